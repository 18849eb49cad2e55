/// Makes blocks with exact ranges from libcmark-gfm's tree. What it says of lines is relied on only where its code makes it reliable: a block's
/// content (`Leaf`) is looked up in the lines of the file and must stand there, byte for byte.
struct BlockBuilder {
  let tree: Tree
  let source: [UInt8]
  let lines: Lines
  var findings = SyntaxFindings()
  var text: InlineBuilder

  init(tree: Tree, source: [UInt8], lines: Lines) {
    self.tree = tree
    self.source = source
    self.lines = lines
    text = InlineBuilder(tree: tree, source: source)
  }

  /// The whole text. Notes come last in the library's tree, in the order of their first use.
  mutating func markup() -> Markup {
    var definitions: [(index: Int, head: Range<Int>)] = []
    var index = 1
    while index < tree.nodes.count {
      if tree.nodes[index].kind == .noteDefinition {
        let head = noteHead(tree.nodes[index])
        definitions.append((index, head))
        text.noteKeys.append(String(decoding: source[head.lowerBound + 2..<head.upperBound - 2], as: UTF8.self))
      }
      index = Int(tree.nodes[index].end)
    }
    let blocks = blocks(of: 0)
    var notes: [Markup.Note] = []
    for (number, definition) in definitions.enumerated() {
      let content = self.blocks(of: definition.index)
      let end = max(definition.head.upperBound, content.last?.range.upperBound ?? 0)
      notes.append(Markup.Note(key: text.noteKeys[number], blocks: content, range: definition.head.lowerBound..<end))
    }
    findings.usedLabels = text.usedLabels
    return Markup(blocks: blocks, notes: notes.sorted { $0.range.lowerBound < $1.range.lowerBound })
  }
}

extension BlockBuilder {
  /// A container whose content is being made.
  private struct Container {
    let index: Int
    var blocks: [Block] = []
    var items: [Block.Item] = []
  }

  /// Without recursion: in debug builds a level of blocks would take several KiB of stack.
  private mutating func blocks(of root: Int) -> [Block] {
    var open = [Container(index: root)]
    var index = root + 1
    while true {
      while open.count > 1, Int(tree.nodes[open[open.count - 1].index].end) <= index { close(&open) }
      guard index < Int(tree.nodes[root].end) else { return open[0].blocks }
      let node = tree.nodes[index]
      switch node.kind {
      case .list, .item, .quotation:
        open.append(Container(index: index))
        index += 1
      case .noteDefinition: index = Int(node.end)
      default:
        if let block = block(index, node) { open[open.count - 1].blocks.append(block) }
        index = Int(node.end)
      }
    }
  }

  /// Makes the innermost container and gives it to the one around it.
  private func close(_ open: inout [Container]) {
    guard let container = open.popLast(), let parent = open.indices.last else { return }
    let node = tree.nodes[container.index]
    switch node.kind {
    case .item: open[parent].items.append(item(node, container.blocks, isOrdered: tree.nodes[open[parent].index].isOrdered))
    case .list: if let list = list(node, container.items) { open[parent].blocks.append(list) }
    default:
      let start = start(of: node)
      let range = start..<max(start + 1, container.blocks.last?.range.upperBound ?? 0)
      open[parent].blocks.append(Block(.quotation(container.blocks), range))
    }
  }

  private mutating func block(_ index: Int, _ node: Tree.Node) -> Block? {
    switch node.kind {
    case .paragraph: return paragraph(index, node)
    case .heading: return heading(index, node)
    case .code: return code(index, node)
    case .html:
      let last = Int(node.startLine) + newlines(in: node.literal) - 1
      return Block(.html(tree.string(node.literal)), start(of: node)..<max(start(of: node), trimmedEnd(ofLine: last)))
    case .thematicBreak: return Block(.thematicBreak, start(of: node)..<trimmedEnd(ofLine: Int(node.startLine)))
    case .table: return table(index, node)
    default: return nil
    }
  }

  func start(of node: Tree.Node) -> Int { lines[Int(node.startLine)].lowerBound + Int(node.startColumn) - 1 }

