/// 又は, 及び, 並びに, 若しくは, かつ, and, or: they go with what follows them.
enum Conjunctions {
  /// The end of the conjunction that begins at a scalar.
  static func end(at index: Int, in text: ScalarText) -> Int? {
    switch text.scalars[index] {
    // 又 ま 及 お 並 な 若 も か 且
    case 0x53C8, 0x307E, 0x53CA, 0x304A, 0x4E26, 0x306A, 0x82E5, 0x3082, 0x304B, 0x4E14:
      japanese.first { contains($0, at: index, in: text) }.map { index + $0.count }
    // a o u e, also as capitals
    case 0x61, 0x6F, 0x75, 0x65, 0x41, 0x4F, 0x55, 0x45:
      western.first { contains($0, at: index, in: text) && isWord(index, index + $0.count, in: text) }.map { index + $0.count }
    default: nil
    }
  }

  /// Joins those that a dictionary cuts: 若し|く|は.
  static func join(_ boundaries: inout [Bool], in text: ScalarText) {
    for index in text.scripts.indices where boundaries[index] && text.scripts[index] == .kanji {
      guard let end = end(at: index, in: text), end == text.count || text.scripts[end] != .extending else { continue }
      for inner in (index + 1)..<end { boundaries[inner] = false }
      boundaries[end] = true
    }
  }
}

extension Conjunctions {
  private static func contains(_ word: [UInt32], at index: Int, in text: ScalarText) -> Bool {
    guard index + word.count <= text.count else { return false }
    for (offset, scalar) in word.enumerated() where text.scalars[index + offset] != scalar { return false }
    return true
  }

  private static func isWord(_ start: Int, _ end: Int, in text: ScalarText) -> Bool {
    (start == 0 || text.scripts[start - 1] != .letter) && (end == text.count || text.scripts[end] != .letter)
  }
}

private func scalars(_ words: String) -> [[UInt32]] { words.split(separator: " ").map { $0.unicodeScalars.map(\.value) } }

private let japanese = scalars("又は または 及び および 並びに ならびに 若しくは もしくは かつ 且つ")
private let western = scalars("and or und oder et ou And Or Und Oder Et Ou")
