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
  /// Of what moved.
  let movedDivisions: [Matching.Division]
  /// Of the tables whose rows are paired. Made together with the pairs, so that they mirror as these do.
  let columns: ColumnMatching

  init(old: TextTokens, new: TextTokens) {
    var matching = Matching(old: old, new: new)
    let evidence = MoveEvidence(old, new)
    matching.pairAnchors()
    matching.pairTitledLabels()
    matching.pairCaptions()
    matching.pairKeys()
    // What is the same clause beyond doubt, here or elsewhere, comes before what is a little alike here.
    matching.pairInGaps(least: Matching.leastToMove)
    // Rows of a table are alike by nature: one that was edited stays where it is, also where another one is more like it.
    matching.pairInGaps(least: Matching.leastInPlace, of: .row)
    matching.pairMoves(least: Matching.leastBeyondDoubt, evidence)
    matching.pairItems()
    let best = matching.bestElsewhere(evidence)
    matching.pairInGaps(least: Matching.leastInPlace) { _, pair in
      max(best.old[pair.candidate.old] ?? 0, best.new[pair.candidate.new] ?? 0) < pair.likeness + Matching.clearlyLikelier
    }
    matching.moveReplaced(evidence)
    matching.pairParents()
    matching.findOpenedLists()
    matching.findDivisions()
    matching.pairInGaps(least: Matching.leastBetweenNeighbours) { $0.haveSameParents($1.candidate.old, $1.candidate.new) }
    matching.moveReplaced(evidence)
    matching.pairNotes()
    matching.findDivisions()
    matching.pairHeadings()
    matching.pairMoves(least: Matching.leastToMove, evidence)
    matching.pairSentences()
    matching.findDivisions()
    matching.pairParents()
    matching.pairChildren()
    matching.pairHeads()
    matching.pairLeftovers()
    matching.pairTitledLabels()
    matching.findGrownParts()
    matching.pairContained()
    let chain = matching.keepingHeadings(matching.dropStrangers(evidence))
    var kept = [Bool](repeating: false, count: old.units.count)
    for pair in chain { kept[pair.old] = true }
    pairs = MatchOrder.numbered(matching, kept: kept)
    divisions = matching.divisionsInPlace(chain)
    movedDivisions = matching.divisionsElsewhere(kept: kept)
    columns = ColumnMatching(old: old, new: new, pairs: pairs)
  }

  private init(pairs: [Pair], divisions: [Matching.Division], moved: [Matching.Division], columns: ColumnMatching) {
    self.pairs = pairs
    self.divisions = divisions
    movedDivisions = moved
    self.columns = columns
  }

  var mirrored: MatchOrder {
    MatchOrder(
      pairs: pairs.map { Pair(old: $0.new, new: $0.old, move: $0.move) }.sorted { $0.old < $1.old }, divisions: divisions.map(\.mirrored),
      moved: movedDivisions.map(\.mirrored), columns: columns.mirrored)
  }
}

extension MatchOrder {
  /// A subtree that moved as one has one number; what changed its place within it has one of its own. Numbers follow the places without telling which side is old.
  private static func numbered(_ matching: Matching, kept: [Bool]) -> [Pair] {
    var pairs: [Pair] = []
    // The pair that a moved one moved with, by its old side.
    var roots: [Int: Int] = [:]
    let mates = matching.mateOfOld
    for (i, j) in mates.enumerated() where j >= 0 {
      if !kept[i] {
        // Headings that came or went lie between.
        let parent = matching.old.paired(above: i, mates)
        roots[i] = parent >= 0 && mates[parent] == matching.new.paired(above: j, matching.mateOfNew) ? roots[parent] ?? i : i
      }
      pairs.append(Pair(old: i, new: j, move: 0))
    }
    for (root, members) in Dictionary(grouping: roots.keys.sorted(), by: { roots[$0] ?? $0 }) where members.count > 1 {
      let chain = HeaviestChain.of(members.map { Candidate(old: $0, new: mates[$0], weight: matching.size($0, mates[$0])) })
      if chain.count == members.count { continue }
      let inOrder = Set(chain.map(\.old))
      for i in members where !inOrder.contains(i) {
        let parent = matching.old.paired(above: i, mates)
        roots[i] = roots[parent].flatMap { $0 == root ? nil : $0 } ?? i
      }
    }
    let order = Set(roots.values).sorted { a, b in
      let (c, d) = (mates[a], mates[b])
      return min(a, c) != min(b, d) ? min(a, c) < min(b, d) : max(a, c) != max(b, d) ? max(a, c) < max(b, d) : a < b
    }
    var numbers: [Int: Int] = [:]
    for (index, root) in order.enumerated() { numbers[root] = index + 1 }
    for index in pairs.indices { pairs[index].move = roots[pairs[index].old].flatMap { numbers[$0] } ?? 0 }
    return pairs
  }
}

extension TextTokens {
  /// The innermost unit with a mate that a unit stands under, or -1. O(depth).
  fileprivate func paired(above unit: Int, _ mates: [Int]) -> Int {
    var parent = units[unit].parent
    while parent >= 0, mates[parent] < 0 { parent = units[parent].parent }
    return parent
  }
}
