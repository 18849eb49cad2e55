/// The bytes of a text under a scan, and the small questions asked of them. Zeros stand after the end.
struct NumberText: Sendable {
  private(set) var bytes: [UInt8]
  private(set) var count = 0

  init(_ text: String) {
    bytes = []
    append(text)
    close()
  }

  /// Running text as it reads, without its marks: what is stressed or linked is part of its sentence. Its links are given to `link`.
  mutating func take(_ phrases: [Phrase], link: (String) -> Void) {
    bytes.removeAll(keepingCapacity: true)
    append(phrases, link: link)
    close()
  }

  private mutating func append(_ phrases: [Phrase], link: (String) -> Void) {
    for phrase in phrases {
      switch phrase {
      case .text(let text), .code(let text): append(text)
      case .emphasis(let inner), .strong(let inner): append(inner, link: link)
      case .link(let found):
        if case .external(let address) = found.target { link(address) }
        append(found.phrases, link: link)
      case .image(let image): append(image.description)
      case .reference(let reference): append(reference.pattern, link: link)
      case .lineBreak: bytes.append(0x20)
      case .note: break
      }
    }
  }

  private mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { bytes.append(contentsOf: $0) }
  }

  private mutating func close() {
    count = bytes.count
    bytes.append(contentsOf: [0, 0, 0, 0, 0, 0, 0, 0])
  }

  func starts(with text: StaticString, at place: Int) -> Bool {
    let length = text.utf8CodeUnitCount
    guard place >= 0, place + length <= count else { return false }
    return text.withUTF8Buffer { wanted in
      for index in 0..<length where bytes[place + index] != wanted[index] { return false }
      return true
    }
  }

  func ends(with text: StaticString, at place: Int) -> Bool { starts(with: text, at: place - text.utf8CodeUnitCount) }

  /// The first of some texts that stands at a place: its length in bytes, 0 for none.
  func length(ofAny texts: [StaticString], at place: Int) -> Int {
    for text in texts where starts(with: text, at: place) { return text.utf8CodeUnitCount }
    return 0
  }

  func isPreceded(byAny texts: [StaticString], at place: Int) -> Bool { texts.contains { ends(with: $0, at: place) } }

  /// The value and length of a digit, ASCII or full-width; nil for none.
  func digit(at place: Int) -> (value: Int, length: Int)? {
    guard place < count else { return nil }
    let byte = bytes[place]
    if byte.isDigit { return (Int(byte) - 0x30, 1) }
    guard byte == 0xEF, bytes[place + 1] == 0xBC, (0x90...0x99).contains(bytes[place + 2]) else { return nil }
    return (Int(bytes[place + 2]) - 0x90, 3)
  }

  func isLetter(at place: Int) -> Bool {
    place >= 0 && place < count && bytes[place].isLetter
  }

  /// The first place from one on that holds no ASCII letter.
  func endOfLetters(_ start: Int) -> Int {
    let bytes = bytes.span
    var end = start
    // Zeros stand after the end.
    while bytes[end].isLetter { end += 1 }
    return end
  }

  /// The first place from one on that holds no blank (ASCII, no-break or ideographic).
  func afterBlanks(_ place: Int) -> Int {
    var place = place
    while place < count {
      if bytes[place] == 0x20 {
        place += 1
      } else if bytes[place] == 0xC2, bytes[place + 1] == 0xA0 {
        place += 2
      } else if bytes[place] == 0xE3, bytes[place + 1] == 0x80, bytes[place + 2] == 0x80 {
        place += 3
      } else {
        break
      }
    }
    return place
  }

  /// The end of the last thing before a place that is no blank.
  func beforeBlanks(_ place: Int) -> Int {
    var place = place
    while true {
      if place >= 1, bytes[place - 1] == 0x20 {
        place -= 1
      } else if ends(with: "\u{A0}", at: place) {
        place -= 2
      } else if ends(with: "\u{3000}", at: place) {
        place -= 3
      } else {
        return place
      }
    }
  }

  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
