import CommonMark
import Diagnostics
import Testing

/// A text, and the identifier of what must be found at each of its marks, and nothing else.
struct RuleCase: CustomTestStringConvertible, Sendable {
  let id: String
  let marked: String
  let findings: [String]
  let isError: Bool

  init(_ id: String, _ marked: String, error: String...) {
    (self.id, self.marked, findings, isError) = (id, marked, error, true)
  }

  init(_ id: String, _ marked: String, warning: String...) {
    (self.id, self.marked, findings, isError) = (id, marked, warning, false)
  }

  init(silent id: String, _ marked: String) {
    (self.id, self.marked, findings, isError) = (id, marked, [], false)
  }

  var testDescription: String { id }
}

@Suite struct RuleTests {
  @Test(arguments: errors + warnings + silent) func finds(_ example: RuleCase) throws {
    let source = MarkedSource(example.marked)
    let report = parsed(source.text).report.sorted
    #expect(report.map(\.identifier) == example.findings)
    #expect(report.map(\.start) == source.places)
    for finding in report {
      #expect(finding.severity == (example.isError ? .error : .warning))
      #expect(finding.remedy != nil)
      #expect(finding.message.ja.contains { $0 > "\u{3000}" })
    }
  }

  static let errors: [RuleCase] = [
    RuleCase("strikethrough", "期間は1️⃣~~1か月2️⃣~~3か月です。", error: "strikethrough", "strikethrough"),
    RuleCase("strikethrough in a cell", "|a|\n|-|\n|1️⃣~~b|", error: "strikethrough"),
    RuleCase("emphasis around a bracket", "**「本サービス」1️⃣**とは", error: "emphasis-failed"),
    RuleCase("emphasis before a bracket", "当社は1️⃣**「本サービス」**", error: "emphasis-failed"),
    RuleCase("emphasis on the wrong words", "**「本サービス」**とは、**（注）1️⃣**をいう", error: "emphasis-failed"),
    RuleCase("emphasis across terms", "**「甲」1️⃣**と**「乙」**", error: "emphasis-failed"),
    RuleCase("emphasis behind a full stop", "**重要です。1️⃣**次に", error: "emphasis-failed"),
    RuleCase("emphasis around ASCII brackets", "**(注)1️⃣**は", error: "emphasis-failed"),
    RuleCase("light emphasis", "*「用語」1️⃣*とは", error: "emphasis-failed"),
    RuleCase("emphasis in a heading", "## **「用語」1️⃣**とは", error: "emphasis-failed"),
    RuleCase("extra cell", "| a | b |\n|---|---|\n| 1 | 2 | 1️⃣第5条 |", error: "extra-cells"),
    RuleCase("extra cells in a quotation", "> |a|\n> |-|\n> |1|1️⃣2|3|", error: "extra-cells"),
    RuleCase("unused note", "本文\n\n1️⃣[^a]: 注", error: "note-unused"),
    RuleCase("unused note of several blocks", "本文\n\n1️⃣[^a]: 注\n\n    続き\n\n    - 項目\n\n次の段落", error: "note-unused"),
    RuleCase("unused note in a list", "- 本文\n\n  1️⃣[^a]: 注", error: "note-unused"),
    RuleCase("second definition of a note", "本文[^a]\n\n[^a]: 一\n\n1️⃣[^a]: 二", error: "note-duplicate"),
    RuleCase("two unused definitions", "1️⃣[^a]: 一\n2️⃣[^A]: 二", error: "note-unused", "note-duplicate"),
    RuleCase("undefined note", "本文1️⃣[^a]です。", error: "note-undefined"),
    RuleCase("second definition of a link", "[a]\n\n[a]: /x\n1️⃣[A]: /y", error: "link-definition-duplicate"),
    RuleCase("HTML block", "1️⃣<div>第5条</div>", error: "html"),
    RuleCase("inline HTML", "本文1️⃣<u>下線2️⃣</u>です", error: "html", "html"),
    RuleCase("HTML across lines", "本文1️⃣<a\nhref=x>です", error: "html"),
    RuleCase("HTML comment", "1️⃣<!-- 内緒 -->", error: "html-declaration"),
    RuleCase("processing instruction", "a 1️⃣<?php", error: "html-declaration"),
    RuleCase("javascript", "1️⃣[a](javascript:alert(1))", error: "link-scheme"),
    RuleCase("javascript by a reference", "1️⃣[a](javascript&colon;alert)", error: "link-scheme"),
    RuleCase("javascript with a tab", "1️⃣[a](java&#9;script:alert)", error: "link-scheme"),
    RuleCase("data in an image", "1️⃣![a](data:image/png;base64,AA)", error: "link-scheme"),
    RuleCase("file", "1️⃣<file:///etc/passwd>", error: "link-scheme"),
    RuleCase("host without a scheme", "1️⃣[a](//example.com)", error: "link-scheme"),
    RuleCase("scheme of a definition", "1️⃣[a]\n\n[a]: vbscript:x", error: "link-scheme"),
    RuleCase("override by number", "a1️⃣&#8238;b", error: "bidirectional-control"),
    RuleCase("zero width by name", "a1️⃣&ZeroWidthSpace;b", error: "invisible-character"),
    RuleCase("soft hyphen by name", "a1️⃣&shy;b", error: "invisible-character"),
    RuleCase("control by number", "a1️⃣&#7;b", error: "control-character"),
    RuleCase("override in a destination", "1️⃣[a](b&#x202E;c)", error: "bidirectional-control"),
    RuleCase("noncharacter by number", "a1️⃣&#xFFFF;b", error: "noncharacter"),
    RuleCase("raw override", "a1️⃣\u{202E}b", error: "bidirectional-control"),
    RuleCase("raw zero width space", "条1️⃣\u{200B}文", error: "invisible-character"),
    RuleCase("BOM inside", "条1️⃣\u{FEFF}文", error: "invisible-character"),
    RuleCase("replacement character", "条1️⃣\u{FFFD}文", error: "replacement-character"),
    RuleCase("variation selector on kana", "か1️⃣\u{E0100}", error: "invisible-character"),
    RuleCase("joiner between kanji", "条1️⃣\u{200D}文", error: "invisible-character"),
    RuleCase("C1 control", "条1️⃣\u{85}文", error: "control-character"),
    RuleCase("escape", "条1️⃣\u{1B}文", error: "control-character"),
    RuleCase("note with a line break", "1️⃣本文[^a\n2️⃣b]です", error: "text-lost", "text-lost"),
  ]

