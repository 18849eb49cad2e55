import Testing

@testable import LegalCorpus

/// Labels as they come out of whole texts.
@Suite struct NumberingTextTests {
  @Test(arguments: cases) func numbers(_ test: TextCase) throws { try test.check() }
  @Test(arguments: wrong) func finds(_ test: RuleCase) { test.check() }

  static let cases: [TextCase] = [
    .text(
      "headings count on through their parents", "## 甲\n\n### 一\n\n### 二\n\n## 乙\n\n### 三\n",
      document: "title: 規則\nnumbering: {headings: [第1章, 第1条], restart: document}\n",
      """
      section s1 [第1章] 甲
        section s1-1 [第1条] 一
        section s1-2 [第2条] 二
      section s2 [第2章] 乙
        section s2-3 [第3条] 三
      """),
    .text(
      "one level counts on, the other begins anew", "## 甲\n\n### 一\n\n1. い\n\n## 乙\n\n### 二\n\n1. ろ\n",
      document: "title: 規則\nnumbering: {headings: [第1章, 第1条], lists: [\"(1)\"], restart: [parent, document, parent]}\n",
      """
      section s1 [第1章] 甲
        section s1-1 [第1条] 一
          items
            item s1-1-1 [(1)]
              p い
      section s2 [第2章] 乙
        section s2-2 [第2条] 二
          items
            item s2-2-1 [(1)]
              p ろ
      """),
    .text(
      "lists count on where no heading is numbered", "## 甲\n\n1. い\n1. ろ\n\n## 乙\n\n1. は\n\n間。\n\n1. に\n",
      document: "title: 規則\nnumbering: {headings: [\"\"], lists: [\"1.\"], restart: document}\n",
      """
      section s1 甲
        items
          item s1-1 [1.]
            p い
          item s1-2 [2.]
            p ろ
      section s2 乙
        items
          item s2-3 [3.]
            p は
        p 間。
        items
          item s2-4 [4.]
            p に
      """),
    .text(
      "the number of the parent, the sign, its own", "## 甲\n\n### 一\n\n1. い\n\n### 二\n\n1. ろ\n   1. は\n",
      document: "title: 規則\nnumbering: {headings: [\"1\", \"1.1\"], lists: [\"1.1.1\", \"(a)\"]}\n",
      """
      section s1 [1] 甲
        section s1-11 [1.1] 一
          items
            item s1-11-111 [1.1.1]
              p い
        section s1-12 [1.2] 二
          items
            item s1-12-121 [1.2.1]
              p ろ
              items
                item s1-12-121-a [(a)]
                  p は
      """),
    .text(
      "constants and no labels", "## 甲\n\n1. い\n   1. ろ\n1. は\n", document: "title: 規則\nnumbering: {headings: [\"\"], lists: [※, \"\"]}\n",
      """
      section s1 甲
        items
          item s1-1 [※]
            p い
            items
              item s1-1-1
                p ろ
          item s1-2 [※]
            p は
      """),
    .text(
      "levels without an example: headings none, items as Markdown", "## 甲\n\n1. い\n2. ろ\n\n間。\n\n1) は\n", document: "title: 規則\n",
      """
      section s1 甲
        items
          item s1-1 [1.]
            p い
          item s1-2 [2.]
            p ろ
        p 間。
        items
          item s1-1-2 [1)]
            p は
      """),
    .text(
      "bullets are not counted as levels", "1. 甲\n   - 点\n     1. 乙\n",
      """
      items
        item s1 [(1)]
          p 甲
          bullets
            -
              p 点
              items
                item s1-1 [ア]
                  p 乙
      """),
    .text(
      "a list of its own", "{lists=\"①|a\"}\n1. 甲\n   1. 乙\n\n間。\n\n1. 丙\n",
      """
      items
        item s1 [①]
          p 甲
          items
            item s1-a [a]
              p 乙
      p 間。
      items
        item s1-2 [(1)]
          p 丙
      """),
    .text(
      "headings below one have their own", "## 甲 {headings=\"(a)\"}\n\n### 乙\n\n## 丙\n\n### 丁\n",
      """
      section s1 [第1条] 甲
        section s1-a [(a)] 乙
      section s2 [第2条] 丙
        section s2-1 [Ⅰ] 丁
      """),
    .text(
      "a number of its own, and a label that does not count", "1. 甲\n1. 乙 {label=\"(1)の2\"}\n1. 丙\n1. 丁 {number=9}\n1. 戊\n",
      """
      items
        item s1 [(1)]
          p 甲
        item s12 [(1)の2]
          p 乙
        item s2 [(2)]
          p 丙
        item s9 [(9)]
          p 丁
        item s10 [(10)]
          p 戊
      """),
    .text(
      "a list that begins elsewhere", "{number=5}\n1. 甲\n1. 乙\n",
      "items\n  item s5 [(5)]\n    p 甲\n  item s6 [(6)]\n    p 乙"),
    .text(
      "a list goes on after a table and a block quotation", "1. 甲\n2. 乙\n\n| 列 |\n|---|\n| 欄 |\n\n3. 丙\n\n> 引用。\n\n4. 丁\n",
      """
      items
        item s1 [(1)]
          p 甲
        item s2 [(2)]
          p 乙
      table 列‖欄
      items
        item s3 [(3)]
          p 丙
      quotation
        p 引用。
      items
        item s4 [(4)]
          p 丁
      """),
    .text(
      "an article that was deleted keeps its place", "## 甲\n\n## {label=\"第2条　削除\"}\n\n## 丙 {number=3}\n",
      "section s1 [第1条] 甲\nsection s2 [第2条　削除] \nsection s3 [第3条] 丙"),
    .text(
      "labels typed by hand", "## 第18条　甲\n\n## 第18条の2　乙\n\n(1) 一つ目\n\n(2) 二つ目\n", document: "title: 規則\n",
      "section s18 [第18条] 甲\nsection s182 [第18条の2] 乙\n  p [(1)] 一つ目\n  p [(2)] 二つ目"),
    .text(
      "labels typed in items without one", "1. (ア) 甲\n1. (イ) 乙\n", document: "title: 規則\nnumbering: {lists: [\"\"]}\n",
      "items\n  item s1 [(ア)]\n    p 甲\n  item s2 [(イ)]\n    p 乙"),
    .text(
      "a typed label beside a given one is a word", "## 第2条 定義 {label=\"第1条の2\"}\n\n1. (1) 甲 {label=\"※\"}\n",
      "section s12 [第1条の2] 第2条 定義\n  items\n    item s12-1 [※]\n      p (1) 甲"),
  ]

