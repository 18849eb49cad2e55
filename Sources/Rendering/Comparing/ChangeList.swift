import LegalCorpus
import Redlining

/// The rows of a comparison gathered into changes: what moved together is one, so is an added or deleted clause with all that stands under it,
/// a split or joined clause, a row of a table, and neighbours that only got other numbers.
struct ChangeList: Sendable {
  let comparison: Comparison
  let changes: [Change]
  /// By row: index in `changes`; nil for what is the same. What moved away has the change of where it is now.
  let changeOfRow: [Int?]
  /// By row: the nearest row before it that stands above it; nil at the top.
  let parents: [Int?]

  var rows: [RedlineRow] { comparison.redline.rows }

  /// O(rows).
  init(_ comparison: Comparison) {
    self.comparison = comparison
    let rows = comparison.redline.rows
    parents = ChangeList.parents(of: rows, in: comparison)
    var groups: [[Int]] = []
    var groupOfMove: [Int: Int] = [:]
    var groupOfPart: [Int: Int] = [:]
    for (index, row) in rows.enumerated() where row.isChange && row.kind != .movedAway {
      if let move = row.move, let group = groupOfMove[move] {
        groups[group].append(index)
      } else if let part = row.partKey, let group = groupOfPart[part] {
        groups[group].append(index)
      } else if let last = groups.indices.last, ChangeList.belongs(index, to: groups[last], rows: rows, parents: parents, in: comparison) {
        groups[last].append(index)
      } else {
        if let move = row.move { groupOfMove[move] = groups.count }
        if let part = row.partKey { groupOfPart[part] = groups.count }
        groups.append([index])
      }
    }
    changes = groups.enumerated().map { ChangeList.change($0.offset + 1, $0.element, rows) }
    var changeOfRow = [Int?](repeating: nil, count: rows.count)
    for (change, group) in groups.enumerated() { for row in group { changeOfRow[row] = change } }
    for (index, row) in rows.enumerated() where row.kind == .movedAway { changeOfRow[index] = row.move.flatMap { groupOfMove[$0] } }
    self.changeOfRow = changeOfRow
  }

  /// The block of a row: of the new text, or of the old one where the new has none there.
  func block(_ row: Int) -> RedlineBlock { ChangeList.block(rows[row], in: comparison) }
}

extension ChangeList {
  private static func block(_ row: RedlineRow, in comparison: Comparison) -> RedlineBlock {
    if row.kind != .movedAway, let new = row.new { return comparison.new.comparable.blocks[new] }
    guard let old = row.old else { preconditionFailure("A row has a block of at least one text.") }
    return comparison.old.comparable.blocks[old]
  }

  private static func parents(of rows: [RedlineRow], in comparison: Comparison) -> [Int?] {
    var open: [(depth: Int, row: Int)] = []
    return rows.enumerated().map { index, row in
      let depth = block(row, in: comparison).depth
      while let last = open.last, last.depth >= depth { open.removeLast() }
      let parent = open.last?.row
      if row.block != .cell { open.append((depth, index)) }
      return parent
    }
  }

  /// Whether a row goes with the change before it.
  private static func belongs(_ index: Int, to group: [Int], rows: [RedlineRow], parents: [Int?], in comparison: Comparison) -> Bool {
    guard let first = group.first, let last = group.last else { return false }
    let row = rows[index]
    if let cell = row.cell, let other = rows[last].cell, cell.table == other.table, cell.row == other.row, rows[last].kind == row.kind {
      return true
    }
    switch row.kind {
    case .added, .deleted:
      guard rows[first].kind == row.kind, last == index - 1 else { return false }
      if let cell = row.cell, let other = rows[first].cell { return cell.table == other.table }
      return block(row, in: comparison).depth > block(rows[first], in: comparison).depth
    case .same:
      return row.classes == [.renumbered] && rows[last].classes == [.renumbered] && rows[last].kind == .same
        && parents[last] == parents[index]
    case .changed, .movedAway, .movedHere, .split, .joined: return false
    }
  }

  private static func change(_ number: Int, _ group: [Int], _ rows: [RedlineRow]) -> Change {
    var added = 0
    var deleted = 0
    var exchanged: [(kind: RedlineOperation.Kind, text: String)] = []
    for index in group {
      for operation in rows[index].wordOperations where operation.kind != .kept {
        let count = operation.text.unicodeScalars.count
        if operation.kind == .inserted { added += count } else { deleted += count }
        exchanged.append((operation.kind, operation.text))
      }
    }
    let classes = RedlineClass.allCases.filter { name in group.contains { rows[$0].classes.contains(name) } }
    let isValue = classes.contains { [.amount, .date, .period, .number].contains($0) }
    let exchange: (old: String, new: String)? =
      isValue && exchanged.count == 2 && exchanged[0].kind == .deleted && exchanged[1].kind == .inserted
      ? (exchanged[0].text, exchanged[1].text) : nil
    return Change(
      number: number, rows: group, classes: classes.isEmpty ? [.format] : classes, added: added, deleted: deleted, exchange: exchange)
  }
}

extension RedlineRow {
  var isChange: Bool { kind != .same || !classes.isEmpty }

  /// What changed in the words; for what moved, what changed inside it.
  var wordOperations: [RedlineOperation] { kind == .movedHere ? textOperations : operations }

  /// The same for the parts of one split or joined block.
  fileprivate var partKey: Int? {
    switch kind {
    case .split: old.map { $0 * 2 }
    case .joined: new.map { $0 * 2 + 1 }
    case .same, .changed, .added, .deleted, .movedAway, .movedHere: nil
    }
  }
}
