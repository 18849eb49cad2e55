/// Makes the running text of a block from libcmark-gfm's nodes, whose columns cannot be relied on (they are wrong after soft breaks, in lists, in
/// tables): nodes and content are walked in step, so every range is where the walk stood, and a text is the bytes of its range by construction.
struct InlineBuilder {
  let tree: Tree
  let source: [UInt8]
  var leaf = Leaf()
  /// Labels of the link references that were used.
  private(set) var usedLabels: Set<FoldedLabel> = []
  /// In the order of libcmark-gfm's numbers: what uses of notes are called.
  var noteKeys: [String] = []
  private var references = CharacterReferences()
  private var position = 0
  private let special = ASCIISet("\\&|@:")
  private let links = BareLinks()

  init(tree: Tree, source: [UInt8]) {
    self.tree = tree
    self.source = source
  }

  /// The nodes and the content disagree: the library read something that is not there, or left something out.
  struct Mismatch: Error {}

  /// The running text of the node at an index, whose content is `leaf`. O(bytes + nodes).
  mutating func inlines(of index: Int) throws(Mismatch) -> [Inline] {
    position = leaf.content.lowerBound
    let result = try children(of: index, in: .plain)
    guard position == leaf.content.upperBound else { throw Mismatch() }
    return result
  }
}

extension InlineBuilder {
  /// Where a text stands: bare links are looked for outside links, and backslashes mean themselves between `<` and `>`.
  private enum Surroundings { case plain, link, autolink }

  private mutating func children(of index: Int, in surroundings: Surroundings) throws(Mismatch) -> [Inline] {
    var result: [Inline] = []
    let nodes = tree.descendants(of: index)
    var child = nodes.lowerBound
    var count = 0
    while child < nodes.upperBound {
      count += 1
      child = Int(tree.nodes[child].end)
    }
    result.reserveCapacity(count)
    child = nodes.lowerBound
    var mayHoldLinks = false
    while child < nodes.upperBound {
      if tree.nodes[child].kind == .text {
        mayHoldLinks = try text(tree.nodes[child].literal.inInt, in: surroundings, to: &result) || mayHoldLinks
      } else {
        result.append(try inline(child, in: surroundings))
      }
      child = Int(tree.nodes[child].end)
    }
    return mayHoldLinks && surroundings == .plain ? links.marking(result, source: source) : result
  }

  private mutating func inline(_ index: Int, in surroundings: Surroundings) throws(Mismatch) -> Inline {
    let start = position
    switch tree.nodes[index].kind {
    case .softBreak, .lineBreak: return try lineEnd(tree.nodes[index].kind)
    case .codeSpan: return try codeSpan(index)
    case .inlineHTML:
      let literal = tree.nodes[index].literal.inInt
      try advance(over: literal)
      return Inline(.html(String(decoding: tree.bytes[literal], as: UTF8.self)), leaf.range(start..<position))
    case .emphasis:
      let inlines = try emphasis(index, marks: 1, in: surroundings)
      return Inline(.emphasis(inlines), leaf.range(start..<position))
    case .strong:
      let inlines = try emphasis(index, marks: 2, in: surroundings)
      return Inline(.strong(inlines), leaf.range(start..<position))
    case .link, .image: return try link(index)
    case .noteReference: return try noteReference(index)
    default: throw Mismatch()
    }
  }

  /// Appends a text node as the pieces it was written in. True if it may hold a bare link.
  private mutating func text(_ literal: Range<Int>, in surroundings: Surroundings, to result: inout [Inline]) throws(Mismatch) -> Bool {
    let limit = leaf.content.upperBound
    let bytes = tree.bytes
    let special = special
    var offset = position
    var expected = literal.lowerBound
    var start = offset
    var mayHoldLinks = false
    while expected < literal.upperBound {
      let common = Self.plainLength(bytes.span, offset..<limit, expected..<literal.upperBound, special)
      offset += common
      expected += common
      if expected == literal.upperBound { break }
      guard offset < limit else { throw Mismatch() }
      let byte = bytes[offset]
      if special.contains(byte) {
        mayHoldLinks = mayHoldLinks || byte == UInt8(ascii: "@") || byte == UInt8(ascii: ":")
        if let (length, text) = escape(at: offset, limit: limit, in: surroundings), matches(text, at: expected, limit: literal.upperBound) {
          append(start..<offset, to: &result)
          result.append(Inline(.escaped(CharacterReferences.string(text)), leaf.range(offset..<offset + length)))
          offset += length
          expected += text.count
          start = offset
          continue
        }
      }
      guard bytes[expected] == byte else { throw Mismatch() }
      offset += 1
      expected += 1
    }
    append(start..<offset, to: &result)
    position = offset
    return mayHoldLinks
  }

  /// How far two parts are the same and hold nothing special.
  private static func plainLength(_ bytes: Span<UInt8>, _ first: Range<Int>, _ second: Range<Int>, _ special: ASCIISet) -> Int {
    let limit = min(first.count, second.count)
    var length = 0
    while length < limit {
      let byte = bytes[first.lowerBound + length]
      if bytes[second.lowerBound + length] != byte || special.contains(byte) { break }
      length += 1
    }
    return length
  }

  private mutating func append(_ part: Range<Int>, to result: inout [Inline]) {
    guard !part.isEmpty else { return }
    let range = leaf.range(part)
    result.append(Inline(.text(String(decoding: source[range], as: UTF8.self)), range))
  }

