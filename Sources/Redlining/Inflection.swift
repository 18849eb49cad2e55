/// Joins the endings of Japanese verbs and adjectives to their stems where a dictionary does not know the form: 生|じ, 負|いま|せん, しな|け|れ, くだ|さい.
enum Inflection {
  static func join(_ boundaries: inout [Bool], in text: ScalarText) {
    partReceiving(&boundaries, in: text)
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
    case .hiragana where end - index == 1: return isNoParticle(first) && index - start > 1
    case .hiragana: return isNegation(index, end, text) || isPlease(index - 2, end, text)
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

  /// 読みい|ただい|た is 読み|いただい|た.
  private static func partReceiving(_ boundaries: inout [Bool], in text: ScalarText) {
    for end in 4..<max(4, text.count + 1)
    where text.scalars[end - 2] == 0x3060 && text.scalars[end - 3] == 0x305F && text.scalars[end - 4] == 0x3044 {
      guard receiving.contains(text.scalars[end - 1]) else { continue }
      boundaries[end - 4] = true
      for inner in (end - 3)..<end { boundaries[inner] = false }
    }
  }

  /// ください
  static func isPlease(_ start: Int, _ end: Int, _ text: ScalarText) -> Bool {
    end - start == 4 && start >= 0 && text.scalars[start..<end].elementsEqual([0x304F, 0x3060, 0x3055, 0x3044])
  }

  private static func isNoParticle(_ scalar: UInt32) -> Bool { endings.contains(scalar) }
}

// The endings of いただく.
private let receiving = ScalarSet("いかきくけこ")

private let endings = ScalarSet("いうえきぎくぐけげじちつづぬねびぶべみむめりるれわ")
