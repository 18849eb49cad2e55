import Diagnostics
import Testing

@testable import LegalCorpus

@Suite struct IdentifierFixTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let files: [String: String]
    /// Those that change.
    let expected: [String: String]
    var testDescription: String { name }

    init(_ name: String, _ files: [String: String], _ expected: [String: String]) {
      self.name = name
      self.files = files
      self.expected = expected
    }
  }

  private func fixed(_ files: [String: String]) throws -> (files: [String: String], report: Report) {
    var folder = Folder(files: files)
    folder.files["site.yml"] = files["site.yml"] ?? Folder.site
    folder.files["rules/document.yml"] = files["rules/document.yml"] ?? "title: 規則\n"
    let edits = IdentifierFixes.propose(try #require(folder.compile(drafts: true).corpus))
    for (path, text) in files {
      let bytes = SourceEdit.apply(edits, to: SourceFile(path: "Content/" + path, bytes: Array(text.utf8)))
      folder.files[path] = String(decoding: bytes, as: UTF8.self)
    }
    return (folder.files, folder.compile(drafts: true).report)
  }

  @Test(arguments: cases) func writes(_ test: Case) throws {
    let (files, report) = try fixed(test.files)
    for (path, text) in test.files { #expect(files[path] == test.expected[path] ?? text, "\(path)") }
    #expect(!report.hasErrors, "\(report.sorted.map(\.message.en))")
    #expect(try fixed(files).files == files, "A second time changes nothing.")
  }

  static let cases: [Case] = [
    Case(
      "from the English words",
      [
        "rules/2022-04-01/ja.md": "## 手数料\n\n本文\n\n1. 額\n1. 期限\n   続き\n\n### 細目\n",
        "rules/2022-04-01/en.md": "## Fees and the payment of them\n\nText\n\n1. The amount due\n1. Time limit\n\n### Details ###\n",
      ],
      [
        "rules/2022-04-01/ja.md":
          "## 手数料 {#fees-payment-them}\n\n本文\n\n1. 額 {#fees-payment-them-amount-due}\n1. 期限\n   続き {#fees-payment-them-time-limit}\n\n### 細目 {#details}\n",
        "rules/2022-04-01/en.md":
          "## Fees and the payment of them {#fees-payment-them}\n\nText\n\n1. The amount due {#fees-payment-them-amount-due}\n1. Time limit {#fees-payment-them-time-limit}\n\n### Details {#details} ###\n",
      ]),
    Case(
      "by counting where there is no English",
      [
        "site.yml": RuleCase.japaneseSite, "rules/2020-01-01/ja.md": "## 手数料\n\n手数料は八百四十円です。\n\n1. 甲は乙です。\n",
        "rules/2022-04-01/ja.md": "---\nsummary: 変更\n---\n\n## 目的\n\nこの規則の目的を定めます。\n\n## 手数料\n\n手数料は九百七十円です。\n\n1. 甲は乙です。\n",
      ],
      [
        "rules/2020-01-01/ja.md": "## 手数料 {#clause-2}\n\n手数料は八百四十円です。\n\n1. 甲は乙です。 {#clause-2-1}\n",
        "rules/2022-04-01/ja.md":
          "---\nsummary: 変更\n---\n\n## 目的 {#clause-1}\n\nこの規則の目的を定めます。\n\n## 手数料 {#clause-2}\n\n手数料は九百七十円です。\n\n1. 甲は乙です。 {#clause-2-1}\n",
      ]),
    Case(
      "an id that one language has",
      ["rules/2022-04-01/ja.md": "## 手数料 {#fee}\n\n## 目的\n", "rules/2022-04-01/en.md": "## Fees\n\n## Purpose\n"],
      [
        "rules/2022-04-01/ja.md": "## 手数料 {#fee}\n\n## 目的 {#purpose}\n",
        "rules/2022-04-01/en.md": "## Fees {#fee}\n\n## Purpose {#purpose}\n",
      ]),
    Case(
      "into attributes that are there",
      [
        "rules/2022-04-01/ja.md": "{lists=\"ア\"}\n\n## 手数料\n\n1. 額 {number=3}\n\n## 目的 {label=\"第1条\"}\n",
        "rules/2022-04-01/en.md": "{lists=\"a\"}\n\n## Fees\n\n1. Amount {number=3}\n\n## Purpose {label=\"1.\"}\n",
      ],
      [
        "rules/2022-04-01/ja.md": "{#fees lists=\"ア\"}\n\n## 手数料\n\n1. 額 {#fees-amount number=3}\n\n## 目的 {#purpose label=\"第1条\"}\n",
        "rules/2022-04-01/en.md":
          "{#fees lists=\"a\"}\n\n## Fees\n\n1. Amount {#fees-amount number=3}\n\n## Purpose {#purpose label=\"1.\"}\n",
      ]),
    Case(
      "where a language lacks a clause, those that correspond",
      [
        "rules/2022-04-01/ja.md": "## 甲 {#a}\n\n1. 一\n1. 二\n\n## 乙 {#b}\n\n1. 三\n",
        "rules/2022-04-01/en.md": "## A {#a}\n\n1. One\n\n## B {#b}\n\n1. Third item\n",
      ],
      [
        "rules/2022-04-01/ja.md": "## 甲 {#a}\n\n1. 一\n1. 二\n\n## 乙 {#b}\n\n1. 三 {#b-third-item}\n",
        "rules/2022-04-01/en.md": "## A {#a}\n\n1. One\n\n## B {#b}\n\n1. Third item {#b-third-item}\n",
      ]),
    Case(
      "an id that is taken",
      ["rules/2022-04-01/ja.md": "## 手数料 {#fees}\n\n## 目的\n", "rules/2022-04-01/en.md": "## Charges {#fees}\n\n## Fees\n"],
      [
        "rules/2022-04-01/ja.md": "## 手数料 {#fees}\n\n## 目的 {#fees-2}\n",
        "rules/2022-04-01/en.md": "## Charges {#fees}\n\n## Fees {#fees-2}\n",
      ]),
    Case(
      "what ends in markup", ["rules/2022-04-01/ja.md": "1. **甲**\n1. `乙`\n", "rules/2022-04-01/en.md": "1. **Alpha**\n1. `beta`\n"],
      [
        "rules/2022-04-01/ja.md": "1. **甲** {#alpha}\n1. `乙` {#beta}\n",
        "rules/2022-04-01/en.md": "1. **Alpha** {#alpha}\n1. `beta` {#beta}\n",
      ]),
    Case("one text alone", ["site.yml": RuleCase.japaneseSite, "rules/2022-04-01/ja.md": "## 甲\n"], [:]),
    Case(
      "what cannot take an id", ["rules/2022-04-01/ja.md": "1. > 甲\n1. 乙\n", "rules/2022-04-01/en.md": "1. > Alpha\n1. Beta\n"],
      ["rules/2022-04-01/ja.md": "1. > 甲\n1. 乙 {#beta}\n", "rules/2022-04-01/en.md": "1. > Alpha\n1. Beta {#beta}\n"]),
  ]

  /// Without its ids, a text gets as many again as it had, the same in both languages and versions.
  @Test func restores() throws {
    let ja = "## 目的 {#a}\n\n本文\n\n1. 甲の定め {#b}\n1. 乙の定め {#c}\n\n## 手数料 {#d}\n\n1. 丙の定め {#e}\n"
    let en = "## Purpose {#a}\n\nText\n\n1. Rule on one {#b}\n1. Rule on two {#c}\n\n## Fees {#d}\n\n1. Rule on three {#e}\n"
    func bare(_ text: String) -> String { ["a", "b", "c", "d", "e"].reduce(text) { $0.replacingOccurrences(of: " {#\($1)}", with: "") } }
    let (files, report) = try fixed([
      "rules/2020-01-01/ja.md": bare(ja), "rules/2020-01-01/en.md": bare(en),
      "rules/2022-04-01/ja.md": "---\nclass: editorial\nsummary: 変更\n---\n\n" + bare(ja),
      "rules/2022-04-01/en.md": "---\nsummary: Changes\n---\n\n" + bare(en),
    ])
    #expect(report.sorted.map(\.identifier) == [])
    #expect(files["rules/2022-04-01/ja.md"]?.utf8.filter { $0 == UInt8(ascii: "#") }.count == 4 + 5)
  }
}
