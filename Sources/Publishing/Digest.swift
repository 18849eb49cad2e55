/// A SHA-256.
package struct Digest: Sendable, Hashable {
  private let words: SIMD4<UInt64>

  /// - Parameter bytes: 32 of them.
  init(_ bytes: [UInt8]) {
    precondition(bytes.count == 32, "A SHA-256 has 32 bytes.")
    var words = SIMD4<UInt64>()
    for (index, byte) in bytes.enumerated() { words[index / 8] = words[index / 8] << 8 | UInt64(byte) }
    self.words = words
  }

  /// 64 hexadecimal digits in small letters, else nil.
  package init?(hex: some Collection<UInt8>) {
    guard hex.count == 64 else { return nil }
    var words = SIMD4<UInt64>()
    for (index, digit) in hex.enumerated() {
      let value: UInt8
      switch digit {
      case 0x30...0x39: value = digit - 0x30
      case 0x61...0x66: value = digit - 0x61 + 10
      default: return nil
      }
      words[index / 16] = words[index / 16] << 4 | UInt64(value)
    }
    self.words = words
  }

  /// In small letters.
  package var hex: String {
    String(unsafeUninitializedCapacity: 64) { buffer in
      for index in 0..<64 {
        let digit = UInt8(truncatingIfNeeded: words[index / 16] >> UInt64(60 - index % 16 * 4)) & 0xF
        buffer[index] = digit < 10 ? 0x30 + digit : 0x61 + digit - 10
      }
      return 64
    }
  }
}
