/// Tables: libcmark-gfm gives the text of a cell, trimmed and with `\|` made `|`, and no reliable place.
extension BlockBuilder {
  mutating func table(_ index: Int, _ node: Tree.Node) -> Block? {
    guard let headerLine = headerLine(node) else { return nil }
    let nodes = tree.descendants(of: index)
    var rows: [Block.Table.Row] = []
    var child = nodes.lowerBound
    while child < nodes.upperBound {
      let line = rows.isEmpty ? headerLine : Int(tree.nodes[child].startLine)
      let start = rows.isEmpty ? lines[line].upperBound - header(node).count : withoutContainers(lines[line]).lowerBound
      rows.append(row(child, in: trimmed(start..<max(start, lines[line].upperBound)), columns: Int(node.number)))
      child = Int(tree.nodes[child].end)
    }
    guard let header = rows.first, let last = rows.last else { return nil }
    var end = last.range.upperBound
    if rows.count == 1 { end = max(end, trimmedEnd(ofLine: headerLine + 1)) }
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

  /// Points `text.leaf` at the lines of a paragraph that stood directly above a table; the library keeps no place for it, but the table keeps its text.
  mutating func placeAboveTable(_ index: Int, _ node: Tree.Node) -> Bool {
    let next = Int(tree.nodes[index].end)
    guard next < tree.nodes.count, tree.nodes[next].kind == .table else { return false }
    let table = tree.nodes[next]
    guard let headerLine = headerLine(table) else { return false }
    text.leaf.reset(trimmedContent(node.literal.inInt))
    var offset = text.leaf.content.lowerBound
    var written = table.literal.inInt.lowerBound
    for line in headerLine + 1 - newlines(in: table.literal)..<headerLine {
      let length = tree.bytes[written..<table.literal.inInt.upperBound].prefix { $0 != .newline }.count
      var start = lines[line].upperBound - length
      guard start >= lines[line].lowerBound else { return false }
      if offset == text.leaf.content.lowerBound { start = skippingBlanks(start, lines[line].upperBound) }
      let end = tree.bytes[offset..<text.leaf.content.upperBound].firstIndex(of: .newline) ?? text.leaf.content.upperBound
      guard mapUnescaped(offset..<end, to: start..<lines[line].upperBound) else { return false }
      if end == text.leaf.content.upperBound { return true }
      text.leaf.append(Leaf.Segment(content: end, source: lines[line].upperBound))
      offset = end + 1
      written += length + 1
    }
    return false
  }

  private func skippingBlanks(_ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end, source[index].isBlank { index += 1 }
    return index
  }
}

extension BlockBuilder {
  /// The last line of the paragraph that the table grew from, whose text it keeps.
  private func header(_ table: Tree.Node) -> Range<Int> {
    var literal = table.literal.inInt
    if tree.bytes[literal].last == .newline { literal = literal.lowerBound..<literal.upperBound - 1 }
    return (tree.bytes[literal].lastIndex(of: .newline).map { $0 + 1 } ?? literal.lowerBound)..<literal.upperBound
  }

  /// Link definitions that stood above the head are gone from the text of the table, but its first line is still theirs.
  private func headerLine(_ table: Tree.Node) -> Int? {
    let header = header(table)
    var line = Int(table.startLine) + newlines(in: table.literal) - 1
    while line < lines.count {
      if stands(header, at: lines[line].upperBound - header.count), isDelimiter(withoutContainers(lines[line + 1])) { return line }
      line += 1
    }
    return nil
  }

  private func isDelimiter(_ line: Range<Int>) -> Bool {
    source[line].allSatisfy { $0 == .pipe || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":") || $0.isBlank }
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
