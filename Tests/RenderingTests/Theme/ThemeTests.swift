import Diagnostics
import Testing

@testable import Rendering

@Suite struct ThemeTests {
  private func file(_ path: String, _ text: String) -> Rendering.Theme.File {
    Rendering.Theme.File(path: path, source: Sample.file("Templates/\(path)", text))
  }

  @Test func `the default theme has no findings`() {
    var report = Report()
    #expect(DefaultTheme.load(report: &report) != nil)
    #expect(report.isEmpty)
  }

  @Test func `a file of the publication takes the place of the default one`() throws {
    var report = Report()
    let theme = try #require(
      DefaultTheme.load(overrides: [file("partials/foot.html", "<footer>{{publisher}}</footer>\n")], report: &report))
    let page = try Site(theme: theme).page("ja/public-notice/index.html")
    #expect(page.contains("<footer>株式会社みほん教育</footer>"))
    #expect(report.isEmpty)
  }

  @Test func `sentences are overlaid one by one`() throws {
    var report = Report()
    let theme = try #require(DefaultTheme.load(overrides: [file("strings/ja.yml", "in-force: 有効\nhouse-word: 当社\n")], report: &report))
    let page = try Site(theme: theme).page("ja/public-notice/index.html")
    #expect(page.contains("<span class=\"flag\">有効</span>"))
    #expect(page.contains("版の履歴"))
  }

  @Test func `an asset's address changes with its bytes`() throws {
    var report = Report()
    let theme = try #require(DefaultTheme.load(report: &report))
    let other = try #require(
      DefaultTheme.load(overrides: [file("assets/site.css", "body {}"), file("assets/logo.svg", "<svg/>")], report: &report))
    #expect(theme.assetNames["site.css"] != other.assetNames["site.css"])
    #expect(theme.assetNames["site.js"] == other.assetNames["site.js"])
    #expect(other.assetNames["logo.svg"]?.hasSuffix(".svg") == true)
    #expect(try Site(theme: other).page("assets/\(other.assetNames["site.css"] ?? "")") == "body {}")
  }

  struct Finding: Sendable, CustomTestStringConvertible {
    let name: String
    let path: String
    let text: String
    let identifier: String
    let line: Int?
    var testDescription: String { name }
  }

  @Test(arguments: [
    Finding(
      name: "an unknown placeholder", path: "strings/ja.yml", text: "a: b\nversion-of: \"{day}の版\"\n",
      identifier: "strings-unknown-placeholder", line: 2),
    Finding(name: "a list for a sentence", path: "strings/ja.yml", text: "in-force: [a, b]\n", identifier: "strings-shape", line: 1),
    Finding(
      name: "an unknown plural form", path: "strings/en.yml", text: "\nsize:\n  two: x\n  other: y\n", identifier: "strings-shape", line: 3),
    Finding(name: "no map", path: "strings/ja.yml", text: "- a\n", identifier: "strings-shape", line: 1),
    Finding(name: "no YAML", path: "strings/ja.yml", text: "a: b\nc: \"d\n", identifier: "strings-syntax", line: nil),
    Finding(name: "a page mistyped", path: "pages/txet.html", text: "", identifier: "theme-unknown-file", line: nil),
  ])
  func `findings in other files`(_ test: Finding) throws {
    var report = Report()
    _ = DefaultTheme.load(overrides: [file(test.path, test.text)], report: &report)
    let finding = try #require(report.sorted.first)
    #expect(finding.identifier == test.identifier)
    #expect(finding.place.path == "Templates/\(test.path)")
    if let line = test.line, case .range(let range) = finding.place { #expect(range.start.line == line) }
  }

  @Test func `a language without sentences is told what it lacks`() throws {
    var report = Report()
    #expect(Rendering.Theme.load(files: DefaultTheme.files, languages: [Sample.ja, Sample.tag("fr")], report: &report) == nil)
    #expect(report.sorted.contains { $0.identifier == "strings-missing" && $0.place.path == "Templates/strings/fr.yml" })
  }

  @Test func `both languages have the same sentences with the same placeholders`() throws {
    var report = Report()
    let strings = try #require(DefaultTheme.load(report: &report)).strings
    #expect(strings.names(in: "ja") == strings.names(in: "en"))
    for name in strings.names(in: "ja") {
      let (ja, en) = (strings.sentence(name, in: "ja"), strings.sentence(name, in: "en"))
      #expect(Set(ja?.placeholders ?? []).subtracting(["count"]) == Set(en?.placeholders ?? []).subtracting(["count"]), "\(name)")
    }
  }
}
