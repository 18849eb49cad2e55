import CommonMark
import Diagnostics

/// Turns parsed inlines into phrases: joins lines, puts in values, tells references from links, and counts notes.
struct PhraseBuilder {
  private let file: SourceFile
  private let surroundings: Surroundings
  /// The names of the blocks that are open, before the key of each note.
  private let notePrefix: String
  private(set) var report = Report()
  private(set) var hasReferences = false
  private var previous: Unicode.Scalar?
  private var breakIsDue = false

  init(file: SourceFile, surroundings: Surroundings, notePrefix: String) {
    self.notePrefix = notePrefix
    self.file = file
    self.surroundings = surroundings
  }

  /// Uses of notes are counted in `notes`.
  mutating func phrases(_ inlines: some Sequence<Inline>, notes: inout NoteCollector) -> [Phrase] {
    var result: [Phrase] = []
    var text = ""
    func flush() {
      if !text.isEmpty { result.append(.text(text)) }
      text = ""
    }
    for inline in inlines {
      if breakIsDue, let next = PhraseBuilder.firstScalar(of: inline) {
        if let previous, !SoftBreak.joins(previous, next) { text += " " }
        breakIsDue = false
      }
      switch inline.kind {
      case .text(let literal):
        text += withValues(literal, inline.range)
        previous = literal.unicodeScalars.last ?? previous
      case .escaped("{"):
        // Alone, so that it opens no field of a reference.
        flush()
        result.append(.text("{"))
        previous = "{"
      case .escaped(let literal), .html(let literal):
        text += literal
        previous = literal.unicodeScalars.last ?? previous
      case .softBreak:
        breakIsDue = true
      case .lineBreak:
        flush()
        result.append(.lineBreak)
        previous = nil
      case .code(let code):
        flush()
        result.append(.code(code))
        previous = code.unicodeScalars.last
      case .emphasis(let inner):
        flush()
        result.append(.emphasis(phrases(inner, notes: &notes)))
      case .strong(let inner):
        flush()
        result.append(.strong(phrases(inner, notes: &notes)))
      case .link(let destination, let title, let inner):
        flush()
        result.append(link(destination, title, phrases(inner, notes: &notes), inline.range))
      case .image(let destination, let title, let inner):
        flush()
        if let image = image(destination, title, phrases(inner, notes: &notes), inline.range) { result.append(.image(image)) }
        previous = nil
      case .note(let key):
        flush()
        if let call = notes.call(notePrefix + key) {
          result.append(.note(call))
        } else {
          report.error(
            "numbering-ends", at: .bytes(inline.range, of: file),
            Message(ja: "注の番号がここで尽きます。", en: "The labels of notes end here."),
            remedy: Message(ja: "notes の label に、もっと先まで数えられる例を書いてください。", en: "Give notes: label: an example that counts further."))
        }
      }
    }
    flush()
    return result
  }

  private static func firstScalar(of inline: Inline) -> Unicode.Scalar? {
    switch inline.kind {
    case .text(let text), .escaped(let text), .html(let text), .code(let text): text.unicodeScalars.first
    case .emphasis(let inner), .strong(let inner), .link(_, _, let inner), .image(_, _, let inner): inner.first.flatMap(firstScalar)
    case .softBreak, .lineBreak, .note: nil
    }
  }

  /// Puts in `{{publisher.name}}`; `range` are the bytes of the literal in the file.
  mutating func withValues(_ literal: String, _ range: Range<Int>) -> String {
    guard literal.utf8.withContiguousStorageIfAvailable({ $0.contains(UInt8(ascii: "{")) }) ?? true else { return literal }
    let bytes = Array(literal.utf8)
    var result: [UInt8] = []
    var place = 0
    while place < bytes.count {
      guard bytes[place] == UInt8(ascii: "{"), place + 1 < bytes.count, bytes[place + 1] == UInt8(ascii: "{") else {
        result.append(bytes[place])
        place += 1
        continue
      }
      var end = place + 2
      while end + 1 < bytes.count, !(bytes[end] == UInt8(ascii: "}") && bytes[end + 1] == UInt8(ascii: "}")) { end += 1 }
      let name = String(decoding: bytes[place + 2..<min(end, bytes.count)], as: UTF8.self)
      let isClosed = end + 1 < bytes.count
      let whole = range.lowerBound + place..<range.lowerBound + (isClosed ? end + 2 : bytes.count)
      if isClosed {
        // What has no value is kept as it is written: a loose text is read without its publication.
        result += value(name.trimmingBlanks, whole).map { Array($0.utf8) } ?? Array(bytes[place..<end + 2])
      } else {
        report.error(
          "malformed-value", at: .bytes(whole, of: file),
          Message(ja: "「{{」に対応する「}}」がありません。", en: "“{{” is not closed by “}}”."),
          remedy: Message(
            ja: "値は {{publisher.name}} のように書きます。文字として「{{」を書くときは「\\{{」としてください。",
            en: "Write a value like {{publisher.name}}; for the characters themselves write “\\{{”."))
      }
      place = isClosed ? end + 2 : bytes.count
    }
    return String(decoding: result, as: UTF8.self)
  }

