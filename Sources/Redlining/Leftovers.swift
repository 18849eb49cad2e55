extension Matching {
  /// Scalars of blocks that are paired for their place or label alone; longer ones need some likeness, and a label or no more than `longest`.
  private static let longestByPlace = 20
  private static let longest = 40
  /// Scalars of a block that says little but a value.
  private static let longestWithValue = 80
  private static let leastByPlace = 150
  /// Of a heading and a paragraph that nothing else stands beside.
  private static let leastOfLone = 300

  /// At last, between the same neighbours and under the same heading: a heading that became a paragraph or the reverse; what has the same typed
  /// label; short blocks of one kind where both sides have as many.
  mutating func pairLeftovers() {
    for (oldGap, newGap) in gaps() {
      pairWritings(oldGap, newGap)
      pairAcrossKinds(oldGap, newGap)
      pairLabels(oldGap, newGap)
      pairOpenings(oldGap, newGap)
      pairCounted(oldGap, newGap)
    }
  }

  private mutating func pairAcrossKinds(_ oldGap: [Int], _ newGap: [Int]) {
    let (oldGap, newGap) = (oldGap.filter { mateOfOld[$0] == Self.free }, newGap.filter { mateOfNew[$0] == Self.free })
    guard Self.looksAtAllPairs(oldGap, newGap) else { return }
    let least = oldGap.count == 1 && newGap.count == 1 ? Self.leastOfLone : Self.leastToMove
    var found: [Candidate] = []
    for i in oldGap where old.units[i].group == .heading || old.units[i].group == .running {
      for j in newGap where new.units[j].group == .heading || new.units[j].group == .running {
        guard old.units[i].group != new.units[j].group else { continue }
        let likeness = old.bag(i).likeness(new.bag(j), least: least)
        let isLike = max(old.units[i].size, new.units[j].size) <= 2 * min(old.units[i].size, new.units[j].size)
        if likeness >= (isLike ? least : Self.leastToMove) { found.append(Candidate(old: i, new: j, weight: likeness * size(i, j))) }
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

  private mutating func pairCounted(_ oldGap: [Int], _ newGap: [Int]) {
    let (a, b) = (oldGap.filter { mateOfOld[$0] == Self.free }, newGap.filter { mateOfNew[$0] == Self.free })
    guard a.count == b.count, zip(a, b).allSatisfy({ isSameByPlace($0, $1) }) || a.count == 1 && isSameByValue(a[0], b[0]) else { return }
    for (i, j) in zip(a, b) { pair(i, j) }
  }

  private func isSameByPlace(_ i: Int, _ j: Int) -> Bool {
    let (a, b) = (old.units[i], new.units[j])
    return a.group == .running && b.group == .running && a.label == b.label && haveSameParents(i, j)
      && old.blocks[a.blocks.lowerBound].kind == new.blocks[b.blocks.lowerBound].kind && max(a.size, b.size) <= Self.longest
      && isShortOrAlike(i, j)
  }

  /// Whether each says little but a date or an amount (Effective date: 4 May 2024, Last updated: 30 June 2025), or nothing but where the same page
  /// is found.
  private func isSameByValue(_ i: Int, _ j: Int) -> Bool {
    let (a, b) = (old.units[i], new.units[j])
    guard a.group == .running, b.group == .running, a.label == b.label, haveSameParents(i, j) else { return false }
    if max(a.size, b.size) <= Self.longestWithValue, let value = old.value(i) { return value == new.value(j) }
    guard let address = old.loneAddress(i), let other = new.loneAddress(j) else { return false }
    return address.elementsEqual(other)
  }

  private func isShortOrAlike(_ i: Int, _ j: Int) -> Bool {
    max(old.units[i].size, new.units[j].size) <= Self.longestByPlace || likeness(i, j, least: Self.leastByPlace) >= Self.leastByPlace
  }
}

extension TextTokens {
  /// Of a date or an amount that stands in a block with a few other words, which kind it is; nil if there is none or are several.
  fileprivate func value(_ unit: Int) -> WordForm? {
    let mostOthers = 4
    let forms = words[units[unit].blocks.lowerBound].forms
    // 4 May 2024 are three words.
    let starts = forms.indices.filter { forms[$0].isContent && ($0 == 0 || forms[$0] != forms[$0 - 1] || !forms[$0].isQuantity) }
    let values = starts.filter { forms[$0] == .date || forms[$0] == .amount }
    return values.count == 1 && starts.count <= mostOthers + 1 ? forms[values[0]] : nil
  }

  /// The one address that a block consists of, without its query and fragment.
  fileprivate func loneAddress(_ unit: Int) -> ArraySlice<UInt8>? {
    let block = words[units[unit].blocks.lowerBound]
    let found = block.forms.indices.filter { block.forms[$0].isContent }
    guard found.count == 1, block.forms[found[0]] == .link else { return nil }
    return block.bytes(of: found[0]).prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
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
