import Testing

@testable import LegalCorpus

/// What references print, and where they lead.
@Suite struct ReferenceTests {
  @Test(arguments: within + across) func prints(_ test: TextCase) throws { try test.check() }
  @Test(arguments: wrong + drifted) func finds(_ test: RuleCase) { test.check() }

  static let within: [TextCase] = [
    .text(
      "blocks with an id that are no clauses",
      "## 甲 {#a}\n\n{#p}\n(3) 段落。\n\n{#t}\n| 列 |\n|---|\n| 欄 |\n\n[](#p)、[{path}](#p)、[次の表](#t)。\n",
      """
      section #a [第1条] 甲
        p #p [(3)] 段落。
        table #t 列‖欄
        p [(3)](#p)、[第1条(3)](#p)、[次の表](#t)。
      """),
    .text(
      "a bullet, a quotation, a list, code and a paragraph of a note",
      "[点](#b)[引用](#q)[並び](#l)[符号](#c)[注](#n)。[^1]\n\n- 点{#b}\n\n{#q}\n> 引用。\n\n{#l}\n1. 項目\n\n{#c}\n```\n符号\n```\n\n[^1]: 注の文。{#n}\n",
      """
      p [点](#b)[引用](#q)[並び](#l)[符号](#c)[注](#n)。^※1
      bullets
        -
          p #b 点
      quotation #q
        p 引用。
      items #l
        item s1 [(1)]
          p 項目
      code #c 符号

      notes
        note ※1 note.1-1 ← call.1-1
          p #n 注の文。
      """),
    .text(
      "a label loses its closing sign", "## 甲 {#a}\n\n1. 乙 {#b}\n\n[](#a)と[{label}](#b)と[{path}](#b)。\n",
      document: "title: 規則\nnumbering: {headings: [\"Ⅰ．\"], lists: [\"1.\"]}\n",
      "section #a [Ⅰ．] 甲\n  items\n    item #b [1.]\n      p 乙\n  p [Ⅰ](#a)と[1](#b)と[Ⅰ1](#b)。"),
    .text(
      "forms of reference, by level", "## 章\n\n### 条 {#a}\n\n1. 項 {#b}\n   1. 号 {#c}\n\n[{path}](#a)、[{path}](#b)、[{path}](#c)。\n",
      document:
        "title: 規則\nnumbering: {headings: [第1章, 第1条], lists: [\"１\", \"一\"], reference: [\"\", 第1条, 第1項, 第1号]}\n",
      """
      section s1 [第1章] 章
        section #a [第1条] 条
          items
            item #b [１]
              p 項
              items
                item #c [一]
                  p 号
          p [第1条](#a)、[第1条第1項](#b)、[第1条第1項第1号](#c)。
      """),
    .text(
      "forms of reference where a list has labels of its own", "## 条\n\n{lists=\"①\"}\n1. 甲\n1. 乙 {#b}\n\n[{path}](#b)\n",
      document: "title: 規則\nnumbering: {headings: [第1条], lists: [\"１\"], reference: [第1条, 第1項]}\n",
      """
      section s1 [第1条] 条
        items
          item s1-1 [①]
            p 甲
          item #b [②]
            p 乙
        p [第1条第2項](#b)
      """),
    .text(
      "words with emphasis; a blank is dropped in Japanese only beside a field", "## 甲 {#a}\n\n[**{label}** の {title} を見る](#a)\n",
      "section #a [第1条] 甲\n  p [**第1条** の甲を見る](#a)"),
    .text(
      "fields written as they are", "## 甲 {#a}\n\n[\\{label}は{label}](#a)と\\{label}、[\\{名}](#a)。\n",
      "section #a [第1条] 甲\n  p [{label}は第1条](#a)と{label}、[{名}](#a)。"),
    .text(
      "titles that hold references", "## 甲（[](#b)） {#a}\n\n## 乙 [{title}](#a) {#b}\n\n[{title}](#a)と[{title}](#b)。\n",
      """
      section #a [第1条] 甲（[第2条](#b)）
      section #b [第2条] 乙 [甲（第2条）](#a)
        p [甲（第2条）](#a)と[乙 甲（第2条）](#b)。
      """),
    .text(
      "in a table, a note and a heading", "## 甲[](#a) {#a}\n\n| [](#a) |\n|---|\n| 欄[^1] |\n\n[^1]: [](#a)。\n",
      """
      section #a [第1条] 甲[第1条](#a)
        table [第1条](#a)‖欄^※1
      notes
        note ※1 note.1-1 ← call.1-1
          p [第1条](#a)。
      """),
  ]

