/// The scalars of a text with their places, as flat arrays.
struct ScalarText {
  let scalars: [UInt32]
  let scripts: [Script]
  /// UTF-8 offset of each scalar, and of the end.
  let offsets: [Int32]

  init(_ text: String) {
    self.init(utf8: Array(text.utf8))
  }

  /// - Parameter utf8: well-formed, as the bytes of a string are.
  init(utf8 bytes: [UInt8]) {
    var scalars: [UInt32] = []
    var scripts: [Script] = []
    var offsets: [Int32] = []
    scalars.reserveCapacity(bytes.count)
    scripts.reserveCapacity(bytes.count)
    offsets.reserveCapacity(bytes.count + 1)
    bytes.withUnsafeBufferPointer { bytes in
      var offset = 0
      while offset < bytes.count {
        let first = UInt32(bytes[offset])
        let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        var scalar = length == 1 ? first : first & (0x7F >> UInt32(length))
        for place in (offset + 1)..<(offset + length) { scalar = scalar << 6 | UInt32(bytes[place] & 0x3F) }
        scalars.append(scalar)
        scripts.append(Script(scalar))
        offsets.append(Int32(offset))
        offset += length
      }
    }
    offsets.append(Int32(bytes.count))
    self.scalars = scalars
    self.scripts = scripts
    self.offsets = offsets
  }

  var count: Int { scalars.count }

  /// UTF-8 offsets of a range of scalars.
  func bytes(of range: Range<Int>) -> Range<Int> { Int(offsets[range.lowerBound])..<Int(offsets[range.upperBound]) }
}
