/// The bytes of a text under a scan, and the small questions asked of them. Zeros stand after the end.
struct NumberText: Sendable {
  let bytes: [UInt8]
  let count: Int

  init(_ text: String) {
    var bytes = Array(text.utf8)
    count = bytes.count
    bytes.append(contentsOf: [0, 0, 0, 0, 0, 0, 0, 0])
    self.bytes = bytes
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
    place >= 0 && place < count && (bytes[place].isLowercaseLetter || bytes[place].isUppercaseLetter)
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
