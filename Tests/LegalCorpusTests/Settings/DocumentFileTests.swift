import Diagnostics
import Testing

@testable import LegalCorpus

@Suite struct DocumentFileTests {
  private let publication: Publication

  init() throws {
    var report = Report()
    let site = SourceFile(path: "site.yml", bytes: Array("title: x\nlanguages: [ja, en]".utf8))
    publication = try #require(SiteFile.read(site, report: &report))
  }

  private func read(_ yaml: String) -> (DocumentFile?, Report) {
    let file = SourceFile(path: "notice/document.yml", bytes: Array(yaml.utf8))
    var report = Report()
    return (DocumentFile.read(file, publication, report: &report), report)
  }

  private static let whole = """
    title: {ja: 公表文, en: Notice}
    subtitle: {ja: 副題}
    header: ["{{publisher.name}}", 東京]
    signed:
      ja: [株式会社みほん, 社長]
      en: President
    numbering: {headings: ["Ⅰ."]}
    notes: {label: ※1}
    description: {ja: 説明, en: About}
    original: en
    established: 2005-04-01
    order: 2
    withdrawn: {date: 2030-04-01, reason: {ja: 廃止, en: ended}}
    formerly: [old-notice, older]
    """

  @Test func everyKey() throws {
    let (read, report) = read(DocumentFileTests.whole)
    #expect(report.places == [])
    let document = try #require(read)
    let ja = try #require(LanguageTag("ja"))
    let en = try #require(LanguageTag("en"))
    #expect(document.inherited.title?.value(in: en)?.value == "Notice")
    #expect(document.inherited.subtitle?.value(in: ja)?.value == "副題")
    #expect(document.inherited.subtitle?.value(in: en) == nil)
    #expect(document.inherited.header?.value(in: en)?.map(\.value) == ["{{publisher.name}}", "東京"])
    #expect(document.inherited.signed?.value(in: ja)?.map(\.value) == ["株式会社みほん", "社長"])
    #expect(document.inherited.signed?.value(in: en)?.map(\.value) == ["President"])
    #expect(document.inherited.numbering?.value(in: ja)?.scheme(in: ja).example(for: .heading(level: 2))?.text == "Ⅰ.")
    #expect(document.inherited.notes?.value(in: ja)?.scheme(in: ja).label.text == "※1")
    #expect(document.description?.value(in: ja)?.value == "説明")
    #expect(document.original == en)
    #expect(document.established?.value.iso == "2005-04-01")
    #expect(document.order?.value == 2)
    #expect(document.withdrawn?.value.date.value.iso == "2030-04-01")
    #expect(document.withdrawn?.value.reason?.value(in: en)?.value == "ended")
    #expect(document.formerly.map(\.value.text) == ["old-notice", "older"])
    #expect(document.external == nil)
    #expect(document.inherited.title.map { $0.range.file.excerpt($0.range.bytes) } == "{ja: 公表文, en: Notice}")
  }

  @Test func defaults() throws {
    let (read, report) = read("")
    #expect(report.places == [])
    let document = try #require(read)
    #expect(document.original == publication.defaultLanguage)
    #expect(document.inherited.title == nil)
    #expect(document.formerly.isEmpty)
  }

  @Test func external() throws {
    let (read, report) = read("external: {url: https://example.com/a, title: {ja: 題, en: T}, note: 注}\norder: 4")
    #expect(report.places == [])
    let external = try #require(read?.external?.value)
    #expect(external.url.value == "https://example.com/a")
    #expect(external.note?.value(in: publication.defaultLanguage)?.value == "注")
  }

  @Test(arguments: [
    ("1️⃣titel: x", ["unknown-key"]), ("1️⃣title: {en: x}", ["language-missing"]), ("title: {ja: x, 1️⃣fr: y}", ["unknown-language"]),
    ("original: 1️⃣fr", ["unknown-language"]), ("established: 1️⃣2005-4-1", ["malformed-date"]),
    ("established: 1️⃣2005-04-31", ["impossible-date"]),
    ("established: 1️⃣2005-13-01", ["impossible-date"]), ("order: 1️⃣first", ["integer-expected"]),
    ("withdrawn: 1️⃣{reason: x}", ["missing-key"]),
    ("withdrawn: 1️⃣2030-04-01", ["yaml-mapping-expected"]), ("formerly: [a, 1️⃣a]", ["former-id-twice"]),
    ("formerly: 1️⃣Old", ["malformed-document-id"]),
    ("formerly: [1️⃣search]", ["malformed-document-id"]), ("external: 1️⃣2️⃣{}", ["missing-key", "missing-key"]),
    ("external: {url: 1️⃣example.com, title: x}", ["url-malformed"]),
    ("external: {url: https://a.b/, title: x}\n1️⃣title: y\n2️⃣withdrawn: {date: 2020-01-01}", ["key-beside-external", "key-beside-external"]),
    ("header: 1️⃣{{publisher.name}}", ["yaml-braces"]),
    ("header: [1️⃣{{publisher.name}}, 2️⃣{{publisher.address}} 御中]", ["yaml-braces", "yaml-braces"]),
    ("header: {ja: [x, 1️⃣{a: b}]}", ["text-expected"]),
    ("description: {1️⃣ja: }", ["value-missing"]),
    ("1️⃣description: {ja: x}", ["language-missing"]),
  ]) func findings(_ yaml: String, _ identifiers: [String]) {
    let source = MarkedSource(yaml, path: "notice/document.yml")
    var report = Report()
    #expect(DocumentFile.read(source.file, publication, report: &report) == nil)
    #expect(report.identifiers == identifiers)
    #expect(report.places == zip(identifiers, source.marks).map { "\($0)@\($1)" })
    #expect(report.sorted.allSatisfy { $0.remedy != nil })
  }
}
