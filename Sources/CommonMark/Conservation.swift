/// Text conservation: every letter and digit of the source is in the tree, or is syntax. One pass over the tree gives the bytes that it accounts for;
/// what stands between them and is neither a link definition nor a lost note is lost text.
struct Conservation {
  private let bytes: [UInt8]
  private(set) var accounted: [Range<Int>] = []
  /// Places where the tree holds other letters than the source.
  private(set) var altered: [Range<Int>] = []

  /// O(bytes).
  init(_ reading: Reading) {
    bytes = reading.bytes
    accounted.reserveCapacity(reading.body.count / 32)
    for block in reading.markup.blocks { add(block) }
    for note in reading.markup.notes {
      add(note.range.lowerBound..<note.range.lowerBound + note.key.utf8.count + 4)
      for block in note.blocks { add(block) }
    }
    for cells in reading.findings.extraCells { add(cells.range) }
    if !reading.markup.notes.isEmpty || !reading.findings.extraCells.isEmpty {
      accounted.sort { $0.lowerBound < $1.lowerBound }
    }
  }

  /// The parts of the body with letters or digits for which the tree does not account, from line end to line end where nothing else is on them.
  func gaps(in body: Range<Int>) -> [Range<Int>] {
    var gaps: [Range<Int>] = []
    var position = body.lowerBound
    for range in accounted {
      if range.lowerBound > position, holdsText(position..<range.lowerBound) { gaps.append(position..<range.lowerBound) }
      position = max(position, range.upperBound)
    }
    if position < body.upperBound, holdsText(position..<body.upperBound) { gaps.append(position..<body.upperBound) }
    return gaps
  }
}

extension Conservation {
  private func holdsText(_ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      if bytes[index].isTextual { return true }
      index += 1
    }
    return false
  }

  private mutating func add(_ range: Range<Int>) {
    if let last = accounted.last, last.upperBound == range.lowerBound {
      accounted[accounted.count - 1] = last.lowerBound..<range.upperBound
    } else {
      accounted.append(range)
    }
  }

  private mutating func add(_ block: Block) {
    switch block.kind {
    case .paragraph(let inlines), .heading(_, let inlines): add(inlines)
    case .quotation(let blocks): for block in blocks { add(block) }
    case .list(let list):
      for item in list.items {
        add(item.markerRange)
        for block in item.blocks { add(block) }
      }
    case .table(let table):
      for cell in table.header.cells { add(cell.inlines) }
      for row in table.rows { for cell in row.cells { add(cell.inlines) } }
    case .code(_, let text):
      let isFenced = bytes[block.range.lowerBound] == UInt8(ascii: "`") || bytes[block.range.lowerBound] == UInt8(ascii: "~")
      let firstLineEnd = bytes[block.range].firstIndex(of: .newline) ?? block.range.upperBound
      let isSame = holds(text, block.range) || isFenced && holds(text, firstLineEnd..<block.range.upperBound)
      add(block.range, isSame: isSame)
    case .html(let text): add(block.range, isSame: holds(text, block.range))
    case .thematicBreak: break
    }
  }

  private mutating func add(_ inlines: [Inline]) {
    for inline in inlines {
      switch inline.kind {
      case .text(let text): add(inline.range, isSame: text.utf8.count == inline.range.count)
      case .code(let text), .html(let text): add(inline.range, isSame: holds(text, inline.range))
      case .escaped, .note: add(inline.range)
      case .emphasis(let children), .strong(let children): add(children)
      case .link(_, _, let children), .image(_, _, let children):
        add(children)
        add((children.last?.range.upperBound ?? inline.range.lowerBound)..<inline.range.upperBound)
      case .softBreak, .lineBreak: break
      }
    }
  }

  private mutating func add(_ range: Range<Int>, isSame: Bool) {
    if !isSame { altered.append(range) }
    add(range)
  }

  /// Whether a text has the letters and digits of a part of the source, in order.
  private func holds(_ text: String, _ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    for byte in text.utf8 where byte.isTextual {
      while index < range.upperBound, !bytes[index].isTextual { index += 1 }
      guard index < range.upperBound, bytes[index] == byte else { return false }
      index += 1
    }
    while index < range.upperBound {
      if bytes[index].isTextual { return false }
      index += 1
    }
    return true
  }
}
