extension Matching {
  /// Units below a heading that are looked at.
  private static let looksBelow = 12
  private static let leastBelow = 300

  /// Follows headings, of any length, whose text stands once among what is left of both sides, if something below them is alike.
  mutating func pairHeadings() {
    let (oldFree, newFree) = (freeHeadings(old, mateOfOld), freeHeadings(new, mateOfNew))
    guard !oldFree.isEmpty, !newFree.isEmpty else { return }
    var places: [UInt64: (old: Int, new: Int)] = [:]
    for i in oldFree { places[title(old, i)] = (places[title(old, i)] == nil ? i : -2, -1) }
    for j in newFree {
      guard let place = places[title(new, j)] else { continue }
      places[title(new, j)] = (place.old, place.new == -1 ? j : -2)
    }
    for i in oldFree {
      guard let place = places[title(old, i)], place.old == i, place.new >= 0, isAlikeBelow(i, place.new) else { continue }
      pair(i, place.new)
    }
  }

  private func freeHeadings(_ text: TextTokens, _ mates: [Int]) -> [Int] {
    text.units.indices.filter { mates[$0] == Self.free && text.units[$0].group == .heading && title(text, $0) != 0 }
  }

  /// What a heading says, or its label if it says nothing else; 0 if there is neither.
  private func title(_ text: TextTokens, _ unit: Int) -> UInt64 {
    let it = text.units[unit]
    return it.size > 0 ? it.content + 1 : it.label == 0 ? 0 : UInt64(it.label) | 1 << 48
  }

  func isAlikeBelow(_ i: Int, _ j: Int) -> Bool {
    let (a, b) = (below(old, i), below(new, j))
    return a.contains { x in b.contains { y in mateOfOld[x] == y || likeness(x, y, least: Self.leastBelow) >= Self.leastBelow } }
  }

  private func below(_ text: TextTokens, _ unit: Int) -> Range<Int> {
    var end = unit + 1
    while end < text.units.count, end - unit <= Self.looksBelow, text.stands(end, under: unit) { end += 1 }
    return (unit + 1)..<end
  }
}
