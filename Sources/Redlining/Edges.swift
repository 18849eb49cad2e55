/// How well a change may begin or end at a place, as a person would mark it.
enum Edges {
  /// After a sentence; more is the end of a line.
  static let sentence: Int32 = 5

  /// After a sentence 5, after a comma or at a bracket 4, after a particle 3, where the script changes 2, between a noun and its する 1, else 0;
  /// line ends 6.
  /// `firsts` holds the first scalar of every word; the result has one value more, for the end.
  static func edges(firsts: [Int], text: ScalarText) -> [Int32] {
    var edges: [Int32] = []
    edges.reserveCapacity(firsts.count + 1)
    for first in firsts { edges.append(edge(at: first, in: text)) }
    edges.append(6)
    if !edges.isEmpty { edges[0] = 6 }
    return edges
  }

  private static func edge(at index: Int, in text: ScalarText) -> Int32 {
    guard index > 0 else { return 6 }
    let after = text.scripts[index]
    var last = index - 1
    let isParted = text.scripts[last] == .blank
    while last > 0, text.scripts[last] == .blank { last -= 1 }
    let before = text.scripts[last]
    if text.scalars[index - 1] == 0x0A || isAfterBreak(last, in: text) { return 6 }
    if before == .stop, after != .closing { return sentence }
    if before == .comma || before == .closing || after == .opening { return 4 }
    if Conjunctions.end(at: index, in: text) != nil { return 4 }
    if before == .hiragana, after != .hiragana, after.isJapanese { return 3 }
    if isParted { return 2 }
    if before == after { return 0 }
    return isDoing(index, after: before, in: text) ? 1 : 2
  }

  /// 提供|する, インストール|して: what a noun does goes with it.
  private static func isDoing(_ index: Int, after before: Script, in text: ScalarText) -> Bool {
    guard before == .kanji || before == .katakana, index + 1 < text.count else { return false }
    switch (text.scalars[index], text.scalars[index + 1]) {
    // する, すれ, して, した, しな, され, させ
    case (0x3059, 0x308B), (0x3059, 0x308C), (0x3057, 0x3066), (0x3057, 0x305F), (0x3057, 0x306A), (0x3055, 0x308C), (0x3055, 0x305B):
      return true
    default: return false
    }
  }

  /// `<br>`, `<br/>`, `<br />`: whether a scalar ends one.
  private static func isAfterBreak(_ last: Int, in text: ScalarText) -> Bool {
    guard text.scalars[last] == 0x3E else { return false }
    var end = last
    while end > 0, text.scalars[end - 1] == 0x2F || text.scripts[end - 1] == .blank { end -= 1 }
    return end >= 3 && text.scalars[end - 1] | 0x20 == 0x72 && text.scalars[end - 2] | 0x20 == 0x62 && text.scalars[end - 3] == 0x3C
  }
}
