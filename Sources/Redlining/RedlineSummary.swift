/// A comparison in figures.
package struct RedlineSummary: Sendable {
  /// Words without white space; a word that moved with its clause is kept.
  package struct Words: Sendable, Equatable {
    package internal(set) var kept = 0
    package internal(set) var deleted = 0
    package internal(set) var inserted = 0

    mutating func count(_ hunks: [Hunk], of oldCount: Int) {
      let gone = hunks.reduce(0) { $0 + $1.old.count }
      deleted += gone
      kept += oldCount - gone
      inserted += hunks.reduce(0) { $0 + $1.new.count }
    }
  }

  /// Blocks that are the same on both sides or on one side only: they need no words to be compared.
  struct Uncounted: Sendable {
    var kept: [BlockWords] = []
    var deleted: [BlockWords] = []
    var inserted: [BlockWords] = []
  }

  /// Words of blocks that stand unchanged, were added or were deleted are cut now, if no comparison has asked for them: O(size of both texts) the first time.
  package var words: Words {
    var words = changedBlocks
    words.kept += uncounted.kept.reduce(0) { $0 + $1.count }
    words.deleted += uncounted.deleted.reduce(0) { $0 + $1.count }
    words.inserted += uncounted.inserted.reduce(0) { $0 + $1.count }
    return words
  }

  /// Those of blocks that differ.
  private let changedBlocks: Words
  private let uncounted: Uncounted
  /// Blocks do not keep it alive.
  private let vocabulary: Vocabulary?
  private let kinds: [Int]
  private let classes: [Int]
  private let hasOtherNotes: Bool

  init(rows: [RedlineRow], words: Words = Words(), uncounted: Uncounted = Uncounted(), vocabulary: Vocabulary? = nil) {
    changedBlocks = words
    self.uncounted = uncounted
    self.vocabulary = vocabulary
    var kinds = [Int](repeating: 0, count: RedlineRow.Kind.allCases.count)
    var classes = [Int](repeating: 0, count: RedlineClass.allCases.count)
    var hasOtherNotes = false
    // By index, as copying a row takes longer than counting it.
    for index in rows.indices {
      kinds[Int(rows[index].kind.rawValue)] += 1
      // What moved is counted where it is now.
      if rows[index].kind != .movedAway { for name in rows[index].classes { classes[Int(name.rawValue)] += 1 } }
      hasOtherNotes = hasOtherNotes || rows[index].marks.contains { $0.kind == .note && !$0.isRenumbered }
    }
    self.hasOtherNotes = hasOtherNotes
    self.kinds = kinds
    self.classes = classes
  }

  /// Rows of a kind.
  package func count(_ kind: RedlineRow.Kind) -> Int { kinds[Int(kind.rawValue)] }

  /// Rows with a class; what moved is counted once.
  package func count(_ name: RedlineClass) -> Int { classes[Int(name.rawValue)] }

  /// Whether nothing is different: every row is the same and has its old number.
  package var isEmpty: Bool { classes.allSatisfy { $0 == 0 } }

  /// Whether no word changed, no link leads elsewhere and no note came, went or belongs to other words: what is different are numbers, places,
  /// where paragraphs end, or format.
  package var isEditorial: Bool {
    !hasOtherNotes && RedlineClass.allCases.allSatisfy { RedlineSummary.editorial.contains($0) || count($0) == 0 }
  }

  private static let editorial: Set<RedlineClass> = [.renumbered, .moved, .split, .joined, .format]

  /// The share of both texts' words that were deleted or inserted, from 0 to 1.
  package var changedShare: Double {
    let words = words
    let changed = words.deleted + words.inserted
    let all = changed + 2 * words.kept
    return all == 0 ? 0 : Double(changed) / Double(all)
  }
}
