import LegalCorpus
import Redlining

/// The columns of a table as both texts have it: those of the new one, and between them those that it has no more.
struct TableColumns {
  private var newPlaces: [Int: Int] = [:]
  private var oldPlaces: [Int: Int] = [:]
  private(set) var count = 0
  /// `left`, `center`, `right` or empty, by column.
  private(set) var alignments: [String] = []

  /// - Parameter sides: which texts are shown.
  init(_ list: ChangeList, cells: Range<Int>, hasOld: Bool = true, hasNew: Bool = true) {
    var partner: [Int: Int] = [:]
    var newColumns: Set<Int> = []
    var oldColumns: Set<Int> = []
    for index in cells {
      let (old, new) = TableColumns.columns(list, index)
      if hasNew, let new { newColumns.insert(new) }
      if hasOld, let old { oldColumns.insert(old) }
      if hasOld, hasNew, let old, let new { partner[old] = partner[old] ?? new }
    }
    let isWholeOld = newColumns.isEmpty
    var order: [(key: Int, isOld: Bool)] = newColumns.sorted().map { ($0, false) }
    for old in oldColumns.sorted() where partner[old] == nil {
      // Where no cell of the two belongs together, columns meet by their numbers.
      if !isWholeOld, partner.isEmpty, newColumns.contains(old) {
        partner[old] = old
        continue
      }
      let before = partner[old - 1].map { (key: $0, isOld: false) } ?? (key: old - 1, isOld: true)
      let place = order.firstIndex { $0 == before }.map { $0 + 1 } ?? (old == 1 ? 0 : order.count)
      order.insert((old, true), at: place)
    }
    for (place, column) in order.enumerated() { if column.isOld { oldPlaces[column.key] = place } else { newPlaces[column.key] = place } }
    for (old, new) in partner { oldPlaces[old] = newPlaces[new] }
    count = order.count
    alignments = [String](repeating: "", count: count)
    for index in cells {
      guard let place = place(list, index), alignments[place].isEmpty else { continue }
      alignments[place] = list.block(index).marks.first { $0.kind == .alignment }?.value ?? ""
    }
  }

  /// Where a cell stands, from 0; nil where the column is of a text that is not shown.
  func place(_ list: ChangeList, _ index: Int) -> Int? {
    let (old, new) = TableColumns.columns(list, index)
    return new.flatMap { newPlaces[$0] } ?? old.flatMap { oldPlaces[$0] }
  }

  private static func columns(_ list: ChangeList, _ index: Int) -> (old: Int?, new: Int?) {
    let row = list.rows[index]
    let new = row.kind == .movedAway ? nil : row.new.flatMap { list.comparison.new.comparable.blocks[$0].cell?.column }
    let old = row.old.flatMap { list.comparison.old.comparable.blocks[$0].cell?.column }
    return (old, new)
  }
}
