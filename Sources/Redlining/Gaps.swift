extension Matching {
  /// Pairs what is left between pairs that keep their order, by likeness; only units of a group, if one is given.
  mutating func pairInGaps(least: Int, of group: Unit.Group? = nil, accept: (Matching, LikelyPair) -> Bool = { _, _ in true }) {
    let found = group.map { gaps(of: $0) } ?? gaps()
    if found.isEmpty { return }
    let families = families()
    for (oldGap, newGap) in found {
      let (oldArticles, newArticles) = (old.articleLabels(oldGap), new.articleLabels(newGap))
      let candidates = likelyPairs(oldGap, newGap, least: least).compactMap { pair -> Candidate? in
        let (i, j) = (pair.candidate.old, pair.candidate.new)
        if pair.likeness < Self.leastToMove, isOwnArticle(i, newArticles, old) != isOwnArticle(j, oldArticles, new) { return nil }
        let family = families[Family(old: i, new: j)] ?? 0
        guard accept(self, pair), family > 0 || isFit(pair), isFitRow(i, j) else { return nil }
        let place = old.units[i].parent >= 0 && haveSameParents(i, j) ? Self.sameParents * size(i, j) : 0
        let title = old.units[i].size == 0 && old.units[i].label != 0 && old.units[i].label == new.units[j].label ? Self.sameTitle : 0
        return Candidate(old: i, new: j, weight: pair.candidate.weight + place + title + Self.familyWeight * family)
      }
      for candidate in HeaviestChain.of(candidates) { pair(candidate.old, candidate.new) }
    }
  }

  /// Whether a unit names an article that the other text has too, in the same gap: it did not become a part of another one for a little likeness.
  private func isOwnArticle(_ unit: Int, _ others: Set<UInt32>, _ text: TextTokens) -> Bool { others.contains(text.units[unit].label) }

  /// A heading that is a little alike is no counterpart where all that stands below was replaced.
  private func isFit(_ pair: LikelyPair) -> Bool {
    let (i, j) = (pair.candidate.old, pair.candidate.new)
    if areOtherLabels(i, j) { return false }
    guard pair.likeness < Self.leastHeading, old.units[i].group == .heading else { return true }
    return !old.hasChild(i) && !new.hasChild(j) || isAlikeBelow(i, j)
  }

  /// Two labels with nothing beside them, but something under them, are no evidence: they belong together by that, or if they are the same.
  func areOtherLabels(_ i: Int, _ j: Int) -> Bool {
    old.units[i].size == 0 && new.units[j].size == 0 && old.units[i].label != new.units[j].label && (old.hasChild(i) || new.hasChild(j))
  }

  /// The units of one group in the gaps, where both sides have some.
  private mutating func gaps(of group: Unit.Group) -> [Gap] {
    gaps().compactMap { gap in
      let (oldGap, newGap) = (gap.old.filter { old.units[$0].group == group }, gap.new.filter { new.units[$0].group == group })
      return oldGap.isEmpty || newGap.isEmpty ? nil : (oldGap, newGap)
    }
  }
}

extension TextTokens {
  /// An article that is a paragraph.
  func isArticle(_ unit: Int) -> Bool {
    units[unit].group == .running && Standing.namesArticle(blocks[units[unit].blocks.lowerBound].label)
  }

  fileprivate func articleLabels(_ gap: [Int]) -> Set<UInt32> {
    Set(gap.lazy.filter { self.isArticle($0) }.map { self.units[$0].label })
  }

  fileprivate func hasChild(_ unit: Int) -> Bool { unit + 1 < units.count && units[unit + 1].parent == unit }
}
