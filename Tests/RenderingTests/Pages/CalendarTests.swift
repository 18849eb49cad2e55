import Routing
import Testing

@testable import LegalCorpus
@testable import Rendering

/// What calendars read (RFC 5545).
@Suite struct CalendarTests {
  private func events(_ path: String, asOf: String, withdrawn: String? = nil) throws -> [String] {
    let withdrawal = withdrawn.map { Document.Withdrawal(date: Sample.day($0), reasons: [Sample.ja: "統合のため"]) }
    let site = try Site(Sample.publication(asOf: asOf, documents: [Sample.notice(withdrawn: withdrawal)]))
    return try site.page(path).matches(of: /DTSTART;VALUE=DATE:(\d+)\r\n/).map { String($0.1) }
  }

  struct Case: Sendable {
    let asOf: String
    var withdrawn: String?
    let days: [String]
  }

  @Test(arguments: [
    Case(asOf: "2000-01-01", days: ["20050401", "20151001", "20220401", "20270401"]), Case(asOf: "2026-11-22", days: ["20270401"]),
    // Nothing is announced: the last day that has come stays.
    Case(asOf: "2027-04-01", days: ["20270401"]), Case(asOf: "2040-01-01", days: ["20270401"]),
    Case(asOf: "2028-01-01", withdrawn: "2028-04-01", days: ["20280401"]),
    Case(asOf: "2040-01-01", withdrawn: "2028-04-01", days: ["20280401"]),
  ])
  func `holds what is ahead`(_ test: Case) throws {
    for path in ["ja/public-notice/announced.ics", "en/announced.ics"] {
      #expect(try events(path, asOf: test.asOf, withdrawn: test.withdrawn) == test.days, "\(path)")
    }
  }

  @Test func `an event is all of its day, and of one day only the version that holds`() throws {
    let text = try Site(Sample.publication(asOf: "2020-01-01", documents: [Sample.replacedOnItsDay()])).page(
      "ja/public-notice/announced.ics")
    #expect(text.contains("DTSTART;VALUE=DATE:20220401\r\nDTEND;VALUE=DATE:20220402\r\n"))
    #expect(text.matches(of: /BEGIN:VEVENT/).count == 1 && text.contains("UID:public-notice/2022-04-01.2/ja@www.example.com\r\n"))
    // The day before, on which the sample was published: no clock.
    #expect(text.contains("DTSTAMP:20220331T000000Z\r\n"))
  }

  @Test func `lines are short, whole and end as they should`() throws {
    let text = try Site().page("ja/public-notice/announced.ics")
    #expect(text.utf8.count { $0 == 0x0A } == text.utf8.count { $0 == 0x0D })
    let lines = Array(text.utf8).split(separator: 0x0A).map { Array($0.dropLast()) }
    #expect(lines.allSatisfy { $0.count <= 75 } && lines.contains { $0.first == 0x20 })
    for line in lines { #expect(String(validating: line, as: UTF8.self) != nil) }
  }

  @Test(arguments: [
    ("a,b;c\\d\ne\r", "X:a\\,b\\;c\\\\d\\ne\r\n"),
    (String(repeating: "a", count: 73), "X:" + String(repeating: "a", count: 73) + "\r\n"),
    (String(repeating: "a", count: 74), "X:" + String(repeating: "a", count: 73) + "\r\n a\r\n"),
    // 2 + 24 · 3 bytes; the next character does not fit, though one byte of it would.
    (String(repeating: "日", count: 25), "X:" + String(repeating: "日", count: 24) + "\r\n 日\r\n"),
  ])
  func `texts are escaped and folded`(_ text: String, _ expected: String) {
    var lines = CalendarLines()
    lines.add("X", text: text)
    #expect(lines.bytes == Array(expected.utf8))
  }

  @Test func `is offered where a day is announced`() throws {
    let site = try Site()
    for (path, href) in [
      ("ja/public-notice/index.html", "announced.ics"), ("ja/public-notice/2027-04-01/index.html", "../announced.ics"),
      ("ja/public-notice/history/index.html", "../announced.ics"), ("ja/index.html", "public-notice/announced.ics"),
      ("ja/index.html", "announced.ics"),
    ] { #expect(try site.page(path).contains("<a href=\"\(href)\">"), "\(path) \(href)") }
    let later = try Site(Sample.publication(asOf: "2027-04-01"))
    #expect(try !later.page("ja/public-notice/index.html").contains("カレンダーに加える"))
  }

  @Test func `needs an address of the publication`() throws {
    let site = try Site(Sample.publication(url: nil))
    #expect(!site.siteMap.routes.contains { $0.path.hasSuffix(".ics") })
  }
}
