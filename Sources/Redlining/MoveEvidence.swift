/// Tells whether two units may be taken for one that moved.
struct MoveEvidence {
  private let old: TextTokens
  private let new: TextTokens
  /// Siblings on either side that are looked at.
  private static let siblings = 16
  /// Scalars of a remark in brackets that stands for a clause that is not there: (weggefallen), （削除）.
  private static let longestPlaceholder = 24

  init(_ old: TextTokens, _ new: TextTokens) { (self.old, self.new) = (old, new) }

  /// The same text must be the only one on both sides; changed text must be the same beyond doubt, or keep two words that none of its siblings
  /// holds, or one that is rare.
  func allows(_ i: Int, _ j: Int, isRare: (UInt32) -> Bool = { _ in true }) -> Bool {
    let (a, b) = (old.units[i], new.units[j])
    if isPlaceholder(old, a) || isPlaceholder(new, b) { return false }
    if a.content == b.content { return old.holdsOnce(a.content) && new.holdsOnce(b.content) }
    if a.group == .row, b.group == .row, old.words[a.blocks.lowerBound] === new.words[b.blocks.lowerBound] { return true }
    if old.likeness(i, new, j, least: Matching.leastBeyondDoubt) >= Matching.leastBeyondDoubt { return true }
    let words = old.bag(i).shared(with: new.bag(j), lackedBy: siblings(old, i) + siblings(new, j))
    return words.count > 1 || words.contains(where: isRare)
  }
}

extension MoveEvidence {
  private func siblings(_ text: TextTokens, _ unit: Int) -> [WordBag] {
    let it = text.units[unit]
    var result: [WordBag] = []
    for step in [1, -1] {
      var next = unit + step
      var rest = Self.siblings
      while rest > 0, next >= 0, next < text.units.count, next != it.holder {
        let other = text.units[next]
        if other.group == it.group, other.holder == it.holder { result.append(text.bag(next)) }
        next += step
        rest -= 1
      }
    }
    return result
  }

  private func isPlaceholder(_ text: TextTokens, _ unit: Unit) -> Bool {
    guard unit.group != .row, unit.size <= Self.longestPlaceholder else { return false }
    let scalars = text.blocks[unit.blocks.lowerBound].text.unicodeScalars
    guard let first = scalars.first, let last = scalars.last, Script(first.value) == .opening, Script(last.value) == .closing else {
      return false
    }
    return scalars.count { Script($0.value) == .closing } == 1
  }
}

extension TextTokens {
  /// Whether a text that it holds stands in one unit only. O(log units).
  fileprivate func holdsOnce(_ content: UInt64) -> Bool {
    var (low, high) = (0, byContent.count)
    while low < high {
      let middle = (low + high) / 2
      if units[byContent[middle]].content < content { low = middle + 1 } else { high = middle }
    }
    return low + 1 >= byContent.count || units[byContent[low + 1]].content != content
  }
}
