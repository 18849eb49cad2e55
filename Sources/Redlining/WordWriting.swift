/// Whether words and signs differ only in how they are written: （ and (, ： and :, ， and 、, Ａ and A, ’ and '. What another sign says, 、 and 。, is no
/// writing of the same.
enum WordWriting {
  /// Whether two words say the same. O(bytes).
  static func isSame(_ word: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> Bool {
    folded(word).elementsEqual(folded(other))
  }
}

extension WordWriting {
  private static func folded(_ word: ArraySlice<UInt8>) -> some Sequence<UInt32> {
    String(decoding: word, as: UTF8.self).unicodeScalars.lazy.map { sign($0.value) }
  }

  /// The sign that stands for all writings of a scalar.
  private static func sign(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    // 、 ， ､
    case 0x3001, 0xFF0C, 0xFF64: 0x2C
    // 。 ． ｡
    case 0x3002, 0xFF0E, 0xFF61: 0x2E
    case 0xFF62: 0x300C
    case 0xFF63: 0x300D
    case 0xFF65: 0x30FB
    case 0x301C: 0x7E
    case 0x2018, 0x2019: 0x27
    case 0x201C, 0x201D: 0x22
    case 0x2010, 0x2011, 0x2212: 0x2D
    case 0xFFE5: 0xA5
    case 0xFF01...0xFF5E: scalar - 0xFEE0
    default: scalar
    }
  }
}
