import Diagnostics
import Testing

@testable import LegalCorpus
@testable import Routing

@Suite struct SiteMapTests {
  @Test func `every address is unique, sorted and found again`() throws {
    var report = Report()
    let map = SiteMap.plan(Shelf.corpus([Shelf.document("notice", versions: ["2005-04-01", "2015-10-01", "2022-04-01"])]), report: &report)
    #expect(report.isEmpty)
    let paths = map.routes.map(\.path)
    #expect(paths == paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    #expect(Set(paths).count == paths.count)
    for route in map.routes {
      #expect(map.route(for: route.page) == route)
      #expect(map.route(at: route.path) == route)
    }
    #expect(map.route(at: "ja/none/index.html") == nil)
    #expect(map.route(for: .current(Shelf.ja, Shelf.id("none"))) == nil)
  }

  @Test(arguments: [
    "index.html", "404.html", ".nojekyll", "sitemap.xml", "robots.txt", "current.json", "ja/index.html", "ja/changes.atom",
    "ja/announced.ics", "ja/notice/announced.ics", "_headers", "_server/nginx.conf", "_server/apache.conf",
    "ja/notice/index.html",
    "ja/notice/2005-04-01/index.html", "ja/notice/history/index.html", "ja/notice/changes.atom",
    "ja/notice/compare/2005-04-01..2015-10-01/index.html", "ja/notice/compare/2005-04-01..2015-10-01/table/index.html",
    "notice/versions.json",
    "notice/timemap.link", "en/notice/index.html",
  ])
  func `a site has the page`(_ path: String) {
    var report = Report()
    let map = SiteMap.plan(Shelf.corpus([Shelf.document("notice", versions: ["2005-04-01", "2015-10-01"])]), report: &report)
    #expect(map.route(at: path) != nil)
  }

  @Test func `without an address there is nothing that needs one`() {
    var report = Report()
    let map = SiteMap.plan(Shelf.corpus([Shelf.document("notice", versions: ["2005-04-01"])], url: nil), report: &report)
    for path in [
      "_headers", "_server/nginx.conf", "ja/announced.ics", "ja/notice/announced.ics", "sitemap.xml", "robots.txt", "ja/changes.atom",
      "ja/notice/changes.atom", "notice/timemap.link",
    ] {
      #expect(map.route(at: path) == nil, "\(path)")
    }
    #expect(map.routes.allSatisfy { map.absoluteAddress(of: $0) == nil })
  }

  @Test func `attachments that differ in case only collide`() {
    var report = Report()
    let map = SiteMap.plan(
      Shelf.corpus([Shelf.document("notice", versions: ["2005-04-01"], attachments: ["form.pdf", "Form.pdf"])]), report: &report)
    #expect(report.sorted.map(\.identifier) == ["address-collision"])
    #expect(report.sorted.first?.place.path == "Content/notice/2005-04-01/form.pdf")
    #expect(map.routes.count { $0.path.lowercased() == "notice/2005-04-01/form.pdf" } == 1)
  }

  @Test func `a former id that is another document's collides`() {
    var report = Report()
    _ = SiteMap.plan(
      Shelf.corpus([
        Shelf.document("notice", versions: ["2005-04-01"], formerly: ["policy"]), Shelf.document("policy", versions: ["2005-04-01"]),
      ]), report: &report)
    #expect(!report.isEmpty)
    #expect(report.sorted.allSatisfy { $0.identifier == "address-collision" })
  }

  @Test func `files keep their addresses under a former id`() throws {
    var report = Report()
    let document = Shelf.document("notice", versions: ["2005-04-01"], attachments: ["form.pdf"], formerly: ["old"])
    let map = SiteMap.plan(Shelf.corpus([document]), report: &report)
    #expect(report.isEmpty)
    for file in ["2005-04-01/form.pdf", "versions.json", "timemap.link"] {
      let target = try #require(map.route(at: "notice/" + file)).page
      #expect(map.route(at: "old/" + file)?.page == .former(Shelf.id("old"), target))
    }
  }

  @Test func `pages keep their addresses under a former id`() throws {
    var report = Report()
    let map = SiteMap.plan(Shelf.corpus([Shelf.document("notice", versions: ["2005-04-01"], formerly: ["old", "older"])]), report: &report)
    #expect(report.isEmpty)
    for id in ["old", "older"] {
      let route = try #require(map.route(at: "ja/\(id)/2005-04-01/index.html"))
      #expect(route.page == .former(Shelf.id(id), .version(Shelf.ja, Shelf.id("notice"), Shelf.version("2005-04-01"))))
    }
  }

  @Test func `a statement on accessibility has a page in each language, and no document can lie there`() throws {
    var report = Report()
    let day = try #require(Day(iso: "2026-11-22"))
    let statement = AccessibilityStatement(conformance: .full, tested: day, method: [:], limits: [:], contact: [:], results: nil)
    let corpus = Shelf.corpus([], accessibility: statement)
    let map = SiteMap.plan(corpus, report: &report)
    #expect(map.route(at: "ja/accessibility/index.html")?.page == .accessibility(Shelf.ja))
    #expect(map.route(at: "en/accessibility/index.html")?.page == .accessibility(Shelf.en))
    #expect(report.isEmpty)
    #expect(SiteMap.plan(Shelf.corpus([]), report: &report).route(for: .accessibility(Shelf.ja)) == nil)
    _ = SiteMap.plan(Shelf.corpus([Shelf.document("accessibility", versions: ["2005-04-01"])], accessibility: statement), report: &report)
    #expect(Set(report.sorted.map(\.identifier)) == ["address-collision"])
    #expect(report.sorted.first?.place.path == "Content/accessibility")
  }

  struct Base: Sendable {
    let url: String?
    let root: String?
    let host: String?
  }

  @Test(arguments: [
    Base(url: "https://www.example.com/", root: "/", host: "www.example.com"),
    Base(url: "https://www.example.com/privacy/", root: "/privacy/", host: "www.example.com"),
    Base(url: "http://localhost:8080/a/b/", root: "/a/b/", host: "localhost"), Base(url: nil, root: nil, host: nil),
  ])
  func `the publication's address gives host and root`(_ test: Base) {
    var report = Report()
    let map = SiteMap.plan(Shelf.corpus([], url: test.url), report: &report)
    #expect(map.root == test.root)
    #expect(map.host == test.host)
  }
}
