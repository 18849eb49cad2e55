package import Diagnostics

extension Markup {
  /// Parses the bytes `body` of a file, which begin a line. Nil where a limit is passed or the bytes are not text; findings go to the report.
  ///
  /// - Parameter isText: whether `SourceText` has found the file to be text already.
  package static func parse(
    _ file: SourceFile, isText: Bool = false, body: Range<Int>, limits: Limits = Limits(), report: inout Report
  ) -> Markup? {
    guard isText || SourceText.check(file, limits: limits, report: &report) else { return nil }
    let bytes = file.bytes
    let lines = Lines(of: bytes, in: body)
    guard let marks = LimitScan.check(file, in: body, lines: lines, limits: limits, report: &report) else { return nil }
    let tree = CMarkParser.tree(of: bytes, in: body, nesting: limits.nesting)
    if let line = tree.tooDeepLine {
      report.add(LimitMessage.nesting.diagnostic(file, lines[line], found: nil, limits))
      return nil
    }
    var builder = BlockBuilder(tree: tree, source: bytes, lines: lines)
    let markup = builder.markup()
    let reading = Reading(file: file, body: body, lines: lines, markup: markup, findings: builder.findings, marks: marks)
    var findings = Findings(file)
    Rules.check(reading, &findings)
    report.merge(findings.report)
    return markup
  }
}
