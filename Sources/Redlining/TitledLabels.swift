extension Matching {
  /// Scalars of a heading that is as good as a label alone: `§ 651`, `Abschnitt 2 -`.
  private static let longestBare = 1

  /// A heading that was a label alone and took in the paragraph beside it keeps its counterpart by the label, and the paragraph is a part of it; or
  /// the reverse. O(units).
  mutating func pairTitledLabels() {
    for i in old.units.indices {
      let j = mateOfOld[i]
      guard j >= 0, old.units[i].group != new.units[j].group else { continue }
      if new.units[j].group == .heading, let bare = bareHeading(beside: i, in: old, mateOfOld, label: new.units[j].label) {
        unpair(i, j)
        pair(bare, j)
        take(i, isOld: true)
        divisions.append(Division(isSplit: false, whole: j, parts: [i, bare].sorted()))
      } else if old.units[i].group == .heading, let bare = bareHeading(beside: j, in: new, mateOfNew, label: old.units[i].label) {
        unpair(i, j)
        pair(i, bare)
        take(j, isOld: false)
        divisions.append(Division(isSplit: true, whole: i, parts: [j, bare].sorted()))
      }
    }
  }

  private func bareHeading(beside unit: Int, in text: TextTokens, _ mates: [Int], label: UInt32) -> Int? {
    guard label != 0, text.units[unit].group == .running, text.units[unit].label == 0 else { return nil }
    return [unit - 1, unit + 1].first { other in
      text.units.indices.contains(other) && mates[other] == Self.free && text.units[other].group == .heading
        && text.units[other].label == label && text.units[other].size <= Self.longestBare
    }
  }
}
