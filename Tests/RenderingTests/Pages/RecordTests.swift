import Foundation
import Testing

@testable import LegalCorpus
@testable import Rendering

/// What machines read.
@Suite struct RecordTests {
  @Test(arguments: ["public-notice/versions.json", "current.json", "public-notice/2022-04-01/ja.json"])
  func `JSON can be read`(_ path: String) throws {
    let text = try Site().page(path)
    #expect(try JSONSerialization.jsonObject(with: Data(text.utf8)) is [String: Any])
  }

  @Test func `the list of versions has each with its state and hash`() throws {
    let text = try Site().page("public-notice/versions.json")
    for part in [
      "\"schema\": \"kaitei.versions/1\"", "\"inForce\": \"2022-04-01\"", "\"state\": \"announced\"", "\"held\": false",
      "\"until\": \"2027-03-31\"", "\"sha256\": \"7 bytes\"", "https://www.example.com/privacy/public-notice/2022-04-01/ja.md",
    ] { #expect(text.contains(part), "\(part)") }
  }

  @Test func `without an address of the publication, records give relative ones`() throws {
    let text = try Site(Sample.publication(url: nil)).page("public-notice/versions.json")
    #expect(text.contains("\"address\": \"../ja/public-notice/2022-04-01/index.html\""))
  }

  @Test func `a source is published as it was read`() throws {
    #expect(try Site().page("public-notice/2022-04-01/ja.md") == "source\n")
  }

  @Test func `a feed has each version once, the newest first`() throws {
    let feed = try Site().page("ja/public-notice/changes.atom")
    let ids = feed.matches(of: /<id>(tag:[^<]*)<\/id>/).map { String($0.1) }
    #expect(
      ids == [
        "tag:www.example.com,2005-04-01:public-notice/ja", "tag:www.example.com,2005-04-01:public-notice/2027-04-01/ja",
        "tag:www.example.com,2005-04-01:public-notice/2022-04-01/ja", "tag:www.example.com,2005-04-01:public-notice/2015-10-01/ja",
        "tag:www.example.com,2005-04-01:public-notice/2005-04-01/ja",
      ])
    #expect(feed.contains("（予告）") && feed.contains("<category term=\"announced\" label=\"予告\"/>"))
    #expect(XMLCheck.isWellFormed(feed))
  }

  @Test func `the sitemap lists what search engines should know`() throws {
    let map = try Site().page("sitemap.xml")
    #expect(XMLCheck.isWellFormed(map))
    for address in ["", "ja/", "ja/public-notice/", "en/public-notice/", "ja/public-notice/2027-04-01/", "ja/public-notice/history/"] {
      #expect(map.contains("<loc>https://www.example.com/privacy/\(address)</loc>"), "\(address)")
    }
    for address in ["ja/public-notice/2022-04-01/", "ja/public-notice/2015-10-01/", "ja/public-notice/2005-04-01/", "404.html"] {
      #expect(!map.contains("<loc>https://www.example.com/privacy/\(address)</loc>"), "\(address)")
    }
    let link = { (language: String, path: String) in
      "<xhtml:link rel=\"alternate\" hreflang=\"\(language)\" href=\"https://www.example.com/privacy/\(path)\"/>"
    }
    #expect(
      map.contains(
        "<loc>https://www.example.com/privacy/en/public-notice/</loc><lastmod>2022-04-01</lastmod>" + link("ja", "ja/public-notice/")
          + link("en", "en/public-notice/") + "</url>"))
    #expect(map.contains("<loc>https://www.example.com/privacy/</loc>" + link("ja", "ja/") + link("en", "en/") + link("x-default", "")))
  }

  @Test func `a TimeMap has each held version`() throws {
    let map = try Site().page("public-notice/timemap.link")
    #expect(map.contains("<https://www.example.com/privacy/ja/public-notice/>; rel=\"original\""))
    #expect(map.contains("rel=\"first memento\"; datetime=\"Thu, 01 Oct 2015 00:00:00 GMT\""))
    #expect(map.contains("rel=\"last memento\"; datetime=\"Fri, 01 Apr 2022 00:00:00 GMT\""))
    // What is only announced is no prior state of the page.
    #expect(!map.contains("2027"))
    let later = try Site(Sample.publication(asOf: "2027-04-01")).page("public-notice/timemap.link")
    #expect(later.contains("rel=\"last memento\"; datetime=\"Thu, 01 Apr 2027 00:00:00 GMT\""))
  }

  @Test func `a version replaced on its day never was in force`() throws {
    let site = try Site(Sample.publication(documents: [Sample.replacedOnItsDay()]))
    let list = try #require(
      JSONSerialization.jsonObject(with: Data(site.page("public-notice/versions.json").utf8)) as? [String: Any])
    let versions = try #require(list["versions"] as? [[String: Any]])
    #expect(versions.map { $0["until"] as? String } == ["2022-03-31", nil, nil])
    #expect(versions.map { $0["neverInForce"] as? Bool } == [nil, true, nil])
    let map = try site.page("public-notice/timemap.link")
    #expect(map.contains("/2022-04-01.2/>") && !map.contains("/2022-04-01/>"))
  }

  @Test func `a renamed document keeps the ids of its entries`() throws {
    let site = try Site(Sample.publication(documents: [Sample.notice(formerly: [Sample.document("notice"), Sample.document("older")])]))
    for path in ["ja/public-notice/changes.atom", "ja/changes.atom"] {
      #expect(try site.page(path).contains("<id>tag:www.example.com,2005-04-01:notice/2022-04-01/ja</id>"), "\(path)")
    }
  }
}

/// Whether tags are closed in order.
private enum XMLCheck {
  static func isWellFormed(_ xml: String) -> Bool {
    var open: [Substring] = []
    for match in xml.matches(of: /<(\/?)([A-Za-z:]+)[^<>]*?(\/?)>/) {
      if !match.1.isEmpty {
        guard open.popLast() == match.2 else { return false }
      } else if match.3.isEmpty {
        open.append(match.2)
      }
    }
    return open.isEmpty && !xml.contains(/&(?!amp;|lt;|gt;|quot;)/)
  }
}
