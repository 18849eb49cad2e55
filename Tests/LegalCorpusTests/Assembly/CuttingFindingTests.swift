import Testing

@testable import LegalCorpus

/// What cutting a text into clauses finds.
@Suite struct CuttingFindingTests {
  @Test(arguments: attributes + clauses + phrases + references + blocks) func finds(_ test: RuleCase) { test.check() }

  private static let numbered = "title: 規則\nnumbering: {headings: [\"第1条\"], lists: [\"(1)\"]}"

  static let attributes: [RuleCase] = [
    .text("right after ASCII", "## ABC1️⃣{#a}", "attributes-need-blank"), .text("right after a kanji", "## 甲{#a}"),
    .text("twice", "{#a}\n\n## 甲 1️⃣{#b}", "attributes-twice"), .text("before nothing", "本文\n\n1️⃣{#a}", "attributes-without-block"),
    .text("before a rule", "1️⃣{#a}\n\n---\n\n本文", "attributes-without-block"),
    .text("numbers for a paragraph", "本文 {label=\"1️⃣第1条\"}", "attribute-without-clause"),
    .text("an id in capitals", "## 甲 {1️⃣#Fee}", "malformed-id"),
    .text("an id that is taken", "## 甲 {#a}\n\n## 乙 {1️⃣#a}", "duplicate-id"), .text("two ids", "## 甲 {#a 1️⃣#b}", "malformed-attributes"),
    .text("no number", "1. 甲 {number=1️⃣x}", "malformed-number"), .text("no date", "## 甲 {#a translates=1️⃣2022-02-30}", "malformed-date"),
    .text("an unknown name", "## 甲 {#a 1️⃣lable=\"1\"}", "unknown-attribute"),
    .text("an example that is not first", "## 甲 {#a lists=\"1️⃣(2)\"}", "numbering-not-first"),
  ]

  static let clauses: [RuleCase] = [
    .text("a title in the text", "1️⃣# 甲", "heading-level-one"), .text("a level skipped", "## 甲\n\n1️⃣#### 乙", "heading-level-skipped"),
    .text("a heading in a quotation", "> 1️⃣## 甲", "heading-inside"), .text("a label twice", "1️⃣## 第1条　目的", document: numbered, "label-twice"),
    .text("an item's label twice", "1. 1️⃣(1) 氏名\n1. 2️⃣(2) 住所 {#b}", document: numbered, "label-twice", "label-twice"),
    .text("an item that only looks like one", "1. (1)及び(2)の場合\n1. 3年以上\n1. 2022年4月1日"),
    .text("an item with a label in a list without numbers", "- (1) 氏名"),
    .text(
      "beyond the numbers", String(repeating: "1. 甲\n", count: 46) + "1️⃣1. 乙", document: "title: 規則\nnumbering: {lists: [ア]}",
      "numbering-ends"),
    .text("numbers that jump", "1. 甲\n1️⃣3. 乙\n2️⃣7. 丙", "number-disagrees", "number-disagrees"),
    .text("a list that begins at three", "1️⃣3. 甲", "number-disagrees"),
    .text("a number where nothing numbers headings", "## 甲 {number=1️⃣3}", "number-without-label"),
    .text(
      "a number beside a constant", "## 甲 {number=1️⃣3}", document: "title: 規則\nnumbering: {headings: [※]}", "number-without-label"),
    .text(
      "a number beside a given label", "## 甲 {label=\"第1条\" number=1️⃣3}\n\n1. 乙 {label=\"(1)\" number=2️⃣3}",
      document: "title: 規則\nnumbering: {headings: [第1条], lists: [(1)]}", "number-without-label", "number-without-label"),
    .text("a number beside a typed label", "## 第3条　甲 {number=1️⃣3}", "number-without-label"),
    .text("a number that counts", "## 甲 {number=3}", document: "title: 規則\nnumbering: {headings: [第1条]}"),
    .text("a list that begins at three and says so", "3. 甲 {number=3}"),
  ]

