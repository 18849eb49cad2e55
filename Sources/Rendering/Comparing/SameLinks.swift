import LegalCorpus
import Redlining

extension ChangeList {
  /// Of a link that changed in a block with other links of the same words: which of them it is, from 1.
  func ordinal(of mark: RedlineMarkChange, in row: RedlineRow) -> (number: Int, count: Int)? {
    guard mark.kind == .link, !mark.words.isEmpty else { return nil }
    func links(_ side: Comparison.Side, _ block: Int?) -> [RedlineMark] {
      guard let block = block.map({ side.comparable.blocks[$0] }) else { return [] }
      return block.marks.filter { link in
        link.kind == .link && block.text.utf8.dropFirst(link.range.lowerBound).prefix(link.range.count).elementsEqual(mark.words.utf8)
      }
    }
    let new = mark.new == nil ? [] : links(comparison.new, row.new)
    if let text = row.new.map({ comparison.new.comparable.blocks[$0].text }),
      let place = new.firstIndex(where: { text.scalars(before: $0.range.lowerBound) == mark.at })
    {
      return new.count > 1 ? (place + 1, new.count) : nil
    }
    let old = links(comparison.old, row.old)
    let places = old.indices.filter { old[$0].value.utf8.elementsEqual((mark.old ?? "").utf8) }
    return old.count > 1 && places.count == 1 ? (places[0] + 1, old.count) : nil
  }
}

extension String {
  /// How many scalars stand before a place in bytes.
  fileprivate func scalars(before place: Int) -> Int { utf8.prefix(place).count { $0 & 0xC0 != 0x80 } }
}
