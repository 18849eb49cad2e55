/// What stands in the source and not in the tree: link definitions, notes that nothing refers to, and text that is lost.
struct Omissions {
  struct Definition {
    let label: FoldedLabel
    /// The definition, from `[`, without blanks at its end.
    let range: Range<Int>
    let labelRange: Range<Int>
  }

  struct LostNote {
    let key: FoldedLabel
    /// `[^key]:`
    let head: Range<Int>
  }

  private(set) var definitions: [Definition] = []
  private(set) var lostNotes: [LostNote] = []
  /// The first line of each passage that is lost.
  private(set) var lostText: [Range<Int>] = []

  /// O(bytes).
  init(_ reading: Reading) {
    let conservation = Conservation(reading)
    lostText = conservation.altered
    for gap in conservation.gaps(in: reading.body) { read(gap, reading) }
  }
}

extension Omissions {
  /// The lines of a gap, joined without the marks of containers, and where each stood.
  private struct Content {
    var bytes: [UInt8] = []
    var lines: [(start: Int, source: Int, isIndented: Bool)] = []

    func source(_ offset: Int) -> Int {
      var low = 0
      var high = lines.count
      while high - low > 1 {
        let middle = (low + high) / 2
        if lines[middle].start <= offset { low = middle } else { high = middle }
      }
      return lines[low].source + offset - lines[low].start
    }
  }

  private mutating func read(_ gap: Range<Int>, _ reading: Reading) {
    let content = content(of: gap, reading)
    var position = 0
    var line = 0
    while line < content.lines.count {
      position = content.lines[line].start
      let end = line + 1 < content.lines.count ? content.lines[line + 1].start : content.bytes.count
      let isText = content.bytes[position..<end].contains(where: \.isTextual)
      if isText, let head = noteHead(content.bytes, at: position, limit: end) {
        lostNotes.append(
          LostNote(
            key: FoldedLabel(content.bytes[head.lowerBound + 2..<head.upperBound - 2]),
            head: content.source(head.lowerBound)..<content.source(head.upperBound)))
        line = lineAfterNote(line, content)
        continue
      }
      if let (label, after) = definition(content.bytes, at: position) {
        var last = after
        while last > position, content.bytes[last - 1].isBlankOrNewline { last -= 1 }
        definitions.append(
          Definition(
            label: FoldedLabel(content.bytes[label]), range: content.source(position)..<content.source(last - 1) + 1,
            labelRange: content.source(label.lowerBound)..<content.source(label.lowerBound) + label.count))
        while line < content.lines.count, content.lines[line].start < after { line += 1 }
        continue
      }
      if isText { lostText.append(content.source(position)..<content.source(max(position, end - 2)) + 1) }
      line += 1
    }
  }

  private func content(of gap: Range<Int>, _ reading: Reading) -> Content {
    var content = Content()
    for number in reading.lines.number(at: gap.lowerBound)...reading.lines.number(at: gap.upperBound - 1) {
      let line = reading.lines[number].clamped(to: gap)
      var start = line.lowerBound
      var blanks = 0
      while start < line.upperBound, reading.bytes[start].isBlank || reading.bytes[start] == UInt8(ascii: ">") {
        blanks = reading.bytes[start] == 0x20 ? blanks + 1 : reading.bytes[start] == 0x09 ? 4 : 0
        start += 1
      }
      content.lines.append((content.bytes.count, start, blanks >= 4))
      content.bytes += reading.bytes[start..<line.upperBound]
      content.bytes.append(.newline)
    }
    return content
  }

  private func noteHead(_ bytes: [UInt8], at start: Int, limit: Int) -> Range<Int>? {
    guard start + 4 < limit, bytes[start] == UInt8(ascii: "["), bytes[start + 1] == UInt8(ascii: "^") else { return nil }
    var end = start + 2
    while end < limit, bytes[end] != UInt8(ascii: "]"), !bytes[end].isBlankOrNewline { end += 1 }
    guard end > start + 2, end + 1 < limit, bytes[end] == UInt8(ascii: "]"), bytes[end + 1] == UInt8(ascii: ":") else { return nil }
    return start..<end + 2
  }

  /// A lost note goes on over its paragraph, where only another note can begin, and over what is indented under it.
  private func lineAfterNote(_ first: Int, _ content: Content) -> Int {
    var wasBlank = false
    var line = first + 1
    while line < content.lines.count {
      let start = content.lines[line].start
      let end = line + 1 < content.lines.count ? content.lines[line + 1].start : content.bytes.count
      let isBlank = content.bytes[start] == .newline
      if !isBlank, !content.lines[line].isIndented, wasBlank || noteHead(content.bytes, at: start, limit: end) != nil { break }
      wasBlank = isBlank
      line += 1
    }
    return line
  }

  /// `[label]: destination "title"` and the end of its line.
  private func definition(_ bytes: [UInt8], at start: Int) -> (label: Range<Int>, end: Int)? {
    let limit = bytes.count
    guard let label = LinkSyntax.label(bytes, at: start, limit: limit), label.upperBound + 1 < limit,
      bytes[label.upperBound + 1] == UInt8(ascii: ":"), !bytes[label].allSatisfy(\.isBlankOrNewline)
    else { return nil }
    let url = blanksAndNewline(bytes, at: label.upperBound + 2)
    guard let destination = LinkSyntax.destination(bytes, at: url, limit: limit) else { return nil }
    let title = blanksAndNewline(bytes, at: destination.upperBound)
    if title > destination.upperBound, let end = LinkSyntax.title(bytes, at: title, limit: limit), let line = lineEnd(bytes, at: end) {
      return (label, line)
    }
    return lineEnd(bytes, at: destination.upperBound).map { (label, $0) }
  }

  private func blanksAndNewline(_ bytes: [UInt8], at start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index].isBlank { index += 1 }
    guard index < bytes.count, bytes[index] == .newline else { return index }
    index += 1
    while index < bytes.count, bytes[index].isBlank { index += 1 }
    return index
  }

  private func lineEnd(_ bytes: [UInt8], at start: Int) -> Int? {
    var index = start
    while index < bytes.count, bytes[index].isBlank { index += 1 }
    return index < bytes.count && bytes[index] == .newline ? index + 1 : index == bytes.count ? index : nil
  }
}
