import Diagnostics

/// `{#id key="value"}`: what an editor says of the clause or block it belongs to.
struct Attributes {
  var id: ClauseID?
  /// The bytes of the id with its `#`.
  var idRange: Range<Int>?
  /// `lists="(A)|ア"` and `headings="…"`: numbering of the subtree, levels parted by `|`.
  var lists: Located?
  var headings: Located?
  var label: Located?
  var number: (value: Int, range: Range<Int>)?
  var translates: (value: VersionID, range: Range<Int>)?
  /// Of the whole block, with its braces.
  let range: Range<Int>

  struct Located {
    let text: String
    let range: Range<Int>
  }

  static let keys = ["headings", "label", "lists", "number", "translates"]
}

extension Attributes {
  /// Reads an attribute block that ends at `end` (just after its `}`), beginning no earlier than `start`. Nil where the bytes there are none: an
  /// attribute block begins with `{#` or `{key=`, and before its `{` stands a blank, a line break, a character that is not ASCII, or nothing.
  static func read(before end: Int, from start: Int, in file: SourceFile, report: inout Report) -> Attributes? {
    let bytes = file.bytes
    guard end > start, bytes[end - 1] == UInt8(ascii: "}"), let open = opening(before: end - 1, from: start, in: bytes) else { return nil }
    if open > start, bytes[open - 1] < 0x80, ![0x20, 0x09, 0x0A, 0x0D].contains(bytes[open - 1]) {
      report.error(
        "attributes-need-blank", at: .bytes(open..<end, of: file),
        Message(
          ja: "属性「\(file.excerpt(open..<end))」の前には空白が要ります。半角の文字に続けて書くと、本文の一部になります。",
          en:
            "The attributes “\(file.excerpt(open..<end))” need a blank before them: right after an ASCII character they are part of the text."
        ),
        remedy: Message(ja: "「{」の前に半角の空白を入れてください。", en: "Put a blank before “{”."))
    }
    var reader = AttributeReader(file: file, at: open + 1, end: end - 1, attributes: Attributes(range: open..<end))
    reader.read(report: &report)
    return reader.attributes
  }

  /// The `{` of the block that closes at `close`: quotation marks are respected, so it is looked for from the front of the line.
  private static func opening(before close: Int, from start: Int, in bytes: [UInt8]) -> Int? {
    var line = close
    while line > start, bytes[line - 1] != 0x0A { line -= 1 }
    var place = line
    while place < close {
      if bytes[place] == UInt8(ascii: "{"), looksLikeAttributes(bytes, after: place + 1, before: close),
        closes(bytes, from: place + 1) == close
      {
        return place
      }
      place += 1
    }
    return nil
  }

  private static func looksLikeAttributes(_ bytes: [UInt8], after place: Int, before close: Int) -> Bool {
    var place = place
    while place < close, bytes[place] == 0x20 { place += 1 }
    guard place < close else { return false }
    if bytes[place] == UInt8(ascii: "#") { return true }
    let key = place
    while place < close, bytes[place].isLowercaseLetter || bytes[place] == UInt8(ascii: "-") { place += 1 }
    return place > key && place < close && bytes[place] == UInt8(ascii: "=")
  }

  /// The first `}` outside quotation marks.
  private static func closes(_ bytes: [UInt8], from place: Int) -> Int? {
    var isQuoted = false
    var place = place
    while place < bytes.count, bytes[place] != 0x0A {
      if bytes[place] == UInt8(ascii: "\"") { isQuoted.toggle() }
      if bytes[place] == UInt8(ascii: "}"), !isQuoted { return place }
      place += 1
    }
    return nil
  }
}

private struct AttributeReader {
  let file: SourceFile
  var at: Int
  let end: Int
  var attributes: Attributes

  mutating func read(report: inout Report) {
    while true {
      while at < end, file.bytes[at] == 0x20 || file.bytes[at] == 0x09 { at += 1 }
      guard at < end else { return }
      let start = at
      if file.bytes[at] == UInt8(ascii: "#") {
        skipWord()
        readID(start..<at, report: &report)
      } else {
        while at < end, file.bytes[at] != UInt8(ascii: "="), file.bytes[at] != 0x20 { at += 1 }
        let key = start..<at
        guard at < end, file.bytes[at] == UInt8(ascii: "=") else {
          malformed(key, report: &report)
          continue
        }
        at += 1
        readValue(of: key, report: &report)
      }
    }
  }

