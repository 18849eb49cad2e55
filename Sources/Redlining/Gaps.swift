extension Matching {
  /// Pairs what is left between pairs that keep their order, by likeness.
  mutating func pairInGaps(least: Int, accept: (Matching, Int, Int) -> Bool = { _, _, _ in true }) {
    for (oldGap, newGap) in gaps() {
      let candidates = self.candidates(oldGap, newGap, least: least).filter { accept(self, $0.old, $0.new) }
      for candidate in HeaviestChain.of(candidates) { pair(candidate.old, candidate.new) }
    }
  }

  /// Units without a mate between neighbouring pairs that keep their order, where both sides have some.
  func gaps() -> [(old: [Int], new: [Int])] {
    var result: [(old: [Int], new: [Int])] = []
    var (i, j) = (0, 0)
    for place in inOrder() + [Candidate(old: old.units.count, new: new.units.count, weight: 0)] {
      if i < place.old, j < place.new {
        let oldGap = (i..<place.old).filter { mateOfOld[$0] == Self.free }
        let newGap = (j..<place.new).filter { mateOfNew[$0] == Self.free }
        if !oldGap.isEmpty, !newGap.isEmpty { result.append((oldGap, newGap)) }
      }
      (i, j) = (place.old + 1, place.new + 1)
    }
    return result
  }
}
