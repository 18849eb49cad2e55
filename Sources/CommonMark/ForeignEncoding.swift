/// Guesses what encoding bytes are in that are not UTF-8, among those that Japanese files come in.
enum ForeignEncoding: String {
  /// The names that `iconv` knows them by. CP932 is Shift_JIS as Windows writes it.
  case shiftJIS = "CP932"
  case eucJP = "EUC-JP"
  case iso2022JP = "ISO-2022-JP"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  case utf16 = "UTF-16"

  var name: String {
    switch self {
    case .shiftJIS: "Shift_JIS"
    case .utf16LittleEndian, .utf16BigEndian, .utf16: "UTF-16"
    case .eucJP, .iso2022JP: rawValue
    }
  }

  /// O(bytes).
  static func guess(_ bytes: [UInt8]) -> ForeignEncoding? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return .utf16 }
    var zeros = [0, 0]
    for (offset, byte) in bytes.enumerated() where byte == 0 { zeros[offset & 1] += 1 }
    if zeros[0] + zeros[1] > bytes.count / 50 + 1 { return zeros[0] > zeros[1] ? .utf16BigEndian : .utf16LittleEndian }
    let escape: UInt8 = 0x1B
    if let index = bytes.firstIndex(of: escape), index + 2 < bytes.count, bytes[index + 1] == UInt8(ascii: "$") { return .iso2022JP }
    let shiftJIS = score(bytes, character: shiftJISCharacter)
    let eucJP = score(bytes, character: eucJPCharacter)
    guard let best = [shiftJIS, eucJP].compactMap({ $0 }).max(), best > 0 else { return nil }
    return eucJP == best ? .eucJP : .shiftJIS
  }
}

extension ForeignEncoding {
  /// Kana count for an encoding, half-width kana little; nil where the bytes cannot be in it.
  private static func score(_ bytes: [UInt8], character: (_ bytes: [UInt8], _ index: Int) -> (length: Int, score: Int)?) -> Int? {
    var index = 0
    var total = 0
    while index < bytes.count {
      if bytes[index] < 0x80 {
        index += 1
        continue
      }
      guard let (length, score) = character(bytes, index) else { return nil }
      total += score
      index += length
    }
    return total
  }

  private static func shiftJISCharacter(_ bytes: [UInt8], _ index: Int) -> (length: Int, score: Int)? {
    let lead = bytes[index]
    if (0xA1...0xDF).contains(lead) { return (1, 0) }
    guard (0x81...0x9F).contains(lead) || (0xE0...0xFC).contains(lead), index + 1 < bytes.count else { return nil }
    guard (0x40...0xFC).contains(bytes[index + 1]), bytes[index + 1] != 0x7F else { return nil }
    return (2, lead == 0x82 || lead == 0x83 ? 4 : lead < 0xA0 ? 2 : 1)
  }

  private static func eucJPCharacter(_ bytes: [UInt8], _ index: Int) -> (length: Int, score: Int)? {
    let length = bytes[index] == 0x8F ? 3 : 2
    guard bytes[index] >= 0xA1 && bytes[index] <= 0xFE || bytes[index] == 0x8E || bytes[index] == 0x8F, index + length <= bytes.count,
      bytes[index + 1..<index + length].allSatisfy({ $0 >= 0xA1 && $0 <= 0xFE })
    else { return nil }
    return (length, bytes[index] == 0xA4 || bytes[index] == 0xA5 ? 4 : 2)
  }
}
