/// The words of a text, made once and compared with as many others of the same vocabulary as wanted.
package final class TextTokens: Sendable {
  package let blocks: [RedlineBlock]
  let words: [BlockWords]
  let vocabulary: Vocabulary
  /// What is aligned: blocks, and rows of tables.
  let units: [Unit]
  /// The unit that holds a block.
  let unitOf: [Int]
  /// By unit.
  private let unitWords: [UnitWords]
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
    let found = UnitList(blocks, words, vocabulary)
    let units = found.units
    (self.units, unitOf, unitWords) = (units, found.unitOf, found.words)
    byContent = units.indices.filter { units[$0].size > 1 }.sorted { units[$0].content < units[$1].content }
    rowKeys = TextTokens.rowKeys(of: units, blocks, words, vocabulary)
    byId = units.indices.filter { units[$0].id != 0 }.sorted { units[$0].id < units[$1].id }
  }
}

extension TextTokens {
  /// The words of a unit.
  func bag(_ unit: Int) -> WordBag {
    switch unitWords[unit] {
    case .block(let words): words.bag
    case .row(let words): words.bag
    }
  }

  /// Equal text in thousandths, by the words if the units are of one kind; 0 if it cannot reach `least`.
  func likeness(_ unit: Int, _ other: TextTokens, _ place: Int, least: Int) -> Int {
    if units[unit].content == other.units[place].content { return 1000 }
    return units[unit].group == other.units[place].group ? bag(unit).likeness(other.bag(place), least: least) : 0
  }

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
