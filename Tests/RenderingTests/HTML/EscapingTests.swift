import Testing

@testable import Rendering

@Suite struct EscapingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let escaped: String
    var testDescription: String { text }
  }

  @Test(arguments: [
    Case(text: "", escaped: ""), Case(text: "個人情報", escaped: "個人情報"), Case(text: "a<b>&\"c'", escaped: "a&lt;b&gt;&amp;&quot;c'"),
    Case(text: "&amp;", escaped: "&amp;amp;"), Case(text: "</script>", escaped: "&lt;/script&gt;"),
    // A combining character makes one Character of the two, and must not hide the sign.
    Case(text: "<\u{0338}script>", escaped: "&lt;\u{0338}script&gt;"),
    Case(text: "\"\u{0301} onclick=x", escaped: "&quot;\u{0301} onclick=x"),
    Case(text: "\r\n<\r\n", escaped: "\r\n&lt;\r\n"), Case(text: "塚\u{FA10}", escaped: "塚\u{FA10}"),
  ])
  func `text and attributes`(_ test: Case) {
    #expect(HTML(text: test.text).bytes == Array(test.escaped.utf8))
    var html = HTML()
    html.attribute("title", test.text)
    #expect(html.bytes == Array(" title=\"\(test.escaped)\"".utf8))
  }

  @Test(arguments: [
    Case(text: "https://example.com/?a=b&c=d", escaped: "https://example.com/?a=b&amp;c=d"), Case(text: "a\"b", escaped: "a%22b"),
    Case(text: "a'b", escaped: "a&#x27;b"), Case(text: "申 請", escaped: "%E7%94%B3%20%E8%AB%8B"),
    Case(text: "[x]<>", escaped: "%5Bx%5D%3C%3E"),
    Case(text: "%20%", escaped: "%20%"), Case(text: "#a-1", escaped: "#a-1"),
  ])
  func `addresses as cmark writes them`(_ test: Case) {
    var html = HTML()
    html.urlAttribute("href", test.text)
    #expect(html.bytes == Array(" href=\"\(test.escaped)\"".utf8))
  }
}
