import Redlining

/// Tables of which some cells changed and others did not: they are shown as tables, not cell by cell.
extension ChangeList {
  /// The row after the table that a row is part of. O(cells).
  func tableEnd(from index: Int, _ table: Int) -> Int {
    var end = index
    while end < rows.count, rows[end].cell?.table == table { end += 1 }
    return end
  }

  /// The cells of the table that begins at a row and holds more than one change, or one beside what is the same; nil for any other row.
  func mixedTable(at index: Int) -> Range<Int>? {
    guard let table = rows[index].cell?.table, index == 0 || rows[index - 1].cell?.table != table else { return nil }
    let cells = index..<tableEnd(from: index, table)
    return isOneChange(cells) ? nil : cells
  }

  /// Whether rows are all of one change, or all of none.
  func isOneChange(_ rows: Range<Int>) -> Bool { rows.allSatisfy { changeOfRow[$0] == changeOfRow[rows.lowerBound] } }
}
