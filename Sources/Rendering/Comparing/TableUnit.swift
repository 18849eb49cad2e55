import LegalCorpus
import Redlining

/// What stands together in a 新旧対照表: a heading with what follows it up to the next heading, or the notes of a section.
struct TableUnit {
  struct Key: Hashable {
    let clause: ClauseID?
    let isNotes: Bool
  }

  /// The same in every language.
  let key: Key
  let rows: Range<Int>
  /// The first row, where it is one.
  let heading: Int?
  /// Whether something of it is not as before.
  let isChanged: Bool
  /// Whether it is the heading of a part (of headings), and something below it is not as before.
  let isPart: Bool
}

extension TableUnit {
  /// Those of a comparison, in order. O(rows).
  static func units(of list: ChangeList) -> [TableUnit] {
    let rows = list.rows
    let isAboveChange = list.isAboveChange
    var hasHeadings = [Bool](repeating: false, count: rows.count)
    for index in rows.indices where rows[index].kind != .movedAway && rows[index].block == .heading {
      if let parent = list.parents[index] { hasHeadings[parent] = true }
    }
    var units: [TableUnit] = []
    func add(_ range: Range<Int>) {
      let shown = range.filter { rows[$0].kind != .movedAway }
      guard let first = shown.first else { return }
      let heading = rows[first].block == .heading ? first : nil
      units.append(
        TableUnit(
          key: key(of: first, list), rows: range, heading: heading, isChanged: shown.contains { list.changeOfRow[$0] != nil },
          isPart: heading.map { isAboveChange[$0] && hasHeadings[$0] && list.changeOfRow[$0] == nil } ?? false))
    }
    var start = 0
    var isNotes = false
    for index in rows.indices where rows[index].kind != .movedAway {
      // Notes at the end of the clause itself stay with it.
      let startsNotes = rows[index].block == .note && !isNotes && key(of: index, list).clause != key(of: start, list).clause
      if rows[index].block == .heading || startsNotes {
        add(start..<index)
        start = index
        isNotes = startsNotes
      }
    }
    add(start..<rows.count)
    return units
  }

  private static func key(of index: Int, _ list: ChangeList) -> Key {
    let row = list.rows[index]
    let side = row.kind == .deleted ? list.comparison.old : list.comparison.new
    let block = row.kind == .deleted ? row.old : row.new
    let clause = block.flatMap { side.comparable.places[$0].clause }.map { side.text.outline.entries[$0].id }
    return Key(clause: clause, isNotes: row.block == .note)
  }
}

extension ChangeList {
  /// By row: whether something below it is not as before. O(rows).
  var isAboveChange: [Bool] {
    var isAbove = [Bool](repeating: false, count: rows.count)
    for index in rows.indices where rows[index].kind != .movedAway && changeOfRow[index] != nil {
      var parent = parents[index]
      while let row = parent, !isAbove[row] {
        isAbove[row] = true
        parent = parents[row]
      }
    }
    return isAbove
  }
}
