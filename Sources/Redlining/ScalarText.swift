/// The scalars of a text with their places, as flat arrays.
struct ScalarText {
  let scalars: [UInt32]
  let scripts: [Script]
  /// UTF-8 offset of each scalar, and of the end.
  let offsets: [Int32]

  init(_ text: String) {
    var scalars: [UInt32] = []
    var scripts: [Script] = []
    var offsets: [Int32] = []
    let count = text.utf8.count
    scalars.reserveCapacity(count)
    scripts.reserveCapacity(count)
    offsets.reserveCapacity(count + 1)
    var offset: Int32 = 0
    for scalar in text.unicodeScalars {
      scalars.append(scalar.value)
      scripts.append(Script(scalar.value))
      offsets.append(offset)
      offset += scalar.value < 0x80 ? 1 : scalar.value < 0x800 ? 2 : scalar.value < 0x10000 ? 3 : 4
    }
    offsets.append(offset)
    self.scalars = scalars
    self.scripts = scripts
    self.offsets = offsets
  }

  var count: Int { scalars.count }
}
