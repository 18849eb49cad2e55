extension Matching {
  /// A heading or item whose words were all replaced is still the same clause if most of what stands under both is, or if some of its words
  /// or its depth and label stayed and most of what stands under one: of several by the same depth, then the same label.
  mutating func pairParents() {
    let families = families()
    guard !families.isEmpty else { return }
    var choices: [Int: [Int]] = [:]
    for family in families.keys { choices[family.old, default: []].append(family.new) }
    let (oldSizes, newSizes) = (old.sizesBelow, new.sizesBelow)
    // Children come after their parent, so they are paired before it.
    for i in choices.keys.sorted(by: >) where mateOfOld[i] == Self.free {
      func rank(_ j: Int) -> (Int, Int, Int, Int) {
        let isSameLabel = old.units[i].label != 0 && old.units[i].label == new.units[j].label
        return (old.depth(i) == new.depth(j) ? 0 : 1, isSameLabel ? 0 : 1, -(families[Family(old: i, new: j)] ?? 0), j)
      }
      let choice = choices[i, default: []].filter { j in
        let size = families[Family(old: i, new: j)] ?? 0
        return mateOfNew[j] == Self.free && old.units[i].group == new.units[j].group && isParent(i, j, size)
          && (2 * size > oldSizes[i] + newSizes[j]
            || size > min(oldSizes[i], newSizes[j])
              && (likeness(i, j, least: Self.leastOfParents) >= Self.leastOfParents || rank(j).0 + rank(j).1 == 0))
      }.min { rank($0) < rank($1) }
      if let choice { pair(i, choice) }
    }
  }

  /// An article that is a paragraph has words of its own: it is another one with another label, unless half of them stayed, or what stands below
  /// says more. Headings and items are what stands below them.
  private func isParent(_ i: Int, _ j: Int, _ below: Int) -> Bool {
    guard old.isArticle(i) || new.isArticle(j), old.units[i].label != new.units[j].label else { return true }
    return below > size(i, j) || likeness(i, j, least: Self.leastHeading) >= Self.leastHeading
  }

  /// Two units without a mate that have something paired below them.
  struct Family: Hashable {
    let old: Int
    let new: Int
  }

  /// How many scalars below two units are in pairs. O(pairs × `levels`²)
  func families() -> [Family: Int] {
    var result: [Family: Int] = [:]
    let (isUnderFree, isNewUnderFree) = (old.areUnderFree(mateOfOld), new.areUnderFree(mateOfNew))
    for i in old.units.indices where isUnderFree[i] && mateOfOld[i] >= 0 && !loosePairs.contains(i) {
      let j = mateOfOld[i]
      guard isNewUnderFree[j] else { continue }
      let above = ancestors(new, j, mateOfNew)
      for parent in ancestors(old, i, mateOfOld) {
        for other in above { result[Family(old: parent, new: other), default: 0] += size(i, j) + 1 }
      }
    }
    return result
  }

  private func ancestors(_ text: TextTokens, _ unit: Int, _ mates: [Int]) -> [Int] {
    let levels = 6
    var result: [Int] = []
    var parent = text.units[unit].parent
    for _ in 0..<levels where parent >= 0 {
      if mates[parent] == Self.free { result.append(parent) }
      parent = text.units[parent].parent
    }
    return result
  }

  /// What stands under a pair is looked for there first.
  mutating func pairChildren() {
    var newChildren: [Int: [Int]] = [:]
    for j in new.units.indices where mateOfNew[j] == Self.free && new.units[j].parent >= 0 {
      newChildren[new.units[j].parent, default: []].append(j)
    }
    var oldChildren: [Int: [Int]] = [:]
    for i in old.units.indices where mateOfOld[i] == Self.free && old.units[i].parent >= 0 {
      oldChildren[old.units[i].parent, default: []].append(i)
    }
    // Parents come before their children: what is paired here is asked for its own children later.
    for i in old.units.indices where mateOfOld[i] >= 0 {
      guard let a = oldChildren[i], let b = newChildren[mateOfOld[i]] else { continue }
      let likely = candidates(a, b, least: Self.leastInPlace).filter { isFollowed($0.old, $0.new) && !areOtherLabels($0.old, $0.new) }
      for found in HeaviestChain.of(likely) { pair(found.old, found.new) }
    }
  }

  func haveSameParents(_ i: Int, _ j: Int) -> Bool {
    let parent = old.units[i].parent
    return parent < 0 ? new.units[j].parent < 0 : mateOfOld[parent] == new.units[j].parent
  }

  /// A note is the same if what uses it is.
  mutating func pairNotes() {
    let free = new.units.indices.filter { new.units[$0].group == .note && mateOfNew[$0] == Self.free }
    for i in old.units.indices where old.units[i].group == .note && mateOfOld[i] == Self.free {
      guard let user = old.blocks[old.units[i].blocks.lowerBound].reference, mateOfOld[old.unitOf[user]] >= 0 else { continue }
      let mate = free.first { j in
        guard mateOfNew[j] == Self.free, let other = new.blocks[new.units[j].blocks.lowerBound].reference else { return false }
        return new.unitOf[other] == mateOfOld[old.unitOf[user]]
      }
      if let mate { pair(i, mate) }
    }
  }
}

extension TextTokens {
  /// Which units stand under one without a mate.
  fileprivate func areUnderFree(_ mates: [Int]) -> [Bool] {
    var result = [Bool](repeating: false, count: units.count)
    for unit in units.indices {
      let parent = units[unit].parent
      if parent >= 0 { result[unit] = result[parent] || mates[parent] == Matching.free }
    }
    return result
  }

  /// Scalars and units that stand under each unit.
  fileprivate var sizesBelow: [Int] {
    var sizes = [Int](repeating: 0, count: units.count)
    for unit in units.indices.reversed() where units[unit].parent >= 0 { sizes[units[unit].parent] += sizes[unit] + units[unit].size + 1 }
    return sizes
  }
}
