/// A text with marks (`1️⃣` to `9️⃣`) where findings must begin: the text without them, and their places.
struct MarkedSource {
  let text: String
  /// Byte offsets in `text`, in order.
  let places: [Int]

  init(_ marked: String) {
    var bytes: [UInt8] = []
    var places: [Int] = []
    let scalars = Array(marked.unicodeScalars)
    var index = 0
    while index < scalars.count {
      if index + 2 < scalars.count, ("1"..."9").contains(scalars[index]), scalars[index + 1].value == 0xFE0F,
        scalars[index + 2].value == 0x20E3
      {
        places.append(bytes.count)
        index += 3
      } else {
        bytes += String(scalars[index]).utf8
        index += 1
      }
    }
    text = String(decoding: bytes, as: UTF8.self)
    self.places = places
  }
}
