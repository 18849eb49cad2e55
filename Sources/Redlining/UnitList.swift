import Synchronization

/// The units of a text.
struct UnitList {
  private(set) var units: [Unit] = []
  /// By unit.
  private(set) var words: [UnitWords] = []
  /// By block.
  private(set) var unitOf: [Int]

  /// O(blocks × depth).
  init(_ blocks: [RedlineBlock], _ words: [BlockWords], _ vocabulary: Vocabulary) {
    unitOf = [Int](repeating: 0, count: blocks.count)
    units.reserveCapacity(blocks.count)
    self.words.reserveCapacity(blocks.count)
    let holders = RedlineBlock.holders(of: blocks)
    var start = 0
    while start < blocks.count {
      let block = blocks[start]
      var end = start + 1
      if let cell = block.cell {
        while end < blocks.count, let other = blocks[end].cell, other.table == cell.table, other.row == cell.row { end += 1 }
      }
      let parent = holders[start].map { unitOf[$0] } ?? -1
      var holder = parent
      while holder >= 0, units[holder].depth >= block.depth { holder = units[holder].parent }
      for index in start..<end { unitOf[index] = units.count }
      let isRow = block.kind == .cell
      let row = isRow ? blocks[start..<end].map(\.text).joined(separator: "\u{1F}") : ""
      self.words.append(isRow ? .row(RowWords(Array(words[start..<end]))) : .block(words[start]))
      units.append(
        Unit(
          group: Unit.Group(block.kind), blocks: start..<end,
          content: isRow ? 1 << 32 | UInt64(vocabulary.number(of: row)) : UInt64(words[start].content),
          size: words[start..<end].reduce(0) { $0 + $1.size }, depth: block.depth, parent: parent, holder: holder,
          id: block.id.map { vocabulary.number(of: $0) + 1 } ?? 0, label: block.label.isEmpty ? 0 : vocabulary.number(of: block.label) + 1))
      start = end
    }
  }
}

/// Where a unit has its words from.
enum UnitWords: Sendable {
  case block(BlockWords)
  case row(RowWords)
}

/// The cells of a row of a table, their words counted together when they are first asked for.
final class RowWords: Sendable {
  private let cells: [BlockWords]
  private let counted = Mutex<WordBag?>(nil)

  init(_ cells: [BlockWords]) { self.cells = cells }

  var bag: WordBag {
    counted.withLock { known in
      if let known { return known }
      let bag = WordBag(cells.map(\.bag))
      known = bag
      return bag
    }
  }
}
