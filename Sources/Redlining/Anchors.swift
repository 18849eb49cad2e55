extension Matching {
  /// First what was declared the same by its id, then what is the same text and stands once on each side.
  mutating func pairAnchors() {
    for (i, j) in shared(old.byId, new.byId, key: { UInt64($0.id) }) { pair(i, j) }
    var counterparts = mateOfOld
    for (i, j) in shared(old.byContent, new.byContent, key: { $0.content }) { counterparts[i] = j }
    var candidates: [Candidate] = []
    candidates.reserveCapacity(counterparts.count)
    for (i, j) in counterparts.enumerated() where j >= 0 { candidates.append(mateOfOld[i] >= 0 ? pairing(i) : candidate(i, j)) }
    for candidate in HeaviestChain.of(weighedByFamily(candidates)) { pair(candidate.old, candidate.new) }
  }

  private func candidate(_ i: Int, _ j: Int) -> Candidate { Candidate(old: i, new: j, weight: 1000 * size(i, j)) }

  /// Units without a mate whose key occurs once on each side, of two lists in the order of the key.
  private func shared(_ a: [Int], _ b: [Int], key: (Unit) -> UInt64) -> [(Int, Int)] {
    var result: [(Int, Int)] = []
    var (i, j) = (0, 0)
    while i < a.count, j < b.count {
      let (x, y) = (key(old.units[a[i]]), key(new.units[b[j]]))
      if x < y {
        i += 1
      } else if y < x {
        j += 1
      } else {
        let (oldOnly, newOnly) = (only(a, &i, x, old, mateOfOld, key), only(b, &j, x, new, mateOfNew, key))
        if let oldOnly, let newOnly { result.append((oldOnly, newOnly)) }
      }
    }
    return result
  }

  /// The only unit without a mate that has this key; moves `index` behind the key.
  private func only(_ units: [Int], _ index: inout Int, _ wanted: UInt64, _ side: TextTokens, _ mates: [Int], _ key: (Unit) -> UInt64)
    -> Int?
  {
    var (found, count) = (-1, 0)
    while index < units.count, key(side.units[units[index]]) == wanted {
      if mates[units[index]] == Self.free { (found, count) = (units[index], count + 1) }
      index += 1
    }
    return count == 1 ? found : nil
  }
}
