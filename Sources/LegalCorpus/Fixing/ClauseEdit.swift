import Diagnostics

extension ClauseTree.Node {
  /// Writes an id at the end of a heading, or of an item's first paragraph, or into the attributes that stand there. Nil where neither can be done.
  func edit(writing id: String) -> SourceEdit? {
    guard let clause else { return nil }
    switch clause.kind {
    case .heading:
      let line = file.firstLine(of: clause.range)
      var end = file.withoutBlanks(line).upperBound
      // A heading on two lines, or marked by the line below it, cannot take attributes at its end.
      guard file.withoutBlanks(clause.range).upperBound == end, file.bytes[line.lowerBound] == UInt8(ascii: "#") else { return nil }
      if let alone = attributesAlone(above: clause.range.lowerBound) { return edit(alone, id) }
      var closing = end
      while closing > line.lowerBound, file.bytes[closing - 1] == UInt8(ascii: "#") { closing -= 1 }
      if closing < end, closing > line.lowerBound, file.bytes[closing - 1] == 0x20 {
        end = file.withoutBlanks(line.lowerBound..<closing).upperBound
      }
      return edit(at: end, from: line.lowerBound, id)
    case .item:
      guard case .paragraph(let paragraph)? = clause.elements.first else { return nil }
      let range = file.withoutBlanks(paragraph.range)
      guard !range.isEmpty else { return nil }
      if let attributes = attributes(before: range.upperBound, from: range.lowerBound) {
        let lineStart = file.range(ofLine: file.line(at: attributes.lowerBound)).lowerBound
        let isAlone = file.withoutBlanks(lineStart..<attributes.lowerBound).isEmpty
        return isAlone && clause.elements.count > 1 ? nil : edit(attributes, id)
      }
      return edit(at: range.upperBound, from: range.lowerBound, id)
    }
  }

  private func edit(at end: Int, from start: Int, _ id: String) -> SourceEdit {
    if let attributes = attributes(before: end, from: start) { return edit(attributes, id) }
    return SourceEdit(file: file, offset: end, insertion: " {#\(id)}")
  }

  /// Into attributes that hold no id.
  private func edit(_ attributes: Range<Int>, _ id: String) -> SourceEdit {
    SourceEdit(file: file, offset: attributes.lowerBound + 1, insertion: "#\(id) ")
  }

  private func attributes(before end: Int, from start: Int) -> Range<Int>? {
    var report = Report()
    return Attributes.read(before: end, from: start, in: file, report: &report)?.range
  }

  /// A line of nothing but attributes before a heading.
  private func attributesAlone(above start: Int) -> Range<Int>? {
    var line = file.line(at: start) - 1
    while line > 0 {
      let range = file.range(ofLine: line)
      let text = file.withoutBlanks(range)
      if !text.isEmpty {
        guard let attributes = attributes(before: text.upperBound, from: range.lowerBound), attributes == text else { return nil }
        return attributes
      }
      line -= 1
    }
    return nil
  }
}

extension SourceFile {
  /// A range less the blanks and line ends at both ends.
  fileprivate func withoutBlanks(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while end > start, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[end - 1]) { end -= 1 }
    while start < end, [0x20, 0x09].contains(bytes[start]) { start += 1 }
    return start..<end
  }
}
