import Foundation
import Testing

@testable import Diagnostics

@Suite struct ReportTextTests {
  static let file = SourceFile(path: "Content/terms/2022-04-01/ja.md", bytes: Array("---\ntitel: 規約\n---\n\n## 目的 {#a}\n## 定義 {#a}\n".utf8))

  static let report: Report = {
    var report = Report()
    report.error(
      "duplicate-clause-id", at: .bytes(49..<51, of: file),
      Message(ja: "`a` は、すでに別の条に付いています。", en: "`a` is the id of another clause already."),
      remedy: Message(ja: "別の id にしてください。", en: "Choose another id."),
      notes: [
        .init(ja: "最初はここです。", en: "The first is here.", at: .bytes(34..<36, of: file)),
        .init(ja: "id は条に付き、版が変わっても同じです。", en: "An id belongs to the clause in every version."),
      ])
    report.warning(
      "unlinked-file", at: .path("Content/様式\u{202E},1.pdf"),
      Message(ja: "どの文書からもリンクされていません。\n二行目", en: "No text links this file: 100%\nsecond line"))
    return report
  }()

  @Test func humanJapanese() {
    #expect(
      Self.report.text(as: .human, in: .ja) == """
        Content/terms/2022-04-01/ja.md:6:8: エラー: `a` は、すでに別の条に付いています。 [duplicate-clause-id]
        6 | ## 定義 {#a}
          |          ^^
          直し方: 別の id にしてください。
        Content/terms/2022-04-01/ja.md:5:8: 補足: 最初はここです。
        5 | ## 目的 {#a}
          |          ^^
          補足: id は条に付き、版が変わっても同じです。

        Content/様式\\u{202E},1.pdf: 警告: どの文書からもリンクされていません。
            二行目 [unlinked-file]

        エラー 1件、警告 1件です。

        """)
  }

  @Test func humanEnglish() {
    let text = Self.report.text(as: .human, in: .en)
    #expect(text.hasPrefix("Content/terms/2022-04-01/ja.md:6:8: error: `a` is the id of another clause already. [duplicate-clause-id]\n"))
    #expect(text.contains("\n  help: Choose another id.\nContent/terms/2022-04-01/ja.md:5:8: note: The first is here.\n"))
    #expect(text.hasSuffix("\n1 error, 1 warning.\n"))
  }

  @Test func colour() {
    let plain = Self.report.text(as: .human, in: .ja)
    let coloured = Self.report.text(as: .human, in: .ja, colour: true)
    #expect(!plain.contains("\u{1B}"))
    #expect(coloured.contains("\u{1B}[1;31mエラー:\u{1B}[0m"))
    #expect(coloured.replacingOccurrences(of: "\u{1B}\\[[0-9;]*m", with: "", options: .regularExpression) == plain)
  }

  @Test func nothing() {
    #expect(Report().text(as: .human, in: .ja) == "")
    #expect(Report().text(as: .github, in: .ja) == "")
    #expect(
      Report().text(as: .json, in: .ja) == """
        {
          "schema": "kaitei.report/1",
          "errors": 0,
          "warnings": 0,
          "findings": []
        }

        """)
  }

  @Test(arguments: [(1, 0, "1 error."), (2, 0, "2 errors."), (0, 1, "1 warning."), (0, 3, "3 warnings.")])
  func count(errors: Int, warnings: Int, expected: String) {
    var report = Report()
    for number in 0..<errors { report.error("a", at: .path("\(number)"), Message(ja: "", en: "")) }
    for number in 0..<warnings { report.warning("a", at: .path("\(number)"), Message(ja: "", en: "")) }
    #expect(report.text(as: .human, in: .en).hasSuffix("\n\(expected)\n"))
  }

  @Test func json() throws {
    let object = try JSONSerialization.jsonObject(with: Data(Self.report.text(as: .json, in: .en).utf8)) as? [String: Any]
    let findings = try #require(object?["findings"] as? [[String: Any]])
    #expect(object?["schema"] as? String == "kaitei.report/1")
    #expect(object?["errors"] as? Int == 1)
    #expect(findings.count == 2)
    let first = try #require(findings.first)
    #expect(first["severity"] as? String == "error")
    #expect(first["identifier"] as? String == "duplicate-clause-id")
    #expect(first["file"] as? String == Self.file.path)
    #expect([first["line"], first["column"], first["endLine"], first["endColumn"]].map { $0 as? Int } == [6, 8, 6, 10])
    #expect(first["remedy"] as? String == "Choose another id.")
    let notes = try #require(first["notes"] as? [[String: Any]])
    #expect(notes.count == 2)
    #expect(notes[0]["line"] as? Int == 5)
    #expect(notes[1]["file"] == nil)
    #expect(findings[1]["line"] is NSNull)
    #expect(findings[1]["file"] as? String == "Content/様式\u{202E},1.pdf")
  }

  @Test func github() {
    #expect(
      Self.report.text(as: .github, in: .en) == """
        ::error file=Content/terms/2022-04-01/ja.md,line=6,endLine=6,col=8,title=duplicate-clause-id::`a` is the id of another clause already.\
        %0AChoose another id.%0AContent/terms/2022-04-01/ja.md:5:8: The first is here.%0AAn id belongs to the clause in every version.
        ::warning file=Content/様式\\u{202E}%2C1.pdf,title=unlinked-file::No text links this file: 100%25%0Asecond line

        """)
  }

  /// What an author wrote cannot begin a command or a line of its own.
  @Test func githubInjection() {
    var report = Report()
    report.error("a", at: .path("x\r\n::error::y"), Message(ja: "", en: "q\r\n::stop-commands::z\r%"))
    #expect(report.text(as: .github, in: .en) == "::error file=x\\u{D}\\u{A}%3A%3Aerror%3A%3Ay,title=a::q%0A::stop-commands::z\\u{D}%25\n")
  }
}
