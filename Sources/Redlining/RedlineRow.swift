/// A stretch of text and what became of it.
package struct RedlineOperation: Sendable, Equatable {
  package enum Kind: UInt8, Sendable {
    case kept, deleted, inserted
  }

  package let kind: Kind
  package let text: String

  package static func == (a: RedlineOperation, b: RedlineOperation) -> Bool {
    a.kind == b.kind && a.text.utf8.elementsEqual(b.text.utf8)
  }
}

/// Something beside the words that is not as it was.
package struct RedlineMarkChange: Sendable {
  package let kind: RedlineMark.Kind
  /// nil where there was none.
  package let old: String?
  /// nil where there is none any more.
  package let new: String?
  /// Where in the new block, in scalars.
  package let at: Int
  /// What it is about: words of the new block, or of the old one where it is no more. Empty for a whole block.
  package let words: String
  /// Of a change of structure, which `old` and `new` name.
  package let structure: (old: RedlineStructure?, new: RedlineStructure?)?
  /// Whether only the number of the same note is another.
  package let isRenumbered: Bool

  init(kind: RedlineMark.Kind, old: String?, new: String?, at: Int, words: String, isRenumbered: Bool = false) {
    (self.kind, self.old, self.new, self.at, self.words) = (kind, old, new, at, words)
    structure = nil
    self.isRenumbered = isRenumbered
  }

  init(structure: (old: RedlineStructure?, new: RedlineStructure?)) {
    (kind, old, new, at, words) = (.structure, structure.old?.name, structure.new?.name, 0, "")
    self.structure = structure
    isRenumbered = false
  }
}

/// What became of a clause. The order is the one in which they are listed.
package enum RedlineClass: UInt8, Sendable, CaseIterable, Comparable {
  case added, deleted, moved, renumbered, split, joined, wording, amount, date, period, number, link, format

  package static func < (a: RedlineClass, b: RedlineClass) -> Bool { a.rawValue < b.rawValue }
}

/// One block of the comparison.
package struct RedlineRow: Sendable {
  package enum Kind: UInt8, Sendable, CaseIterable {
    case same, changed, added, deleted, movedAway, movedHere, split, joined

    /// As it is written in JSON.
    package var name: String {
      switch self {
      case .same: "same"
      case .changed: "changed"
      case .added: "added"
      case .deleted: "deleted"
      case .movedAway: "moved-away"
      case .movedHere: "moved-here"
      case .split: "split"
      case .joined: "joined"
      }
    }
  }

  package let kind: Kind
  /// Of the new text, or of the old where there is no new one.
  package let block: RedlineBlock.Kind
  package let cell: RedlineBlock.Cell?
  /// Index among the old text's blocks. For what moved here, where it came from.
  package let old: Int?
  /// Index among the new text's blocks. For what moved away, where it went.
  package let new: Int?
  /// The same for all rows that moved together, counted from 1.
  package let move: Int?
  package let part: Alignment.Part?
  /// The typed label.
  package let labelOperations: [RedlineOperation]
  /// The words. Those of all rows, kept and deleted, are the old text; kept and inserted, the new.
  package let operations: [RedlineOperation]
  /// What changed inside a clause that moved here, or all of a part of one; empty otherwise.
  package let textOperations: [RedlineOperation]
  package let marks: [RedlineMarkChange]
  /// Without repetition, in the order of `RedlineClass`.
  package let classes: [RedlineClass]
}

extension RedlineRow {
  package enum Division: Sendable { case split, joined }

  /// What the row is a part of, in its place or where it moved to. All parts of what was split have the same `old`, of what was joined the same
  /// `new`.
  package var division: Division? { classes.contains(.split) ? .split : classes.contains(.joined) ? .joined : nil }
}
