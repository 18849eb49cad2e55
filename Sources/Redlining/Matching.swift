/// Which units of two texts belong together, while it is being found out. Sides are canonical: which text counts as old does not matter here.
struct Matching {
  let old: TextTokens
  let new: TextTokens
  /// The counterpart of each unit, or `free`, or `part`.
  var mateOfOld: [Int]
  var mateOfNew: [Int]
  /// Of the pair of each old unit.
  private var weightOfOld: [Int]
  var divisions: [Division] = []
  /// Counts what was paired or parted, to see whether anything is to be done again.
  private(set) var changes = 0
  /// `changes` when divisions were looked for.
  var changesAtDivisions = -1
  /// Counts parts that were taken.
  private var taken = 0
  private var chain: (changes: Int, pairs: [Candidate]) = (-1, [])
  private var knownGaps: (changes: Int, taken: Int, gaps: [Gap]) = (-1, 0, [])
  /// By old unit: what was paired for a sentence of its own.
  var sentencePairs: [Int: Int] = [:]
  /// Those of them, by old unit, that say nothing about what they stand under.
  var loosePairs: Set<Int> = []
  /// What may have moved, where all pairs were looked at; see `pairMoves`.
  var possibleMoves: [LikelyPair]?
  /// By unit: the first cell of a row, where no other row of its table begins so.
  let rowKeys: (old: [Int: UInt32], new: [Int: UInt32])

  static let free = -1
  /// Taken by a division as another part than the mate of the whole.
  static let part = -2
  /// Likenesses in thousandths.
  static let leastInPlace = 400
  static let leastBetweenNeighbours = 250
  static let leastToMove = 600
  static let leastBeyondDoubt = 750
  /// Of headings with nothing in common below them.
  static let leastHeading = 500
  /// Of what stands above most of what one of them holds.
  static let leastOfParents = 200
  /// Of what has the same heading in its own text.
  static let leastUnderCaption = 150
  /// Of headings in the text itself, under the same label.
  static let leastOfCaptions = 500
  /// By how much a counterpart elsewhere must be likelier than one in its place.
  static let clearlyLikelier = 150
  /// What it counts, in thousandths of likeness, that two units stand under a pair.
  static let sameParents = 30
  /// What it counts, in thousandths of likeness, that headings without words have the same label.
  static let sameTitle = 20_000
  /// What it counts for two units that something stands under both, for each scalar of that.
  static let familyWeight = 250
  /// Scalars that a text must have to be followed to another place by its words alone.
  static let leastSizeToMove = 8

  init(old: TextTokens, new: TextTokens) {
    self.old = old
    self.new = new
    mateOfOld = [Int](repeating: Self.free, count: old.units.count)
    mateOfNew = [Int](repeating: Self.free, count: new.units.count)
    weightOfOld = [Int](repeating: 0, count: old.units.count)
    rowKeys = (old.rowKeys, new.rowKeys)
  }

  mutating func pair(_ i: Int, _ j: Int) {
    changes += 1
    mateOfOld[i] = j
    mateOfNew[j] = i
    weightOfOld[i] = max(100, likeness(i, j, least: 0)) * size(i, j)
  }

  /// Takes a unit for a part of a division.
  mutating func take(_ unit: Int, isOld: Bool) {
    taken += 1
    if isOld { mateOfOld[unit] = Self.part } else { mateOfNew[unit] = Self.part }
  }

  mutating func unpair(_ i: Int, _ j: Int) {
    changes += 1
    (mateOfOld[i], mateOfNew[j]) = (Self.free, Self.free)
  }

  func likeness(_ i: Int, _ j: Int, least: Int) -> Int {
    old.likeness(i, new, j, least: least)
  }

  func size(_ i: Int, _ j: Int) -> Int { old.units[i].size + new.units[j].size + 1 }

  /// The pairs that keep their order, heaviest in sum.
  mutating func inOrder() -> [Candidate] {
    if chain.changes != changes { chain = (changes, HeaviestChain.of(weighedByFamily(pairs()))) }
    return chain.pairs
  }

  typealias Gap = (old: [Int], new: [Int])

  /// Units without a mate between neighbouring pairs that keep their order, where both sides have some.
  mutating func gaps() -> [Gap] {
    if knownGaps.changes == changes, knownGaps.taken == taken { return knownGaps.gaps }
    var result: [Gap] = []
    var (i, j) = (0, 0)
    for place in inOrder() + [Candidate(old: old.units.count, new: new.units.count, weight: 0)] {
      if i < place.old, j < place.new {
        let oldGap = (i..<place.old).filter { mateOfOld[$0] == Self.free }
        let newGap = (j..<place.new).filter { mateOfNew[$0] == Self.free }
        if !oldGap.isEmpty, !newGap.isEmpty { result.append((oldGap, newGap)) }
      }
      (i, j) = (place.old + 1, place.new + 1)
    }
    knownGaps = (changes, taken, result)
    return result
  }

  func pairs() -> [Candidate] {
    var pairs: [Candidate] = []
    pairs.reserveCapacity(mateOfOld.count)
    for i in mateOfOld.indices where mateOfOld[i] >= 0 { pairs.append(pairing(i)) }
    return pairs
  }

  /// The pair of an old unit that has a mate.
  func pairing(_ i: Int) -> Candidate { Candidate(old: i, new: mateOfOld[i], weight: weightOfOld[i]) }
}
