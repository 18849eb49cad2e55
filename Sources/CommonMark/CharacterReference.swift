/// What `&#12354;`, `&#x3042;` and `&amp;` stand for, exactly as libcmark-gfm decodes them.
struct CharacterReferences {
  /// Names looked up so far: the library is asked once for each.
  private var named: [ArraySlice<UInt8>: [UInt8]?] = [
    Array("amp".utf8)[...]: [0x26], Array("lt".utf8)[...]: [0x3C], Array("gt".utf8)[...]: [0x3E], Array("quot".utf8)[...]: [0x22],
    Array("nbsp".utf8)[...]: [0xC2, 0xA0],
  ]

  /// The text of decoded bytes.
  static func string(_ text: [UInt8]) -> String {
    switch text {
    case [0xFE]: "\u{FFFE}"
    case [0xFF]: "\u{FFFF}"
    default: String(decoding: text, as: UTF8.self)
    }
  }

  /// Decodes a reference that begins with the `&` at `start`; nil where there is none.
  mutating func decode(_ bytes: [UInt8], at start: Int, limit: Int) -> (length: Int, text: [UInt8])? {
    guard start + 2 < limit else { return nil }
    if bytes[start + 1] == UInt8(ascii: "#") { return Self.numeric(bytes, at: start, limit: limit) }
    var end = start + 1
    while end < limit, end - start < 33, bytes[end].isASCIIAlphanumeric { end += 1 }
    guard end < limit, end > start + 2, bytes[end] == UInt8(ascii: ";") else { return nil }
    let name = bytes[start + 1..<end]
    let text: [UInt8]?
    if let known = named[name] {
      text = known
    } else {
      text = CMarkParser.characterReference(name)
      named[ArraySlice(Array(name))] = .some(text)
    }
    return text.map { (end + 1 - start, $0) }
  }
}

extension CharacterReferences {
  private static func numeric(_ bytes: [UInt8], at start: Int, limit: Int) -> (length: Int, text: [UInt8])? {
    var index = start + 2
    var radix: UInt32 = 10
    if bytes[index] | 0x20 == UInt8(ascii: "x") {
      radix = 16
      index += 1
    }
    let first = index
    var value: UInt32 = 0
    while index < limit, let digit = digit(bytes[index], radix) {
      value = min(value * radix + digit, 0x110000)
      index += 1
    }
    guard index > first, index - first <= 8, index < limit, bytes[index] == UInt8(ascii: ";") else { return nil }
    return (index + 1 - start, encode(value))
  }

  private static func digit(_ byte: UInt8, _ radix: UInt32) -> UInt32? {
    if byte.isASCIIDigit { return UInt32(byte - 0x30) }
    let letter = byte | 0x20
    return radix == 16 && letter >= 0x61 && letter <= 0x66 ? UInt32(letter - 0x61) + 10 : nil
  }

  /// libcmark-gfm writes U+FFFE and U+FFFF as one byte that is no UTF-8; what is no scalar becomes U+FFFD.
  private static func encode(_ value: UInt32) -> [UInt8] {
    if value == 0xFFFE || value == 0xFFFF { return [UInt8(value & 0xFF)] }
    guard value != 0, let scalar = Unicode.Scalar(value) else { return [0xEF, 0xBF, 0xBD] }
    return Array(String(scalar).utf8)
  }
}
