import LegalCorpus
import Redlining

/// A link in words that came.
struct AddedLink {
  let words: String
  let target: String
  /// Which of the links of its words in the block it is, from 1, where they lead to several places.
  let ordinal: (number: Int, count: Int)?
}

extension ChangeList {
  /// Links to other places in words that came with a row, which its marks do not tell. What leads where a link of the old block
  /// led is none, nor what leads within the text or is an address itself.
  func addedLinks(of index: Int) -> [AddedLink] {
    let row = rows[index]
    guard row.kind != .deleted, row.kind != .movedAway, let block = row.new.map({ comparison.new.comparable.blocks[$0] }) else { return [] }
    let links = block.marks.filter { $0.kind == .link }
    if links.isEmpty { return [] }
    let words = links.map { String(decoding: block.text.utf8.dropFirst($0.range.lowerBound).prefix($0.range.count), as: UTF8.self) }
    let former = row.kind == .added ? [] : row.old.map { comparison.old.comparable.blocks[$0].marks.filter { $0.kind == .link } } ?? []
    let came = insertedRanges(of: index)
    return links.indices.compactMap { place in
      let (link, own) = (links[place], words[place])
      func isSame(_ value: String?) -> Bool { value?.utf8.elementsEqual(link.value.utf8) ?? false }
      let isAddress = !own.isEmpty && link.value.utf8.count <= own.utf8.count + "https://".utf8.count && link.value.hasSuffix(own)
      if isAddress || link.value.utf8.first == UInt8(ascii: "#") || former.contains(where: { isSame($0.value) })
        || row.marks.contains(where: { $0.kind == .link && isSame($0.new) }) || !came.contains(where: { $0.overlaps(link.range) })
      {
        return nil
      }
      let others = words.indices.filter { words[$0].utf8.elementsEqual(own.utf8) }
      let number = others.firstIndex(of: place).map { $0 + 1 }
      let isAmbiguous = others.contains { !isSame(links[$0].value) }
      return AddedLink(words: own, target: link.value, ordinal: isAmbiguous ? number.map { ($0, others.count) } : nil)
    }
  }

  /// In bytes of the new block.
  private func insertedRanges(of index: Int) -> [Range<Int>] {
    var place = starts(of: index).new
    var ranges: [Range<Int>] = []
    for operation in rows[index].wordOperations where operation.kind != .deleted {
      let end = place + operation.text.utf8.count
      if operation.kind == .inserted { ranges.append(place..<end) }
      place = end
    }
    return ranges
  }
}
