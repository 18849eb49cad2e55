import Testing

@testable import LegalCorpus

/// Where attribute blocks stand, and what takes them.
@Suite struct AttributeTests {
  @Test(arguments: places) func belong(_ test: TextCase) throws { try test.check() }
  @Test(arguments: wrong) func finds(_ test: RuleCase) { test.check() }

  static let places: [TextCase] = [
    .text(
      "every block may have an id",
      "{#p}\n段落。\n\n{#q}\n> 引用。\n\n{#c}\n```\n符号\n```\n\n{#t}\n| 列 |\n|---|\n| 欄 |\n\n{#b}\n- 点\n\n{#l}\n1. 項目\n",
      """
      p #p 段落。
      quotation #q
        p 引用。
      code #c 符号

      table #t 列‖欄
      bullets #b
        -
          p 点
      items #l
        item s1 [(1)]
          p 項目
      """),
    .text(
      "at the end of the paragraph above, of a paragraph, of a bullet",
      "前の段落。\n{#t}\n| 列 |\n|---|\n| 欄 |\n\n後の段落。 {#p}\n\n- 点{#b}\n- 線\n",
      """
      p 前の段落。
      table #t 列‖欄
      p #p 後の段落。
      bullets
        -
          p #b 点
        -
          p 線
      """),
    .text(
      "the last line of an item's first paragraph belongs to what follows in the item, else to the item",
      "1. 甲\n   {#t}\n   - 点\n1. 乙\n   {#otsu}\n",
      """
      items
        item s1 [(1)]
          p 甲
          bullets #t
            -
              p 点
        item #otsu [(2)]
          p 乙
      """),
    .text(
      "on the line above the words", "{#p}\n段落。\n{#b}\n- 点\n\n1. {#one}\n   項目\n",
      "p #p 段落。\nbullets #b\n  -\n    p 点\nitems\n  item #one [(1)]\n    p 項目"),
    .text("before a heading, on the line above", "本文。\n{#a}\n\n## 見出し\n", "p 本文。\nsection #a [第1条] 見出し"),
    .text("braces that are no attributes are text", "集合{1, 2}と{x}。\n", "p 集合{1, 2}と{x}。"),
    .text("a code span keeps its braces", "記法は`{#id}`。\n", "p 記法は`{#id}`。"),
    .text(
      "a bar parts levels, and an empty one has no label", "## 甲 {#a lists=\"|ア\"}\n\n1. 乙\n   1. 丙\n",
      """
      section #a [第1条] 甲
        items
          item s1-1
            p 乙
            items
              item s1-1-1 [ア]
                p 丙
      """),
  ]

  static let wrong: [RuleCase] = [
    .text("right under a table", "| 列 |\n|---|\n| 欄 |\n1️⃣{#t}\n\n段落。", "attributes-in-table"),
    .text("right under a table of two columns", "| 列 | 列 |\n|---|---|\n| 欄 | 欄 |\n1️⃣{#t lists=\"(1)\"}\n\n1. 項目", "attributes-in-table"),
    .text("nothing follows", "段落。\n\n1️⃣{#a}", "attributes-without-block"),
    .text("before a rule", "1️⃣{#a}\n\n---\n\n段落。", "attributes-without-block"),
    .text("twice", "{#a}\n段落。 1️⃣{#b}", "attributes-twice"),
    .text("the id twice", "## 甲 {#a}\n\n## 乙 {1️⃣#a}", "duplicate-id"),
    .text("the id of a paragraph and of a heading", "段落。 {#a}\n\n## 乙 {1️⃣#a}", "duplicate-id"),
    .text("capitals in an id", "## 甲 {1️⃣#Fee}", "malformed-id"),
    .text("no blank after a letter", "## Fee1️⃣{#fee}", "attributes-need-blank"),
    .text("no such attribute", "## 甲 {#a 1️⃣lable=\"x\"}", "unknown-attribute"),
    .text("a number in words", "1. 甲 {number=1️⃣two}", "malformed-number"),
    .text("a label on a paragraph", "段落。 {label=\"1️⃣第1条\"}", "attribute-without-clause"),
    .text("a label on a list", "{label=\"1️⃣第1条\"}\n1. 項目", "attribute-without-clause"),
    .text("headings in an item", "1. 項目 {headings=\"1️⃣A\"}", "attribute-without-clause"),
    .text("a translation's mark on a table", "{translates=1️⃣2020-01-01}\n| 列 |\n|---|\n| 欄 |", "attribute-without-clause"),
    .text("a translation's mark in the original", "1️⃣## 甲 {#a translates=2020-01-01}", "key-of-translation"),
    .text("an example that is no first number", "## 甲 {lists=\"1️⃣(3)\"}\n\n1. 乙", "numbering-not-first"),
  ]
}
