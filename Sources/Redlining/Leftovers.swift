extension Matching {
  /// Scalars of blocks that are paired for their place or label alone; longer ones need some likeness, and a label or no more than `longest`.
  private static let longestByPlace = 20
  private static let longest = 40
  private static let leastByPlace = 150

  /// At last, between the same neighbours and under the same heading: a heading that became a paragraph or the reverse; what has the same typed
  /// label; short blocks of one kind where both sides have as many.
  mutating func pairLeftovers() {
    for (oldGap, newGap) in gaps() {
      pairAcrossKinds(oldGap, newGap)
      pairLabels(oldGap, newGap)
      pairOpenings(oldGap, newGap)
      pairCounted(oldGap, newGap)
    }
  }

  private mutating func pairAcrossKinds(_ oldGap: [Int], _ newGap: [Int]) {
    guard Self.looksAtAllPairs(oldGap, newGap) else { return }
    var found: [Candidate] = []
    for i in oldGap where old.units[i].group == .heading || old.units[i].group == .running {
      for j in newGap where new.units[j].group == .heading || new.units[j].group == .running {
        guard old.units[i].group != new.units[j].group else { continue }
        let likeness = old.units[i].bag.likeness(new.units[j].bag, least: Self.leastToMove)
        if likeness >= Self.leastToMove { found.append(Candidate(old: i, new: j, weight: likeness * size(i, j))) }
      }
    }
    for candidate in HeaviestChain.of(found) { pair(candidate.old, candidate.new) }
  }

  private mutating func pairLabels(_ oldGap: [Int], _ newGap: [Int]) {
    // What is paired may be the parent of what has no counterpart yet.
    for _ in 0..<3 {
      let before = changes
      pairSameLabels(oldGap, newGap)
      if changes == before { return }
    }
  }

  private mutating func pairSameLabels(_ oldGap: [Int], _ newGap: [Int]) {
    var places: [LabelPlace: (old: Int, new: Int)] = [:]
    for i in oldGap where mateOfOld[i] == Self.free {
      if let place = labelPlace(old: i) { places[place] = (places[place] == nil ? i : -2, -1) }
    }
    for j in newGap where mateOfNew[j] == Self.free && new.units[j].label != 0 {
      let place = LabelPlace(label: new.units[j].label, parent: new.units[j].parent)
      guard let found = places[place] else { continue }
      places[place] = (found.old, found.new == -1 ? j : -2)
    }
    var found: [Candidate] = []
    for i in oldGap where mateOfOld[i] == Self.free {
      guard let place = labelPlace(old: i), let both = places[place], both.old == i, both.new >= 0, isSameByLabel(i, both.new) else {
        continue
      }
      found.append(Candidate(old: i, new: both.new, weight: size(i, both.new)))
    }
    for candidate in HeaviestChain.of(found) { pair(candidate.old, candidate.new) }
  }

  /// A label under a unit of the new text.
  private struct LabelPlace: Hashable {
    let label: UInt32
    let parent: Int
  }

  /// The place where a counterpart with the same label would stand; nil where the unit has no label, or what it stands under no counterpart.
  private func labelPlace(old i: Int) -> LabelPlace? {
    let (label, parent) = (old.units[i].label, old.units[i].parent)
    guard label != 0, parent < 0 || mateOfOld[parent] >= 0 else { return nil }
    return LabelPlace(label: label, parent: parent < 0 ? -1 : mateOfOld[parent])
  }

  private func isSameByLabel(_ i: Int, _ j: Int) -> Bool {
    guard old.units[i].group == new.units[j].group else { return false }
    if old.isRepealed(i) || new.isRepealed(j) { return true }
    guard old.units[i].group == .running else { return false }
    return isShortOrAlike(i, j)
  }

  /// What begins with the same words as one unit of the other side only, if they are still kept where all is compared.
  private mutating func pairOpenings(_ oldGap: [Int], _ newGap: [Int]) {
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

  private mutating func pairCounted(_ oldGap: [Int], _ newGap: [Int]) {
    let (a, b) = (oldGap.filter { mateOfOld[$0] == Self.free }, newGap.filter { mateOfNew[$0] == Self.free })
    guard a.count == b.count, zip(a, b).allSatisfy({ isSameByPlace($0, $1) }) else { return }
    for (i, j) in zip(a, b) { pair(i, j) }
  }

  private func isSameByPlace(_ i: Int, _ j: Int) -> Bool {
    let (a, b) = (old.units[i], new.units[j])
    return a.group == .running && b.group == .running && a.label == b.label && haveSameParents(i, j)
      && old.blocks[a.blocks.lowerBound].kind == new.blocks[b.blocks.lowerBound].kind && max(a.size, b.size) <= Self.longest
      && isShortOrAlike(i, j)
  }

  private func isShortOrAlike(_ i: Int, _ j: Int) -> Bool {
    max(old.units[i].size, new.units[j].size) <= Self.longestByPlace || likeness(i, j, least: Self.leastByPlace) >= Self.leastByPlace
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

  private static let repealed: Set<String> = ["削除", "reserved", "repealed", "deleted", "weggefallen", "aufgehoben", "abrogé", "abrogée"]

  /// Whether a unit only says that there is nothing any more, in brackets or without.
  func isRepealed(_ unit: Int) -> Bool {
    guard units[unit].size < 24, units[unit].group != .row else { return false }
    let brackets: Set<Unicode.Scalar> = ["(", ")", "[", "]", "（", "）", "［", "］", "〔", "〕", ".", "。", " "]
    let text = blocks[units[unit].blocks.lowerBound].text.unicodeScalars.filter { !brackets.contains($0) }
    return Self.repealed.contains(String(String.UnicodeScalarView(text)).lowercased())
  }
}
