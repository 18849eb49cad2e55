/// A possible pairing of an old thing with a new one.
struct Candidate {
  let old: Int
  let new: Int
  let weight: Int
}

/// The heaviest set of candidates in which both sides rise: what kept its order. n log n.
enum HeaviestChain {
  /// In rising order. Candidates with the same old or new side exclude each other. Of equal chains the one found first in the order old, new stays.
  static func of(_ candidates: [Candidate]) -> [Candidate] {
    // Whatever rises on both sides already is the chain, as every candidate weighs something.
    if zip(candidates, candidates.dropFirst()).allSatisfy({ $0.old < $1.old && $0.new < $1.new }) { return candidates }
    // Within one old side the later new sides come first, so that none builds on another.
    let sorted = candidates.sorted { $0.old != $1.old ? $0.old < $1.old : $0.new > $1.new }
    let least = sorted.reduce(Int.max) { min($0, $1.new) }
    let most = sorted.reduce(0) { max($0, $1.new) }
    var best = [(weight: Int, index: Int)](repeating: (0, -1), count: most - least + 2)
    var before = [Int](repeating: -1, count: sorted.count)
    var top = (weight: 0, index: -1)
    for (index, candidate) in sorted.enumerated() {
      let place = candidate.new - least + 1
      var found = (weight: 0, index: -1)
      var look = place - 1
      while look > 0 {
        if best[look].weight > found.weight { found = best[look] }
        look &= look - 1
      }
      before[index] = found.index
      let weight = found.weight + candidate.weight
      if weight > top.weight { top = (weight, index) }
      look = place
      while look < best.count {
        if weight > best[look].weight { best[look] = (weight, index) }
        look += look & -look
      }
    }
    var chain: [Candidate] = []
    var index = top.index
    while index >= 0 {
      chain.append(sorted[index])
      index = before[index]
    }
    return chain.reversed()
  }
}
