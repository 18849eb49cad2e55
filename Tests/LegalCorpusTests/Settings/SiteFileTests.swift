import CommonMark
import Diagnostics
import Testing

@testable import LegalCorpus

@Suite struct SiteFileTests {
  private func read(_ yaml: String) -> (Publication?, Report) {
    let file = SourceFile(path: "site.yml", bytes: Array(yaml.utf8))
    var report = Report()
    return (SiteFile.read(file, report: &report), report)
  }

  private static let whole = """
    title: {ja: 規程集, en: Policies}
    description: {ja: 説明, en: About}
    url: https://www.example.com/legal
    languages: [ja, en]
    timezone: Europe/Zurich
    publisher:
      name: {ja: みほん, en: Mihon}
      address:
        - {from: 1999-05-25, value: {ja: 旧, en: old}}
        - from: 2017-05-30
          value: {ja: 新, en: new}
      phone: 0120-000-000
      fax-number: 1.10
    compare: all
    table: {order: old-new, remarks: true, both-languages: true, unchanged: show}
    index-past: true
    theme: Theme/legal
    era: true
    checks: {missing-id: error, unlinked-file: off}
    notice: 30
    approval: required
    accessibility:
      conformance: partial
      tested: 2026-11-22
      method: {ja: 手で, en: By hand}
      limits: {ja: [一つ, 二つ], en: One}
      contact: web@example.com
      results: https://www.example.com/results/
    limits: {table-rows: 80000, nesting: 20}
    """