  func trimmedEnd(ofLine line: Int) -> Int { trimmed(lines[line]).upperBound }

  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, source[end - 1].isBlank { end -= 1 }
    return range.lowerBound..<end
  }

  func newlines(in literal: Range<Int32>) -> Int { tree.bytes[literal.inInt].count { $0 == .newline } }

  /// `[^key]:`: the library points behind it.
  private func noteHead(_ node: Tree.Node) -> Range<Int> {
    var end = min(start(of: node), source.count)
    while end > 0, source[end - 1].isBlank { end -= 1 }
    var start = end
    var open = end
    while start > 0, !source[start - 1].isBlankOrNewline {
      start -= 1
      if source[start] == UInt8(ascii: "["), source[start + 1] == UInt8(ascii: "^") { open = start }
    }
    return open..<max(end, open + 4)
  }

  // MARK: Running text

  /// The inlines of `text.leaf`. Where library and source disagree there are none: `Conservation` then finds that the text is lost.
  mutating func inlines(of index: Int) -> [Inline] { (try? text.inlines(of: index)) ?? [] }

  private mutating func paragraph(_ index: Int, _ node: Tree.Node) -> Block? {
    guard node.startLine > 0 ? place(node, last: Int(node.endLine)) : placeAboveTable(index, node) else { return nil }
    let range = text.leaf.range(text.leaf.content)
    return Block(.paragraph(inlines(of: index)), range)
  }

  private mutating func heading(_ index: Int, _ node: Tree.Node) -> Block? {
    let start = start(of: node)
    var marks = start
    while marks < source.count, source[marks] == UInt8(ascii: "#") { marks += 1 }
    let isATX = marks > start && newlines(in: node.literal) == 0
    if isATX {
      while marks < source.count, source[marks].isBlank { marks += 1 }
      text.leaf.reset(trimmedContent(node.literal.inInt))
      text.leaf.append(Leaf.Segment(content: text.leaf.content.lowerBound, source: marks))
      guard stands(text.leaf.content, at: marks) else { return nil }
      return Block(.heading(level: Int(node.number), inlines(of: index)), start..<trimmedEnd(ofLine: Int(node.startLine)))
    }
    var underline = Int(node.startLine) + newlines(in: node.literal)
    while underline <= lines.count, !(isUnderline(underline) && place(node, last: underline - 1)) { underline += 1 }
    guard underline <= lines.count else { return nil }
    let range = text.leaf.range(text.leaf.content).lowerBound..<trimmedEnd(ofLine: underline)
    findings.setextHeadings.append(range)
    return Block(.heading(level: Int(node.number), inlines(of: index)), range)
  }

  private func isUnderline(_ line: Int) -> Bool {
    let marks = trimmed(withoutContainers(lines[line]))
    guard let mark = source[marks].first, mark == UInt8(ascii: "=") || mark == UInt8(ascii: "-") else { return false }
    return source[marks].allSatisfy { $0 == mark }
  }

  /// Past the blanks and `>` that open a line inside containers.
  func withoutContainers(_ line: Range<Int>) -> Range<Int> {
    var start = line.lowerBound
    while start < line.upperBound, source[start].isBlank || source[start] == UInt8(ascii: ">") { start += 1 }
    return start..<line.upperBound
  }

  func trimmedContent(_ literal: Range<Int>) -> Range<Int> {
    var end = literal.upperBound
    while end > literal.lowerBound, tree.bytes[end - 1].isBlankOrNewline { end -= 1 }
    return literal.lowerBound..<end
  }

  func stands(_ content: Range<Int>, at start: Int) -> Bool {
    guard start >= 0, start + content.count <= source.count else { return false }
    let written = source.span
    let read = tree.bytes.span
    var offset = 0
    while offset < content.count {
      if written[start + offset] != read[content.lowerBound + offset] { return false }
      offset += 1
    }
    return true
  }

  /// Points `text.leaf` at the content of a node whose last line is `last`. Each line of content is the end of a line of the file.
  private mutating func place(_ node: Tree.Node, last: Int) -> Bool {
    let literal = node.literal.inInt
    text.leaf.reset(trimmedContent(literal))
    var line = last
    var end = literal.upperBound
    if end > literal.lowerBound, tree.bytes[end - 1] == .newline { end -= 1 }
    while true {
      let start = lineStart(before: end, from: literal.lowerBound)
      guard line >= 1, let segment = segment(start..<end, onLine: line) else { return false }
      text.leaf.append(segment)
      guard start > literal.lowerBound else { break }
      end = start - 1
      line -= 1
    }
    text.leaf.reverse()
    return true
  }

  private func lineStart(before end: Int, from first: Int) -> Int {
    let bytes = tree.bytes.span
    var start = end
    while start > first, bytes[start - 1] != .newline { start -= 1 }
    return start
  }

  /// The library writes blanks for what a container left of a tab: they stand nowhere.
  private func segment(_ content: Range<Int>, onLine line: Int) -> Leaf.Segment? {
    var content = content
    while true {
      let place = lines[line].upperBound - content.count
      if place >= lines[line].lowerBound, stands(content, at: place) { return Leaf.Segment(content: content.lowerBound, source: place) }
      guard let first = tree.bytes[content].first, first.isBlank else { return nil }
      content = content.lowerBound + 1..<content.upperBound
    }
  }

  // MARK: Lists and code

  private func item(_ node: Tree.Node, _ blocks: [Block], isOrdered: Bool) -> Block.Item {
    let start = start(of: node)
    var end = start
    var number: Int?
    while isOrdered, end < source.count, source[end].isASCIIDigit, end - start < 9 {
      number = (number ?? 0) * 10 + Int(source[end] - 0x30)
      end += 1
    }
    let marker = start..<end + 1
    let range = start..<max(marker.upperBound, blocks.last?.range.upperBound ?? 0)
    return Block.Item(number: number, markerRange: marker, blocks: blocks, range: range)
  }

  private func list(_ node: Tree.Node, _ items: [Block.Item]) -> Block? {
    guard let first = items.first, let last = items.last else { return nil }
    let delimiter = node.isMarked ? UInt8(ascii: ")") : UInt8(ascii: ".")
    let marker: Block.List.Marker = node.isOrdered ? .ordered(start: Int(node.number), delimiter: delimiter) : .bullet
    let list = Block.List(marker: marker, isTight: node.isTight, items: items)
    return Block(.list(list), first.range.lowerBound..<last.range.upperBound)
  }

  private mutating func code(_ index: Int, _ node: Tree.Node) -> Block {
    let start = start(of: node)
    var last = Int(node.startLine) + newlines(in: node.literal)
    if !node.isMarked {
      last -= 1
    } else if last < lines.count, !startsBlock(after: index, onLine: last + 1) {
      let closing = trimmed(withoutContainers(lines[last + 1]))
      if closing.count >= node.number, source[closing].allSatisfy({ $0 == source[start] }) { last += 1 }
    }
    let range = start..<max(start, trimmedEnd(ofLine: last))
    if !node.isMarked { findings.indentedCode.append(range) }
    return Block(.code(info: tree.string(node.extra), text: tree.string(node.literal)), range)
  }

  /// A fence under code that its container ended opens the next code.
  private func startsBlock(after index: Int, onLine line: Int) -> Bool {
    let next = Int(tree.nodes[index].end)
    return next < tree.nodes.count && Int(tree.nodes[next].startLine) == line
  }
}
