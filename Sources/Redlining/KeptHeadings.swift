extension Matching {
  /// The pairs that keep their order, but that a heading below which more stayed than came out of it or went into it stays too: that moved past the
  /// heading. O(pairs × depth).
  func keepingHeadings(_ chain: [Candidate]) -> [Candidate] {
    var isKept = [Bool](repeating: false, count: old.units.count)
    for pair in chain { isKept[pair.old] = true }
    var kept: [Candidate] = []
    var (rest, last) = (0, -1)
    for i in old.units.indices where mateOfOld[i] > last && !isKept[i] && old.units[i].group == .heading {
      let heading = pairing(i)
      let j = heading.new
      guard new.units[j].group == .heading, heading.weight >= Self.leastInPlace * size(i, j) else { continue }
      // What crosses a heading stands in a row.
      let first = chain.first(from: rest) { $0.old > i || $0.new > j }
      let end = chain.first(from: first) { $0.old > i && $0.new > j }
      let passed = chain[first..<end]
      guard first > rest || rest == 0, passed.allSatisfy({ old.stands($0.old, under: i) != new.stands($0.new, under: j) }) else { continue }
      let below = chain[end...].prefix { old.stands($0.old, under: i) && new.stands($0.new, under: j) }
      guard below.reduce(0, { $0 + $1.weight }) > passed.reduce(0, { $0 + $1.weight }) else { continue }
      kept += chain[rest..<first] + [heading]
      (rest, last) = (end, j)
    }
    return kept.isEmpty ? chain : kept + chain[rest...]
  }
}

extension [Candidate] {
  /// The first place that fits from one on, where all that fit come last. O(log n).
  fileprivate func first(from start: Int, where fits: (Candidate) -> Bool) -> Int {
    var (low, high) = (start, count)
    while low < high {
      let middle = (low + high) / 2
      if fits(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
