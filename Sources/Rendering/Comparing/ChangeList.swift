import LegalCorpus
import Redlining

/// The rows of a comparison gathered into changes: what moved together is one, so is an added or deleted clause with all that stands under it,
/// a split or joined clause, a row of a table, and neighbours that only got other numbers. Lines around the text that are not as before come
/// first and last.
struct ChangeList: Sendable {
  let comparison: Comparison
  /// Of the texts, in the order of the page.
  let changes: [Change]
  /// By row: index in `changes`; nil for what is the same. What moved away has the change of where it is now.
  let changeOfRow: [Int?]
  /// By row: the nearest row before it that stands above it; nil at the top.
  let parents: [Int?]
  let tables: ChangedTables
  let notes: NotePairs
  /// Title and lines above the text, and who signs.
  let frame: FrameChanges

  var rows: [RedlineRow] { comparison.redline.rows }

  /// All that a reader counts.
  var count: Int { changes.count + frame.above.count + frame.below.count }

  /// O(rows).
  init(_ comparison: Comparison) {
    self.comparison = comparison
    let rows = comparison.redline.rows
    parents = ChangeList.parents(of: rows, in: comparison)
    tables = ChangedTables(comparison)
    notes = NotePairs(comparison)
    let frame = FrameChanges(comparison)
    let groups = ChangeGroups(comparison, parents: parents, tables: tables)
    let paired = PairedBlocks(comparison)
    changes = groups.groups.enumerated().map { place, group in
      Change(
        place + frame.above.count + 1, rows: group, of: comparison, isInLine: !groups.isWhole(group),
        textBelow: TextBelow.of(group, in: comparison, paired: paired))
    }
    self.frame = frame.numbered(after: changes.count)
    var changeOfRow = [Int?](repeating: nil, count: rows.count)
    for (change, group) in groups.groups.enumerated() { for row in group { changeOfRow[row] = change } }
    for (index, row) in rows.enumerated() where row.kind == .movedAway { changeOfRow[index] = row.move.flatMap { groups.ofMove[$0] } }
    self.changeOfRow = changeOfRow
  }

  /// The block of a row: of the new text, or of the old one where the new has none there.
  func block(_ row: Int) -> RedlineBlock { rows[row].block(in: comparison) }

  /// Where the operations of a row begin in its blocks, in bytes: the parts of a split or joined block follow one another.
  func starts(of index: Int) -> (old: Int, new: Int) {
    guard let part = rows[index].part, part.number > 1 else { return (0, 0) }
    let isSplit = rows[index].division == .split
    let gone = parts(of: index).prefix(part.number - 1).reduce(0) { sum, row in
      sum + rows[row].wordOperations.reduce(0) { $0 + ($1.kind == (isSplit ? .inserted : .deleted) ? 0 : $1.text.utf8.count) }
    }
    return isSplit ? (gone, 0) : (0, gone)
  }

  /// Those rows of a change that have a label in both texts.
  func renumbered(_ change: Change) -> [Int] {
    change.rows.filter { row in
      rows[row].old.flatMap { comparison.old.label(of: $0) } != nil && rows[row].new.flatMap { comparison.new.label(of: $0) } != nil
    }
  }

  /// The rows of all parts of what was split or joined, ascending; the row itself where it is no part.
  func parts(of index: Int) -> [Int] {
    guard let key = rows[index].partKey, let place = changeOfRow[index] else { return [index] }
    return changes[place].rows.filter { rows[$0].partKey == key }
  }
}

extension ChangeList {
  private static func parents(of rows: [RedlineRow], in comparison: Comparison) -> [Int?] {
    var open: [(depth: Int, row: Int)] = []
    return rows.enumerated().map { index, row in
      let depth = row.block(in: comparison).depth
      while let last = open.last, last.depth >= depth { open.removeLast() }
      let parent = open.last?.row
      if row.block != .cell { open.append((depth, index)) }
      return parent
    }
  }
}

extension RedlineRow {
  var isChange: Bool { kind != .same || !classes.isEmpty }

  /// What changed in the words; for what moved, what changed inside it.
  var wordOperations: [RedlineOperation] { kind == .movedHere ? textOperations : operations }

  /// Of the new text, or of the old one where the new has none there.
  func block(in comparison: Comparison) -> RedlineBlock {
    if kind != .movedAway, let new { return comparison.new.comparable.blocks[new] }
    guard let old else { preconditionFailure("A row has a block of at least one text.") }
    return comparison.old.comparable.blocks[old]
  }

  /// The same for the parts of one split or joined block.
  var partKey: Int? {
    switch division {
    case .split?: old.map { $0 * 2 }
    case .joined?: new.map { $0 * 2 + 1 }
    case nil: nil
    }
  }
}
