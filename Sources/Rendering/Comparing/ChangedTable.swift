import LegalCorpus
import Redlining

/// Tables of a comparison: the cells of both texts, gathered by table and by row.
struct ChangedTables: Sendable {
  /// By row of the redline: which table its cell is of; nil for what is no cell. A table of both texts has one number.
  let tables: [Int?]
  /// By row of the redline: cells of one row of a table have one number, which grows by one from row to row.
  let lines: [Int?]

  /// O(rows).
  init(_ comparison: Comparison) {
    let rows = comparison.redline.rows
    var newTable: [Int: Int] = [:]
    for row in rows where row.kind != .movedAway && row.kind != .movedHere {
      if let old = row.old, row.new != nil, let cell = comparison.old.comparable.blocks[old].cell, let other = row.cell {
        newTable[cell.table] = newTable[cell.table] ?? other.table
      }
    }
    var tables = [Int?](repeating: nil, count: rows.count)
    var lines = [Int?](repeating: nil, count: rows.count)
    var line = 0
    var last: (index: Int, old: Int?, new: Int?)?
    for (index, row) in rows.enumerated() {
      guard let cell = row.cell else { continue }
      let hasNew = row.kind != .movedAway && row.kind != .deleted
      // A table that only the old text has counts below zero.
      tables[index] = hasNew ? cell.table : newTable[cell.table] ?? -cell.table
      let new = hasNew ? cell.row : nil
      let old = row.kind == .movedHere ? nil : row.old.flatMap { comparison.old.comparable.blocks[$0].cell?.row }
      let goesOn =
        last.map { last in
          guard last.index == index - 1, tables[last.index] == tables[index] else { return false }
          if let new, let other = last.new { return new == other }
          if let old, let other = last.old { return old == other }
          return false
        } ?? false
      if !goesOn { line += 1 }
      lines[index] = line
      last = (index, goesOn ? last?.old ?? old : old, goesOn ? last?.new ?? new : new)
    }
    self.tables = tables
    self.lines = lines
  }
}

extension ChangeList {
  /// The row after the table that a row is part of. O(cells).
  func tableEnd(from index: Int) -> Int {
    var end = index
    while end < rows.count, tables.tables[end] == tables.tables[index] { end += 1 }
    return end
  }

  /// The cells of the table that begins at a row and holds more than one change, or one beside what is the same; nil for any other row.
  func mixedTable(at index: Int) -> Range<Int>? {
    guard let table = tables.tables[index], index == 0 || tables.tables[index - 1] != table else { return nil }
    let cells = index..<tableEnd(from: index)
    return isOneChange(cells) ? nil : cells
  }

  /// Whether rows are all of one change, or all of none.
  func isOneChange(_ rows: Range<Int>) -> Bool { rows.allSatisfy { changeOfRow[$0] == changeOfRow[rows.lowerBound] } }

  /// The lines of a table, or of a part of it, in order.
  func lines(of cells: Range<Int>) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = cells.lowerBound
    while start < cells.upperBound {
      var end = start + 1
      while end < cells.upperBound, self.tables.lines[end] == self.tables.lines[start] { end += 1 }
      lines.append(start..<end)
      start = end
    }
    return lines
  }

  /// The first cells of the line of a table that a cell is in: what it is known by. Nil for the first cell itself, and for what is no cell.
  func head(ofLineAt index: Int) -> Int? {
    guard let line = tables.lines[index] else { return nil }
    var first = index
    while first > 0, tables.lines[first - 1] == line { first -= 1 }
    return first == index ? nil : first
  }
}