  static let warnings: [RuleCase] = [
    RuleCase("text under a table", "|a|b|\n|-|-|\n|1|2|\n1️⃣本文です。", warning: "row-without-pipe"),
    RuleCase("unused link definition", "1️⃣[a]: /x\n\n本文", warning: "link-definition-unused"),
    RuleCase("text as a link definition", "1️⃣[注]: ご覧ください。", warning: "link-definition-unused"),
    RuleCase("link definition in a list", "- a\n\n  1️⃣[b]: <c d>\n  \"e\"", warning: "link-definition-unused"),
    RuleCase("setext heading", "1️⃣本文\n---\n次", warning: "setext-heading"),
    RuleCase("setext heading of two lines", "> 1️⃣本文\n> 続き\n> ===", warning: "setext-heading"),
    RuleCase("code by blanks", "本文\n\n    1️⃣字下げ\n    続き", warning: "indented-code"),
    RuleCase("code by a tab", "本文\n\n\t1️⃣字下げ", warning: "indented-code"),
    RuleCase("emphasis in a product", "51️⃣*3*2", warning: "emphasis-in-word"),
    RuleCase("emphasis in a word", "un1️⃣*frigging*believable", warning: "emphasis-in-word"),
    RuleCase("emphasis in a full-width product", "５1️⃣*３*円", warning: "emphasis-in-word"),
    RuleCase("task", "- 1️⃣[ ] 同意する\n- 2️⃣[x] 済み", warning: "task-list", "task-list"),
    RuleCase("number in a paragraph", "本文\n1️⃣2. 二", warning: "list-in-paragraph"),
    RuleCase("number with parenthesis", "- 本文\n  1️⃣3) 三", warning: "list-in-paragraph"),
    RuleCase("split list", "1. 一\n1️⃣1) 二", warning: "list-split"),
    RuleCase("full-width numbers", "１．一\n1️⃣２．二\n３．三", warning: "labels-run-together"),
    RuleCase("parenthesised numbers", "次のとおり\n（１）一\n1️⃣（２）二", warning: "labels-run-together"),
    RuleCase("circled numbers", "①一\n1️⃣②二", warning: "labels-run-together"),
    RuleCase("typed bullets", "・りんご\n1️⃣・みかん", warning: "labels-run-together"),
    RuleCase("kana labels", "ア．一\n1️⃣イ．二", warning: "labels-run-together"),
    RuleCase("article labels", "第一条　一\n1️⃣第二条　二", warning: "labels-run-together"),
    RuleCase("kanji behind an address", "詳細は1️⃣https://example.com/規約をご覧ください。", warning: "bare-link-into-text"),
  ]