  @Test func everyKey() throws {
    let (read, report) = read(SiteFileTests.whole)
    #expect(report.places == [])
    let publication = try #require(read)
    let ja = try #require(LanguageTag("ja"))
    let en = try #require(LanguageTag("en"))
    #expect(publication.titles == [ja: "規程集", en: "Policies"])
    #expect(publication.descriptions == [ja: "説明", en: "About"])
    #expect(publication.url == "https://www.example.com/legal/")
    #expect(publication.languages == [ja, en])
    #expect(publication.defaultLanguage == ja)
    #expect(publication.timeZone == "Europe/Zurich")
    #expect(publication.publisher.names == ["name", "address", "phone", "fax-number"])
    let day = try #require(Day(iso: "2017-05-29"))
    #expect(publication.publisher.text("address", in: ja, on: day) == "旧")
    #expect(publication.publisher.text("address", in: en, on: day.next) == "new")
    #expect(publication.publisher.text("address", in: en, on: try #require(Day(iso: "1999-05-24"))) == nil)
    #expect(publication.publisher.text("phone", in: en, on: day) == "0120-000-000")
    #expect(publication.publisher.text("fax-number", in: ja, on: day) == "1.10")
    #expect(publication.comparisons == .all)
    #expect(
      publication.table == Publication.ComparisonTable(newFirst: false, hasRemarks: true, hasBothLanguages: true, showsUnchanged: true))
    #expect(publication.indexesPast)
    #expect(publication.theme?.value == "Theme/legal")
    #expect(publication.showsEra)
    #expect(publication.checks == ["missing-id": .error, "unlinked-file": .off])
    #expect(publication.noticeDays == 30)
    #expect(publication.requiresApproval)
    let statement = try #require(publication.accessibility)
    #expect(statement.conformance == .partial && statement.tested == Day(iso: "2026-11-22"))
    #expect(statement.method == [ja: "手で", en: "By hand"])
    #expect(statement.limits == [ja: ["一つ", "二つ"], en: ["One"]])
    #expect(statement.contact == [ja: "web@example.com", en: "web@example.com"])
    #expect(statement.results == "https://www.example.com/results/")
    #expect(publication.limits.tableRows == 80_000)
    #expect(publication.limits.nesting == 20)
    #expect(publication.limits.tableCells == 50_000)
  }

  @Test func theWholeExampleHasEveryKey() {
    for key in SiteFile.Key.allCases { #expect(SiteFileTests.whole.contains("\(key.rawValue):"), "\(key.rawValue)") }
  }

  @Test func defaults() throws {
    let (read, report) = read("title: 規程集\nlanguages: ja\n")
    #expect(report.places == [])
    let publication = try #require(read)
    #expect(publication.titles == [publication.defaultLanguage: "規程集"])
    #expect(publication.url == nil)
    #expect(publication.timeZone == "Asia/Tokyo")
    #expect(publication.publisher.names == [])
    #expect(publication.comparisons == .allUpTo(12))
    #expect(
      publication.table == Publication.ComparisonTable(newFirst: true, hasRemarks: false, hasBothLanguages: false, showsUnchanged: false))
    #expect(!publication.indexesPast && !publication.showsEra && !publication.requiresApproval)
    #expect(publication.noticeDays == nil)
    #expect(publication.theme == nil)
    #expect(publication.accessibility == nil)
    #expect(publication.checks.isEmpty)
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let source: String
    let identifiers: [String]
    var testDescription: String { source }

    /// Lines after `title` and `languages`.
    init(_ lines: String, _ identifiers: String...) {
      source = "title: x\nlanguages: [ja, en]\n" + lines
      self.identifiers = identifiers
    }

    init(whole source: String, _ identifiers: String...) {
      self.source = source
      self.identifiers = identifiers
    }
  }

  static let cases: [Case] = [
    Case(whole: "1️⃣2️⃣publisher: {name: x}", "missing-key", "missing-key"), Case(whole: "1️⃣- a", "yaml-mapping-expected"),
    Case(whole: "title: x\nlanguages: [ja, 1️⃣JA, 2️⃣japanese]", "language-malformed", "language-malformed"),
    Case(whole: "title: x\nlanguages: [ja, zh-Hant, 1️⃣ja]", "language-twice"), Case(whole: "title: x\n1️⃣languages: []", "missing-key"),
    Case(whole: "1️⃣title: {ja: x}\nlanguages: [ja, en]", "language-missing"),
    Case(whole: "title: {ja: x, en: y, 1️⃣fr: z}\nlanguages: [ja, en]", "unknown-language"),
    Case(whole: "1️⃣title:\nlanguages: [ja]", "value-missing"), Case(whole: "title: 1️⃣\"\"\nlanguages: [ja]", "value-missing"),
    Case(whole: "title: [改訂] 1️⃣規約\nlanguages: [ja]", "yaml-syntax"), Case(whole: "title: 1️⃣[改訂]\nlanguages: [ja]", "text-expected"),
    Case("1️⃣Url: x\n2️⃣timezon: Asia/Tokyo\n3️⃣foo: 1", "unknown-key", "unknown-key", "unknown-key"),
    Case("url: 1️⃣www.example.com", "url-malformed"), Case("url: 1️⃣ftp://example.com/", "url-malformed"),
    Case("url: 1️⃣https://", "url-malformed"),
    Case("url: 1️⃣https://例え.jp/", "url-malformed"), Case("url: 1️⃣https://a b/", "url-malformed"),
    Case("url: 1️⃣https://user@host/", "url-malformed"),
    Case("url: 1️⃣https://example.com/?q", "url-malformed"), Case("timezone: 1️⃣JST", "timezone-malformed"),
    Case("timezone: 1️⃣asia/tokyo", "timezone-malformed"),
    Case("timezone: 1️⃣Asia/../etc", "timezone-malformed"), Case("compare: 1️⃣some", "unknown-value"), Case("compare: 1️⃣{}", "missing-key"),
    Case("compare: {all-up-to: 1️⃣-1}", "integer-expected"), Case("compare: {all-up-to: 1️⃣１２}", "integer-expected"),
    Case("compare: 1️⃣{2️⃣all-upto: 12}", "missing-key", "unknown-key"),
    Case("table: {order: 1️⃣new, remarks: 2️⃣yes, unchanged: 3️⃣hide}", "unknown-value", "unknown-value", "unknown-value"),
    Case("era: 1️⃣on", "unknown-value"),
    Case("theme: 1️⃣../x", "theme-malformed"), Case("theme: 1️⃣/x", "theme-malformed"), Case("theme: 1️⃣x/", "theme-malformed"),
    Case("checks: {raw-html: 1️⃣warn, 2️⃣Raw: off}", "unknown-value", "check-unknown"),
    Case("notice: 1️⃣30日", "integer-expected"), Case("approval: 1️⃣yes", "unknown-value"), Case("publisher: 1️⃣x", "yaml-mapping-expected"),
    Case("accessibility: 1️⃣2️⃣3️⃣{}", "missing-key", "missing-key", "missing-key"),
    Case("accessibility: 1️⃣{conformance: partial, tested: 2026-11-22, contact: x}", "missing-key"),
    Case(
      "accessibility: {conformance: 1️⃣AA, tested: 2️⃣2026-02-30, 3️⃣contact: {ja: x}}", "unknown-value", "impossible-date", "language-missing"),
    Case("accessibility: {conformance: full, tested: 2026-11-22, contact: x, results: 1️⃣results.html}", "url-malformed"),
    Case("publisher: {1️⃣Name: x}", "value-name-malformed"),
    Case("publisher: {1️⃣name: {ja: x}}", "language-missing"), Case("publisher: {1️⃣name: }", "value-missing"),
    Case("publisher: {name: 1️⃣[]}", "value-missing"),
    Case("publisher: {name: [{from: 2020-01-01, value: a}, {from: 1️⃣2020-01-01, value: b}]}", "from-not-ascending"),
    Case("publisher: {name: [{from: 2020-01-01, value: a}, 1️⃣{value: b}]}", "missing-key"),
    Case("publisher: {name: [1️⃣{from: 2020-01-01}]}", "missing-key"),
    Case("publisher: {name: [{from: 1️⃣2023-02-29, value: a}]}", "impossible-date"), Case("publisher: {name: [1️⃣x]}", "yaml-mapping-expected"),
    Case("publisher: {name: [{value: a}, {from: 2020-01-01, value: b}], address: [{1️⃣form: 2020-01-01, value: a}]}", "unknown-key"),
  ]

  @Test(arguments: cases) func findings(_ example: Case) {
    let source = MarkedSource(example.source)
    var report = Report()
    #expect(SiteFile.read(source.file, report: &report) == nil)
    #expect(report.identifiers == example.identifiers)
    if example.identifiers.count == source.marks.count {
      #expect(report.places == zip(example.identifiers, source.marks).map { "\($0)@\($1)" })
    } else {
      #expect(
        report.places.first == "\(example.identifiers[0])@\(source.marks[0])"
          || report.places.last == "\(example.identifiers[0])@\(source.marks[0])")
    }
    #expect(report.sorted.allSatisfy { $0.remedy != nil })
  }

  @Test func checksMayBeLookedUp() {
    let file = SourceFile(path: "site.yml", bytes: Array("title: x\nlanguages: ja\nchecks: {raw-htm: off}".utf8))
    var report = Report()
    #expect(SiteFile.read(file, findings: ["raw-html", "dead-reference"], report: &report) == nil)
    #expect(report.sorted.first?.remedy?.en == "Did you mean `raw-html`?")
  }

  @Test func anUnknownKeyNamesTheNearest() {
    let (_, report) = read("title: x\nlanguages: ja\ntimezon: Asia/Tokyo")
    #expect(report.sorted.first?.message.en == "`timezon` is not a key.")
    #expect(report.sorted.first?.remedy?.ja == "`timezone` ではありませんか。")
  }
}
