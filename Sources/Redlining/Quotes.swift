/// Typographic apostrophes and quotation marks, which programs put for ' and " and for which others put these again.
enum Quotes {
  /// The UTF-8 offsets of ‘ ’ “ ”.
  static func places(in utf8: [UInt8]) -> [Int32] {
    utf8.withUnsafeBufferPointer { utf8 in
      var places: [Int32] = []
      var index = 0
      while index + 2 < utf8.count {
        if utf8[index] == 0xE2, utf8[index + 1] == 0x80, ascii(utf8[index + 2]) != nil { places.append(Int32(index)) }
        index += 1
      }
      return places
    }
  }

  static func folded(_ utf8: ArraySlice<UInt8>) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(utf8.count)
    var index = utf8.startIndex
    while index < utf8.endIndex {
      if utf8[index] == 0xE2, index + 2 < utf8.endIndex, utf8[index + 1] == 0x80, let sign = ascii(utf8[index + 2]) {
        folded.append(sign)
        index += 3
      } else {
        folded.append(utf8[index])
        index += 1
      }
    }
    return folded
  }

  /// By the last byte.
  private static func ascii(_ last: UInt8) -> UInt8? {
    switch last {
    case 0x98, 0x99: 0x27
    case 0x9C, 0x9D: 0x22
    default: nil
    }
  }
}
