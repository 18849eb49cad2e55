import Testing

@testable import LegalCorpus

@Suite struct BlockChangedTests {
  @Test(arguments: cases) func finds(_ test: RuleCase) { test.check() }

  private static func block(_ name: String, asOf: String, _ more: [String: String] = [:], _ expected: String...) -> RuleCase {
    let files = [
      "site.yml": RuleCase.japaneseSite, "rules/document.yml": "title: 規則\n",
      "rules/2020-01-01/ja.md": "前文\n\n1️⃣{{contact}}\n\n{{contact}}\n",
      "_blocks/contact/2019-01-01/ja.md": "旧\n", "_blocks/contact/2021-01-01/ja.md": "新\n",
    ]
    return RuleCase(name: name, files: files.merging(more) { $1 }, asOf: asOf, expected: expected)
  }

  static let cases: [RuleCase] = [
    block("not yet", asOf: "2020-12-31"), block("since then", asOf: "2021-01-01", [:], "block-changed"),
    block("taken up by a newer version", asOf: "2022-12-31", ["rules/2022-01-01/ja.md": "---\nsummary: 変更\n---\n\n{{contact}}\n"]),
    block("withdrawn", asOf: "2022-12-31", ["rules/document.yml": "title: 規則\nwithdrawn: {date: 2022-01-01}\n"]),
    block(
      "inside a block", asOf: "2022-01-01",
      ["rules/2020-01-01/ja.md": "{{outer}}\n", "_blocks/outer/2019-01-01/ja.md": "前\n\n1️⃣{{contact}}\n"], "block-changed"),
  ]
}
