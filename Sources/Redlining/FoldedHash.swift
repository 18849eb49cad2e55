/// A hash of byte strings by folded multiplication: eight bytes a step, each multiplied to twice the width and the halves joined, as in wyhash (Wang Yi).
/// Words of a few bytes take a fraction of what SipHash takes. Two numbers are drawn for each process, so that nobody can prepare texts that collide;
/// no result may depend on a hash.
enum FoldedHash {
  private static let keys = (UInt64.random(in: .min ... .max) | 1, UInt64.random(in: .min ... .max) | 1)

  static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    let (first, second) = keys
    let count = bytes.count
    var hash = first ^ UInt64(truncatingIfNeeded: count)
    var place = 0
    while place + 8 < count {
      hash = folded(hash ^ bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self), second)
      place += 8
    }
    return folded(folded(hash ^ rest(of: bytes, from: place), second), first)
  }

  /// The last eight bytes or fewer as one number.
  private static func rest(of bytes: UnsafeRawBufferPointer, from place: Int) -> UInt64 {
    let count = bytes.count
    if count >= 8 { return bytes.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self) }
    if count >= 4 {
      return UInt64(bytes.loadUnaligned(as: UInt32.self)) << 32 | UInt64(bytes.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self))
    }
    guard count > 0 else { return 0 }
    return UInt64(bytes[0]) << 16 | UInt64(bytes[count / 2]) << 8 | UInt64(bytes[count - 1])
  }

  private static func folded(_ value: UInt64, _ key: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: key)
    return product.high ^ product.low
  }
}
