/// The plain text of running text, for comparison, search, titles and seals: no markup, runs of ASCII blanks one blank, everything else byte
/// for byte as written, never normalised. Calls of notes are no text.
package struct PlainText {
  /// Something about a stretch of the text that is not its words.
  package struct Mark: Sendable {
    package enum Kind: Sendable { case link, image, note, emphasis, strong, code }
    package let kind: Kind
    package let value: String
    /// UTF-8 offsets.
    package let range: Range<Int>
  }

  private var bytes: [UInt8] = []
  private var marks: [Mark] = []
  /// Offsets of the blanks that stand for line breaks, ascending.
  private var breaks: [Int] = []

  /// O(bytes).
  package static func of(_ phrases: [Phrase]) -> String { withMarks(phrases).text }

  /// The text with what is marked in it.
  package static func withMarks(_ phrases: [Phrase]) -> (text: String, marks: [Mark]) {
    if phrases.count == 1, case .text(let text) = phrases[0], !text.needsFolding { return (text, []) }
    var plain = PlainText()
    plain.append(phrases)
    while plain.bytes.last == UInt8(ascii: " ") { plain.bytes.removeLast() }
    let all = 0..<plain.bytes.count
    let marks = plain.marks.map { Mark(kind: $0.kind, value: $0.value, range: $0.range.clamped(to: all)) }
    return (String(decoding: plain.bytes, as: UTF8.self), marks)
  }

  /// Where in the text a blank stands for a line break, or for the end of a line of code: UTF-8 offsets, ascending; of several breaks in a row one.
  package static func lineBreaks(in phrases: [Phrase]) -> [Int] {
    var plain = PlainText()
    plain.append(phrases)
    while plain.bytes.last == UInt8(ascii: " ") { plain.bytes.removeLast() }
    return plain.breaks.filter { $0 < plain.bytes.count }
  }
}

extension PlainText {
  private mutating func append(_ phrases: [Phrase]) {
    for phrase in phrases {
      switch phrase {
      case .text(let text): append(text)
      case .code(let text): mark(.code, "") { $0.append(text, isLines: true) }
      case .emphasis(let inner): mark(.emphasis, "") { $0.append(inner) }
      case .strong(let inner): mark(.strong, "") { $0.append(inner) }
      case .link(let link): mark(.link, link.target.text) { $0.append(link.phrases) }
      case .image(let image): mark(.image, image.file) { $0.append(image.description) }
      case .reference(let reference): append(reference.pattern)
      case .lineBreak: append("\n", isLines: true)
      case .note(let call): mark(.note, call.label) { _ in }
      }
    }
  }

  private mutating func mark(_ kind: Mark.Kind, _ value: String, _ content: (inout PlainText) -> Void) {
    let start = bytes.count
    content(&self)
    marks.append(Mark(kind: kind, value: value, range: start..<bytes.count))
  }

  /// - Parameter isLines: whether a line feed is a line break; elsewhere it is a blank.
  private mutating func append(_ text: String, isLines: Bool = false) {
    for byte in text.utf8 {
      if byte.isBlank {
        if let last = bytes.last, last != UInt8(ascii: " ") { bytes.append(UInt8(ascii: " ")) }
        if isLines, byte == UInt8(ascii: "\n"), !bytes.isEmpty, breaks.last != bytes.count - 1 { breaks.append(bytes.count - 1) }
      } else {
        bytes.append(byte)
      }
    }
  }
}

extension String {
  /// Whether it has a blank at an end, two in a row, or one that is no space.
  fileprivate var needsFolding: Bool {
    var wasBlank = true
    for byte in utf8 {
      if byte.isBlank, wasBlank || byte != UInt8(ascii: " ") { return true }
      wasBlank = byte.isBlank
    }
    return wasBlank && !isEmpty
  }
}

extension UInt8 {
  fileprivate var isBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }
}

extension Phrase.Target {
  /// As a comparison and the clause tree write it. The version of another document is left out unless it is pinned: it follows from the day.
  package var text: String {
    switch self {
    case .external(let address): address
    case .attachment(let name): name
    case .clause(let id): "#" + id.text
    case .document(let document, let version, let isPinned, let clause):
      "doc:" + document.text + (isPinned ? "@" + version.text : "") + (clause.map { "#" + $0.text } ?? "")
    }
  }
}
