import Diagnostics

/// A run of a terminal's text in one style.
struct StyledRun: Sendable {
  enum Style: Sendable { case plain, heading, kind, faint, deleted, inserted }

  var text: String
  let style: Style

  init(_ text: String, _ style: Style = .plain) {
    self.text = text
    self.style = style
  }
}

/// Text in several styles, broken into lines by the columns that a terminal draws (a kanji takes two).
///
/// A line breaks at blanks, and between characters of Japanese except where 禁則 (JIS X 4051) forbids it: no line begins with 。 or 」, none
/// ends with 「.
struct StyledText: Sendable {
  private(set) var runs: [StyledRun] = []

  mutating func append(_ text: String, _ style: StyledRun.Style = .plain) {
    if !text.isEmpty { runs.append(StyledRun(text, style)) }
  }

  /// - Parameter columns: nil for lines of any length; line feeds of the text always break.
  func lines(columns: Int?) -> [[StyledRun]] {
    var lines: [[StyledRun]] = []
    var line: [Cell] = []
    for run in runs {
      for (index, part) in run.text.linesWithVisibleControls.enumerated() {
        if index > 0 {
          lines += StyledText.broken(line, columns)
          line = []
        }
        for scalar in part.unicodeScalars { line.append(Cell(scalar: scalar, style: run.style, width: DisplayWidth.of(scalar))) }
      }
    }
    return lines + StyledText.broken(line, columns)
  }
}

private struct Cell {
  let scalar: Unicode.Scalar
  let style: StyledRun.Style
  let width: Int
}

extension StyledText {
  private static func broken(_ cells: [Cell], _ columns: Int?) -> [[StyledRun]] {
    guard let columns, cells.reduce(0, { $0 + $1.width }) > columns else { return [joined(cells[...])] }
    var lines: [[StyledRun]] = []
    var start = 0
    var width = 0
    /// The last place before which the line may end.
    var fold: Int?
    var index = 0
    while index < cells.count {
      if index > start, mayBreak(cells[index - 1], cells[index]) { fold = index }
      if width + cells[index].width > columns, index > start, cells[index].scalar != " " {
        let end = fold ?? index
        lines.append(joined(trimmed(cells[start..<end])))
        (start, index, width, fold) = (end, end, 0, nil)
        continue
      }
      width += cells[index].width
      index += 1
    }
    lines.append(joined(trimmed(cells[start...])))
    return lines
  }

  private static func mayBreak(_ before: Cell, _ after: Cell) -> Bool {
    if after.width == 0 || noStart.contains(after.scalar) || noEnd.contains(before.scalar) { return false }
    if before.scalar == " " { return after.scalar != " " }
    return after.scalar != " " && (before.width == 2 || after.width == 2)
  }

  private static func trimmed(_ cells: ArraySlice<Cell>) -> ArraySlice<Cell> {
    var cells = cells
    while cells.last?.scalar == " " { cells.removeLast() }
    return cells
  }

  private static func joined(_ cells: ArraySlice<Cell>) -> [StyledRun] {
    var runs: [StyledRun] = []
    for cell in cells {
      if runs.last?.style != cell.style { runs.append(StyledRun("", cell.style)) }
      runs[runs.count - 1].text.unicodeScalars.append(cell.scalar)
    }
    return runs
  }

  private static let noStart = Set(
    "、。，．・：；？！」』）〕】》〉｝］’”ー々〜～％℃ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ,.)]}!?:;…%".unicodeScalars)
  private static let noEnd = Set("「『（〔【《〈｛［‘“￥([{$".unicodeScalars)
}
