/// Parts what a dictionary holds as one word only because it is frequent: 損害賠償 is 損害 and 賠償, as 損害の賠償 is. A text that says one where the
/// other stood before is compared by its parts.
enum Compounds {
  /// Four kanji are nearly always two and two; names of places are the exception that can be told.
  static func part(_ boundaries: inout [Bool], in text: ScalarText) {
    guard text.count > 1 else { return }
    joinSuffixes(&boundaries, in: text)
    var start = 0
    for end in 1...text.count where boundaries[end] || end == text.count {
      if end - start == 4, text.scripts[start..<end].allSatisfy({ $0 == .kanji }), !isPlace(text.scalars[end - 1]) {
        boundaries[start + 2] = true
      }
      // 上の, 他の: the particle の after kanji is a word of its own.
      if end - start >= 2, text.scalars[end - 1] == 0x306E, text.scripts[end - 2] == .kanji { boundaries[end - 1] = true }
      start = end
    }
  }

  /// 債権者, 債務者: what says whom or what a word of two kanji is about belongs to it.
  private static func joinSuffixes(_ boundaries: inout [Bool], in text: ScalarText) {
    for index in 2..<max(2, text.count) where boundaries[index] && boundaries[index + 1] && isSuffix(text.scalars[index]) {
      if text.scripts[index - 1] == .kanji, text.scripts[index - 2] == .kanji, !boundaries[index - 1] { boundaries[index] = false }
    }
  }

  /// 者的人権物額性
  private static func isSuffix(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x8005, 0x7684, 0x4EBA, 0x6A29, 0x7269, 0x984D, 0x6027: true
    default: false
    }
  }

  /// 都道府県市区町村
  private static func isPlace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x90FD, 0x9053, 0x5E9C, 0x770C, 0x5E02, 0x533A, 0x753A, 0x6751: true
    default: false
    }
  }
}