  static let phrases: [RuleCase] = [
    .text("a value", "{{publisher.name}}"), .text("an unknown value", "1️⃣{{publisher.nam}}", "unknown-value"),
    .text("a value that is not closed", "甲1️⃣{{publisher.name", "malformed-value"),
    .text("a link without words", "1️⃣[](https://example.com/)", "empty-link"),
    .text("a file that is not there", "1️⃣[申請書](form.pdf)", "missing-file"),
    .text("an image without words", "1️⃣2️⃣![](a.png)", "image-without-description", "missing-file"),
    .text("an image elsewhere", "1️⃣![図](https://example.com/a.png)", "image-elsewhere"),
    RuleCase(
      name: "a value that the language has not yet",
      files: [
        "site.yml": "title: 見本\nlanguages: [ja]\npublisher:\n  name:\n    - {from: 2023-01-01, value: 新社}\n",
        "rules/document.yml": "title: 規則\n",
        "rules/2022-04-01/ja.md": "1️⃣{{publisher.name}}\n",
      ], expected: ["missing-value"]),
  ]

  static let references: [RuleCase] = [
    .text("dead, with the nearest", "## 甲 {#purpose}\n\n1️⃣[甲](#purpos)", "dead-reference"),
    .text("no document", "1️⃣[甲](doc:rule)", "dead-reference"),
    .text("no version", "1️⃣[甲](doc:rules@2021-01-01)", "dead-reference"), .text("not well formed", "1️⃣[甲](doc:)", "malformed-reference"),
    .text("without a label", "## 甲 {#a}\n\n1️⃣[](#a)", "reference-without-label"),
    .text("without a title", "1. 甲 {#a}\n\n1️⃣[{title}](#a)", "reference-without-title"),
    .text("without a path", "## 甲 {#a}\n\n1️⃣[{path}](#a)", "reference-without-path"),
    .text("an unknown field", "## 甲 {#a}\n\n1️⃣[{lable}](#a)", "unknown-placeholder"),
    two("not in force yet", other: ["2023-01-01": "## 乙 {#b}"], "1️⃣[](doc:other)", "reference-not-in-force"),
    two("a clause of a version that is not held", other: ["2022-01-01": nil], "1️⃣[乙](doc:other#b)", "dead-reference").passing(
      "in-force-not-held"),
    two("drifted", other: ["2022-01-01": "## 乙 {#b}", "2023-01-01": "## 丙 {#b}"], "1️⃣[{title}](doc:other#b)", "reference-drifted"),
    two("pinned", other: ["2022-01-01": "## 乙 {#b}", "2023-01-01": "## 丙 {#b}"], "[{title}](doc:other@2022-01-01#b)"),
  ]

  static let blocks: [RuleCase] = [
    block("included", "{{contact}}", ["2020-01-01/ja.md": "窓口"]),
    block("unknown", "1️⃣{{contct}}", ["2020-01-01/ja.md": "窓口"], "unknown-block"),
    block("in a sentence", "窓口は1️⃣{{contact}}です。", ["2020-01-01/ja.md": "窓口"], "block-in-text"),
    block("not in force yet", "1️⃣{{contact}}", ["2023-01-01/ja.md": "窓口"], "block-not-in-force"),
    block("that includes itself", "{{contact}}", ["2020-01-01/ja.md": "1️⃣{{contact}}"], "block-circle"),
    RuleCase(
      name: "without the language",
      files: [
        "rules/document.yml": "title: 規則\n", "rules/2022-04-01/ja.md": "{{contact}}\n", "rules/2022-04-01/en.md": "1️⃣{{contact}}\n",
        "_blocks/contact/2020-01-01/ja.md": "窓口\n",
      ], expected: ["block-missing-language"]),
  ]

  private static func two(_ name: String, other: [String: String?], _ body: String, _ expected: String...) -> RuleCase {
    var files = [
      "site.yml": RuleCase.japaneseSite, "rules/document.yml": "title: 規則\n", "rules/2022-04-01/ja.md": body + "\n",
      "other/document.yml": "title: 別の規則\n",
    ]
    for (version, text) in other {
      files["other/\(version)/ja.md"] = text.map { "---\nsummary: 変更\n---\n\n\($0)\n" } ?? "---\nheld: false\n---\n"
    }
    return RuleCase(name: name, files: files, expected: expected)
  }

  private static func block(_ name: String, _ body: String, _ files: [String: String], _ expected: String...) -> RuleCase {
    var all = ["site.yml": RuleCase.japaneseSite, "rules/document.yml": "title: 規則\n", "rules/2022-04-01/ja.md": body + "\n"]
    for (path, text) in files { all["_blocks/contact/" + path] = text + "\n" }
    return RuleCase(name: name, files: all, expected: expected)
  }
}

extension RuleCase {
  fileprivate func passing(_ identifiers: String...) -> RuleCase {
    RuleCase(name: name, files: files, expected: expected, passing: Set(identifiers))
  }
}
