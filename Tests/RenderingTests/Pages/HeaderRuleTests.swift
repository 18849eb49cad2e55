import Routing
import Testing

@testable import LegalCorpus
@testable import Rendering

/// What servers are told to send.
@Suite struct HeaderRuleTests {
  private static let policy = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'"
  private static let moment = "Fri, 01 Apr 2022 00:00:00 GMT"

  /// The headers of each rule of `_headers` by its path.
  private func rules(_ site: Site) throws -> [(path: String, headers: [String])] {
    try site.page("_headers").split(separator: "\n").filter { !$0.hasPrefix("#") }.reduce(into: []) { rules, line in
      if line.hasPrefix("  ") { rules[rules.count - 1].headers.append(String(line.dropFirst(2))) } else { rules.append((String(line), [])) }
    }
  }

  @Test func `hosts are told the page's own policy, and no header twice`() throws {
    let site = try Site()
    let rules = try rules(site)
    let page = try site.page("ja/index.html")
    #expect(page.contains("<meta http-equiv=\"Content-Security-Policy\" content=\"\(Self.policy)\">"))
    for path in ["/privacy/", "/privacy/404.html", "/privacy/ja/*", "/privacy/en/*", "/privacy/search/*"] {
      #expect(rules.first { $0.path == path }?.headers == ["Content-Security-Policy: " + Self.policy], "\(path)")
    }
    #expect(
      rules.first { $0.path == "/privacy/ja/public-notice/2022-04-01/" }?.headers == [
        "Memento-Datetime: " + Self.moment,
        "Link: <https://www.example.com/privacy/ja/public-notice/>; rel=\"original\", "
          + "<https://www.example.com/privacy/public-notice/timemap.link>; rel=\"timemap\"; type=\"application/link-format\"",
      ])
    #expect(!rules.contains { $0.path.contains("2027") || $0.path.contains("/en/public-notice/") })
    for route in site.siteMap.routes {
      let path = "/privacy/" + route.address
      let names = rules.filter { Self.matches(path, $0.path) }.flatMap(\.headers).map { $0.prefix { $0 != ":" } }
      #expect(names.count == Set(names).count, "\(path): \(names)")
      #expect(names.contains("X-Content-Type-Options"), "\(path)")
    }
  }

  /// `*` stands for anything.
  private static func matches(_ path: String, _ pattern: String) -> Bool {
    guard let star = pattern.firstIndex(of: "*") else { return path == pattern }
    let end = pattern[pattern.index(after: star)...]
    return path.hasPrefix(pattern[..<star]) && path.hasSuffix(end) && path.count >= pattern.count - 1
  }

  @Test func `what hosts would not read is left out`() throws {
    let days = (1...120).map { Day(daysSinceEpoch: 15_000 + $0 * 30).iso }
    let id = Sample.document("public-notice")
    let document = Document(
      id: id, original: Sample.ja, versions: days.map { Sample.held(true, $0, [Sample.text(id, $0, Sample.ja, fee: 1)], summaries: [:]) },
      established: nil, withdrawn: nil, formerly: [], external: nil, titles: [Sample.ja: "公表文"], descriptions: [:])
    let site = try Site(Sample.publication(documents: [document], comparisons: .allUpTo(0)))
    #expect(try rules(site).count <= 100 && !site.page("_headers").contains("Memento-Datetime:"))
    #expect(try site.page("_server/nginx.conf").contains("Memento-Datetime"))
  }

  @Test func `servers are told the same`() throws {
    let nginx = try Site().page("_server/nginx.conf")
    let apache = try Site().page("_server/apache.conf")
    #expect(nginx.contains("add_header Content-Security-Policy '" + Self.policy.replacing("'", with: "\\'") + "' always;"))
    #expect(apache.contains("Header always set Content-Security-Policy \"" + Self.policy + "\""))
    #expect(nginx.contains("location = /privacy/ja/public-notice/2022-04-01/index.html {"))
    #expect(apache.contains("<LocationMatch \"^/privacy/ja/public-notice/2022-04-01/(?:index\\.html)?$\">"))
    for text in [nginx, apache] {
      #expect(text.contains(Self.moment) && text.contains("max-age=31536000, immutable") && text.contains("/privacy/404.html"))
      #expect(text.utf8.count { $0 == UInt8(ascii: "{") } == text.utf8.count { $0 == UInt8(ascii: "}") })
    }
  }

  @Test func `without an address of the publication there are none`() throws {
    let site = try Site(Sample.publication(url: nil))
    #expect(!site.siteMap.routes.contains { $0.path.hasPrefix("_") })
  }
}