  static let wrong: [RuleCase] = [
    .text("a label typed where Markdown numbers", "1. 1️⃣(a) 甲", "label-twice"),
    .text("a label typed in a numbered heading", "1️⃣## 第1条　甲", document: TextCase.numbering, "label-twice"),
    .text("written numbers", "1. 甲\n1️⃣3. 乙\n2️⃣7. 丙", "number-disagrees", "number-disagrees"),
    .text("a list that begins at five", "1️⃣5. 甲\n6. 乙", "number-disagrees"),
    .text("a list that does not go on", "1. 甲\n\n間。\n\n1️⃣3. 乙", "number-disagrees"),
    .text("a heading of one #", "1️⃣# 甲", "heading-level-one"),
    .text("a level is skipped", "## 甲\n\n1️⃣#### 乙", "heading-level-skipped"),
    .text("a heading in an item", "1. 甲\n\n   1️⃣## 乙", "heading-inside"),
    .text("a heading in a quotation", "> 1️⃣## 乙", "heading-inside"),
  ]

  struct System: Sendable, CustomTestStringConvertible {
    let example: String
    /// The labels at some numbers; the last is the last that there is, where the system ends early.
    let labels: [Int: String]
    let last: Int?
    var testDescription: String { example }
  }

  /// Every system in a text of as many items as it takes.
  @Test(arguments: systems) func reachesTheLabel(_ system: System) throws {
    let count = system.last ?? 53
    let body = String(repeating: "1. 項目\n", count: count)
    let document = "title: 規則\nnumbering: {lists: [\"\(system.example)\"]}\n"
    let (corpus, report) = Folder.text(body, document: document).compile()
    #expect(report.filePlaces == [])
    let text = try #require(corpus?.documents.first?.versions.first?.texts.first)
    for (number, label) in system.labels { #expect(text.outline.entries[number - 1].label?.text == label) }
    guard system.last != nil else { return }
    let beyond = Folder.text(body + "1. 項目\n", document: document).compile().report
    #expect(beyond.filePlaces == ["Content/rules/2020-01-01/ja.md:\(count + 4):1 numbering-ends"])
  }

  @Test func everySystemIsReached() {
    #expect(
      Set(NumberingTextTests.systems.compactMap { system in NumeralSystem.allCases.first { system.example.contains($0.rawValue) } }).count
        == NumeralSystem.allCases.count)
  }

  static let systems: [System] = [
    System(example: "第1条", labels: [1: "第1条", 10: "第10条", 26: "第26条", 46: "第46条", 53: "第53条"], last: nil),
    System(example: "１．", labels: [1: "１．", 10: "１０．", 46: "４６．"], last: nil),
    System(example: "第一条", labels: [1: "第一条", 10: "第十条", 26: "第二十六条", 46: "第四十六条"], last: nil),
    System(example: "壱", labels: [1: "壱", 10: "拾", 26: "弐拾六", 46: "四拾六"], last: nil),
    System(example: "I.", labels: [1: "I.", 10: "X.", 26: "XXVI.", 46: "XLVI."], last: nil),
    System(example: "Ⅰ", labels: [1: "Ⅰ", 10: "Ⅹ", 12: "Ⅻ", 26: "ⅩⅩⅥ", 46: "ⅩⅬⅥ"], last: nil),
    System(example: "(i)", labels: [1: "(i)", 10: "(x)", 26: "(xxvi)", 46: "(xlvi)"], last: nil),
    System(example: "ⅰ", labels: [1: "ⅰ", 10: "ⅹ", 26: "ⅹⅹⅵ"], last: nil),
    System(example: "Annex A", labels: [1: "Annex A", 26: "Annex Z", 27: "Annex AA", 53: "Annex BA"], last: nil),
    System(example: "(a)", labels: [1: "(a)", 26: "(z)", 27: "(aa)", 52: "(az)"], last: nil),
    System(example: "Ａ", labels: [1: "Ａ", 26: "Ｚ", 27: "ＡＡ"], last: nil),
    System(example: "ａ", labels: [1: "ａ", 26: "ｚ", 27: "ａａ"], last: nil),
    System(example: "（ア）", labels: [1: "（ア）", 10: "（コ）", 26: "（ハ）", 46: "（ン）"], last: 46),
    System(example: "あ", labels: [1: "あ", 10: "こ", 46: "ん"], last: 46),
    System(example: "イ", labels: [1: "イ", 2: "ロ", 10: "ヌ", 47: "ス"], last: 47),
    System(example: "い", labels: [1: "い", 2: "ろ", 10: "ぬ", 47: "す"], last: 47),
    System(example: "①", labels: [1: "①", 10: "⑩", 20: "⑳"], last: 20),
    System(example: "⑴", labels: [1: "⑴", 10: "⑽", 20: "⒇"], last: 20),
    System(example: "α", labels: [1: "α", 10: "κ", 24: "ω"], last: 24),
  ]
}