  private static let notice = "title: {ja: 公表文, en: Notice}\nnumbering: {headings: [\"Ⅰ．\"]}\n"

  /// Another document whose clause moves on 2020-01-01 and 2024-01-01.
  private static func corpus(
    _ name: String, _ body: String, version: String = "2020-01-01", extra: [String: String] = [:], _ expected: String
  ) -> TextCase {
    var files = [
      "rules/document.yml": "title: 規則\nnumbering: {headings: [第1条]}\n",
      "rules/\(version)/ja.md": body,
      "notice/document.yml": notice.replacingOccurrences(of: "{ja: 公表文, en: Notice}", with: "公表文"),
      "notice/2010-01-01/ja.md": "## 窓口 {#contact}\n",
      "notice/2020-01-01/ja.md": "---\ntitle: 公表事項\nsummary: 順を改めました。\n---\n\n## 目的 {#purpose}\n\n## 窓口 {#contact}\n",
      "notice/2024-01-01/ja.md":
        "---\nsummary: 順を改めました。\n---\n\n## 目的 {#purpose}\n\n## 範囲 {#scope}\n\n## お問い合わせ {#contact}\n\n段落。 {#par}\n",
    ]
    for (path, text) in extra { files[path] = text }
    return TextCase(
      name: name, files: files, drafts: true, version: version, expected: expected, passing: ["reference-drifted", "missing-id"])
  }

  static let across: [TextCase] = [
    corpus(
      "by the version in force on the day", "[](doc:notice)、[](doc:notice#contact)\n", version: "2015-01-01",
      "p [公表文](doc:notice)、[Ⅰ](doc:notice#contact)"),
    corpus(
      "on the day itself", "[](doc:notice)、[{label} {title}](doc:notice#contact)\n", "p [公表事項](doc:notice)、[Ⅱ窓口](doc:notice#contact)"),
    corpus("one that is named", "[](doc:notice@2010-01-01#contact)\n", "p [Ⅰ](doc:notice@2010-01-01#contact)"),
    corpus(
      "a later one that is named", "[{title}](doc:notice@2024-01-01#contact)\n", "p [お問い合わせ](doc:notice@2024-01-01#contact)"),
    corpus("a block that is no clause", "[段落](doc:notice@2024-01-01#par)\n", "p [段落](doc:notice@2024-01-01#par)"),
    corpus("a draft takes the newest", "[](doc:notice#contact)\n", version: "draft", "p [Ⅲ](doc:notice#contact)"),
    corpus(
      "another version of the same document", "[](doc:rules@2019-01-01#old)\n",
      extra: [
        "rules/2019-01-01/ja.md": "## 旧 {#old}\n", "rules/2020-01-01/ja.md": "---\nsummary: 改めました。\n---\n\n[](doc:rules@2019-01-01#old)\n",
      ],
      "p [第1条](doc:rules@2019-01-01#old)"),
    corpus(
      "by a former id", "[](doc:old-notice#contact)\n",
      extra: ["notice/document.yml": "title: 公表文\nformerly: [old-notice]\nnumbering: {headings: [\"Ⅰ．\"]}\n"], "p [Ⅱ](doc:notice#contact)"),
    corpus(
      "an entry that leads elsewhere", "[](doc:hub)\n",
      extra: ["hub/document.yml": "external: {url: \"https://example.com/\", title: 案内}\n"], "p [案内](https://example.com/)"),
    corpus(
      "an address that was made, in a version that is named", "[](doc:notice@2010-01-01#s1)\n",
      extra: ["notice/2010-01-01/ja.md": "## 窓口\n"], "p [Ⅰ](doc:notice@2010-01-01#s1)"),
  ]

