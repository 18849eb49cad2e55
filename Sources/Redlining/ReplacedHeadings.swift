extension Matching {
  /// Scalars of a heading that is told by its place.
  private static let longestHeading = 60

  /// Headings of which nothing stayed, but that stand alone against each other between two pairs, the second of which is alike. What was
  /// typed as a heading without a blank behind its signs is one too.
  mutating func pairReplacedHeadings() {
    for (oldGap, newGap) in gaps() where oldGap.count == 1 && newGap.count == 1 {
      let (i, j) = (oldGap[0], newGap[0])
      guard old.units[i].group == .heading || new.units[j].group == .heading, old.isHeading(i), new.isHeading(j),
        max(old.units[i].size, new.units[j].size) <= Self.longestHeading, i + 1 < old.units.count, j + 1 < new.units.count,
        i == 0 ? j == 0 : mateOfOld[i - 1] == j - 1, mateOfOld[i + 1] == j + 1, old.units[i + 1].group == .running,
        likeness(i + 1, j + 1, least: Self.leastInPlace) >= Self.leastInPlace
      else { continue }
      pair(i, j)
    }
  }
}

extension TextTokens {
  fileprivate func isHeading(_ unit: Int) -> Bool {
    let block = blocks[units[unit].blocks.lowerBound]
    return block.kind == .heading && !block.isTitle || block.kind == .paragraph && block.label.isEmpty && block.text.utf8.first == 0x23
  }
}
