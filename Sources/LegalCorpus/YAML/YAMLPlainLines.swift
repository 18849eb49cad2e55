import Diagnostics

/// The plainest YAML, as most front matter is: lines `key: value`, small letters before the colon, and after it letters, digits and CJK punctuation that mean
/// nothing in YAML. It is read without libyaml, in a tenth of the time and with the same result; everything else goes to `YAMLComposition`.
enum YAMLPlainLines {
  /// So many lines at most: keys are compared with each other.
  private static let most = 32

  /// Nil where a byte may mean more than itself, or a key stands twice. O(bytes).
  static func node(_ file: SourceFile, _ bytes: Range<Int>) -> YAMLNode? {
    var entries: [YAMLNode.Entry] = []
    var place = bytes.lowerBound
    while place < bytes.upperBound {
      guard let key = key(in: file.bytes, place..<bytes.upperBound),
        let end = end(ofValue: key.upperBound + 2..<bytes.upperBound, file.bytes)
      else { return nil }
      let name = file.excerpt(key)
      guard entries.count < most, !entries.contains(where: { $0.key == name }) else { return nil }
      let value = key.upperBound + 2..<end
      entries.append(
        YAMLNode.Entry(key: name, keyRange: key, value: YAMLNode(content: .scalar(file.excerpt(value), isPlain: true), range: value)))
      place = end + 1
    }
    guard let last = entries.last else { return nil }
    return YAMLNode(content: .mapping(entries), range: bytes.lowerBound..<last.value.range.upperBound)
  }
}

extension YAMLPlainLines {
  /// Up to 40 small letters with `: ` behind them.
  private static func key(in bytes: [UInt8], _ rest: Range<Int>) -> Range<Int>? {
    var end = rest.lowerBound
    while end < rest.upperBound, bytes[end].isLowercaseLetter { end += 1 }
    guard (1...40).contains(end - rest.lowerBound), end + 2 < rest.upperBound, bytes[end] == UInt8(ascii: ":"), bytes[end + 1] == 0x20
    else {
      return nil
    }
    return rest.lowerBound..<end
  }

  /// Where the line ends. The value begins with a letter, a digit or a sign of three bytes, and has single blanks, `-`, `.` and `,` within.
  private static func end(ofValue rest: Range<Int>, _ bytes: [UInt8]) -> Int? {
    var place = rest.lowerBound
    var wasPlain = false
    while place < rest.upperBound, bytes[place] != 0x0A {
      switch bytes[place] {
      // U+3000 to U+9FFF.
      case 0xE3...0xE9:
        guard place + 2 < rest.upperBound, bytes[place + 1] & 0xC0 == 0x80, bytes[place + 2] & 0xC0 == 0x80 else { return nil }
        place += 3
        wasPlain = true
      case let byte where byte.isLetter || byte.isDigit:
        place += 1
        wasPlain = true
      case 0x20, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: ","):
        guard wasPlain else { return nil }
        wasPlain = bytes[place] != 0x20
        place += 1
      default: return nil
      }
    }
    return wasPlain && place < rest.upperBound ? place : nil
  }
}
