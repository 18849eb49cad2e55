import Diagnostics
import Redlining
import Testing

@testable import LegalCorpus

/// Files of other programs: nothing that is UTF-8 stops a comparison.
@Suite struct LooseTextTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let language: String
    let source: String
    /// A line a block: two blanks for each depth, `[label] `, the words.
    let blocks: [String]
    var testDescription: String { name }

    init(_ name: String, _ source: String, _ blocks: [String], in language: String = "ja") {
      (self.name, self.language, self.source, self.blocks) = (name, language, source, blocks)
    }
  }

  static let cases: [Case] = [
    Case(
      "front matter of another program", "---\nlayout: legal\ntags:\n  - a\n- b\n---\n\n本文。\n",
      ["layout: legal", "tags:", "- a", "- b", "本文。"]),
    Case("front matter that is no YAML of ours", "---\nname: !x/y 'z'\n---\n本文。\n", ["name: !x/y 'z'", "本文。"]),
    Case("front matter of ours", "---\ntitle: 規則\neffective: 2022-04-01\n---\n本文。\n", ["本文。"]),
    Case("front matter without an end", "---\n本文。\n", ["本文。"]),
    Case("a byte order mark", "\u{FEFF}## 目的\n\n本文。\n", ["目的", "  本文。"]),
    Case("control characters", "甲\u{7}乙\u{C}丙。\r\r丁。\r", ["甲\u{FFFD}乙 丙。", "丁。"]),
    Case("a comment of HTML", "前。\n\n<!-- 注 -->\n\n後<!-- x -->。\n", ["前。", "<!-- 注 -->", "後<!-- x -->。"]),
    Case("tags", "<div>\n甲<br>乙\n</div>\n", ["<div> 甲<br>乙 </div>"]),
    Case("one title", "# 規則\n\n前文。\n\n## 目的\n\n本文。\n", ["規則", "  前文。", "目的", "  本文。"]),
    Case("several headings of one #", "# 総則\n\n## 目的\n\n甲。\n\n# 雑則\n\n乙。\n", ["総則", "  目的", "    甲。", "雑則", "  乙。"]),
    Case("a level is skipped all along", "### 総則\n\n甲。\n\n### 雑則\n\n##### 附記\n\n乙。\n", ["総則", "  甲。", "雑則", "  附記", "    乙。"]),
    Case(
      "numbers that are set off", "**第一条（目的）**　甲は乙である。\n\n**２**　丙。\n\n**第2条** *丁*。\n",
      ["[第一条] （目的）　甲は乙である。", "[２] 丙。", "[第2条] 丁。"]),
    Case(
      "numbers that are set off, in English", "**5. Fees.** We charge.\n\n*(a)* None.\n", ["[5.] Fees. We charge.", "[(a)] None."], in: "en"
    ),
    Case("words that are set off", "**Fees** 5 dollars.\n\n**10** people came.\n", ["Fees 5 dollars.", "10 people came."], in: "en"),
    Case(
      "beyond a limit of Markdown", "甲\n乙。\n\n" + String(repeating: "[", count: 2100) + "\n\nA\nB\n",
      ["甲乙。", String(repeating: "[", count: 2100), "A B"]),
  ]

  @Test(arguments: cases) func keepsEverything(_ test: Case) throws {
    var report = Report()
    let file = SourceFile(path: "a.md", bytes: Array(test.source.utf8))
    let language = try #require(LanguageTag(test.language))
    let text = try #require(Text.compared(file, language: language, report: &report))
    let blocks = ComparableText(text).blocks.map { block in
      String(repeating: "  ", count: block.depth) + (block.label.isEmpty ? "" : "[\(block.label)] ") + block.text
    }
    #expect(blocks == test.blocks)
  }

  @Test func tellsWhatIsNotText() throws {
    let language = try #require(LanguageTag("ja"))
    for (bytes, identifier) in [([0x82, 0xA0, 0x0A], "not-utf8"), ([0x41, 0x00, 0x0A], "nul-byte")] as [([UInt8], String)] {
      var report = Report()
      #expect(Text.compared(SourceFile(path: "a.md", bytes: bytes), language: language, report: &report) == nil)
      #expect(report.sorted.map(\.identifier) == [identifier])
    }
    var report = Report()
    let odd = SourceFile(path: "a.md", bytes: Array("---\nx: 1\n---\n\u{C}甲\n".utf8))
    #expect(Text.compared(odd, language: language, report: &report) != nil)
    #expect(report.sorted.map(\.identifier) == ["control-character", "unknown-key"])
  }
}
