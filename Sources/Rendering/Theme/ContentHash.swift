/// Tells two files of a theme apart in their addresses: 64 bits of FNV-1a, which is no protection against an attacker and need not be.
/// Source: Fowler, Noll, Vo, "The FNV Non-Cryptographic Hash Algorithm", draft-eastlake-fnv.
struct ContentHash {
  private var value: UInt64 = 0xcbf2_9ce4_8422_2325

  init(name: String, bytes: [UInt8]) {
    for byte in name.utf8 { add(byte) }
    add(0)
    for byte in bytes { add(byte) }
  }

  private mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }

  /// 16 hexadecimal digits.
  var text: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
