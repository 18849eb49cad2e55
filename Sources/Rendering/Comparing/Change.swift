import LegalCorpus
import Redlining

/// One place of a comparison at which something is different: what a reader counts and steps through.
struct Change: Sendable {
  /// From 1, in the order of the page.
  let number: Int
  /// Indices of its rows in the redline, ascending.
  let rows: [Int]
  /// In the order of `RedlineClass`; never empty.
  let classes: [RedlineClass]
  /// Scalars that came in and went out.
  let added: Int
  let deleted: Int
  /// The only words that changed, where they are an amount, a date, a period or a number.
  let exchange: (old: String, new: String)?

  /// What it is listed under: a new number is named only where the words are as they were.
  var kind: RedlineClass {
    let named = classes.filter { $0 != .renumbered && $0 != .link && $0 != .format }
    return named.first ?? classes[0]
  }

  /// The fragment of its place in the comparison.
  var anchor: String { "c\(number)" }
}

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
    count = list.changes.count
    added = list.changes.reduce(0) { $0 + $1.added }
    deleted = list.changes.reduce(0) { $0 + $1.deleted }
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
