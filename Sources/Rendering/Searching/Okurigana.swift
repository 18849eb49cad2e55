/// Ways of writing a compound that differ in their okurigana: 取り扱い, 取扱い and 取扱 (送り仮名の付け方, 昭和48年内閣告示第2号, rules 6 and 7, and
/// the shorter forms that statutes use).
enum Okurigana {
  /// The text without kana between the parts of compounds: 取り扱い is 取扱い.
  ///
  /// One or two kana that can end a stem are left out where kanji stand on both sides. し after two kanji or more stays, as it is the verb of
  /// 提供し第三者 as often as it is the ending of 引渡し日. O(length).
  static func joined(_ scalars: [UInt32]) -> [UInt32] {
    var kept: [UInt32] = []
    kept.reserveCapacity(scalars.count)
    var index = 0
    while index < scalars.count {
      if let length = ending(scalars, at: index), index + length < scalars.count, isKanji(scalars[index + length]) {
        index += length
      } else {
        kept.append(scalars[index])
        index += 1
      }
    }
    return kept
  }

  /// A word as it is looked for in joined texts: without the ending of a compound (取り扱い is 取扱), as 手続き is found in 手続 too.
  static func stem(_ scalars: [UInt32]) -> [UInt32] {
    let word = joined(scalars)
    for length in 1...2 where scalars.count > length && word.count > length + 1 {
      let end = word.count - length
      if ending(scalars, at: scalars.count - length) == length, isKanji(word[end - 1]), isKanji(word[end - 2]) {
        return Array(word[..<end])
      }
    }
    return word
  }

  /// How many kana from a place are the ending of the kanji before them; nil for none.
  private static func ending(_ scalars: [UInt32], at index: Int) -> Int? {
    guard index > 0, isStemEnding(scalars[index]), isKanji(scalars[index - 1]) else { return nil }
    var length = 1
    while index + length < scalars.count, isStemEnding(scalars[index + length]) { length += 1 }
    guard length <= 2 else { return nil }
    if scalars[index] == 0x3057, index > 1, isKanji(scalars[index - 2]) { return nil }
    return length
  }

  /// い き ぎ し ち び み り え け げ せ て ね べ め れ わ
  private static func isStemEnding(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x3044, 0x304D, 0x304E, 0x3057, 0x3061, 0x3073, 0x307F, 0x308A, 0x3048, 0x3051, 0x3052, 0x305B, 0x3066, 0x306D, 0x3079, 0x3081,
      0x308C, 0x308F:
      true
    default: false
    }
  }

  private static func isKanji(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x4E00...0x9FFF, 0x3005, 0x3400...0x4DBF, 0xF900...0xFAFF, 0x20000...0x323AF: true
    default: false
    }
  }
}
