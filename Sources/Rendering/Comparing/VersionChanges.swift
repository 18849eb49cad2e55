import LegalCorpus
import Redlining

/// What a version's own page and the history need to know of its changes.
struct VersionChanges: Sendable {
  let count: Int
  let added: Int
  let deleted: Int
  struct Place: Sendable {
    let kind: RedlineClass
    /// The fragment in the comparison.
    let anchor: String
    /// The clause that the block opens, where it has a written id.
    let clause: ClauseID?
  }

  /// What changed, by index of the block in the new text.
  let byBlock: [Int: Place]

  init(_ list: ChangeList) {
    count = list.count
    let sizes = list.changes.map { ($0.added, $0.deleted) } + (list.frame.above + list.frame.below).map { ($0.added, $0.deleted) }
    added = sizes.reduce(0) { $0 + $1.0 }
    deleted = sizes.reduce(0) { $0 + $1.1 }
    let side = list.comparison.new
    var byBlock: [Int: Place] = [:]
    for change in list.changes {
      // Said once, at the first block that the new text has of it.
      if let first = change.rows.lazy.compactMap({ row in list.rows[row].kind == .movedAway ? nil : list.rows[row].new }).first {
        let place = side.comparable.places[first]
        let entry = place.clause.map { side.text.outline.entries[$0] }
        byBlock[first] = Place(
          kind: change.kind, anchor: change.anchor, clause: place.opensClause ? entry.flatMap { $0.hasWrittenID ? $0.id : nil } : nil)
      }
    }
    self.byBlock = byBlock
  }
}
