import CommonMark
import Diagnostics
import Testing

/// A text just inside a limit, and one just beyond.
struct LimitCase: CustomTestStringConvertible, Sendable {
  let identifier: String
  let inside: String
  let beyond: String
  var limits = Limits()

  init(_ identifier: String, inside: String, beyond: String, _ set: (inout Limits) -> Void = { _ in }) {
    (self.identifier, self.inside, self.beyond) = (identifier, inside, beyond)
    set(&limits)
  }

  var testDescription: String { "\(identifier) \(beyond.prefix(24).debugDescription)" }
}

private func times(_ count: Int, _ piece: String) -> String { String(repeating: piece, count: count) }

private func table(columns: Int, rows: Int) -> String {
  let row = times(columns, "|a") + "|\n"
  return row + times(columns, "|-") + "|\n" + times(rows - 1, row)
}

@Suite struct LimitTests {
  @Test(arguments: cases) func insidePasses(_ example: LimitCase) {
    let (markup, report, _) = parsed(example.inside, limits: example.limits)
    #expect(markup != nil)
    #expect(!report.sorted.contains { $0.identifier == example.identifier })
  }

  @Test(arguments: cases) func beyondIsAnError(_ example: LimitCase) throws {
    let (markup, report, _) = parsed(example.beyond, limits: example.limits)
    #expect(markup == nil)
    let finding = try #require(report.sorted.first { $0.identifier == example.identifier })
    #expect(finding.severity == .error)
    #expect(finding.remedy != nil)
  }

  static let cases: [LimitCase] = [
    LimitCase("file-too-large", inside: times(100, "a"), beyond: times(101, "a")) { $0.fileBytes = 100 },
    LimitCase("line-too-long", inside: times(65_536, "a"), beyond: "b\n" + times(65_537, "a")),
    LimitCase("quotation-too-deep", inside: times(32, ">") + "a", beyond: times(33, ">") + "a"),
    LimitCase("quotation-too-deep", inside: times(16, "> - ") + "a", beyond: times(33, "> ") + "a"),
    LimitCase("nesting-too-deep", inside: times(50, "- ") + "a", beyond: times(101, "- ") + "a"),
    LimitCase("nesting-too-deep", inside: times(50, "*a **b "), beyond: times(120, "*a **b ") + times(120, "c** d*")),
    LimitCase("nesting-too-deep", inside: times(90, "![") + "a" + times(90, "](b)"), beyond: times(101, "![") + "a" + times(101, "](b)")),
    LimitCase(
      "nesting-too-deep", inside: (0..<90).map { times($0, "  ") + "- a" }.joined(separator: "\n"),
      beyond: (0..<60).map { times($0, "  ") + "- a" }.joined(separator: "\n") + times(50, " **a _b") + times(50, "b_ a**")),
    LimitCase("table-too-wide", inside: table(columns: 64, rows: 3), beyond: table(columns: 65, rows: 3)),
    LimitCase("table-too-wide", inside: table(columns: 2, rows: 2), beyond: table(columns: 2, rows: 2) + times(70, "|a")),
    LimitCase("table-too-long", inside: table(columns: 2, rows: 5_000), beyond: table(columns: 2, rows: 5_001)),
    LimitCase(
      "tables-too-large", inside: table(columns: 50, rows: 500) + "\n" + table(columns: 50, rows: 500),
      beyond: table(columns: 50, rows: 500) + "\n" + table(columns: 50, rows: 501)),
    LimitCase("paragraph-too-long", inside: times(2_000, "a\n"), beyond: times(2_001, "a\n")),
    LimitCase("paragraph-too-long", inside: times(3_000, "- a\n"), beyond: "a\n" + times(2_000, "    - b\n")),
    LimitCase("paragraph-too-long", inside: times(3_000, "2. a\n"), beyond: "a\n" + times(2_000, "2. b\n")),
    LimitCase("paragraph-too-long", inside: "- a\n" + times(1_500, "  - a\n    - b\n"), beyond: "5. a\n" + times(2_000, "   6. b\n")),
    LimitCase("paragraph-too-many-brackets", inside: times(2_000, "[a "), beyond: times(2_001, "[a ")),
    LimitCase(
      "paragraph-too-many-brackets", inside: times(1_500, "[a ") + "\n\n" + times(1_500, "[a "), beyond: times(3, times(700, "[a ") + "\n")),
    LimitCase("link-too-long", inside: "[a](" + times(2_048, "b") + ")", beyond: "[a](" + times(2_049, "b") + ")"),
    LimitCase("link-too-long", inside: "[a]: " + times(2_048, "b"), beyond: "[a]: " + times(2_049, "b")),
    LimitCase("link-too-long", inside: "[a](b)" + times(3_000, "文"), beyond: "[a](<" + times(2_049, "b") + ">)"),
    LimitCase("link-too-long", inside: "本文[注]:" + times(2_100, "b"), beyond: "[注\nい]:" + times(2_100, "b")),
    LimitCase("link-definitions-too-large", inside: "[a]: b\n\n" + times(90, "[a] "), beyond: "[a]: b\n\n" + times(600, "[a] ")) {
      $0.referenceBytes = 1_000
    },
    LimitCase("link-definitions-too-large", inside: "[a]: b", beyond: "[a]: b\n\"" + times(600, "c ") + "\"") { $0.referenceBytes = 1_000 },
    LimitCase("too-many-notes", inside: "[^a][^b]\n\n[^a]: a\n[^b]: b", beyond: "[^a][^b]\n\n[^a]: a\n[^b]: b\n[^c]: c") { $0.notes = 2 },
    LimitCase("punctuation-run", inside: times(1_000, "-"), beyond: times(1_001, "-")),
    LimitCase("punctuation-run", inside: "本文" + times(1_000, "`"), beyond: "本文" + times(1_001, "`")),
  ]

  @Test func countsOnlyTheBody() {
    let text = "title: <!-- x -->\n本文"
    let file = SourceFile(path: "ja.md", bytes: Array(text.utf8))
    var report = Report()
    let markup = Markup.parse(file, body: 18..<file.bytes.count, report: &report)
    #expect(report.isEmpty)
    #expect(markup?.blocks.map(\.range) == [18..<24])
  }
}
