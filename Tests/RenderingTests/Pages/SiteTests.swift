import Diagnostics
import Foundation
import Routing
import Testing

@testable import LegalCorpus
@testable import Rendering

/// Rules that hold on every page of a site.
@Suite struct SiteTests {
  private static func corpora() -> [Corpus] {
    [
      Sample.publication(), Sample.publication(asOf: "2027-04-01", showsEra: true), Sample.publication(asOf: "2004-01-01", url: nil),
      Sample.publication(documents: [
        Sample.notice(
          withdrawn: Document.Withdrawal(date: Sample.day("2026-01-01"), reasons: [Sample.ja: "役目を終えたため"]),
          formerly: [Sample.document("old-notice")])
      ]),
    ]
  }

  @Test(arguments: corpora().indices)
  func `every page has bytes, every link a file and a fragment, every id one place`(_ index: Int) throws {
    let site = try Site(Self.corpora()[index])
    var pages: [String: String] = [:]
    for route in site.siteMap.routes where route.path.hasSuffix(".html") { pages[route.path] = try site.page(route.path) }
    let ids = pages.mapValues { page in page.matches(of: /\sid="([^"]*)"/).map { String($0.1) } }
    for (path, found) in ids { #expect(Set(found).count == found.count, "\(path)") }
    for (path, page) in pages {
      #expect(page.hasPrefix("<!doctype html>\n"), "\(path)")
      #expect(!page.contains(" style=\"") && !page.contains("{{"), "\(path)")
      for match in page.matches(of: /\s(?:href|src)="([^"]*)"/) where path != "404.html" {
        let address = String(match.1)
        guard !address.hasPrefix("https:") else { continue }
        let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let target = try #require(resolved(String(parts[0]), from: path), "\(path): \(address)")
        #expect(site.siteMap.route(at: target) != nil, "\(path): \(address)")
        if parts.count == 2 { #expect(ids[target]?.contains(String(parts[1])) ?? false, "\(path): \(address)") }
      }
    }
  }

  /// The path of a file that a relative link leads to.
  private func resolved(_ link: String, from path: String) -> String? {
    if link.isEmpty { return path }
    var folders = path.split(separator: "/").dropLast().map(String.init)
    for part in link.split(separator: "/", omittingEmptySubsequences: false).map(String.init) {
      if part == ".." {
        guard folders.popLast() != nil else { return nil }
      } else {
        folders.append(part)
      }
    }
    return folders.joined(separator: "/").removingPercentEncoding
  }

  @Test func `the same corpus gives the same bytes, from many threads at once`() async throws {
    let site = try Site()
    let routes = site.siteMap.routes
    func all() async -> [[UInt8]] {
      await withTaskGroup(of: (Int, [UInt8]).self) { group in
        for (index, route) in routes.enumerated() {
          group.addTask {
            guard case .bytes(let bytes, _) = site.renderer.render(route) else { return (index, []) }
            return (index, bytes)
          }
        }
        var pages = [[UInt8]](repeating: [], count: routes.count)
        for await (index, bytes) in group { pages[index] = bytes }
        return pages
      }
    }
    let first = await all()
    #expect(await all() == first)
    let again = try Site()
    for (route, bytes) in zip(routes, first) { #expect(Array(try again.page(route.path).utf8) == bytes, "\(route.path)") }
  }

  @Test func `no address of a page is absolute but in its head`() throws {
    let site = try Site()
    for route in site.siteMap.routes where route.path.hasSuffix("index.html") {
      let page = try site.page(route.path)
      let body = try #require(page.split(separator: "<body", maxSplits: 1).last)
      #expect(!body.contains("https://www.example.com/privacy/"), "\(route.path)")
    }
  }

  @Test func `the page of what is not found links from the root of the server`() throws {
    let page = try Site().page("404.html")
    #expect(page.contains("href=\"/privacy/ja/\"") && page.contains("href=\"/privacy/en/\""))
    #expect(page.contains("href=\"/privacy/assets/"))
    #expect(page.contains("noindex"))
  }
}