  /// A backslash escape, a character reference, or a `|` that a backslash kept from parting cells.
  private mutating func escape(at offset: Int, limit: Int, in surroundings: Surroundings) -> (length: Int, text: [UInt8])? {
    switch tree.bytes[offset] {
    case .backslash:
      guard surroundings != .autolink, offset + 1 < limit, tree.bytes[offset + 1].isASCIIPunctuation else { return nil }
      return (2, [tree.bytes[offset + 1]])
    case UInt8(ascii: "&"): return references.decode(tree.bytes, at: offset, limit: limit)
    case .pipe: return leaf.isEscapedPipe(offset) ? (1, [.pipe]) : nil
    default: return nil
    }
  }

  private func matches(_ text: [UInt8], at offset: Int, limit: Int) -> Bool {
    offset + text.count <= limit && tree.bytes[offset..<offset + text.count].elementsEqual(text)
  }

  private mutating func advance(over literal: Range<Int>) throws(Mismatch) {
    guard position + literal.count <= leaf.content.upperBound,
      tree.bytes[position..<position + literal.count].elementsEqual(tree.bytes[literal])
    else { throw Mismatch() }
    position += literal.count
  }

  /// The end of a line, with the blanks or the backslash before it and the marks of containers that open the next line. Blanks behind a backslash
  /// break stay text.
  private mutating func lineEnd(_ kind: Tree.Node.Kind) throws(Mismatch) -> Inline {
    let limit = leaf.content.upperBound
    let start = position
    while position < limit, tree.bytes[position].isBlank { position += 1 }
    let isBackslash = kind == .lineBreak && position < limit && tree.bytes[position] == .backslash
    if isBackslash { position += 1 }
    guard position < limit, tree.bytes[position] == .newline else { throw Mismatch() }
    position += 1
    while !isBackslash, position < limit, tree.bytes[position].isBlank { position += 1 }
    return Inline(kind == .softBreak ? .softBreak : .lineBreak, leaf.start(start)..<leaf.start(position))
  }

  private mutating func codeSpan(_ index: Int) throws(Mismatch) -> Inline {
    let limit = leaf.content.upperBound
    let start = position
    let marks = run(of: UInt8(ascii: "`"), at: position)
    guard marks > 0 else { throw Mismatch() }
    position += marks
    while position < limit {
      let closing = run(of: UInt8(ascii: "`"), at: position)
      position += max(closing, 1)
      if closing == marks {
        return Inline(.code(tree.string(tree.nodes[index].literal)), leaf.range(start..<position))
      }
    }
    throw Mismatch()
  }

  private func run(of mark: UInt8, at offset: Int) -> Int {
    var end = offset
    while end < leaf.content.upperBound, tree.bytes[end] == mark { end += 1 }
    return end - offset
  }

  private mutating func emphasis(_ index: Int, marks: Int, in surroundings: Surroundings) throws(Mismatch) -> [Inline] {
    let limit = leaf.content.upperBound
    guard position < limit else { throw Mismatch() }
    let mark = tree.bytes[position]
    guard mark == UInt8(ascii: "*") || mark == UInt8(ascii: "_"), run(of: mark, at: position) >= marks else { throw Mismatch() }
    position += marks
    let inlines = try children(of: index, in: surroundings)
    guard run(of: mark, at: position) >= marks else { throw Mismatch() }
    position += marks
    return inlines
  }

  private mutating func link(_ index: Int) throws(Mismatch) -> Inline {
    let node = tree.nodes[index]
    let limit = leaf.content.upperBound
    let start = position
    let destination = tree.string(node.literal)
    guard position < limit else { throw Mismatch() }
    if tree.bytes[position] == UInt8(ascii: "<") {
      position += 1
      let inlines = try children(of: index, in: .autolink)
      guard position < limit, tree.bytes[position] == UInt8(ascii: ">") else { throw Mismatch() }
      position += 1
      return Inline(.link(destination: destination, title: "", inlines), leaf.range(start..<position))
    }
    if node.kind == .image, tree.bytes[position] == UInt8(ascii: "!") { position += 1 }
    guard position < limit, tree.bytes[position] == UInt8(ascii: "[") else { throw Mismatch() }
    position += 1
    let textStart = position
    let inlines = try children(of: index, in: .link)
    guard position < limit, tree.bytes[position] == UInt8(ascii: "]") else { throw Mismatch() }
    try linkTail(text: textStart..<position)
    let title = tree.string(node.extra)
    return Inline(
      node.kind == .link ? .link(destination: destination, title: title, inlines) : .image(destination: destination, title: title, inlines),
      leaf.range(start..<position))
  }

  /// Goes on to the end of a link from the `]` of its text.
  private mutating func linkTail(text: Range<Int>) throws(Mismatch) {
    let limit = leaf.content.upperBound
    if let end = LinkSyntax.inlineTail(tree.bytes, at: position + 1, limit: limit) {
      position = end
      return
    }
    var label = text
    position += 1
    if let written = LinkSyntax.label(tree.bytes, at: position, limit: limit) {
      if !tree.bytes[written].allSatisfy(\.isBlankOrNewline) { label = written }
      position = written.upperBound + 1
    }
    usedLabels.insert(FoldedLabel(tree.bytes[label]))
  }

  private mutating func noteReference(_ index: Int) throws(Mismatch) -> Inline {
    let limit = leaf.content.upperBound
    let start = position
    guard position + 2 < limit, tree.bytes[position] == UInt8(ascii: "["), tree.bytes[position + 1] == UInt8(ascii: "^"),
      let close = tree.bytes[position..<limit].firstIndex(of: UInt8(ascii: "]")),
      noteKeys.indices.contains(Int(tree.nodes[index].number) - 1)
    else { throw Mismatch() }
    position = close + 1
    return Inline(.note(key: noteKeys[Int(tree.nodes[index].number) - 1]), leaf.range(start..<position))
  }
}
