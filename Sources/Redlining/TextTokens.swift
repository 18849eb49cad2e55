import Synchronization

/// The words of a text, made once and compared with as many others of the same vocabulary as wanted.
package final class TextTokens: Sendable {
  package let blocks: [RedlineBlock]
  let words: [BlockWords]
  let vocabulary: Vocabulary
  /// What is aligned: blocks, and rows of tables.
  let units: [Unit]
  /// The unit that holds a block.
  let unitOf: [Int]
  /// Units with a text, those of equal content together.
  let byContent: [Int]
  /// Units with a written id, by its number.
  let byId: [Int]
  /// By unit: the number of what is looked up in the first cell of a row, where no other row of its table begins so.
  let rowKeys: [Int: UInt32]

  init(blocks: [RedlineBlock], words: [BlockWords], vocabulary: Vocabulary) {
    self.blocks = blocks
    self.words = words
    self.vocabulary = vocabulary
    (units, unitOf) = Unit.units(of: blocks, words: words, vocabulary: vocabulary)
    let units = units
    byContent = units.indices.filter { units[$0].size > 1 }.sorted { units[$0].content < units[$1].content }
    rowKeys = TextTokens.rowKeys(of: units, blocks, words, vocabulary)
    byId = units.indices.filter { units[$0].id != 0 }.sorted { units[$0].id < units[$1].id }
  }
}

extension TextTokens {
  private static func rowKeys(of units: [Unit], _ blocks: [RedlineBlock], _ words: [BlockWords], _ vocabulary: Vocabulary)
    -> [Int: UInt32]
  {
    var keys: [Int: UInt32] = [:]
    var rowOfKey: [UInt32: Int] = [:]
    var table: Int?
    for (index, unit) in units.enumerated() where unit.group == .row {
      let first = unit.blocks.lowerBound
      if blocks[first].cell?.table != table {
        table = blocks[first].cell?.table
        rowOfKey = [:]
      }
      guard words[first].size > 0 else { continue }
      let key = vocabulary.number(of: RowKeys.folded(words[first].text))
      if let other = rowOfKey[key] { keys[other] = nil } else { keys[index] = key }
      rowOfKey[key] = index
    }
    return keys
  }
}

/// What finds its counterpart as one thing: a block, or a row of a table with its cells.
struct Unit: Sendable {
  enum Group: UInt8, Sendable { case heading, running, row, note }

  let group: Group
  /// Blocks of the text; more than one only in a row.
  let blocks: Range<Int>
  /// Equal numbers, equal words and kind of thing.
  let content: UInt64
  private let words: UnitWords
  /// Scalars that are not white space.
  let size: Int
  /// The unit that this one stands under, or -1.
  let parent: Int
  /// Number of the written id, or 0.
  let id: UInt32
  let label: UInt32
}

extension Unit {
  var bag: WordBag {
    switch words {
    case .block(let words): words.bag
    case .row(let words): words.bag
    }
  }

  /// Equal text in thousandths, by the words if they are of one kind; 0 if it cannot reach `least`.
  func likeness(_ other: Unit, least: Int) -> Int {
    if content == other.content { return 1000 }
    return group == other.group ? bag.likeness(other.bag, least: least) : 0
  }

  fileprivate static func units(of blocks: [RedlineBlock], words: [BlockWords], vocabulary: Vocabulary) -> ([Unit], [Int]) {
    var units: [Unit] = []
    var unitOf = [Int](repeating: 0, count: blocks.count)
    // Units that are open, with their places, outermost first.
    var open: [(place: Standing, unit: Int)] = []
    var start = 0
    while start < blocks.count {
      let block = blocks[start]
      var end = start + 1
      if let cell = block.cell {
        while end < blocks.count, let other = blocks[end].cell, other.table == cell.table, other.row == cell.row { end += 1 }
      }
      let place = Standing(block)
      while let last = open.last, last.place >= place { open.removeLast() }
      for index in start..<end { unitOf[index] = units.count }
      let isRow = block.kind == .cell
      let row = isRow ? blocks[start..<end].map(\.text).joined(separator: "\u{1F}") : ""
      units.append(
        Unit(
          group: Group(block.kind), blocks: start..<end,
          content: isRow ? 1 << 32 | UInt64(vocabulary.number(of: row)) : UInt64(words[start].content),
          words: isRow ? .row(RowWords(Array(words[start..<end]))) : .block(words[start]),
          size: words[start..<end].reduce(0) { $0 + $1.size }, parent: open.last?.unit ?? -1,
          id: block.id.map { vocabulary.number(of: $0) + 1 } ?? 0, label: block.label.isEmpty ? 0 : vocabulary.number(of: block.label) + 1))
      if !isRow { open.append((place, units.count - 1)) }
      start = end
    }
    return (units, unitOf)
  }
}

/// Where a unit has its words from.
private enum UnitWords: Sendable {
  case block(BlockWords)
  case row(RowWords)
}

/// The cells of a row of a table, their words counted together when they are first asked for.
private final class RowWords: Sendable {
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

extension Unit.Group {
  init(_ kind: RedlineBlock.Kind) {
    switch kind {
    case .heading: self = .heading
    case .item, .paragraph, .quotation, .code: self = .running
    case .cell: self = .row
    case .note: self = .note
    }
  }
}
