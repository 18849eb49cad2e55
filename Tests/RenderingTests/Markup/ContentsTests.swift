import Testing

@testable import LegalCorpus
@testable import Rendering

@Suite struct ContentsTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let levels: [Int]
    let html: String
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(name: "none", levels: [], html: ""), Case(name: "one", levels: [2], html: "[(0)]"),
    Case(name: "two", levels: [2, 2], html: "[(0)(1)]"), Case(name: "one within", levels: [2, 3], html: "[(0[(1)])]"),
    Case(name: "back to the top", levels: [2, 3, 3, 2], html: "[(0[(1)(2)])(3)]"),
    Case(name: "deeper levels are left out", levels: [2, 3, 4, 5, 2], html: "[(0[(1)])(4)]"),
  ])
  func nesting(_ test: Case) {
    var elements: [Element] = []
    for (index, level) in test.levels.enumerated() { elements.append(Sample.section(level, "s\(index)", nil, "\(index)", [])) }
    var html = HTML()
    html.contents(Sample.outline(elements))
    var text = String(decoding: html.bytes, as: UTF8.self)
    for index in test.levels.indices { text = text.replacing("<a href=\"#s\(index)\">\(index)</a>", with: "\(index)") }
    for (markup, sign) in [("<ol role=\"list\">", "["), ("</ol>", "]"), ("<li>", "("), ("</li>", ")"), ("\n", "")] {
      text = text.replacing(markup, with: sign)
    }
    #expect(text == test.html)
  }
}
