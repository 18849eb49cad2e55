/// One line of a source as it is shown to people, with the columns that some of its bytes take.
///
/// Tabs become blanks, characters that do not show are written out, bytes that are not UTF-8 become `\xE9`, and a line wider than
/// the page is cut around the place.
struct Excerpt {
  let line: Int
  let text: String
  /// Columns of `text`, from 0; never empty.
  let marked: Range<Int>

  /// Shows the line on which the range begins; a range over several lines is marked to the end of the first.
  init(of range: SourceRange, columns: Int) {
    let file = range.file
    line = file.line(at: range.bytes.lowerBound)
    let cells = Excerpt.cells(of: file, in: Excerpt.near(range.bytes.lowerBound, in: file.range(ofLine: line), file))
    let marked = Excerpt.columns(of: range.bytes, in: cells)
    (text, self.marked) = Excerpt.cut(cells, around: marked, to: max(columns, 20))
  }
}

/// What stands in one or more columns, or (a mark) in none.
private struct Cell {
  let text: String
  let bytes: Range<Int>
  /// The column at which it begins, from 0.
  let column: Int
  let width: Int

  var end: Int { column + width }
}

extension Excerpt {
  /// Bytes looked at on either side of the place: more than any terminal shows.
  private static let reach = 4096

  private static func near(_ offset: Int, in line: Range<Int>, _ file: SourceFile) -> Range<Int> {
    var start = max(line.lowerBound, offset - reach)
    while start > line.lowerBound, file.bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start..<max(start, min(line.upperBound, offset + reach))
  }

  private static func cells(of file: SourceFile, in range: Range<Int>) -> [Cell] {
    var cells: [Cell] = []
    var offset = range.lowerBound
    var column = 0
    while offset < range.upperBound {
      let (text, length) = shown(file.bytes[offset..<range.upperBound], column: column)
      let width = DisplayWidth.of(text)
      cells.append(Cell(text: text, bytes: offset..<offset + length, column: column, width: width))
      offset += length
      column += width
    }
    return cells
  }

  /// The first scalar as it is shown, and its length in bytes.
  private static func shown(_ bytes: ArraySlice<UInt8>, column: Int) -> (String, Int) {
    guard let first = bytes.first else { return ("", 0) }
    if first == 0x09 { return (String(repeating: " ", count: 4 - column % 4), 1) }
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard let text = String(validating: bytes.prefix(length), as: UTF8.self), let scalar = text.unicodeScalars.first else {
      return ("\\x" + (first < 0x10 ? "0" : "") + String(first, radix: 16, uppercase: true), 1)
    }
    return (scalar.isVisible ? text : scalar.escaped, length)
  }

  private static func columns(of bytes: Range<Int>, in cells: [Cell]) -> Range<Int> {
    let end = cells.last?.end ?? 0
    guard let first = cells.firstIndex(where: { $0.bytes.upperBound > bytes.lowerBound }) else { return end..<end + 1 }
    let upper = max(bytes.upperBound, bytes.lowerBound + 1)
    let last = cells.lastIndex { $0.bytes.lowerBound < upper } ?? first
    let columns = cells[first].column..<cells[max(first, last)].end
    if !columns.isEmpty { return columns }
    // Only marks are meant: the character that carries them is shown.
    guard let base = cells[...first].last(where: { $0.width > 0 }) else { return 0..<1 }
    return base.column..<base.end
  }

  private static func cut(_ cells: [Cell], around marked: Range<Int>, to columns: Int) -> (String, Range<Int>) {
    let end = cells.last?.end ?? 0
    if end <= columns { return (cells.map(\.text).joined(), marked) }
    let dots = "..."
    let room = columns - 2 * dots.count
    let left = max(0, min(marked.lowerBound - room / 3, end - room))
    let window = cells.filter { $0.column >= left && $0.end <= left + room && !($0.width == 0 && $0.column == left) }
    let from = window.first?.column ?? left
    let to = window.last?.end ?? left
    let before = from > 0 ? dots : ""
    let shift = before.count - from
    let start = min(max(marked.lowerBound, from), to) + shift
    let stop = max(start + 1, min(marked.upperBound, to) + shift)
    return (before + window.map(\.text).joined() + (to < end ? dots : ""), start..<stop)
  }
}
