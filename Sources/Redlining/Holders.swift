extension RedlineBlock {
  /// By block: the innermost of those before it that it stands under, a heading, an item or a paragraph with what follows it; nil for none. Cells
  /// hold nothing. Paragraphs that are numbered in another way than the one before stand under it, until those follow on: ２, 一, イ, 二, ３. What
  /// names chapters and articles is ordered by `LabelOrder`. O(blocks × levels).
  package static func holders(of blocks: [RedlineBlock]) -> [Int?] {
    let order = LabelOrder(blocks)
    // Blocks that are open, outermost first.
    var open: [Open] = []
    return blocks.enumerated().map { index, block in
      let place = Standing(block)
      let style = place.nestsByStyle ? LabelWriting.style(of: block.label) : nil
      if block.isAnnex { open.removeAll { !blocks[$0.block].isTitle } }
      while let last = open.last, last.place > place || last.place == place && style == nil { open.removeLast() }
      var isListed = false
      if let style {
        let peer = open.firstIndex { $0.place == place && ($0.style == style || order.isAbove(style, $0.style)) }
        isListed = peer.map { open[$0].isListed } ?? (place.isNumber && index > 0 && blocks[index - 1].opensList)
        if let peer { open.removeSubrange(peer...) }
      } else if block.kind == .paragraph, open.last?.isListed == true, blocks[index - 1].endsItem || block.goesOn {
        // What goes on behind a whole list belongs to what the list belongs to.
        while open.last?.isListed == true { open.removeLast() }
      }
      let holder = open.last?.block
      if block.kind != .cell { open.append(Open(place: place, style: style, isListed: isListed, block: index)) }
      return holder
    }
  }

  private struct Open {
    let place: Standing
    let style: LabelStyle?
    /// A number of a list that words without an end open.
    let isListed: Bool
    let block: Int
  }

  /// 別表第一, which belongs to the whole text and not to the 附則 before it.
  private var isAnnex: Bool {
    guard kind == .paragraph, let first = label.unicodeScalars.first, first == "別" || first == "様" else { return false }
    return ["別表", "別記", "別紙", "別図", "様式"].contains { label.utf8.starts(with: $0.utf8) }
  }

  /// What has a label may be a title.
  private var opensList: Bool {
    guard kind != .heading, let last = text.unicodeScalars.last else { return false }
    return label.isEmpty ? !".!?;。！？；".unicodeScalars.contains(last) : ":：,，".unicodeScalars.contains(last)
  }

  private var endsItem: Bool { text.unicodeScalars.last.map { ".;。；".unicodeScalars.contains($0) } ?? false }

  private var goesOn: Bool { text.unicodeScalars.first?.properties.isLowercase ?? false }
}
