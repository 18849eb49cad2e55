/// How a line is parted into cells: by every `|` that no backslash stands before.
enum TableSyntax {
  /// The trimmed cells of a row. O(bytes).
  static func cells(_ source: [UInt8], in line: Range<Int>) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = line.lowerBound
    if start < line.upperBound, source[start] == .pipe { start = skippingBlanks(source, start + 1, line.upperBound) }
    while start < line.upperBound {
      var end = start
      while end < line.upperBound, source[end] != .pipe || (end > start && source[end - 1] == .backslash) { end += 1 }
      cells.append(trimmed(source, start..<end))
      if end == line.upperBound { break }
      start = skippingBlanks(source, end + 1, line.upperBound)
    }
    return cells
  }

  private static func skippingBlanks(_ source: [UInt8], _ start: Int, _ limit: Int) -> Int {
    var index = start
    while index < limit, source[index].isBlank { index += 1 }
    return index
  }

  private static func trimmed(_ source: [UInt8], _ range: Range<Int>) -> Range<Int> {
    let start = skippingBlanks(source, range.lowerBound, range.upperBound)
    var end = range.upperBound
    while end > start, source[end - 1].isBlank { end -= 1 }
    return start..<end
  }
}
