extension Matching {
  /// What begins with the same words as one unit of the other side only, if they are still kept where all is compared.
  mutating func pairOpenings(_ oldGap: [Int], _ newGap: [Int]) {
    var found: [Candidate] = []
    var (openings, newOpenings): ([[UInt32]: [Int]], [[UInt32]: [Int]]) = ([:], [:])
    for i in oldGap where mateOfOld[i] == Self.free { if let opening = old.opening(i) { openings[opening, default: []].append(i) } }
    if openings.isEmpty { return }
    for j in newGap where mateOfNew[j] == Self.free { if let opening = new.opening(j) { newOpenings[opening, default: []].append(j) } }
    for (opening, units) in openings {
      guard units.count == 1, let i = units.first, let others = newOpenings[opening], others.count == 1, let j = others.first,
        old.blocks[old.units[i].blocks.lowerBound].kind == new.blocks[new.units[j].blocks.lowerBound].kind
      else { continue }
      let (words, otherWords) = (old.words[old.units[i].blocks.lowerBound], new.words[new.units[j].blocks.lowerBound])
      if old.vocabulary.hunks(words, otherWords).first.map({ $0.old.lowerBound >= opening.count }) ?? true {
        found.append(Candidate(old: i, new: j, weight: size(i, j)))
      }
    }
    for candidate in HeaviestChain.of(found.sorted { $0.old < $1.old }) { pair(candidate.old, candidate.new) }
  }
}

extension TextTokens {
  /// Content words that make an opening.
  private static let openingWords = 4

  /// The first words of running text, up to the fourth that says something; nil if it is no longer.
  fileprivate func opening(_ unit: Int) -> [UInt32]? {
    guard units[unit].group == .running else { return nil }
    let words = words[units[unit].blocks.lowerBound].all
    // A caption is looked up by itself.
    if words.forms.first == .opening { return nil }
    var content = 0
    for (index, form) in words.forms.enumerated() where form.isContent {
      content += 1
      if content == Self.openingWords { return index + 1 < words.words.count ? Array(words.words[...index]) : nil }
    }
    return nil
  }
}
