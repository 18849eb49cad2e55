extension Matching {
  /// Gives up pairs that are no evidence of one clause: what would have moved for a likeness that only counts in its place, and what has another
  /// label, kind or place and no words in common that are worth reading. Returns what keeps its order.
  mutating func dropStrangers(_ evidence: MoveEvidence) -> [Candidate] {
    dropReplaced()
    pairReplacedHeadings()
    let chain = inOrder()
    var moves = [Bool](repeating: false, count: old.units.count)
    for i in old.units.indices where mateOfOld[i] >= 0 { moves[i] = true }
    for pair in chain { moves[pair.old] = false }
    var takesAlong = [Bool](repeating: false, count: old.units.count)
    for i in old.units.indices where moves[i] && isWithParent(i) { takesAlong[old.units[i].parent] = true }
    for i in old.units.indices where moves[i] && !takesAlong[i] && !hasSameID(i, mateOfOld[i]) && sentencePairs[i] != mateOfOld[i] {
      let j = mateOfOld[i]
      if isWithParent(i), moves[old.units[i].parent] { continue }
      let isLikely = likeness(i, j, least: Self.leastToMove) >= Self.leastToMove
      guard !(isLikely && evidence.allows(i, j)) else { continue }
      unpair(i, j)
      moves[i] = false
    }
    return chain
  }

  /// The words of a pair come out replaced as a whole, and nothing else says that it is one clause; or it is a little alike, as what refers to other
  /// provisions is, and stands under two articles that are not one.
  private mutating func dropReplaced() {
    let wholes = wholesOfOld
    var hasKeptChild = [Bool](repeating: false, count: old.units.count)
    for i in old.units.indices where mateOfOld[i] >= 0 && isWithParent(i) { hasKeptChild[old.units[i].parent] = true }
    for i in old.units.indices where mateOfOld[i] >= 0 && !hasKeptChild[i] && !wholes.contains(i) {
      let j = mateOfOld[i]
      guard old.units[i].content != new.units[j].content else { continue }
      let (a, b) = (old.units[i], new.units[j])
      guard a.group == .running || a.group == .heading, !hasSameID(i, j) else { continue }
      let (x, y) = (old.blocks[a.blocks.lowerBound], new.blocks[b.blocks.lowerBound])
      guard a.label != b.label || x.kind != y.kind || !haveSameParents(i, j),
        likeness(i, j, least: Self.leastInPlace) < 500
      else { continue }
      let (words, others) = (old.words[a.blocks.lowerBound], new.words[b.blocks.lowerBound])
      if standsUnderOtherArticle(i, j) || old.vocabulary.hunks(words, others) == [Hunk(old: 0..<words.count, new: 0..<others.count)] {
        unpair(i, j)
      }
    }
  }

  private func standsUnderOtherArticle(_ i: Int, _ j: Int) -> Bool {
    let (parent, newParent) = (old.units[i].parent, new.units[j].parent)
    return parent >= 0 && newParent >= 0 && mateOfOld[parent] != newParent && old.isArticle(parent) && new.isArticle(newParent)
      && !old.isArticle(i) && sentencePairs[i] != j
  }

  /// Takes pairs apart of whose words nothing worth reading is kept where one of both is found elsewhere; the others stay.
  mutating func moveReplaced(_ evidence: MoveEvidence) {
    var aside: [Candidate] = []
    var hasKeptChild = [Bool](repeating: false, count: old.units.count)
    for i in old.units.indices where mateOfOld[i] >= 0 && isWithParent(i) { hasKeptChild[old.units[i].parent] = true }
    let wholes = wholesOfOld
    for i in old.units.indices where mateOfOld[i] >= 0 && !hasKeptChild[i] && !wholes.contains(i) {
      let j = mateOfOld[i]
      guard old.units[i].group == .running, new.units[j].group == .running, !hasSameID(i, j), isReplaced(i, j) else { continue }
      aside.append(pairing(i))
      unpair(i, j)
    }
    if aside.isEmpty { return }
    let (isOldAside, isNewAside) = (Set(aside.map(\.old)), Set(aside.map(\.new)))
    pairMoves(least: Self.leastToMove, evidence) { isOldAside.contains($0) != isNewAside.contains($1) }
    for candidate in aside where mateOfOld[candidate.old] == Self.free && mateOfNew[candidate.new] == Self.free {
      pair(candidate.old, candidate.new)
    }
  }

  private var wholesOfOld: Set<Int> { Set(divisions.map { $0.isSplit ? $0.whole : mateOfNew[$0.whole] }) }

  /// Whether the words of a pair come out replaced as a whole.
  private func isReplaced(_ i: Int, _ j: Int) -> Bool {
    guard old.units[i].content != new.units[j].content, likeness(i, j, least: Self.leastToMove) < Self.leastToMove else { return false }
    let (words, others) = (old.words[old.units[i].blocks.lowerBound], new.words[new.units[j].blocks.lowerBound])
    return old.vocabulary.hunks(words, others) == [Hunk(old: 0..<words.count, new: 0..<others.count)]
  }

  private func isWithParent(_ i: Int) -> Bool {
    let parent = old.units[i].parent
    return parent >= 0 && mateOfOld[parent] >= 0 && mateOfOld[parent] == new.units[mateOfOld[i]].parent
  }

  private func hasSameID(_ i: Int, _ j: Int) -> Bool { old.units[i].id != 0 && old.units[i].id == new.units[j].id }
}
