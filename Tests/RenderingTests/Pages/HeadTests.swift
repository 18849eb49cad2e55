import Foundation
import Routing
import Testing

@testable import LegalCorpus
@testable import Rendering

/// What the heads of pages say to machines.
@Suite struct HeadTests {
  /// The members of a page's JSON-LD.
  private func data(_ page: String) throws -> [String: Any] {
    let match = try #require(
      page.firstMatch(of: /<script type="application\/ld\+json">\n([^<>&]*)<\/script>\n<\/head>/), "\(page.prefix(4000))")
    return try #require(try JSONSerialization.jsonObject(with: Data(String(match.1).utf8)) as? [String: Any])
  }

  struct Case: Sendable {
    let path: String
    let id: String
    let coverage: String?
    let force: String
    var language: String? = "ja"
  }

  @Test(arguments: [
    Case(path: "ja/public-notice/index.html", id: "ja/public-notice/2022-04-01/", coverage: "2022-04-01/2027-03-31", force: "InForce"),
    Case(
      path: "ja/public-notice/2022-04-01/index.html", id: "ja/public-notice/2022-04-01/", coverage: "2022-04-01/2027-03-31",
      force: "InForce"),
    Case(
      path: "ja/public-notice/2027-04-01/index.html", id: "ja/public-notice/2027-04-01/", coverage: "2027-04-01/..", force: "NotInForce"),
    Case(
      path: "en/public-notice/index.html", id: "en/public-notice/2022-04-01/", coverage: "2022-04-01/2027-03-31", force: "InForce",
      language: "en"),
    // A missing translation: what is shown is the original.
    Case(
      path: "en/public-notice/2015-10-01/index.html", id: "ja/public-notice/2015-10-01/", coverage: "2015-10-01/2022-03-31",
      force: "NotInForce"),
    Case(
      path: "ja/public-notice/2005-04-01/index.html", id: "ja/public-notice/2005-04-01/", coverage: "2005-04-01/2015-09-30",
      force: "NotInForce", language: nil),
  ])
  func `a text says what it is`(_ test: Case) throws {
    let data = try data(Site().page(test.path))
    #expect(data["@type"] as? String == "Legislation")
    #expect(data["@id"] as? String == "https://www.example.com/privacy/" + test.id)
    #expect(data["temporalCoverage"] as? String == test.coverage)
    #expect(data["legislationLegalForce"] as? String == "https://schema.org/" + test.force)
    #expect(data["legislationDate"] as? String == "2005-04-01")
    #expect(data["legislationDateVersion"] as? String == data["version"] as? String)
    #expect(data["inLanguage"] as? String == test.language)
    #expect((data["exampleOfWork"] as? [String: Any])?["@id"] as? String == "https://www.example.com/privacy/ja/public-notice/")
  }

  @Test func `translations name their original and the other way round`() throws {
    let original = try data(Site().page("ja/public-notice/index.html"))
    let translation = try data(Site().page("en/public-notice/index.html"))
    #expect((original["workTranslation"] as? [[String: Any]])?.map { $0["@id"] as? String } == [translation["@id"] as? String])
    #expect((translation["translationOfWork"] as? [String: Any])?["@id"] as? String == original["@id"] as? String)
    #expect(original["translationOfWork"] == nil && translation["workTranslation"] == nil)
  }

  @Test func `a withdrawn document is described as a whole`() throws {
    let withdrawal = Document.Withdrawal(date: Sample.day("2028-04-01"), reasons: [:])
    let site = try Site(Sample.publication(asOf: "2030-01-01", documents: [Sample.notice(withdrawn: withdrawal)]))
    let data = try data(site.page("ja/public-notice/index.html"))
    #expect(data["@id"] as? String == "https://www.example.com/privacy/ja/public-notice/")
    #expect(data["temporalCoverage"] as? String == "2005-04-01/2028-03-31" && data["version"] == nil)
  }

  @Test func `no title ends the block`() throws {
    let title = "</script><!-- <script> & \"\\ \u{2028}"
    let notice = Sample.notice()
    let document = Document(
      id: notice.id, original: notice.original, versions: [], established: notice.established, withdrawn: nil, formerly: [], external: nil,
      titles: [Sample.ja: title], descriptions: [Sample.ja: title])
    let site = try Site(Sample.publication(documents: [notice]))
    let frame = site.renderer.frame(try #require(site.siteMap.route(at: "ja/public-notice/index.html")), Sample.ja)
    var html = HTML()
    html.data(LegislationJSON(frame: frame, document: document, version: nil, text: nil).json())
    #expect(!html.bytes.contains { [UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&")].contains($0) })
    let parsed = try #require(try JSONSerialization.jsonObject(with: Data(html.bytes)) as? [String: Any])
    #expect(parsed["name"] as? String == title && parsed["description"] as? String == title)
  }

  @Test func `links are shown with title, sentence, address and languages`() throws {
    let page = try Site().page("en/public-notice/2022-04-01/index.html")
    for (property, content) in [
      ("og:type", "article"), ("og:title", "Public notice on the handling of personal information Version of 1 April 2022"),
      ("og:description", "Disclosure of third-party provision records was added."),
      // It is the page in force once more.
      ("og:url", "https://www.example.com/privacy/en/public-notice/"), ("og:site_name", "How we protect personal information"),
      ("og:locale", "en_GB"),
    ] { #expect(page.contains("<meta property=\"\(property)\" content=\"\(content)\">"), "\(property)") }
    let current = try Site().page("en/public-notice/index.html")
    #expect(current.contains("<meta property=\"og:locale:alternate\" content=\"ja_JP\">"))
    #expect(current.contains("<meta name=\"description\" content=\"What we use personal information for.\">"))
    let hub = try Site().page("ja/index.html")
    #expect(hub.contains("<meta property=\"og:type\" content=\"website\">"))
  }

  @Test func `the list of documents leads to the record of what is in force`() throws {
    #expect(try Site().page("ja/index.html").contains("<a href=\"../current.json\">"))
    #expect(try !Site().page("ja/public-notice/index.html").contains("current.json"))
  }

  /// `index-past` in site.yml.
  @Test(arguments: [false, true]) func `past versions are found where the publication wants it`(_ isWanted: Bool) throws {
    let site = try Site(Sample.publication(indexesPast: isWanted))
    let noindex = "<meta name=\"robots\" content=\"noindex\">"
    let past = try site.page("ja/public-notice/2015-10-01/index.html")
    #expect(past.contains(noindex) == !isWanted)
    #expect(past.contains("<link rel=\"canonical\" href=\"https://www.example.com/privacy/ja/public-notice/2015-10-01/\">"))
    #expect(try site.page("sitemap.xml").contains("/ja/public-notice/2015-10-01/</loc>") == isWanted)
    // There is nothing to find where the text is not held; what is announced is always found.
    #expect(try site.page("ja/public-notice/2005-04-01/index.html").contains(noindex))
    #expect(try !site.page("ja/public-notice/2027-04-01/index.html").contains(noindex))
  }

  @Test func `without an address of the publication no address is told`() throws {
    let page = try Site(Sample.publication(url: nil)).page("ja/public-notice/index.html")
    #expect(!page.contains("og:url"))
    let data = try data(page)
    #expect(data["@id"] == nil && data["encoding"] == nil && data["version"] as? String == "2022-04-01")
  }
}
