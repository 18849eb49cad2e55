import CommonMarkReferee
import Diagnostics
import LegalCorpus
import Testing

@testable import Rendering

/// Plain HTML against libcmark-gfm's own: every piece of running text in every place where one can stand, and blocks.
@Suite struct PlainMarkupTests {
  /// Pieces of running text that stand on one line.
  private static let inlines = [
    "plain", "日本語の文", "a & b < c > d \"e\" 'f'", "*emphasis*", "**strong**", "***both***", "*a **b** c*", "`code`", "``a ` b``",
    "`<b>&amp;`",
    "[link](https://example.com/)", "[link](https://example.com/a?b=c&d=e \"a \\\"title\\\"\")", "[*a* `b`](https://example.com/)",
    "[a](<https://example.com/a b>)", "[mail](mailto:a@example.com)", "[tel](tel:+81-3-0000-0000)", "![form](form.png)",
    "![a *b* c](form.png \"title\")", "\\*escaped\\* \\[x\\]", "&copy; &#x3042; &amp;lt;", "a\\\\b", "1\\. one", "「**太字**」 と", "a_b_c",
    "2 * 3 * 4",
    "x  y", "第1条の2", "—–…“”", "a ~ b",
  ]

  private static let places: [(name: String, before: String, after: String)] = [
    ("paragraph", "", "\n"), ("heading", "## ", "\n"), ("deeper heading", "## a\n\n### ", "\n"), ("tight item", "1. ", "\n2. b\n"),
    ("loose item", "1. ", "\n\n2. b\n"), ("nested item", "1. a\n   1. ", "\n"), ("bullet", "- ", "\n- b\n"),
    ("loose bullet", "- a\n\n- ", "\n"),
    ("quotation", "> ", "\n"), ("cell", "| a | b |\n|---|--:|\n| ", " | c |\n"),
    ("head of a table", "| ", " | b |\n|:-:|---|\n| c | d |\n"),
  ]

  private static let blocks = [
    "a\n\nb\n", "## a\n\n## b\n", "## a\n\ntext\n\n### b\n\ntext\n\n## c\n", "a\n---\n", "***\n", "a\n\n***\n\nb\n", "3. a\n4. b\n",
    "1) a\n2) b\n", "- a\n- b\n", "* a\n\n  b\n* c\n", "1. a\n\n   b\n\n2. c\n", "1. a\n   - b\n   - c\n2. d\n", "- a\n  1. b\n     - c\n",
    "- a\n\n      code\n", "1. a\n\n   > b\n", "> a\n> b\n\n> c\n", "> - a\n> - b\n", "> > a\n", "```\na < b\n```\n",
    "```swift extra\nlet a = 1\n```\n",
    "    indented\n", "~~~\na\n\nb\n~~~\n", "| a |\n|---|\n", "| a | b |\n|---|---|\n| c |\n",
    "| a | b |\n|:--|:-:|\n| c | d |\n| e | f |\n",
    "a\n\n| b |\n|---|\n| c |\n\nd\n", "a  \nb\n", "a\\\nb\n", "first line\nsecond line\n", "- a\n- b\n\n\n- c\n", "1. a\n1. b\n", "0. a\n",
    "[a]\n\n[a]: https://example.com/ \"t\"\n", "[a][b]\n\n[b]: https://example.com/\n", "1. ```\n   a\n   ```\n", "-\n- a\n", "1.\n2. a\n",
    "a[^1]\n\n[^1]: note\n", "a[^1] b[^1] c[^2]\n\n[^1]: note\n[^2]: other\n", "a[^1]\n\n[^1]: one\n\n    two\n",
    "a[^1]\n\n[^1]: one\n\n    - two\n",
  ]

  static var cases: [String] {
    inlines.flatMap { inline in
      places.compactMap { place in
        let isTable = place.name == "cell" || place.name == "head of a table"
        return isTable && inline.contains("|") ? nil : place.before + inline + place.after
      }
    } + blocks
  }

  struct Difference: Sendable {
    let markdown: String
    let html: String
  }

  @Test(arguments: [
    Difference(markdown: "# a\n", html: "<h2>a</h2>\n"), Difference(markdown: "> ## a\n", html: "<blockquote>\n<p>a</p>\n</blockquote>\n"),
    Difference(markdown: "- ## a\n", html: "<ul>\n<li>a</li>\n</ul>\n"), Difference(markdown: "日本\n語\n", html: "<p>日本語</p>\n"),
    Difference(markdown: "a\nb\n", html: "<p>a b</p>\n"),
    Difference(markdown: "https://example.com/\n", html: "<p><a href=\"https://example.com/\">https://example.com/</a></p>\n"),
    Difference(markdown: "a <b>c</b>\n", html: "<p>a &lt;b&gt;c&lt;/b&gt;</p>\n"),
    Difference(markdown: "## Title {#id}\n", html: "<h2 id=\"id\">Title</h2>\n"),
  ])
  func `differs where the source format does`(_ test: Difference) throws {
    var report = Report()
    let text = try #require(Text.loose(Sample.file("text.md", test.markdown), language: Sample.en, report: &report))
    #expect(String(decoding: PlainMarkup.of(text).bytes, as: UTF8.self) == test.html)
  }

  @Test func `the set is broad`() { #expect(Self.cases.count >= 150) }

  @Test(arguments: cases)
  func `equals libcmark-gfm's HTML`(_ markdown: String) throws {
    var report = Report()
    let text = try #require(
      Text.loose(Sample.file("text.md", markdown), language: Sample.en, report: &report), "\(report.sorted.map(\.message.en))")
    let html = String(decoding: PlainMarkup.of(text).bytes, as: UTF8.self)
    #expect(html.withoutKnownDifferences == Referee.html(markdown).withoutKnownDifferences)
  }
}

extension String {
  /// Soft breaks are blanks with us; the addresses and labels of notes are our own; runs of blanks are one.
  fileprivate var withoutKnownDifferences: String {
    var text = replacing(/(href="#|id=")(fn[^"]*|note[^"]*|call[^"]*)"/) { "\($0.1)\"" }
    text = text.replacing(/data-footnote-ref>[^<]*</, with: "data-footnote-ref><")
    text = text.replacing(/([^>\n])\n([^<\n])/) { "\($0.1) \($0.2)" }
    return text
  }
}
