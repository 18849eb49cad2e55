/// Numbers in codes of whole bits, the most significant first.
struct BitWriter {
  private(set) var bytes: [UInt8] = []
  /// How many bits of the last byte are free.
  private var free = 0

  /// The lowest bits of a number.
  mutating func bits(_ value: Int, count: Int) {
    for place in stride(from: count - 1, through: 0, by: -1) { bit(value >> place & 1 == 1) }
  }

  /// P. Elias, "Universal codeword sets and representations of the integers", 1975: from 1 on.
  mutating func gamma(_ value: Int) {
    let length = Int.bitWidth - value.leadingZeroBitCount
    bits(0, count: length - 1)
    bits(value, count: length)
  }

  /// R. F. Rice, "Some practical universal noiseless coding techniques", 1979: from 0 on.
  mutating func rice(_ value: Int, parameter: Int) {
    for _ in 0..<(value >> parameter) { bit(true) }
    bit(false)
    bits(value, count: parameter)
  }

  /// With which Rice code numbers are shortest: 0 to 15.
  static func bestParameter(for values: [Int]) -> Int {
    var best = (parameter: 0, length: Int.max)
    for parameter in 0...15 {
      let length = values.reduce(values.count * (parameter + 1)) { $0 + ($1 >> parameter) }
      if length < best.length { best = (parameter, length) }
    }
    return best.parameter
  }

  private mutating func bit(_ isSet: Bool) {
    if free == 0 {
      bytes.append(0)
      free = 8
    }
    free -= 1
    if isSet { bytes[bytes.count - 1] |= 1 << UInt8(free) }
  }
}

/// RFC 4648, section 4.
func base64(_ bytes: [UInt8]) -> String {
  let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  var text: [UInt8] = []
  text.reserveCapacity((bytes.count + 2) / 3 * 4)
  for start in stride(from: 0, to: bytes.count, by: 3) {
    let group = bytes[start..<min(start + 3, bytes.count)]
    var value = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
    value <<= 8
    for place in 0..<4 {
      text.append(place <= group.count ? digits[value >> (26 - 6 * place) & 63] : UInt8(ascii: "="))
    }
  }
  return String(decoding: text, as: UTF8.self)
}
