/// A finished matching of units: what kept its order, what moved, what was divided.
struct MatchOrder {
  struct Pair {
    var old: Int
    var new: Int
    /// 0 where it stands.
    var move: Int
  }

  /// By the old side.
  private(set) var pairs: [Pair]
  private(set) var divisions: [Matching.Division]

  init(old: TextTokens, new: TextTokens) {
    var matching = Matching(old: old, new: new)
    matching.pairAnchors()
    // What is the same clause beyond doubt, here or elsewhere, comes before what is a little alike here.
    matching.pairInGaps(least: Matching.leastToMove)
    // Rows of a table are alike by nature: one that was edited stays where it is, also where another one is more like it.
    matching.pairInGaps(least: Matching.leastInPlace) { $0.old.units[$1].group == .row && $0.new.units[$2].group == .row }
    matching.pairMoves(least: Matching.leastBeyondDoubt)
    matching.pairInGaps(least: Matching.leastInPlace)
    matching.pairParents()
    matching.findDivisions()
    matching.pairInGaps(least: Matching.leastBetweenNeighbours) { $0.haveSameParents($1, $2) }
    matching.pairNotes()
    matching.pairMoves(least: Matching.leastToMove)
    matching.pairParents()
    matching.pairChildren()
    var kept = [Bool](repeating: false, count: old.units.count)
    for pair in matching.inOrder() { kept[pair.old] = true }
    pairs = MatchOrder.numbered(matching, kept: kept)
    divisions = matching.divisions.filter { division in
      (division.isSplit ? division.whole : division.parts.first { matching.mateOfOld[$0] >= 0 }).map { kept[$0] } ?? false
    }
  }

  private init(pairs: [Pair], divisions: [Matching.Division]) {
    self.pairs = pairs
    self.divisions = divisions
  }

  var mirrored: MatchOrder {
    MatchOrder(
      pairs: pairs.map { Pair(old: $0.new, new: $0.old, move: $0.move) }.sorted { $0.old < $1.old },
      divisions: divisions.map { Matching.Division(isSplit: !$0.isSplit, whole: $0.whole, parts: $0.parts) })
  }
}

extension MatchOrder {
  /// A subtree that moved as one has one number. Numbers follow the places without telling which side is old.
  private static func numbered(_ matching: Matching, kept: [Bool]) -> [Pair] {
    var pairs: [Pair] = []
    // The pair that a moved one moved with, by its old side.
    var roots: [Int: Int] = [:]
    for i in matching.mateOfOld.indices where matching.mateOfOld[i] >= 0 {
      let j = matching.mateOfOld[i]
      if !kept[i] {
        let parent = matching.old.units[i].parent
        roots[i] = parent >= 0 && matching.mateOfOld[parent] == matching.new.units[j].parent ? roots[parent] ?? i : i
      }
      pairs.append(Pair(old: i, new: j, move: 0))
    }
    let order = Set(roots.values).sorted { a, b in
      let (c, d) = (matching.mateOfOld[a], matching.mateOfOld[b])
      return min(a, c) != min(b, d) ? min(a, c) < min(b, d) : max(a, c) != max(b, d) ? max(a, c) < max(b, d) : a < b
    }
    var numbers: [Int: Int] = [:]
    for (index, root) in order.enumerated() { numbers[root] = index + 1 }
    for index in pairs.indices { pairs[index].move = roots[pairs[index].old].flatMap { numbers[$0] } ?? 0 }
    return pairs
  }
}
