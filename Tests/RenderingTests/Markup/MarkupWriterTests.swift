import Testing

@testable import LegalCorpus
@testable import Rendering

/// Elements of a text and the HTML of their page.
@Suite struct MarkupWriterTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let elements: [Element]
    let html: String
    var testDescription: String { name }
  }

  private static func link(_ target: Phrase.Target, title: String = "") -> [Phrase] {
    [.link(Phrase.Link(target: target, title: title, phrases: [.text("x")], range: 0..<0))]
  }

  private static func table(_ alignments: [Element.Table.Alignment], rows: [[String]]) -> Element {
    func cells(_ texts: [String]) -> [Element.Table.Cell] { texts.map { Element.Table.Cell(phrases: [.text($0)], range: 0..<0) } }
    return .table(
      Element.Table(alignments: alignments, header: cells(["a", "b"]), rows: rows.map(cells), id: nil, range: 0..<0))
  }

  @Test(arguments: [
    Case(name: "a paragraph", elements: [Sample.paragraph("A < B")], html: "<p>A &lt; B</p>\n"),
    Case(
      name: "a paragraph with an id", elements: [Sample.paragraph("x", id: "p")],
      html: "<p id=\"p\">x<a class=\"pin\" href=\"#p\" aria-label=\"permalink\">¶</a></p>\n"),
    Case(
      name: "a typed label",
      elements: [.paragraph(.init(phrases: [.text("x")], label: Label(text: "２", origin: .typed, gap: "　"), id: nil, range: 0..<0))],
      html: "<p class=\"hang\"><span class=\"no\">２　</span>x</p>\n"),
    Case(
      name: "a section", elements: [Sample.section(2, "s", "Ⅰ", "Title", [Sample.paragraph("x")])],
      html: "<section id=\"s\" class=\"l2\">\n<h2><a class=\"no\" href=\"#s\">Ⅰ </a>Title</h2>\n<p>x</p>\n</section>\n"),
    Case(
      name: "a section without a label", elements: [Sample.section(3, "s", nil, "Title", [])],
      html:
        "<section id=\"s\" class=\"l3 bare\">\n<h3>Title<a class=\"pin\" href=\"#s\" aria-label=\"permalink\">¶</a></h3>\n</section>\n"),
    Case(
      name: "a tight list", elements: [Sample.items([Sample.item("a", "(1)", "x"), Sample.item("b", "(2)", "y")])],
      html:
        "<ol role=\"list\">\n<li id=\"a\"><a class=\"no\" href=\"#a\">(1) </a>x</li>\n<li id=\"b\"><a class=\"no\" href=\"#b\">(2) </a>y</li>\n</ol>\n"
    ),
    Case(
      name: "a loose list",
      elements: [Sample.items([Sample.item("a", "(1)", [Sample.paragraph("x"), Sample.paragraph("y")])], isTight: false)],
      html: "<ol role=\"list\">\n<li id=\"a\"><p><a class=\"no\" href=\"#a\">(1) </a>x</p>\n<p>y</p>\n</li>\n</ol>\n"),
    Case(
      name: "an item that begins with a list",
      elements: [Sample.items([Sample.item("a", "1", [Sample.items([Sample.item("b", "2", "x")])])])],
      html:
        "<ol role=\"list\">\n<li id=\"a\"><a class=\"no\" href=\"#a\">1 </a>\n<ol role=\"list\">\n<li id=\"b\"><a class=\"no\" href=\"#b\">2 </a>x</li>\n</ol>\n</li>\n</ol>\n"
    ),
    Case(
      name: "bullets",
      elements: [.bullets(.init(items: [[Sample.paragraph("x")], [Sample.paragraph("y")]], isTight: true, id: nil, range: 0..<0))],
      html: "<ul>\n<li>x</li>\n<li>y</li>\n</ul>\n"),
    Case(
      name: "loose bullets", elements: [.bullets(.init(items: [[Sample.paragraph("x")]], isTight: false, id: nil, range: 0..<0))],
      html: "<ul>\n<li><p>x</p></li>\n</ul>\n"),
    Case(
      name: "a quotation", elements: [.quotation(.init(elements: [Sample.paragraph("x")], id: nil, range: 0..<0))],
      html: "<blockquote>\n<p>x</p>\n</blockquote>\n"),
    Case(
      name: "code", elements: [.code(.init(text: "a < b\n", info: "sh", id: nil, range: 0..<0))],
      html: "<pre><code>a &lt; b\n</code></pre>\n"),
    Case(name: "a rule", elements: [.rule(range: 0..<0)], html: "<hr>\n"),
    Case(
      name: "a table", elements: [table([.none, .right], rows: [["c", "d"]])],
      html:
        "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Table 1\">\n<table>\n<thead>\n<tr><th scope=\"col\">a</th><th scope=\"col\" class=\"right\">b</th></tr>\n</thead>\n<tbody>\n<tr><td>c</td><td class=\"right\">d</td></tr>\n</tbody>\n</table>\n</div>\n"
    ),
    Case(
      name: "notes, with links both ways",
      elements: [
        Sample.paragraph([.text("x"), .note(.init(label: "※1", note: "n1", call: "c1"))]),
        .notes([.init(label: "※1", anchor: "n1", calls: ["c1", "c2"], elements: [Sample.paragraph("y")], range: 0..<0)]),
      ],
      html:
        "<p>x<sup><a id=\"c1\" href=\"#n1\" role=\"doc-noteref\">※1</a></sup></p>\n<ol class=\"notes\" role=\"list\" aria-label=\"Notes\">\n<li id=\"n1\"><a class=\"no\" href=\"#n1\">※1 </a>y <a class=\"back\" role=\"doc-backlink\" href=\"#c1\" aria-label=\"back\">↩</a> <a class=\"back\" role=\"doc-backlink\" href=\"#c2\" aria-label=\"back\">↩</a></li>\n</ol>\n"
    ),
    Case(
      name: "running text",
      elements: [
        Sample.paragraph([
          .strong([.text("a"), .emphasis([.text("b")])]), .code("<c>"), .lineBreak,
          .image(.init(file: "f.png", title: "", description: "a \"form\"", range: 0..<0)),
        ])
      ],
      html:
        "<p><strong>a<em>b</em></strong><code>&lt;c&gt;</code><br>\n<img src=\"files/f.png\" alt=\"a &quot;form&quot;\" loading=\"lazy\"></p>\n"
    ),
    Case(
      name: "a link", elements: [Sample.paragraph(link(.external("https://example.com/?a&b"), title: "t"))],
      html: "<p><a href=\"https://example.com/?a&amp;b\" title=\"t\">x</a></p>\n"),
    Case(
      name: "a reference", elements: [Sample.paragraph(link(.clause(Sample.clauseID("fee"))))],
      html: "<p><a class=\"ref\" href=\"#fee\">x</a></p>\n"),
    Case(
      name: "a link to a page that the site has not",
      elements: [Sample.paragraph(link(.document(Sample.document("none"), version: .draft, isPinned: true, clause: nil)))],
      html: "<p>x</p>\n"),
  ])
  func html(_ test: Case) {
    var writer = MarkupWriter(links: TestLinks(), strings: TestLinks.strings)
    writer.write(test.elements)
    #expect(String(decoding: writer.html.bytes, as: UTF8.self) == test.html)
  }

  @Test func `blocks are counted as comparisons count them`() throws {
    for document in Sample.publication().documents {
      for text in document.versions.flatMap(\.texts) {
        var writer = MarkupWriter(links: TestLinks(), strings: TestLinks.strings)
        writer.write(text.elements)
        #expect(writer.blockCount == ComparableText(text).blocks.count)
      }
    }
  }

  @Test func `what changed stands beside its block`() {
    var margin = Margin()
    margin.changes[1] = Margin.Change(title: "Wording", address: "compare/#c1", history: "clauses/b/")
    var writer = MarkupWriter(links: TestLinks(), strings: TestLinks.strings, margin: margin)
    writer.write([Sample.items([Sample.item("a", "1", "x"), Sample.item("b", "2", "y")])])
    let html = String(decoding: writer.html.bytes, as: UTF8.self)
    #expect(html.contains("<li id=\"b\" class=\"chg\">"))
    #expect(html.contains("<span class=\"mark\"><a href=\"compare/#c1\">Wording</a> <a href=\"clauses/b/\">History</a></span>"))
    #expect(!html.contains("<li id=\"a\" class=\"chg\">"))
  }
}

private struct TestLinks: TextLinks {
  static let strings = Strings.Language(
    tag: "en",
    sentences: [
      "permalink": Sentence("permalink"), "back-to-text": Sentence("back"), "notes": Sentence("Notes"),
      "table-region": Sentence("Table {count}"),
      "clause-history-link": Sentence("History"),
    ])

  func address(of target: Phrase.Target) -> String? {
    switch target {
    case .external(let url): url
    case .attachment(let name): "files/" + name
    case .clause(let id): "#" + id.text
    case .document: nil
    }
  }

  func address(ofAttachment name: String) -> String? { "files/" + name }
}