  private mutating func skipWord() {
    while at < end, file.bytes[at] != 0x20, file.bytes[at] != 0x09 { at += 1 }
  }

  private mutating func readID(_ range: Range<Int>, report: inout Report) {
    let written = file.excerpt(range.dropFirstByte)
    guard let id = ClauseID(written: written) else {
      report.error(
        "malformed-id", at: .bytes(range, of: file),
        Message(
          ja: "id「\(written)」は使えません。idは半角の小文字で始まり、小文字、数字、「-」だけからなります。",
          en: "“\(written)” cannot be an id: an id begins with a small letter and has only small letters, digits and “-” (a–z, 0–9)."),
        remedy: Message(ja: "たとえば {#fee} や {#third-party} のように書いてください。", en: "Write it like {#fee} or {#third-party}."))
      return
    }
    if attributes.id != nil { malformed(range, report: &report) }
    attributes.id = id
    attributes.idRange = range
  }

  private mutating func readValue(of key: Range<Int>, report: inout Report) {
    let value: Range<Int>
    if at < end, file.bytes[at] == UInt8(ascii: "\"") {
      let start = at + 1
      at = start
      while at < end, file.bytes[at] != UInt8(ascii: "\"") { at += 1 }
      value = start..<at
      guard at < end else { return malformed(key.lowerBound..<at, report: &report) }
      at += 1
    } else {
      let start = at
      skipWord()
      value = start..<at
    }
    let located = Attributes.Located(text: file.excerpt(value), range: value)
    switch file.excerpt(key) {
    case "lists": attributes.lists = located
    case "headings": attributes.headings = located
    case "label": attributes.label = located
    case "number":
      guard let number = Int(located.text), (0...1_000_000).contains(number) else {
        report.error(
          "malformed-number", at: .bytes(value, of: file),
          Message(ja: "number「\(located.text)」は整数ではありません。", en: "number “\(located.text)” is not a whole number."),
          remedy: Message(ja: "{number=5} のように半角の数字で書いてください。", en: "Write it with digits: {number=5}."))
        return
      }
      attributes.number = (number, value)
    case "translates":
      guard let version = VersionID(folder: located.text), !version.isDraft else {
        report.error(
          "malformed-date", at: .bytes(value, of: file),
          Message(
            ja: "translates「\(located.text)」は、原文の版の日付ではありません。",
            en: "translates “\(located.text)” is not the date of a version of the original."),
          remedy: Message(ja: "2022-04-01 のように書いてください。", en: "Write it like 2022-04-01."))
        return
      }
      attributes.translates = (version, value)
    case let unknown:
      let near = NearestName.find(unknown, in: Attributes.keys)
      report.error(
        "unknown-attribute", at: .bytes(key, of: file),
        Message(ja: "属性「\(unknown)」はありません。", en: "There is no attribute “\(unknown)”."),
        remedy: near.first.map { Message(ja: "「\($0)」ではありませんか。", en: "Did you mean “\($0)”?") }
          ?? Message(
            ja: "使えるのは #id、\(Attributes.keys.joined(separator: "、")) です。", en: "Known are #id, \(Attributes.keys.joined(separator: ", ")).")
      )
    }
  }

  private func malformed(_ range: Range<Int>, report: inout Report) {
    report.error(
      "malformed-attributes", at: .bytes(range, of: file),
      Message(
        ja: "属性「\(file.excerpt(range))」の書き方が正しくありません。", en: "The attribute “\(file.excerpt(range))” is not well formed."),
      remedy: Message(
        ja: "{#id 名前=\"値\"} のように、idは1つ、値は「\"」で囲んで書いてください。", en: "Write {#id key=\"value\"}: one id, and values between quotation marks."))
  }
}

extension Range<Int> {
  fileprivate var dropFirstByte: Range<Int> { Swift.min(lowerBound + 1, upperBound)..<upperBound }
}
