import LegalCorpus
import Redlining

/// Which rows of a comparison make up one change.
struct ChangeGroups {
  /// Indices of rows, ascending.
  private(set) var groups: [[Int]] = []
  private(set) var ofMove: [Int: Int] = [:]
  private let comparison: Comparison
  private let parents: [Int?]
  private let tables: ChangedTables
  private var rows: [RedlineRow] { comparison.redline.rows }

  init(_ comparison: Comparison, parents: [Int?], tables: ChangedTables) {
    self.comparison = comparison
    self.parents = parents
    self.tables = tables
    var ofPart: [Int: Int] = [:]
    for (index, row) in rows.enumerated() where row.isChange && row.kind != .movedAway {
      if let move = row.move, let group = ofMove[move] {
        groups[group].append(index)
      } else if let part = row.partKey, let group = ofPart[part] {
        groups[group].append(index)
      } else if let last = groups.last, belongs(index, to: last) {
        groups[groups.count - 1].append(index)
      } else {
        if let move = row.move { ofMove[move] = groups.count }
        if let part = row.partKey { ofPart[part] = groups.count }
        groups.append([index])
      }
    }
  }

  /// Whether a row goes with the change before it.
  private func belongs(_ index: Int, to group: [Int]) -> Bool {
    guard let first = group.first, let last = group.last else { return false }
    let row = rows[index]
    if let line = tables.lines[index], tables.lines[last] == line { return true }
    switch row.kind {
    case .added, .deleted:
      guard rows[first].kind == row.kind, last == index - 1 else { return false }
      if let table = tables.tables[index], let other = tables.tables[first] { return table == other && isWhole(group) }
      return stands(row, under: rows[first])
    case .same:
      return row.classes == [.renumbered] && rows[last].classes == [.renumbered] && rows[last].kind == .same
        && parents[last] == parents[index]
    // A list whose bullets became numbers is one change, and so are neighbours whose labels are written otherwise.
    case .changed:
      if row.isRelabelled { return rows[last].isRelabelled && parents[last] == parents[index] }
      return row.isRestructured && rows[last].isRestructured && last == index - 1 && parents[last] == parents[index]
        && row.marks[0].old == rows[last].marks[0].old && row.marks[0].new == rows[last].marks[0].new
    case .movedAway, .movedHere, .split, .joined: return false
    }
  }

  /// Of two rows that both came, or both went.
  private func stands(_ row: RedlineRow, under other: RedlineRow) -> Bool {
    let side = row.kind == .added ? comparison.new : comparison.old
    func block(_ row: RedlineRow) -> Int? { row.kind == .added ? row.new : row.old }
    guard var current = block(row), let above = block(other) else { return false }
    while current > above, let holder = side.comparable.holders[current] { current = holder }
    return current == above
  }

  /// False for cells of a line of a table that has others.
  func isWhole(_ group: [Int]) -> Bool {
    guard let first = group.first, let last = group.last, let line = tables.lines[first] else { return true }
    return (first == 0 || tables.lines[first - 1] != line) && (last + 1 == rows.count || tables.lines[last + 1] != tables.lines[last])
  }
}

extension RedlineRow {
  /// Whether its label is written otherwise, and nothing else.
  fileprivate var isRelabelled: Bool {
    classes == [.format] && marks.isEmpty && kind == .changed && operations.allSatisfy { $0.kind == .kept }
  }

  /// Whether nothing but its structure is not as it was.
  fileprivate var isRestructured: Bool { classes == [.format] && marks.count == 1 && marks[0].kind == .structure }
}
