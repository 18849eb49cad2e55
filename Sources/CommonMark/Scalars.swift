extension [UInt8] {
  /// The scalar whose UTF-8 begins at an offset; nil at the end, and where no scalar begins. The bytes must be well-formed UTF-8.
  func scalar(at offset: Int) -> Unicode.Scalar? {
    guard offset < count else { return nil }
    let lead = self[offset]
    if lead < 0x80 { return Unicode.Scalar(lead) }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard lead >= 0xC0, offset + length <= count else { return nil }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for index in offset + 1..<offset + length { value = value << 6 | UInt32(self[index] & 0x3F) }
    return Unicode.Scalar(value)
  }

  /// The scalar whose UTF-8 ends before an offset; nil at the beginning.
  func scalar(before offset: Int) -> Unicode.Scalar? {
    guard offset > 0 else { return nil }
    var start = offset - 1
    while start > 0, self[start] & 0xC0 == 0x80 { start -= 1 }
    return scalar(at: start)
  }
}