  private mutating func value(_ name: String, _ range: Range<Int>) -> String? {
    let prefix = "publisher."
    if name.utf8.starts(with: prefix.utf8) {
      let key = String(name.dropFirst(prefix.count))
      if let value = surroundings.values.text(key, in: surroundings.language, on: surroundings.day) { return value }
      if surroundings.values.names.contains(where: { $0.utf8.elementsEqual(key.utf8) }) {
        report.error(
          "missing-value", at: .bytes(range, of: file),
          Message(
            ja: "値「\(name)」には、言語「\(surroundings.language.text)」で\(surroundings.shownDay.ja)に使えるものがありません。",
            en: "The value “\(name)” has nothing for the language “\(surroundings.language.text)” \(surroundings.shownDay.en)."),
          remedy: Message(
            ja: "site.yml の publisher に、その言語と日付の値を加えてください。", en: "Add it for that language and day under publisher in site.yml."))
        return nil
      }
    } else if DocumentID(name).map(surroundings.blocks.contains) == true {
      report.error(
        "block-in-text", at: .bytes(range, of: file),
        Message(
          ja: "ブロック「{{\(name)}}」が文中にあります。ブロックは、前後に空行を置いた1行に単独で書きます。",
          en: "The block “{{\(name)}}” stands in running text; a block stands alone in a paragraph of its own."),
        remedy: Message(ja: "前後に空行を置き、1行に {{\(name)}} だけを書いてください。", en: "Put {{\(name)}} on a line of its own with blank lines around it."))
      return nil
    }
    let known = surroundings.values.names.map { prefix + $0 } + surroundings.blocks.names
    let near = NearestName.find(name, in: known)
    report.error(
      "unknown-value", at: .bytes(range, of: file),
      Message(ja: "値「\(name)」はありません。", en: "There is no value “\(name)”."),
      remedy: near.first.map { Message(ja: "「{{\($0)}}」ではありませんか。", en: "Did you mean “{{\($0)}}”?") }
        ?? Message(
          ja: "文字として「{{」を書くときは「\\{{」としてください。", en: "If you mean the characters themselves, write “\\{{”."))
    return nil
  }

  private mutating func link(_ destination: String, _ title: String, _ phrases: [Phrase], _ range: Range<Int>) -> Phrase {
    if destination.utf8.first == UInt8(ascii: "#") || destination.utf8.starts(with: "doc:".utf8) {
      hasReferences = true
      return .reference(Reference(address: destination, pattern: phrases, range: range))
    }
    if phrases.isEmpty {
      report.error(
        "empty-link", at: .bytes(range, of: file),
        Message(ja: "リンクに文字がありません。", en: "The link has no words."),
        remedy: Message(ja: "角かっこの中に、リンク先を表す言葉を書いてください。", en: "Write what it leads to between the square brackets."))
    }
    let target: Phrase.Target =
      PhraseBuilder.isAbsolute(destination)
      ? .external(destination) : attachment(destination, range).map { .attachment($0) } ?? .external(destination)
    return .link(Phrase.Link(target: target, title: title, phrases: phrases, range: range))
  }

  private static func isAbsolute(_ destination: String) -> Bool {
    guard let colon = destination.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
    return !destination.utf8[..<colon].contains { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }
  }

  /// The name of a file beside the text; nil for a loose text, or where there is none (reported).
  private mutating func attachment(_ destination: String, _ range: Range<Int>) -> String? {
    guard let names = surroundings.attachments else { return nil }
    let name = destination.utf8.starts(with: "./".utf8) ? String(destination.dropFirst(2)) : destination
    if names.contains(where: { $0.utf8.elementsEqual(name.utf8) }) { return name }
    let near = NearestName.find(name, in: names)
    report.error(
      "missing-file", at: .bytes(range, of: file),
      Message(
        ja: "リンク先のファイル「\(destination)」が、この版のフォルダにありません。", en: "The file “\(destination)” is not in this version's folder."),
      remedy: near.first.map { Message(ja: "「\($0)」ではありませんか。", en: "Did you mean “\($0)”?") }
        ?? Message(
          ja: "ファイルを本文と同じフォルダに置くか、https:// から始まるアドレスを書いてください。ほかの文書へは doc:文書のid と書きます。",
          en: "Put the file beside the text, or write an address that begins with https://. Another document is doc:its-id."))
    return nil
  }

  private mutating func image(_ destination: String, _ title: String, _ inner: [Phrase], _ range: Range<Int>) -> Phrase.Image? {
    let description = PlainText.of(inner)
    if description.isEmpty {
      report.error(
        "image-without-description", at: .bytes(range, of: file),
        Message(
          ja: "画像に説明がありません。目の見えない読者には、何が描かれているか伝わりません。",
          en: "The image has no description: a reader who cannot see it learns nothing."),
        remedy: Message(ja: "![何が描かれているか](\(destination)) のように書いてください。", en: "Write ![what it shows](\(destination))."))
    }
    if surroundings.attachments != nil, PhraseBuilder.isAbsolute(destination) {
      report.error(
        "image-elsewhere", at: .bytes(range, of: file),
        Message(
          ja: "画像「\(destination)」はほかの場所にあります。画像は本文と同じフォルダに置きます。",
          en: "The image “\(destination)” is elsewhere: images stand beside the text."),
        remedy: Message(ja: "画像のファイルを版のフォルダに置き、その名前を書いてください。", en: "Put the file into the version's folder and write its name."))
      return nil
    }
    let file = surroundings.attachments == nil ? destination : attachment(destination, range)
    return file.map { Phrase.Image(file: $0, title: title, description: description, range: range) }
  }
}

extension String {
  /// Without ASCII blanks at both ends.
  var trimmingBlanks: String {
    var bytes = utf8[...]
    while let first = bytes.first, first == 0x20 || first == 0x09 || first == 0x0A || first == 0x0D { bytes.removeFirst() }
    while let last = bytes.last, last == 0x20 || last == 0x09 || last == 0x0A || last == 0x0D { bytes.removeLast() }
    return String(bytes) ?? self
  }
}
