extension Matching {
  /// Follows what has no counterpart in its place to another one: the same text first, then the likest, best first.
  mutating func pairMoves(least: Int, _ evidence: MoveEvidence, among accept: (Int, Int) -> Bool = { _, _ in true }) {
    let oldFree = old.units.indices.filter { mateOfOld[$0] == Self.free && old.units[$0].size >= Self.leastSizeToMove }
    let newFree = new.units.indices.filter { mateOfNew[$0] == Self.free && new.units[$0].size >= Self.leastSizeToMove }
    guard !oldFree.isEmpty, !newFree.isEmpty else { return }
    let best = likelyMoves(oldFree, newFree, least: least).sorted { a, b in
      if a.likeness != b.likeness { return a.likeness > b.likeness }
      let (x, y) = (a.candidate, b.candidate)
      if x.weight != y.weight { return x.weight > y.weight }
      return x.old != y.old ? x.old < y.old : x.new < y.new
    }
    let words = FrequentWords((old, oldFree), (new, newFree))
    for candidate in best.map(\.candidate) where mateOfOld[candidate.old] == Self.free && mateOfNew[candidate.new] == Self.free {
      let (i, j) = (candidate.old, candidate.new)
      if accept(i, j), isFollowed(i, j), evidence.allows(i, j, isRare: words.isRare) { pair(i, j) }
    }
  }

  /// What is free later was free before, so all pairs are looked at once.
  private mutating func likelyMoves(_ oldFree: [Int], _ newFree: [Int], least: Int) -> [LikelyPair] {
    if possibleMoves == nil, Self.looksAtAllPairs(oldFree, newFree) {
      possibleMoves = likelyPairs(oldFree, newFree, least: min(least, Self.leastToMove))
    }
    guard let possibleMoves else { return likelyPairs(oldFree, newFree, least: least) }
    return possibleMoves.filter {
      $0.likeness >= least && mateOfOld[$0.candidate.old] == Self.free && mateOfNew[$0.candidate.new] == Self.free
    }
  }

  /// The best likeness of each unit that could have moved; what is far less alike in its place is no counterpart.
  func bestElsewhere(_ evidence: MoveEvidence) -> (old: [Int: Int], new: [Int: Int]) {
    var (best, bestOfNew): ([Int: Int], [Int: Int]) = ([:], [:])
    for move in possibleMoves ?? [] {
      let (i, j) = (move.candidate.old, move.candidate.new)
      guard mateOfOld[i] == Self.free, mateOfNew[j] == Self.free, evidence.allows(i, j) else { continue }
      best[i] = max(best[i] ?? 0, move.likeness)
      bestOfNew[j] = max(bestOfNew[j] ?? 0, move.likeness)
    }
    return (best, bestOfNew)
  }
}

/// How many units hold each word, counted when it is first asked for.
private final class FrequentWords {
  /// Units of a text that may hold a word which tells what moved.
  private static let most = 8
  private let old: (text: TextTokens, units: [Int])
  private let new: (text: TextTokens, units: [Int])
  private lazy var counts = (Self.count(old.text, old.units), Self.count(new.text, new.units))

  init(_ old: (text: TextTokens, units: [Int]), _ new: (text: TextTokens, units: [Int])) { (self.old, self.new) = (old, new) }

  /// Whether few units of either text hold a word. O(words) the first time.
  func isRare(_ word: UInt32) -> Bool { max(counts.0[word] ?? 0, counts.1[word] ?? 0) <= Self.most }

  private static func count(_ text: TextTokens, _ units: [Int]) -> [UInt32: Int] {
    var counts: [UInt32: Int] = [:]
    for unit in units { text.bag(unit).forEachWord { counts[$0, default: 0] += 1 } }
    return counts
  }
}
