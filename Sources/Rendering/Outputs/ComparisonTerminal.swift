import Diagnostics
import Redlining

/// A comparison for people at a terminal: what changed in figures, then each change with its words. Without colour deleted text stands in
/// `[-…-]` and inserted text in `{+…+}`; with it deleted text is red and struck, inserted text blue and underlined.
package struct ComparisonTerminal {
  /// How the words of a change are set.
  package enum Layout: Sendable { case running, sideBySide }

  private let report: ComparisonReport
  private let hasColour: Bool
  private let columns: Int?
  private var output = ""

  /// - Parameter columns: of the terminal; nil where lines are not broken.
  package static func text(_ report: ComparisonReport, layout: Layout = .running, colour: Bool, columns: Int?) -> String {
    var terminal = ComparisonTerminal(report: report, hasColour: colour, columns: columns.map { min(max($0, 20), widest) })
    terminal.head()
    let side = ((columns ?? defaultTable) - separator.utf8.count) / 2
    if layout == .sideBySide, side >= narrowestSide {
      terminal.table(side: min(side, widest))
    } else {
      for passage in report.passages { terminal.write(passage) }
    }
    return terminal.output
  }

  private init(report: ComparisonReport, hasColour: Bool, columns: Int?) {
    self.report = report
    self.hasColour = hasColour
    self.columns = columns
  }

  /// Columns beyond which lines are hard to read.
  private static let widest = 100
  /// Of a table where nobody says how wide it may be.
  private static let defaultTable = 100
  private static let narrowestSide = 24
  private static let separator = " | "
}

extension ComparisonTerminal {
  private mutating func head() {
    var head = StyledText()
    if !report.title.isEmpty { head.append(report.title + "  ", .heading) }
    head.append(report.pair, report.title.isEmpty ? .heading : .plain)
    write(head, indent: 0)
    var summary = StyledText()
    summary.append(report.summary)
    write(summary, indent: 0)
  }

  private mutating func write(_ change: ReportedChange) {
    output += "\n"
    write(heading(change), indent: 0)
    for line in change.lines {
      var text = StyledText()
      for operation in line.operations { append(operation, to: &text) }
      write(text, indent: 2)
    }
  }

  private func heading(_ change: ReportedChange) -> StyledText {
    var text = StyledText()
    text.append(change.heading(report.messages), .heading)
    text.append("  ")
    text.append("[\(change.kinds)]", .kind)
    return text
  }

  private func append(_ operation: ReportedRun, to text: inout StyledText) {
    switch operation.kind {
    case .kept: text.append(operation.text)
    case .deleted: text.append(hasColour ? operation.text : "[-\(operation.text)-]", .deleted)
    case .inserted: text.append(hasColour ? operation.text : "{+\(operation.text)+}", .inserted)
    }
  }

  private mutating func write(_ text: StyledText, indent: Int) {
    for line in text.lines(columns: columns.map { $0 - indent }) {
      if !line.isEmpty { output += String(repeating: " ", count: indent) + line.map(styled).joined() }
      output += "\n"
    }
  }

  private func styled(_ run: StyledRun) -> String {
    guard hasColour, let code = run.style.code else { return run.text }
    return "\u{1B}[\(code)m\(run.text)\u{1B}[0m"
  }
}

extension ComparisonTerminal {
  private mutating func table(side: Int) {
    var heads = (StyledText(), StyledText())
    heads.0.append(report.names.old.text, .heading)
    heads.1.append(report.names.new.text, .heading)
    output += "\n"
    pair(heads.0, heads.1, side)
    for change in report.passages {
      output += styled(StyledRun(String(repeating: "-", count: 2 * side + ComparisonTerminal.separator.utf8.count), .faint)) + "\n"
      write(heading(change), indent: 0)
      for line in change.lines {
        var texts = (StyledText(), StyledText())
        for operation in line.column(isNew: false) { append(operation, to: &texts.0) }
        for operation in line.column(isNew: true) { append(operation, to: &texts.1) }
        pair(texts.0, texts.1, side)
      }
    }
  }

  private mutating func pair(_ left: StyledText, _ right: StyledText, _ side: Int) {
    let (left, right) = (left.lines(columns: side), right.lines(columns: side))
    for index in 0..<max(left.count, right.count) {
      let first = index < left.count ? left[index] : []
      let second = index < right.count ? right[index] : []
      let width = first.reduce(0) { $0 + DisplayWidth.of($1.text) }
      output += first.map(styled).joined() + String(repeating: " ", count: max(0, side - width))
      output += styled(StyledRun(second.isEmpty ? " |" : ComparisonTerminal.separator, .faint)) + second.map(styled).joined() + "\n"
    }
  }
}

extension StyledRun.Style {
  /// SGR parameters of ECMA-48.
  fileprivate var code: String? {
    switch self {
    case .plain: nil
    case .heading: "1"
    case .kind: "36"
    case .faint: "2"
    case .deleted: "31;9"
    case .inserted: "34;4"
    }
  }
}
