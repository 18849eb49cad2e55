/// Which columns of two tables belong together, by what the paired rows hold.
struct ColumnMatching {
  private let old: TextTokens
  private let new: TextTokens
  /// By old and new table: the new column of each old one and the reverse.
  private var columns: [Tables: Columns] = [:]
  /// Rows that are asked which columns belong together.
  private static let rowsAsked = 64

  private struct Tables: Hashable {
    let old: Int
    let new: Int
  }

  private struct Columns {
    var newOfOld: [Int: Int] = [:]
    var oldOfNew: [Int: Int] = [:]
  }

  private init(old: TextTokens, new: TextTokens, columns: [Tables: Columns]) {
    (self.old, self.new, self.columns) = (old, new, columns)
  }

  var mirrored: ColumnMatching {
    var mirrored: [Tables: Columns] = [:]
    for (tables, columns) in columns {
      mirrored[Tables(old: tables.new, new: tables.old)] = Columns(newOfOld: columns.oldOfNew, oldOfNew: columns.newOfOld)
    }
    return ColumnMatching(old: new, new: old, columns: mirrored)
  }

  init(old: TextTokens, new: TextTokens, pairs: [MatchOrder.Pair]) {
    self.old = old
    self.new = new
    var rows: [Tables: [MatchOrder.Pair]] = [:]
    for pair in pairs where isRow(pair) {
      guard let tables = tables(pair) else { continue }
      rows[tables, default: []].append(pair)
    }
    for (tables, pairs) in rows { columns[tables] = match(pairs) }
  }

  /// The new block that belongs to a block of the pair's old side.
  func mate(ofOld block: Int, in pair: MatchOrder.Pair) -> Int? {
    guard isRow(pair), let tables = tables(pair), let cell = old.blocks[block].cell else { return new.units[pair.new].blocks.lowerBound }
    let column = columns[tables]?.newOfOld[cell.column]
    return new.units[pair.new].blocks.first { new.blocks[$0].cell?.column == column }
  }

  func mate(ofNew block: Int, in pair: MatchOrder.Pair) -> Int? {
    guard isRow(pair), let tables = tables(pair), let cell = new.blocks[block].cell else { return old.units[pair.old].blocks.lowerBound }
    let column = columns[tables]?.oldOfNew[cell.column]
    return old.units[pair.old].blocks.first { old.blocks[$0].cell?.column == column }
  }
}

extension ColumnMatching {
  private func isRow(_ pair: MatchOrder.Pair) -> Bool { old.units[pair.old].group == .row && new.units[pair.new].group == .row }

  private func tables(_ pair: MatchOrder.Pair) -> Tables? {
    guard let a = old.blocks[old.units[pair.old].blocks.lowerBound].cell, let b = new.blocks[new.units[pair.new].blocks.lowerBound].cell
    else { return nil }
    return Tables(old: a.table, new: b.table)
  }

  /// Where no row changed, every column is its own counterpart: no other choice weighs as much.
  private func unchanged(_ pairs: [MatchOrder.Pair]) -> Columns? {
    var result = Columns()
    for pair in pairs {
      let (oldCells, newCells) = (old.units[pair.old].blocks, new.units[pair.new].blocks)
      guard oldCells.count == newCells.count else { return nil }
      for (a, b) in zip(oldCells, newCells) {
        guard old.words[a] === new.words[b], let column = old.blocks[a].cell?.column, column == new.blocks[b].cell?.column else {
          return nil
        }
        (result.newOfOld[column], result.oldOfNew[column]) = (column, column)
      }
    }
    return result
  }

  private func match(_ pairs: [MatchOrder.Pair]) -> Columns {
    if let unchanged = unchanged(pairs) { return unchanged }
    var affinity: [Int: [Int: Int]] = [:]
    var (oldColumns, newColumns): (Set<Int>, Set<Int>) = ([], [])
    for (index, pair) in pairs.enumerated() {
      let newCells = new.units[pair.new].blocks.compactMap { block in new.blocks[block].cell.map { (block, $0.column) } }
      newColumns.formUnion(newCells.map(\.1))
      for block in old.units[pair.old].blocks {
        guard let cell = old.blocks[block].cell else { continue }
        oldColumns.insert(cell.column)
        guard index < Self.rowsAsked else { continue }
        for (other, column) in newCells {
          let (a, b) = (old.words[block], new.words[other])
          let likeness = a === b ? 1000 : a.bag.likeness(b.bag, least: 200)
          if likeness > 0 { affinity[cell.column, default: [:]][column, default: 0] += likeness * (a.size + b.size + 1) }
        }
      }
    }
    var candidates: [Candidate] = []
    for column in oldColumns.sorted() {
      for other in (affinity[column] ?? [:]).sorted(by: { $0.key < $1.key }) {
        candidates.append(Candidate(old: column, new: other.key, weight: 2 * other.value + (column == other.key ? 1 : 0)))
      }
    }
    return complete(HeaviestChain.of(candidates), oldColumns.sorted(), newColumns.sorted())
  }

  /// Columns between paired ones belong together in order where both sides have as many: a column with a new name and new values.
  private func complete(_ chain: [Candidate], _ oldColumns: [Int], _ newColumns: [Int]) -> Columns {
    var result = Columns()
    var (lastOld, lastNew) = (Int.min, Int.min)
    for pair in chain + [Candidate(old: .max, new: .max, weight: 0)] {
      let a = oldColumns.filter { $0 > lastOld && $0 < pair.old }
      let b = newColumns.filter { $0 > lastNew && $0 < pair.new }
      for (x, y) in zip(a, b) where a.count == b.count { (result.newOfOld[x], result.oldOfNew[y]) = (y, x) }
      if pair.old != .max { (result.newOfOld[pair.old], result.oldOfNew[pair.new]) = (pair.new, pair.old) }
      (lastOld, lastNew) = (pair.old, pair.new)
    }
    return result
  }
}
