extension TextTokens {
  /// An order of texts by what they hold, so that two are always aligned the same way round and the result only mirrored.
  func precedes(_ other: TextTokens) -> Bool {
    for index in 0..<min(blocks.count, other.blocks.count) where words[index] !== other.words[index] {
      let (a, b) = (words[index].bytes, other.words[index].bytes)
      return a.lexicographicallyPrecedes(b)
    }
    if blocks.count != other.blocks.count { return blocks.count < other.blocks.count }
    for (a, b) in zip(blocks, other.blocks) {
      let (x, y) = (a.structure, b.structure)
      if x != y { return x.lexicographicallyPrecedes(y) }
      for (s, t) in [(a.id ?? "", b.id ?? ""), (a.label, b.label)] where !s.utf8.elementsEqual(t.utf8) {
        return s.utf8.lexicographicallyPrecedes(t.utf8)
      }
    }
    return false
  }
}

extension RedlineBlock {
  /// What alignment reads besides words, ids and labels.
  fileprivate var structure: [Int] {
    [Int(kind.rawValue), depth, cell?.table ?? -1, cell?.row ?? -1, cell?.column ?? -1, reference ?? -1]
  }
}
