/// Which blocks of two texts belong together, in one merged order that covers every block.
package struct Alignment: Sendable {
  package enum Relation: UInt8, Sendable {
    case paired, deleted, added, movedAway, movedHere, split, joined
  }

  /// A row to be: the blocks that it shows.
  package struct Entry: Sendable {
    package let relation: Relation
    /// The block of the old text. For what moved here, where it came from; for the parts of a split, the same for all.
    package let old: Int?
    /// The block of the new text. For what moved away, where it went; for the parts of a join, the same for all.
    package let new: Int?
    /// What moved together has one number, counted from 1.
    package let move: Int?
    /// Which part of how many, counted from 1.
    package let part: Part?
  }

  package struct Part: Sendable, Equatable {
    package let number: Int
    package let count: Int
  }

  package let entries: [Entry]

  /// - Complexity: n log n in the blocks where they resemble each other; bounded by a cost that follows from the sizes alone.
  init(old: TextTokens, new: TextTokens) {
    let isMirrored = new.precedes(old)
    let order = isMirrored ? MatchOrder(old: new, new: old).mirrored : MatchOrder(old: old, new: new)
    entries = order.entries(old: old, new: new)
  }

  /// Of a text with itself.
  init(unchanged count: Int) {
    entries = (0..<count).map { Entry(relation: .paired, old: $0, new: $0, move: nil, part: nil) }
  }
}