  /// What must not be reported.
  static let silent: [RuleCase] = [
    RuleCase(silent: "wave dashes", "1~3か月、4~6か月"), RuleCase(silent: "escaped tildes", #"\~\~a\~\~"#),
    RuleCase(silent: "tildes in code", "`~~`"),
    RuleCase(silent: "brackets outside emphasis", "「**本サービス**」とは、（**注**）をいう"),
    RuleCase(silent: "emphasis among kana", "これは**重要**です。**「全部」**\n"),
    RuleCase(silent: "note signs", "「*1」と「*2」は注です。保険*1、カード*2、その他（*）"), RuleCase(silent: "escaped asterisks", #"\*\*「a」\*\*とは"#),
    RuleCase(silent: "asterisks among blanks", "5 * 3 ** 2"), RuleCase(silent: "fewer cells", "|a|b|\n|-|-|\n|1|"),
    RuleCase(silent: "escaped pipe", "|a|\n|-|\n|b \\| c|"), RuleCase(silent: "used note", "本文[^a]\n\n[^a]: 注\n\n    続き"),
    RuleCase(silent: "note used twice", "本文[^a]と[^a]\n\n[^a]: 注"), RuleCase(silent: "note in a note", "本文[^a]\n\n[^a]: 注[^b]\n\n[^b]: 別の注"),
    RuleCase(silent: "used link definition", "[a], [b][A] and [A  c][]\n\n[a]: /x\n[a c]: /y 'title'"),
    RuleCase(
      silent:
        "links", "[a](https://b.jp) [c](HTTP://b.jp) [d](mailto:a@b.jp) [e](tel:0120) [f](doc:x#y) [g](#z) [h](x.pdf) [](#i) [j](../k:l)"),
    RuleCase(silent: "kanji with variation selector", "葛\u{E0100}飾区、辻\u{E0101}"), RuleCase(silent: "emoji", "👨‍👩‍👧 ☎️ #\u{FE0F}\u{20E3}"),
    RuleCase(silent: "visible references", "&amp; &copy; &#12354; &nbsp;"), RuleCase(silent: "rule", "本文\n\n---\n\n次"),
    RuleCase(silent: "fenced code", "```\n    a\n```"),
    RuleCase(silent: "emphasis in Japanese", "第5条の*趣旨*を"), RuleCase(silent: "product with blanks", "5 *3* 2"),
    RuleCase(silent: "brackets", "- [注] a\n- [x](y)"),
    RuleCase(silent: "list under text", "本文\n1. 一\n2. 二"), RuleCase(silent: "two lists", "1. 一\n\n本文\n\n1) 二"),
    RuleCase(silent: "labels with blank lines", "１．一\n\n２．二"), RuleCase(silent: "labels with hard breaks", "１．一\\\n２．二"),
    RuleCase(silent: "one label", "（１）一\n続き"), RuleCase(silent: "katakana words", "データ、本文\nメール、本文"),
    RuleCase(silent: "address", "https://example.com/a?b=c&d=e#f をご覧ください。"), RuleCase(silent: "CRLF", "本文\r\n続き\r\n\r\n- 一\r\n- 二\r\n"),
    RuleCase(silent: "less-than", "a < b、3 <5、<"), RuleCase(silent: "escaped HTML", #"\<u>"#),
    RuleCase(silent: "attribute blocks", "## 目的 {#a lists=\"(A)|ア\"}\n\n{{contact}}\n\n\\{{x}}"),
  ]
}

extension Diagnostic {
  /// The byte offset of its place; -1 for a whole file.
  var start: Int {
    switch place {
    case .range(let range): range.bytes.lowerBound
    case .path: -1
    }
  }
}
