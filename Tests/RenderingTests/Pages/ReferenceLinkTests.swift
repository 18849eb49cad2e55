import Diagnostics
import LegalCorpus
import Testing

@testable import Rendering

/// Where references lead, and that there is something at the other end.
@Suite struct ReferenceLinkTests {
  private func site(withdrawn: Bool = false, rules: String = "## 乙 {#z}\n\n## 甲 {#a}\n\n- 点 {#b}\n") throws -> Site {
    var files = [
      "site.yml": "title: 見本\nlanguages: [ja]\npublisher: {name: 会社}\n",
      "rules/document.yml":
        "title: 規則\nnumbering: {headings: [第1条]}\n\(withdrawn ? "withdrawn: {date: 2024-01-01}\n" : "")",
      "rules/2020-01-01/ja.md": "## 甲 {#a}\n\n- 点 {#b}\n", "rules/2022-01-01/ja.md": "---\nsummary: 改めました。\n---\n" + rules,
      "other/document.yml": "title: 別\n",
    ]
    for day in ["2021-01-01", "2023-01-01"] {
      files["other/\(day)/ja.md"] = "---\nsummary: 改めました。\n---\n[](doc:rules#a)、[点](doc:rules@2020-01-01#b)。\n"
    }
    var report = Report()
    let tree = ContentTree(
      root: "Content",
      files: files.map { path, text in
        ContentTree.File(
          components: path.split(separator: "/").map(String.init),
          entry: .source(SourceFile(path: "Content/" + path, bytes: Array(text.utf8))))
      })
    let plan = try #require(CorpusPlan.read(tree, includingDrafts: false, report: &report))
    let drafts = plan.versions.map { $0.draft(in: plan, report: &report) }
    let assembly = CorpusAssembly(plan, drafts: drafts, asOf: Sample.day("2026-01-01"), report: &report)
    let versions = (0..<assembly.count).map { assembly.version(at: $0, report: &report) }
    #expect(!report.hasErrors)
    return try Site(assembly.corpus(versions))
  }

  @Test func theTextInForceLeadsToTheTextInForce() throws {
    let site = try site()
    #expect(try site.page("ja/other/index.html").contains("href=\"../rules/index.html#a\">第2条</a>"))
    #expect(try site.page("ja/other/2021-01-01/index.html").contains("href=\"../../rules/2020-01-01/index.html#a\">第1条</a>"))
    #expect(try site.page("ja/rules/index.html").contains("id=\"a\""))
  }

  @Test func aVersionThatIsNamedStays() throws {
    let site = try site()
    #expect(try site.page("ja/other/index.html").contains("href=\"../rules/2020-01-01/index.html#b\">点</a>"))
    #expect(try site.page("ja/rules/2020-01-01/index.html").contains("<span id=\"b\">点</span>"))
  }

  @Test func wherePagesHaveTheClauseNoMore() throws {
    let site = try site(withdrawn: true)
    #expect(try site.page("ja/other/index.html").contains("href=\"../rules/2022-01-01/index.html#a\">第2条</a>"))
  }
}
