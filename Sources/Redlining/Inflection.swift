/// Joins the endings of Japanese verbs and adjectives to their stems where a dictionary does not know the form: 生|じ, 負|いま|せん, しな|け|れ.
enum Inflection {
  static func join(_ boundaries: inout [Bool], in text: ScalarText) {
    var start = 0
    for index in 1..<max(1, text.count) where boundaries[index] {
      if text.scripts[index] == .hiragana, isEnding(index, after: start, boundaries, text) {
        boundaries[index] = false
      } else {
        start = index
      }
    }
  }

  private static func isEnding(_ index: Int, after start: Int, _ boundaries: [Bool], _ text: ScalarText) -> Bool {
    let first = text.scalars[index]
    var end = index + 1
    while end < text.count, !boundaries[end] { end += 1 }
    if isSmall(first) { return text.scripts[index - 1].isJapanese }
    switch text.scripts[index - 1] {
    case .kanji where end - index == 2 && text.scalars[index - 1] == 0x4E0B && first == 0x3055: return true  // 下さい
    case .kanji: return isNoParticle(first) && (index - start == 1 || end - index == 1)
    case .hiragana: return end - index == 1 ? isNoParticle(first) && index - start > 1 : isNegation(index, end, text)
    default: return false
    }
  }

  /// っゃゅょん begin no word.
  private static func isSmall(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x3063, 0x3083, 0x3085, 0x3087, 0x3093, 0x3041, 0x3043, 0x3045, 0x3047, 0x3049: true
    default: false
    }
  }

  /// せん after ま
  private static func isNegation(_ index: Int, _ end: Int, _ text: ScalarText) -> Bool {
    end - index == 2 && text.scalars[index] == 0x305B && text.scalars[index + 1] == 0x3093 && text.scalars[index - 1] == 0x307E
  }

  private static func isNoParticle(_ scalar: UInt32) -> Bool { endings.contains(scalar) }
}

private let endings = ScalarSet("いうえきぎくぐけげじちつづぬねびぶべみむめりるれわ")