  static let wrong: [RuleCase] = [
    .text("no such clause", "## 甲 {#alpha}\n\n1️⃣[](#alpa)", document: TextCase.numbering, "dead-reference"),
    .text("an address that was made", "## 甲\n\n1️⃣[](#s1)", document: TextCase.numbering, "dead-reference"),
    .text("no such document", "1️⃣[](doc:ruls)", "dead-reference"),
    .text("no such version", "1️⃣[](doc:rules@2001-01-01)", "dead-reference"),
    .text("no such clause of a document", "1️⃣[](doc:rules#x)", "dead-reference"),
    .text("a clause without a label", "## 甲 {#a}\n\n1️⃣[](#a)", "reference-without-label"),
    .text("a paragraph without a label", "段落。{#a}\n\n1️⃣[](#a)", "reference-without-label"),
    .text("a paragraph has no title", "(1) 段落。{#a}\n\n1️⃣[{title}](#a)", "reference-without-title"),
    .text("an item has no title", "1. 項目{#a}\n\n1️⃣[{label} {title}](#a)", "reference-without-title"),
    .text("a table has no path", "{#a}\n| 列 |\n|---|\n| 欄 |\n\n1️⃣[{path}](#a)", "reference-without-path"),
    .text("no such placeholder", "## 甲 {#a}\n\n1️⃣[{number}](#a)", document: TextCase.numbering, "unknown-placeholder"),
    .text("another form", "1️⃣[](doc:)", "malformed-reference"),
    .text("titles in a circle", "## 甲1️⃣[{title}](#b) {#a}\n\n## 乙2️⃣[{title}](#a) {#b}", "reference-circle", "reference-circle"),
  ]

  private static func pair(
    _ name: String, _ body: String, notice: [String: String], document: String = "title: 公表文\nnumbering: {headings: [\"Ⅰ．\"]}\n",
    asOf: String = "2026-01-01", _ expected: String...
  ) -> RuleCase {
    var files = [
      "site.yml": RuleCase.japaneseSite, "rules/document.yml": "title: 規則\n", "rules/2020-01-01/ja.md": body,
      "notice/document.yml": document,
    ]
    for (version, text) in notice { files["notice/\(version)/ja.md"] = text }
    return RuleCase(
      name: name, files: files, asOf: asOf, expected: expected, passing: ["missing-id", "missing-summary", "in-force-not-held"])
  }

  static let drifted: [RuleCase] = [
    pair(
      "the label has changed since", "1️⃣[](doc:notice#a)\n",
      notice: ["2010-01-01": "## 甲 {#a}\n", "2022-01-01": "## 乙 {#b}\n\n## 甲 {#a}\n"], "reference-drifted"),
    pair(
      "not yet", "[](doc:notice#a)\n", notice: ["2010-01-01": "## 甲 {#a}\n", "2022-01-01": "## 乙 {#b}\n\n## 甲 {#a}\n"],
      asOf: "2021-01-01"),
    pair(
      "the clause is gone", "1️⃣[](doc:notice#a)\n", notice: ["2010-01-01": "## 甲 {#a}\n", "2022-01-01": "## 乙 {#b}\n"], "reference-drifted"),
    pair("only what is printed counts", "[](doc:notice#a)\n", notice: ["2010-01-01": "## 甲 {#a}\n", "2022-01-01": "## 乙 {#a}\n"]),
    pair("a title", "1️⃣[{title}](doc:notice#a)\n", notice: ["2010-01-01": "## 甲 {#a}\n", "2022-01-01": "## 乙 {#a}\n"], "reference-drifted"),
    pair(
      "a version that is named stays", "[](doc:notice@2010-01-01#a)\n",
      notice: ["2010-01-01": "## 甲 {#a}\n", "2022-01-01": "## 乙 {#b}\n"]),
    pair(
      "the document was withdrawn since", "1️⃣[](doc:notice)\n", notice: ["2010-01-01": "甲\n"],
      document: "title: 公表文\nwithdrawn: {date: 2023-01-01}\n", "reference-drifted"),
    pair(
      "the document was withdrawn before", "1️⃣[](doc:notice)\n", notice: ["2010-01-01": "甲\n"],
      document: "title: 公表文\nwithdrawn: {date: 2019-01-01}\n", "reference-not-in-force"),
    pair("the document came later", "1️⃣[](doc:notice)\n", notice: ["2021-01-01": "甲\n"], "reference-not-in-force"),
    pair(
      "a clause of a text that is not held", "1️⃣[](doc:notice#a)\n", notice: ["2010-01-01": "---\nheld: false\n---\n"], "dead-reference"),
  ]
}
