import Diagnostics
import LegalCorpus
import Redlining

/// A comparison as a page of its own for electronic mail: styles stand in the elements, as mail programs drop style sheets, and nothing is fetched.
package struct ComparisonHTML {
  private let report: ComparisonReport
  private var html = HTML()

  /// - Parameter isTable: whether old and new words stand side by side.
  package static func text(_ report: ComparisonReport, isTable: Bool) -> String {
    var page = ComparisonHTML(report: report)
    page.write(isTable: isTable)
    return String(decoding: page.html.bytes, as: UTF8.self)
  }

  private init(report: ComparisonReport) { self.report = report }
}

extension ComparisonHTML {
  private mutating func write(isTable: Bool) {
    let title = [report.title, report.pair].filter { !$0.isEmpty }.joined(separator: " ")
    html.markup("<!doctype html>\n<html")
    html.attribute("lang", report.messages.rawValue)
    html.markup(">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>")
    html.text(title)
    html.markup("</title>\n</head>\n<body")
    html.attribute("style", Style.body)
    html.markup(">\n<h1")
    html.attribute("style", Style.title)
    html.markup(">")
    html.text(report.title.isEmpty ? report.pair : report.title)
    html.markup("</h1>\n")
    if !report.title.isEmpty { line("p", Style.plain, report.pair) }
    line("p", Style.plain, report.summary)
    if report.changes.count > 1 { summary() }
    if isTable { table() } else { for piece in report.pieces { running(piece) } }
    html.markup("</body>\n</html>\n")
  }

  private mutating func element(_ name: StaticString, _ style: String, language: String? = nil, _ body: (inout ComparisonHTML) -> Void) {
    html.markup("<")
    html.markup(name)
    if let language { html.attribute("lang", language) }
    html.attribute("style", style)
    html.markup(">")
    body(&self)
    html.markup("</")
    html.markup(name)
    html.markup(">")
  }

  /// One with nothing but a text, on a line of its own.
  private mutating func line(_ name: StaticString, _ style: String, _ text: String) {
    element(name, style) { $0.html.text(text) }
    html.markup("\n")
  }

  private mutating func summary() {
    html.markup("<ol>\n")
    for change in report.changes {
      html.markup("<li><a href=\"#c")
      html.number(change.number)
      html.markup("\">")
      html.text(change.heading(report.messages))
      html.markup("</a> ")
      html.text(change.kinds)
      html.markup("</li>\n")
    }
    html.markup("</ol>\n")
  }

  private mutating func heading(_ change: ReportedChange, _ style: String = Style.heading) {
    html.markup("<h2")
    if !change.isContinued { html.attribute("id", "c\(change.number)") }
    html.attribute("style", style)
    html.markup(">")
    html.text(change.heading(report.messages))
    html.markup(" <small")
    html.attribute("style", Style.kind)
    html.markup(">")
    html.text(change.kinds)
    html.markup("</small></h2>\n")
  }

  private mutating func running(_ change: ReportedChange) {
    heading(change)
    for line in change.lines { words(line, line.operations, name: "p", Style.line) }
  }

  private mutating func table() {
    if report.changes.isEmpty { return }
    html.markup("<table")
    html.attribute("style", Style.table)
    html.markup(">\n<tr>")
    for name in [report.names.old.text, report.names.new.text] { line("th", Style.cell, name) }
    html.markup("</tr>\n")
    for change in report.pieces {
      html.markup("<tr><td colspan=\"2\"")
      html.attribute("style", Style.headingCell)
      html.markup(">")
      heading(change, Style.headingInTable)
      html.markup("</td></tr>\n")
      for line in change.lines {
        html.markup("<tr>")
        for isNew in [false, true] { words(line, line.column(isNew: isNew), name: "td", Style.cell) }
        html.markup("</tr>\n")
      }
    }
    html.markup("</table>\n")
  }

  private mutating func words(_ line: ReportedChange.Line, _ runs: [ReportedRun], name: StaticString, _ style: String) {
    let language = report.comparison.new.text.language.text
    element(name, line.isHeading ? style + Style.bold : style, language: language) { page in
      for run in runs {
        switch run.kind {
        case .kept: page.html.text(run.text)
        case .deleted: page.element("del", Style.deleted) { $0.html.text(run.text) }
        case .inserted: page.element("ins", Style.inserted) { $0.html.text(run.text) }
        }
      }
    }
    html.markup("\n")
  }
}

private enum Style {
  static let body = "max-width:60em;margin:1em auto;padding:0 1em;font-family:sans-serif;line-height:1.7;color:#1a1a1a;background:#ffffff"
  static let title = "font-size:1.4em;margin:0.5em 0"
  static let plain = "margin:0.5em 0"
  static let heading = "font-size:1em;margin:1.5em 0 0.3em"
  static let headingInTable = "font-size:1em;margin:0"
  static let headingCell = "border:1px solid #c8c8c8;padding:0.4em 0.6em;background:#f4f6f3;text-align:left"
  static let kind = "font-weight:normal;color:#595959"
  static let line = "margin:0.3em 0;padding-left:1em;border-left:3px solid #c8c8c8;white-space:pre-wrap"
  static let table = "border-collapse:collapse;width:100%;table-layout:fixed"
  static let cell = "border:1px solid #c8c8c8;padding:0.4em 0.6em;vertical-align:top;text-align:left;white-space:pre-wrap"
  static let bold = ";font-weight:bold"
  static let deleted = "background:#fdecea;color:#8c1d18;text-decoration:line-through"
  static let inserted = "background:#e6f0fb;color:#0b3d91;text-decoration:underline"
}
