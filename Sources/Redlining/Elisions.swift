/// Parts l’article, d'un, qu’il after the apostrophe, where French joins two words.
enum Elisions {
  static func part(_ boundaries: inout [Bool], in text: ScalarText) {
    for index in text.scalars.indices where text.scalars[index] == 0x27 || text.scalars[index] == 0x2019 {
      guard index > 0, index + 1 < text.count, !boundaries[index], text.scripts[index + 1] == .letter else { continue }
      var start = index - 1
      while start > 0, !boundaries[start], index - start <= 8 { start -= 1 }
      if boundaries[start], isElided(text.scalars[start..<index]) { boundaries[index + 1] = true }
    }
  }

  /// c d j l m n s t, and what ends with qu.
  private static func isElided(_ word: ArraySlice<UInt32>) -> Bool {
    guard let last = word.last.map({ $0 | 0x20 }) else { return false }
    guard word.count == 1 else { return last == 0x75 && word[word.endIndex - 2] | 0x20 == 0x71 }
    switch last {
    case 0x63, 0x64, 0x6A, 0x6C, 0x6D, 0x6E, 0x73, 0x74: return true
    default: return false
    }
  }
}
