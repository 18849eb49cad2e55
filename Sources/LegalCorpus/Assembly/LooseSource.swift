import CommonMark
import Diagnostics

/// A file that is to be compared, whoever wrote it: what the dialect does not know is kept as text and told, and stops nothing. Findings have the
/// severity that they have in a publication; who compares softens them.
struct LooseSource {
  /// With signs in place of bytes that cannot stand in a text.
  let file: SourceFile
  let matter: FrontMatter
  /// Front matter that another program reads: a block for each of its keys.
  let foreignMatter: [Element]
  /// Nil where the text passes a limit of Markdown.
  let markup: Markup?

  /// Nil where the bytes are no UTF-8, or too many.
  static func read(_ file: SourceFile, report: inout Report) -> LooseSource? {
    var limits = Limits()
    limits.fileBytes = 1 << 22
    limits.declarations = 200
    let file = cleaned(file, report: &report)
    guard SourceText.check(file, limits: limits, report: &report) else { return nil }
    let (matter, foreign) = frontMatter(of: file, limits: limits, report: &report)
    var found = Report()
    var markup = Markup.parse(file, body: matter.body, limits: limits, report: &found)
    if let withAll = withUnusedNotes(file, matter.body, limits, found) { markup = markup?.withNotes(of: withAll) }
    report.merge(found)
    return LooseSource(file: file, matter: matter, foreignMatter: foreign, markup: markup)
  }

  /// The body without Markdown: what blank lines part are paragraphs.
  func paragraphs() -> [Element] {
    var result: [Element] = []
    var lines: [Range<Int>] = []
    let last = file.line(at: max(matter.body.upperBound - 1, 0))
    for number in file.line(at: matter.body.lowerBound)..<(last + 2) {
      let line = file.range(ofLine: number)
      if number <= last, file.bytes[line].contains(where: { $0 != 0x20 && $0 != 0x09 }) {
        lines.append(line)
      } else if let first = lines.first, let end = lines.last {
        result.append(LooseSource.paragraph([.text(LooseSource.joined(lines, of: file))], first.lowerBound..<end.upperBound))
        lines = []
      }
    }
    return result
  }
}

extension LooseSource {
  /// The text with a line at its end that uses the notes which nothing refers to, as CommonMark drops those. Nil where there are none.
  private static func withUnusedNotes(_ file: SourceFile, _ body: Range<Int>, _ limits: Limits, _ found: Report) -> Markup? {
    var calls: [UInt8] = []
    for finding in found.sorted where finding.identifier == "note-unused" {
      // `[^key]:`
      if case .range(let place) = finding.place { calls += [0x20] + file.bytes[place.bytes].dropLast() }
    }
    if calls.isEmpty { return nil }
    let longer = SourceFile(path: file.path, bytes: file.bytes + [0x0A, 0x0A] + calls + [0x0A])
    var ignored = Report()
    return Markup.parse(longer, isText: true, body: body.lowerBound..<longer.bytes.count, limits: limits, report: &ignored)
  }

  private static func paragraph(_ phrases: [Phrase], _ range: Range<Int>) -> Element {
    .paragraph(Element.Paragraph(phrases: phrases, label: nil, id: nil, range: range))
  }

  private static func joined(_ lines: [Range<Int>], of file: SourceFile) -> String {
    var text = ""
    for line in lines {
      let next = file.excerpt(line)
      if let a = text.unicodeScalars.last, let b = next.unicodeScalars.first, !SoftBreak.joins(a, b) { text += " " }
      text += next
    }
    return text
  }

  /// Drops a byte order mark and writes control characters as CommonMark writes NUL: as U+FFFD; a form feed as a blank, a lone CR as LF. What
  /// may be another encoding is left for `SourceText` to tell.
  private static func cleaned(_ file: SourceFile, report: inout Report) -> SourceFile {
    var bytes = file.bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    guard bytes.contains(where: isControl) || bytes.contains(0x0D) || bytes.count < file.bytes.count, !bytes.contains(0),
      !bytes.starts(with: [0xFE, 0xFF]), !bytes.starts(with: [0xFF, 0xFE]), !isISO2022(bytes)
    else { return file }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() {
      if byte == 0x0D {
        result.append(index + 1 < bytes.count && bytes[index + 1] == 0x0A ? byte : 0x0A)
      } else if byte == 0x0B || byte == 0x0C {
        result.append(0x20)
      } else if isControl(byte) {
        result += [0xEF, 0xBF, 0xBD]
      } else {
        result.append(byte)
      }
    }
    guard result != file.bytes else { return file }
    report.error(
      "control-character", at: .path(file.path),
      Message(
        ja: "BOM、制御文字、古い Mac の改行があります。BOM は除き、制御文字は「\u{FFFD}」、改行は LF として比べます。",
        en:
          "The file holds a byte order mark, control characters or line ends of old Macs. It is compared without the mark, with “\u{FFFD}” "
          + "for control characters and with LF."),
      remedy: Message(ja: "UTF-8（BOM なし）、改行 LF で保存し直してください。", en: "Save it as UTF-8 without BOM, with LF line endings."))
    return SourceFile(path: file.path, bytes: result)
  }

  private static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D || byte == 0x7F
  }

  private static func isISO2022(_ bytes: [UInt8]) -> Bool {
    guard let escape = bytes.firstIndex(of: 0x1B), escape + 1 < bytes.count else { return false }
    return bytes[escape + 1] == UInt8(ascii: "$") || bytes[escape + 1] == UInt8(ascii: "(")
  }

  /// The front matter, with its own text where it is another program's.
  private static func frontMatter(of file: SourceFile, limits: Limits, report: inout Report) -> (FrontMatter, [Element]) {
    var found = Report()
    let matter = FrontMatter.read(file, limits: limits, report: &found)
    if let matter, !found.sorted.contains(where: { $0.identifier == "unknown-key" }) {
      report.merge(found)
      return (matter, [])
    }
    var ignored = Report()
    guard let parts = FrontMatter.split(file, report: &ignored), let yaml = parts.yaml else {
      report.merge(ignored)
      return (FrontMatter(file: file, body: 0..<file.bytes.count, yaml: nil), [])
    }
    report.error(
      "unknown-key", at: .bytes(file.range(ofLine: 1), of: file),
      Message(
        ja: "先頭の設定に、このプログラムのものでない項目があります。設定も本文として比べます。",
        en: "The front matter holds keys of another program. It is compared as text."))
    return (matter ?? FrontMatter(file: file, body: parts.body, yaml: parts.yaml), entries(of: yaml, in: file))
  }

  /// One block for each key and for each entry of a list, with the lines that belong to it.
  private static func entries(of yaml: Range<Int>, in file: SourceFile) -> [Element] {
    var entries: [Range<Int>] = []
    for number in file.line(at: yaml.lowerBound)..<file.line(at: yaml.upperBound) {
      let line = file.range(ofLine: number)
      guard let first = file.bytes[line].first else { continue }
      let rest = file.bytes[line].drop { $0 == 0x20 || $0 == 0x09 }
      let isEntry = rest.first == UInt8(ascii: "-") && (rest.count == 1 || rest.dropFirst().first == 0x20)
      let goesOn = !isEntry && [0x20, 0x09, UInt8(ascii: "-"), UInt8(ascii: "#")].contains(first)
      if goesOn, let last = entries.popLast() {
        entries.append(last.lowerBound..<line.upperBound)
      } else {
        entries.append(line)
      }
    }
    return entries.map { paragraph([.code(file.excerpt($0))], $0) }
  }
}
