/// Tables: libcmark-gfm gives the text of a cell, trimmed and with `\|` made `|`, and no reliable place.
extension BlockBuilder {
  mutating func table(_ index: Int, _ node: Tree.Node) -> Block? {
    let nodes = tree.descendants(of: index)
    var rows: [Block.Table.Row] = []
    var child = nodes.lowerBound
    while child < nodes.upperBound {
      let line = rows.isEmpty ? headerLine(node) : Int(tree.nodes[child].startLine)
      let start = rows.isEmpty ? headerStart(node) : withoutContainers(lines[line]).lowerBound
      rows.append(row(child, in: trimmed(start..<max(start, lines[line].upperBound)), columns: Int(node.number)))
      child = Int(tree.nodes[child].end)
    }
    guard let header = rows.first, let last = rows.last else { return nil }
    var end = last.range.upperBound
    if rows.count == 1 { end = max(end, trimmedEnd(ofLine: headerLine(node) + 1)) }
    let alignments = tree.bytes[node.extra.inInt].map { mark -> Block.Table.Alignment in
      switch mark {
      case UInt8(ascii: "l"): .left
      case UInt8(ascii: "c"): .center
      case UInt8(ascii: "r"): .right
      default: .none
      }
    }
    let table = Block.Table(alignments: alignments, header: header, rows: Array(rows.dropFirst()))
    return Block(.table(table), header.range.lowerBound..<end)
  }

  /// Points `text.leaf` at the lines of a paragraph that stood directly above a table; the library keeps no place for it.
  mutating func placeAboveTable(_ index: Int, _ node: Tree.Node) -> Bool {
    let next = Int(tree.nodes[index].end)
    guard next < tree.nodes.count, tree.nodes[next].kind == .table else { return false }
    let table = tree.nodes[next]
    text.leaf.reset(trimmedContent(node.literal.inInt))
    var line = Int(table.startLine)
    var start = self.start(of: table)
    var offset = text.leaf.content.lowerBound
    while true {
      var end = offset
      while end < text.leaf.content.upperBound, tree.bytes[end] != .newline { end += 1 }
      guard line < headerLine(table), mapUnescaped(offset..<end, to: start..<lines[line].upperBound) else { return false }
      if end == text.leaf.content.upperBound { return true }
      text.leaf.append(Leaf.Segment(content: end, source: lines[line].upperBound))
      offset = end + 1
      line += 1
      start = withoutContainers(lines[line]).lowerBound
    }
  }
}

extension BlockBuilder {
  /// The table keeps the text of the paragraph that it grew from: its last line is the header.
  private func headerLine(_ table: Tree.Node) -> Int { Int(table.startLine) + newlines(in: table.literal) - 1 }

  private func headerStart(_ table: Tree.Node) -> Int {
    let content = trimmedContent(table.literal.inInt)
    let start = tree.bytes[content].lastIndex(of: .newline).map { $0 + 1 } ?? content.lowerBound
    return lines[headerLine(table)].upperBound - (table.literal.inInt.upperBound - 1 - start)
  }

  private mutating func row(_ index: Int, in line: Range<Int>, columns: Int) -> Block.Table.Row {
    let written = TableSyntax.cells(source, in: line)
    var cells: [Block.Table.Cell] = []
    let nodes = tree.descendants(of: index)
    var child = nodes.lowerBound
    while child < nodes.upperBound {
      let range = cells.count < written.count ? written[cells.count] : line.upperBound..<line.upperBound
      let content = tree.nodes[child].literal.inInt
      text.leaf.reset(content)
      let inlines = mapUnescaped(content, to: range) ? inlines(of: child) : []
      cells.append(Block.Table.Cell(inlines: inlines, range: range))
      child = Int(tree.nodes[child].end)
    }
    if written.count > columns {
      findings.extraCells.append(
        SyntaxFindings.ExtraCells(range: written[columns].lowerBound..<written[written.count - 1].upperBound, columns: columns))
    }
    return Block.Table.Row(cells: cells, range: line)
  }

  /// Adds segments to `text.leaf` for content in which `\|` became `|`. False where it does not stand in the source.
  private mutating func mapUnescaped(_ content: Range<Int>, to range: Range<Int>) -> Bool {
    var place = range.lowerBound
    text.leaf.append(Leaf.Segment(content: content.lowerBound, source: place))
    for offset in content {
      guard place < range.upperBound else { return false }
      if tree.bytes[offset] == .pipe, source[place] == .backslash, place + 1 < range.upperBound, source[place + 1] == .pipe {
        text.leaf.append(Leaf.Segment(content: offset, source: place + 1, isEscapedPipe: true))
        text.leaf.append(Leaf.Segment(content: offset + 1, source: place + 2))
        place += 2
      } else {
        guard source[place] == tree.bytes[offset] else { return false }
        place += 1
      }
    }
    return true
  }
}
