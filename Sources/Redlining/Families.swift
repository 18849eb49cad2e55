extension Matching {
  /// A heading or item whose words were all replaced is still the same clause if most of what stands under it is.
  mutating func pairParents() {
    var votes: [Int: [Int: Int]] = [:]
    var all = [Int](repeating: 0, count: old.units.count)
    for i in old.units.indices.reversed() {
      // Children come after their parent, so all votes for a parent are in when its turn comes.
      if mateOfOld[i] == Self.free, let found = votes[i], let choice = majority(found, of: all[i]),
        old.units[i].group == new.units[choice].group
      {
        pair(i, choice)
      }
      let parent = old.units[i].parent
      guard parent >= 0 else { continue }
      all[parent] += old.units[i].size + 1
      guard mateOfOld[i] >= 0 else { continue }
      let newParent = new.units[mateOfOld[i]].parent
      if newParent >= 0, mateOfNew[newParent] == Self.free { votes[parent, default: [:]][newParent, default: 0] += old.units[i].size + 1 }
    }
  }

  private func majority(_ votes: [Int: Int], of all: Int) -> Int? {
    votes.filter { 2 * $0.value > all && mateOfNew[$0.key] == Self.free }.min {
      $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key
    }?.key
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
      let likely = candidates(a, b, least: Self.leastInPlace).filter { isFollowed($0.old, $0.new) }
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
