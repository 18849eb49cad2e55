import Testing

@testable import LegalCorpus
@testable import Rendering

/// The statement that a publisher makes on the accessibility of its site.
@Suite struct AccessibilityPageTests {
  private static func site(_ conformance: AccessibilityStatement.Conformance, contact: String = "web@example.com") throws -> Site {
    let statement = AccessibilityStatement(
      conformance: conformance, tested: Sample.day("2026-11-22"), method: [Sample.ja: "手で<試す>", Sample.en: "By hand"],
      limits: conformance == .partial ? [Sample.ja: ["PDF"], Sample.en: ["PDF files", "Maps"]] : [:],
      contact: [Sample.ja: contact, Sample.en: contact], results: "https://www.example.com/results/")
    return try Site(Sample.publication(accessibility: statement))
  }

  @Test(arguments: [
    (AccessibilityStatement.Conformance.full, "レベルAAに準拠し"), (.partial, "一部準拠"), (.regard, "配慮して"),
  ])
  func `says how far the site conforms`(_ conformance: AccessibilityStatement.Conformance, _ words: String) throws {
    let page = try Self.site(conformance).page("ja/accessibility/index.html")
    #expect(page.contains(words))
    #expect(page.contains(#"<time datetime="2026-11-22">2026年11月22日</time>"#))
    #expect(page.contains("<dd>手で&lt;試す&gt;</dd>"))
    #expect(page.contains(#"<a href="https://www.example.com/results/">"#))
    #expect(page.contains("満たしていないところ") == (conformance == .partial))
  }

  @Test func `lists what does not conform in the page's language`() throws {
    let page = try Self.site(.partial).page("en/accessibility/index.html")
    #expect(page.contains("<li>PDF files</li>\n<li>Maps</li>"))
  }

  @Test(arguments: [
    ("web@example.com", #"<a href="mailto:web@example.com">web@example.com</a>"#),
    ("https://www.example.com/contact/", #"<a href="https://www.example.com/contact/">https://www.example.com/contact/</a>"#),
    ("総務部 web@example.com", "<p>総務部 web@example.com</p>"), ("javascript:alert(1)", "<p>javascript:alert(1)</p>"),
  ])
  func `a contact that is an address leads there`(_ contact: String, _ expected: String) throws {
    #expect(try Self.site(.full, contact: contact).page("ja/accessibility/index.html").contains(expected))
  }

  @Test func `every page leads to it, where there is one`() throws {
    #expect(try Self.site(.full).page("ja/public-notice/index.html").contains(#"<a href="../accessibility/index.html">アクセシビリティ</a>"#))
    #expect(try !Site().page("ja/public-notice/index.html").contains("アクセシビリティ"))
  }
}
