extension Matching {
  /// All pairs up to this product of sides; beyond, only those that share a word which is rare there.
  private static let allPairs = 1 << 13
  private static let rareWord = 8

  /// Pairs whose likeness reaches `least`.
  func candidates(_ oldUnits: [Int], _ newUnits: [Int], least: Int) -> [Candidate] {
    var result: [Candidate] = []
    let consider = { (i: Int, j: Int) in
      let likeness = self.likeness(i, j, least: least)
      guard likeness >= least else { return }
      let isSameLabel = self.old.units[i].label == self.new.units[j].label && self.old.units[i].label != 0
      result.append(Candidate(old: i, new: j, weight: (likeness + (isSameLabel ? 20 : 0)) * self.size(i, j)))
    }
    if oldUnits.count * newUnits.count <= Self.allPairs {
      for i in oldUnits { for j in newUnits { consider(i, j) } }
    } else {
      forEachSharingRareWord(oldUnits, newUnits, consider)
    }
    return result
  }

  /// Linear in the words of both sides: a word leads to at most `rareWord` units, a unit to the most frequent of those found.
  private func forEachSharingRareWord(_ oldUnits: [Int], _ newUnits: [Int], _ body: (Int, Int) -> Void) {
    var places: [UInt64: [Int]] = [:]
    for i in oldUnits {
      old.units[i].bag.forEachWord { word in
        if places[UInt64(word), default: []].count <= Self.rareWord { places[UInt64(word), default: []].append(i) }
      }
      places[old.units[i].content | 1 << 40, default: []].append(i)
    }
    for j in newUnits {
      var shared: [Int: Int] = [:]
      for i in places[new.units[j].content | 1 << 40, default: []].prefix(Self.rareWord) { shared[i, default: 0] += 1 << 20 }
      new.units[j].bag.forEachWord { word in
        guard let found = places[UInt64(word)], found.count <= Self.rareWord else { return }
        for i in found { shared[i, default: 0] += 1 }
      }
      let likeliest = shared.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }.prefix(Self.rareWord)
      for (i, _) in likeliest.sorted(by: { $0.key < $1.key }) { body(i, j) }
    }
  }
}
