import Diagnostics
import Testing

@testable import Rendering

/// What is wrong with a template, and where: `1️⃣` marks the place of the finding.
@Suite struct TemplateFindingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let template: String
    let identifier: String
    /// What the remedy must offer.
    var offers = ""
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(name: "an unknown name", template: "a\n<p>{{1️⃣titel}}</p>", identifier: "template-unknown-name", offers: "`title`"),
    Case(name: "an unknown name in three braces", template: "{{{1️⃣boddy}}}", identifier: "template-unknown-name", offers: "`body`"),
    Case(name: "an unknown section", template: "{{#1️⃣versiones}}{{/versiones}}", identifier: "template-unknown-name", offers: "`versions`"),
    Case(
      name: "an unknown inverted section", template: "{{^1️⃣sumary}}{{/sumary}}", identifier: "template-unknown-name", offers: "`summary`"),
    Case(name: "a name of a list outside it", template: "{{#versions}}{{href}}{{/versions}}{{1️⃣href}}", identifier: "template-unknown-name"),
    Case(name: "a name of a list in another", template: "{{#facts}}{{1️⃣href}}{{/facts}}", identifier: "template-unknown-name"),
    Case(name: "markup in two braces", template: "{{1️⃣body}}", identifier: "template-escaped-markup"),
    Case(name: "text in three braces", template: "{{{1️⃣title}}}", identifier: "template-unescaped-text"),
    Case(name: "text by &", template: "{{&1️⃣title}}", identifier: "template-unescaped-text"),
    Case(name: "a string in three braces", template: "{{{1️⃣t.skip}}}", identifier: "template-unescaped-text"),
    Case(name: "an asset in three braces", template: "{{{1️⃣assets/site.css}}}", identifier: "template-unescaped-text"),
    Case(name: "a list printed", template: "{{1️⃣versions}}", identifier: "template-not-a-value"),
    Case(name: "a flag printed", template: "{{1️⃣no-index}}", identifier: "template-not-a-value"),
    Case(name: "an unknown string", template: "{{1️⃣t.skipp}}", identifier: "template-missing-string", offers: "`skip`"),
    Case(name: "a string with placeholders", template: "{{1️⃣t.version-of}}", identifier: "template-string-placeholder"),
    Case(name: "an unknown asset", template: "{{1️⃣assets/site.cs}}", identifier: "template-unknown-asset", offers: "`site.css`"),
    Case(name: "an unknown partial", template: "{{>1️⃣heads}}", identifier: "template-unknown-partial", offers: "`head`"),
    Case(name: "a tag without end", template: "abc 1️⃣{{title", identifier: "template-syntax"),
    Case(name: "three braces closed by two", template: "1️⃣{{{body}}", identifier: "template-syntax"),
    Case(name: "a section without end", template: "{{#1️⃣title}}x", identifier: "template-syntax"),
    Case(
      name: "another section closed", template: "{{#title}}{{/1️⃣summary}}{{/title}}", identifier: "template-syntax", offers: "{{/title}}"),
    Case(name: "no section open", template: "x{{/1️⃣title}}", identifier: "template-syntax"),
    Case(name: "an empty tag", template: "{{1️⃣}}", identifier: "template-syntax"),
    Case(name: "a name with blanks", template: "{{1️⃣the title}}", identifier: "template-syntax"),
    Case(name: "other delimiters", template: "{{=1️⃣<% %>=}}", identifier: "template-syntax"),
    Case(name: "inheritance", template: "{{<1️⃣head}}", identifier: "template-syntax"),
    Case(name: "a lambda's parentheses", template: "{{1️⃣first(title)}}", identifier: "template-syntax"),
  ])
  func found(_ test: Case) throws {
    let marker = "1️⃣"
    let parts = test.template.split(separator: marker, omittingEmptySubsequences: false)
    try #require(parts.count == 2)
    let offset = parts[0].utf8.count
    let source = parts.joined()
    var report = Report()
    let file = Sample.file("Templates/pages/text.html", source)
    _ = DefaultTheme.load(overrides: [Rendering.Theme.File(path: "pages/text.html", source: file)], report: &report)
    let finding = try #require(report.sorted.first)
    #expect(finding.identifier == test.identifier)
    guard case .range(let range) = finding.place else {
      Issue.record("A finding in a template has a place in it.")
      return
    }
    #expect(range.bytes.lowerBound == offset)
    #expect(finding.place.path == "Templates/pages/text.html")
    #expect(finding.remedy?.en.contains(test.offers) ?? false || test.offers.isEmpty, "\(finding.remedy?.en ?? "")")
    #expect(finding.remedy != nil)
    for text in [finding.message.ja, finding.message.en] { #expect(!text.isEmpty) }
  }

  @Test func `a finding in a partial names the partial`() throws {
    var report = Report()
    let partial = Rendering.Theme.File(path: "partials/foot.html", source: Sample.file("Templates/partials/foot.html", "{{fooot}}"))
    #expect(DefaultTheme.load(overrides: [partial], report: &report) == nil)
    #expect(report.sorted.contains { $0.place.path == "Templates/partials/foot.html" && $0.identifier == "template-unknown-name" })
  }

  @Test func `partials that include each other are refused`() throws {
    var report = Report()
    let files = [("a", "{{>b}}"), ("b", "{{>a}}")].map { name, text in
      Rendering.Theme.File(path: "partials/\(name).html", source: Sample.file("Templates/partials/\(name).html", text))
    }
    let page = Rendering.Theme.File(path: "pages/hub.html", source: Sample.file("Templates/pages/hub.html", "{{>a}}"))
    #expect(DefaultTheme.load(overrides: files + [page], report: &report) == nil)
    #expect(report.sorted.map(\.identifier) == ["template-recursion"])
  }
}
