import Testing

@testable import LegalCorpus

/// Passages and values that several documents share.
@Suite struct BlockTests {
  @Test(arguments: cases) func includes(_ test: TextCase) throws { try test.check() }
  @Test(arguments: wrong) func finds(_ test: RuleCase) { test.check() }

  private static func with(
    _ name: String, _ body: String, version: String = "2020-01-01", drafts: Bool = false, site: String = TextCase.site,
    document: String = TextCase.numbering, blocks: [String: String], findings: [String] = [], _ expected: String
  ) -> TextCase {
    var files = ["site.yml": site, "rules/document.yml": document, "rules/\(version)/ja.md": body]
    for (path, text) in blocks { files["_blocks/" + path + "/ja.md"] = text }
    return TextCase(
      name: name, files: files, drafts: drafts, version: version, expected: expected, findings: findings, passing: ["block-changed"])
  }

  private static let dated =
    "title: 見本\nlanguages: [ja, en]\npublisher:\n  name: 株式会社みほん\n  address:\n    - value: {ja: 東京, en: Tokyo}\n    - {from: 2017-05-30, value: {ja: 大阪, en: Osaka}}\n"

  static let cases: [TextCase] = [
    with(
      "as it stood on the day", "{{desk}}\n", blocks: ["desk/2010-01-01": "古い。\n", "desk/2020-01-01": "新しい。\n", "desk/2021-01-01": "先。\n"],
      "included desk 2020-01-01\n  p 新しい。"),
    with(
      "a draft takes the newest", "{{desk}}\n", version: "draft", drafts: true,
      blocks: ["desk/2010-01-01": "古い。\n", "desk/2999-01-01": "先。\n"],
      "included desk 2999-01-01\n  p 先。"),
    with(
      "a block in a block, in an item, in a quotation", "1. {{outer}}\n\n> {{inner}}\n",
      blocks: ["outer/2010-01-01": "外。\n\n{{inner}}\n", "inner/2010-01-01": "内。\n"],
      """
      items
        item s1 [(1)]
          included outer 2010-01-01
            p 外。
            included inner 2010-01-01
              p 内。
      quotation
        included inner 2010-01-01
          p 内。
      """),
    with(
      "an item that is a block may have an id", "1. {{desk}} {#a}\n\n[](#a)\n", blocks: ["desk/2010-01-01": "窓口。\n"],
      """
      items
        item #a [(1)]
          included desk 2010-01-01
            p 窓口。
      p [(1)](#a)
      """),
    with(
      "its lists are numbered as those around it", "## 甲\n\n{{desk}}\n\n1. 乙\n   \n   {{desk}}\n",
      blocks: ["desk/2010-01-01": "1. 電話\n1. 郵便\n"],
      """
      section s1 [第1条] 甲
        included desk 2010-01-01
          items
            item s1-1 [(1)]
              p 電話
            item s1-2 [(2)]
              p 郵便
        items, loose
          item s1-1-2 [(1)]
            p 乙
            included desk 2010-01-01
              items
                item s1-1-1 [ア]
                  p 電話
                item s1-1-2-2 [イ]
                  p 郵便
      """),
    with(
      "its notes are its own", "甲[^1]。\n\n{{desk}}\n\n[^1]: 本文の注。\n", blocks: ["desk/2010-01-01": "窓口[^1]。\n\n[^1]: ブロックの注。\n"],
      """
      p 甲^※1。
      included desk 2010-01-01
        p 窓口^※2。
      notes
        note ※1 note.1-1 ← call.1-1
          p 本文の注。
        note ※2 note.1-2 ← call.1-2
          included desk 2010-01-01
            p ブロックの注。
      """),
    with(
      "its ids are its own", "1. 本文{#tel}\n\n{{desk}}\n\n[](#tel)、[](#mail)。\n",
      blocks: ["desk/2010-01-01": "1. 電話{#tel}\n1. 手紙{#mail}\n\n[](#tel)と[](#mail)。\n"],
      """
      items
        item #tel [(1)]
          p 本文
      included desk 2010-01-01
        items
          item #desk-tel [(1)]
            p 電話
          item #mail [(2)]
            p 手紙
        p [(1)](#desk-tel)と[(2)](#mail)。
      p [(1)](#tel)、[(2)](#mail)。
      """),
    with(
      "twice in a text", "{{desk}}\n\n{{desk}}\n\n[](#tel)\n", blocks: ["desk/2010-01-01": "1. 電話[^1] {#tel}\n\n[](#tel)\n\n[^1]: 注。\n"],
      """
      included desk 2010-01-01
        items
          item #tel [(1)]
            p 電話^※1
        p [(1)](#tel)
      included desk 2010-01-01
        items
          item #desk-tel [(1)]
            p 電話^※1
        p [(1)](#desk-tel)
      p [(1)](#tel)
      notes
        note ※1 note.1-1 ← call.1-1 call.1-1.2
          included desk 2010-01-01
            p 注。
      """),
    with(
      "values in running text, headings, tables, notes and emphasis",
      "## {{publisher.name}} {#a}\n\n**{{publisher.name}}** は[{{publisher.name}}](https://example.com/)[^1]。\n\n| {{publisher.name}} |\n|---|\n| \\{{publisher.name}} |\n\n[^1]: {{ publisher.name }}。\n",
      blocks: [:],
      """
      section #a [第1条] 株式会社みほん
        p **株式会社みほん** は[株式会社みほん](https://example.com/)^※1。
        table 株式会社みほん‖{{publisher.name}}
      notes
        note ※1 note.1-1 ← call.1-1
          p 株式会社みほん。
      """),
  ]

