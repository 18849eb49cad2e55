import CommonMarkReferee
import Diagnostics
import Foundation
import LegalCorpus
import Testing

@testable import Rendering

/// The HTML of a text equals that of libcmark-gfm, but for the differences that `Docs/html.md` lists.
@Suite struct ParityTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let source: String
    var testDescription: String { name }
  }

  @Test(arguments: cases) func htmlIsTheLibrarys(_ test: Case) throws {
    var report = Report()
    let theme = try #require(DefaultTheme.load(report: &report))
    let language = try #require(LanguageTag("ja"))
    let text = try #require(Text.loose(SourceFile(path: "ja.md", bytes: Array(test.source.utf8)), language: language, report: &report))
    let html = String(decoding: theme.fragment(of: text).bytes, as: UTF8.self)
    let library = PlainHTML.ofLibrary(Referee.html(test.source))
    if let expected = Self.different[test.name] {
      #expect(PlainHTML.ofSite(html) == expected)
      #expect(expected != library, "It is no longer different.")
    } else {
      #expect(PlainHTML.ofSite(html) == library, "\(html)")
    }
  }

  /// What a page treats otherwise on purpose, as the site has it: HTML is shown as text, bare addresses are links, attribute blocks and references
  /// are the dialect's own, and headings stand in no item or quotation.
  static let different: [String: String] = [
    "code.txt HTML block": ##"<p>&lt;div&gt; *a* &lt;/div&gt;</p><p>本文</p>"##,
    "code.txt HTML tags": ##"<p>本文&lt;u&gt;下線&lt;/u&gt;と&lt;br/&gt;</p>"##,
    "code.txt HTML over lines": ##"<p>a &lt;b c=&quot;d&quot;&gt;e</p>"##,
    "headings.txt heading with id": ##"<h>目的</h>"##,
    "headings.txt setext in a quotation": ##"<blockquote><p>目的</p></blockquote>"##,
    "links.txt empty link": ##"<p><a href="#id">#id</a> と <a href="">a</a></p>"##,
    "links.txt bare URL": ##"<p>詳細は<a href="https://a.jp/b?c=d&amp;e#f">https://a.jp/b?c=d&amp;e#f</a>をご覧ください。</p>"##,
    "links.txt bare URL with a full stop":
      ##"<p>See <a href="https://a.jp/b">https://a.jp/b</a>. And (<a href="https://a.jp/c_(d)">https://a.jp/c_(d)</a>).</p>"##,
    "links.txt bare URL with kanji": ##"<p><a href="https://a.jp/%E8%A6%8F%E7%B4%84">https://a.jp/規約</a>をご覧</p>"##,
    "links.txt bare URL and brackets":
      ##"<p>「<a href="https://a.jp/b">https://a.jp/b</a>」、<a href="https://a.jp/c">https://a.jp/c</a>。</p>"##,
    "links.txt bare host and kanji": ##"<p><a href="https://a.jp">https://a.jp</a>規約</p>"##,
    "links.txt bare URL in emphasis": ##"<p><strong><a href="https://a.jp/b">https://a.jp/b</a></strong></p>"##,
    "links.txt bare URL with escapes": ##"<p><a href="https://a.jp/b_c&amp;d=e">https://a.jp/b_c&amp;d=e</a> 終</p>"##,
    "links.txt bare URL over lines": ##"<p><a href="http://a.jp/b">http://a.jp/b</a> <a href="http://a.jp/c">http://a.jp/c</a></p>"##,
    "links.txt address":
      ##"<p>連絡先: <a href="mailto:info@example.co.jp">info@example.co.jp</a> まで。<a href="mailto:a.b+c@d-e.jp">a.b+c@d-e.jp</a>、x@y @z a@b.1</p>"##,
    "links.txt bare URL in a cell":
      ##"<table><thead><tr><th>a</th></tr></thead><tbody><tr><td><a href="https://a.jp/b">https://a.jp/b</a></td></tr></tbody>"##,
    "links.txt URL upper case": ##"<p><a href="HTTPS://A.JP/B">HTTPS://A.JP/B</a></p>"##,
    "lists.txt item with heading": ##"<ul><li>見出し</li></ul>"##,
    "lists.txt item attribute": ##"<ol><li>一</li><li><a href="#b">第2条 </a>二</li></ol>"##,
    "paragraphs.txt attribute block": ##"<p>本文</p>"##,
    "paragraphs.txt line of attributes": ##"<ol><li><a href="#s1">(1) </a>一</li></ol>"##,
  ]

  @Test func thereAreMany() {
    #expect(Self.cases.count - Self.different.count >= 150)
    #expect(Self.different.keys.allSatisfy { name in Self.cases.contains { $0.name == name } })
  }

  /// The cases of the parser's trees; without the one that begins as front matter does.
  static let cases: [Case] = {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent(
      "CommonMarkTests/Trees")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path))?.filter { $0.hasSuffix(".txt") }.sorted() ?? []
    return names.flatMap { name -> [Case] in
      let text = (try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)) ?? ""
      return text.components(separatedBy: "=== ").dropFirst().compactMap { part in
        let lines = part.components(separatedBy: "\n")
        guard let bar = lines.lastIndex(of: "⇒") else { return nil }
        let source = lines[1..<bar].joined(separator: "\n").replacingOccurrences(of: "␍", with: "\r").replacingOccurrences(
          of: "→", with: "\t")
        return source.hasPrefix("---") ? nil : Case(name: "\(name) \(lines[0])", source: source)
      }
    }
  }()
}
