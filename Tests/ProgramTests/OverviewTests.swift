import Foundation
import Testing

/// `status` and `list`.
@Suite struct OverviewTests {
  private static func project() throws -> SampleProject {
    let project = try SampleProject()
    try project.write("Content/rules/2024-04-01/ja.md", "---\nsummary: 改めました。\n---\n## 手数料 {#fee}\n\n無料です。\n")
    try project.replace("Content/rules/2022-04-01/en.md", "---\nsummary", with: "---\ntranslates: 2020-01-01\nsummary")
    try project.write("Content/rules/draft/ja.md", "## 手数料 {#fee}\n\n未定です。\n")
    try project.write("Content/news/document.yml", "external: {url: \"https://www.example.com/news/\", title: お知らせ}\n")
    return project
  }

  @Test func statusTellsWhatIsDue() throws {
    let project = try Self.project()
    let result = try project.run("status", "--as-of", "2024-03-02")
    #expect(result.code == 0, "\(result)")
    for line in [
      "Documents  as of 2024-03-02", "rules  Rules", "  in force     2022-04-01", "  announced    2024-04-01 (in 30 days)",
      "  draft        ja", "  translation  en: lags behind 2022-04-01 (made from 2020-01-01, to be revised)",
      "  translation  en: missing for 2024-04-01", "  2024-04-01  in 30 days  rules takes effect",
    ] {
      #expect(result.output.split(separator: "\n").contains { $0 == line }, "“\(line)” in \(result.output)")
    }
    let japanese = try project.run("status", "--as-of", "2024-03-31", "--messages", "ja").output
    for text in ["公表文書  2024-03-31 現在", "  施行中  2022-04-01\n", "（明日）", "2024-04-01  明日  rules の改訂が効力を持ちます"] {
      #expect(japanese.contains(text), "\(japanese)")
    }
    #expect(try project.run("status", "--as-of", "2024-04-01").output.contains("Nothing is due."))
  }

  @Test func statusSaysThatThereAreErrors() throws {
    let project = try Self.project()
    try project.replace("Content/rules/2022-04-01/ja.md", "{#transfer}", with: "{#cash}")
    let result = try project.run("status")
    #expect(result.code == 1 && result.output.contains("errors: 1"), "\(result)")
    try project.remove("Content/site.yml")
    let none = try project.run("status")
    #expect(none.code == 1 && none.errors.contains("[missing-site-file]"), "\(none)")
  }

  @Test func listHasEveryVersion() throws {
    let project = try Self.project()
    let result = try project.run("list", "--as-of", "2024-03-02")
    #expect(result.code == 0)
    #expect(
      result.output == """
        news  お知らせ
          https://www.example.com/news/

        rules  Rules
          2020-01-01  past       ja en
          2022-04-01  in force   ja en
          2024-04-01  announced  ja
          draft       draft      ja

        """, "\(result.output)")
  }

  @Test func jsonIsAsItsSchemaSays() throws {
    let project = try Self.project()
    let status = try project.run("status", "--as-of", "2024-03-02", "--format", "json")
    #expect(try Schema("status").faults(in: status.output) == [])
    let object = try #require(try JSONSerialization.jsonObject(with: Data(status.output.utf8)) as? [String: Any])
    let due = try #require((object["due"] as? [[String: Any]])?.first)
    #expect(due["days"] as? Int == 30 && due["event"] as? String == "effective")
    let list = try project.run("list", "--format", "json")
    #expect(try Schema("list").faults(in: list.output) == [])
  }

  @Test func statusNamesClausesThatLag() throws {
    let project = try SampleProject()
    try project.replace("Content/rules/2022-04-01/en.md", "{#fee}", with: "{#fee translates=2020-01-01}")
    let result = try project.run("status")
    #expect(result.output.contains("en #fee: lags behind 2022-04-01 (made from 2020-01-01, to be revised)"), "\(result.output)")
  }
}