  static let wrong: [RuleCase] = [
    with("no such block", "1️⃣{{dsk}}", "unknown-block"),
    with("in a sentence", "窓口は1️⃣{{desk}}です。", "block-in-text"),
    with("in a heading", "## 1️⃣{{desk}}", "block-in-text"),
    with("no such value", "1️⃣{{publisher.nam}}です。", "unknown-value"),
    with("not closed", "甲1️⃣{{publisher.name", "malformed-value"),
    RuleCase(
      name: "not yet in force",
      files: [
        "site.yml": TextCase.site, "rules/document.yml": "title: 規則\n", "rules/2001-01-01/ja.md": "1️⃣{{desk}}\n",
        "_blocks/desk/2010-01-01/ja.md": "窓口。\n",
      ],
      expected: ["block-not-in-force"]),
    RuleCase(
      name: "not in the language",
      files: [
        "rules/document.yml": "title: 規則\n", "rules/2020-01-01/ja.md": "{{desk}}\n", "rules/2020-01-01/en.md": "1️⃣{{desk}}\n",
        "_blocks/desk/2010-01-01/ja.md": "窓口。\n",
      ], expected: ["block-missing-language"]),
    RuleCase(
      name: "a value that has nothing on the day",
      files: [
        "site.yml": "title: 見本\nlanguages: [ja]\npublisher: {seat: [{from: 2021-01-01, value: 京都}]}\n", "rules/document.yml": "title: 規則\n",
        "rules/2020-01-01/ja.md": "1️⃣{{publisher.seat}}\n",
      ], expected: ["missing-value"]),
    RuleCase(
      name: "settings",
      files: [
        "site.yml": TextCase.site, "rules/document.yml": "title: 規則\n", "rules/2020-01-01/ja.md": "{{one}}\n",
        "_blocks/one/2010-01-01/ja.md": "---\neffective: 1️⃣2010-01-02\nsummary: 変更\n2️⃣title: 窓口\n---\n窓口。\n",
      ], expected: ["effective-differs", "settings-in-block"]),
    RuleCase(
      name: "a circle",
      files: [
        "site.yml": TextCase.site, "rules/document.yml": "title: 規則\n", "rules/2020-01-01/ja.md": "{{one}}\n",
        "_blocks/one/2010-01-01/ja.md": "{{two}}\n", "_blocks/two/2010-01-01/ja.md": "1️⃣{{one}}\n",
      ], expected: ["block-circle"]),
    RuleCase(
      name: "a heading",
      files: [
        "site.yml": TextCase.site, "rules/document.yml": "title: 規則\n", "rules/2020-01-01/ja.md": "{{one}}\n",
        "_blocks/one/2010-01-01/ja.md": "1️⃣## 見出し\n",
      ], expected: ["heading-inside"]),
  ]

  private static func with(_ name: String, _ body: String, _ expected: String) -> RuleCase {
    RuleCase(
      name: name,
      files: [
        "site.yml": TextCase.site, "rules/document.yml": "title: 規則\n", "rules/2020-01-01/ja.md": body + "\n",
        "_blocks/desk/2010-01-01/ja.md": "窓口。\n",
      ], expected: [expected])
  }

  /// By day and language, in the text and in the lines around it.
  @Test(arguments: [
    ("2010-01-01", "ja", "東京"), ("2010-01-01", "en", "Tokyo"), ("2017-05-29", "ja", "東京"), ("2017-05-30", "ja", "大阪"),
    ("2020-01-01", "en", "Osaka"), ("draft", "en", "Osaka"),
  ]) func valuesByDayAndLanguage(version: String, language: String, value: String) throws {
    let folder = Folder(files: [
      "site.yml": BlockTests.dated,
      "rules/document.yml":
        "title: {ja: \"規則（{{publisher.address}}）\", en: \"Rules ({{publisher.address}})\"}\nsubtitle: \"{{publisher.address}}\"\nheader: [\"{{publisher.address}}\"]\nsigned: [\"{{publisher.name}}\", \"{{publisher.address}}\"]\n",
      "rules/\(version)/ja.md": "{{publisher.address}}\n", "rules/\(version)/en.md": "{{publisher.address}}\n",
    ])
    let (corpus, report) = folder.compile(drafts: true)
    #expect(report.filePlaces == [])
    let text = try #require(corpus?.documents.first?.versions.first?.texts.first { $0.language.text == language })
    #expect(Dump.of(text) == "p " + value)
    #expect(text.header == [value])
    #expect(text.subtitle == value)
    #expect(text.signed == ["株式会社みほん", value])
    #expect(text.title == (language == "ja" ? "規則（\(value)）" : "Rules (\(value))"))
    #expect(corpus?.documents.first?.titles[text.language] == text.title)
  }
}
