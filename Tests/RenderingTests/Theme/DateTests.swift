import Routing
import Testing

@testable import Rendering

@Suite struct DateTests {
  struct Case: Sendable {
    let day: String
    let ja: String
    let en: String
    let era: String?
  }

  @Test(arguments: [
    Case(day: "2022-04-01", ja: "2022年4月1日", en: "1 April 2022", era: "令和4年4月1日"),
    Case(day: "2019-05-01", ja: "2019年5月1日", en: "1 May 2019", era: "令和元年5月1日"),
    Case(day: "2019-04-30", ja: "2019年4月30日", en: "30 April 2019", era: "平成31年4月30日"),
    Case(day: "2020-01-01", ja: "2020年1月1日", en: "1 January 2020", era: "令和2年1月1日"),
    Case(day: "1989-01-08", ja: "1989年1月8日", en: "8 January 1989", era: "平成元年1月8日"),
    Case(day: "1926-12-24", ja: "1926年12月24日", en: "24 December 1926", era: "大正15年12月24日"),
    Case(day: "1912-07-30", ja: "1912年7月30日", en: "30 July 1912", era: "大正元年7月30日"),
    Case(day: "0794-10-22", ja: "794年10月22日", en: "22 October 794", era: nil),
    Case(day: "1989-01-07", ja: "1989年1月7日", en: "7 January 1989", era: "昭和64年1月7日"),
    Case(day: "1926-12-25", ja: "1926年12月25日", en: "25 December 1926", era: "昭和元年12月25日"),
    Case(day: "1912-07-29", ja: "1912年7月29日", en: "29 July 1912", era: "明治45年7月29日"),
    Case(day: "1873-01-01", ja: "1873年1月1日", en: "1 January 1873", era: "明治6年1月1日"),
    Case(day: "1872-12-31", ja: "1872年12月31日", en: "31 December 1872", era: nil),
  ])
  func `as each language writes it`(_ test: Case) throws {
    let site = try Site()
    let day = Sample.day(test.day)
    #expect(site.renderer.theme.strings.language(Sample.ja).date(day) == test.ja)
    #expect(site.renderer.theme.strings.language(Sample.en).date(day) == test.en)
    let strings = site.renderer.theme.strings.showingEra()
    #expect(strings.language(Sample.ja).date(day) == test.ja + (test.era.map { "（\($0)）" } ?? ""))
    #expect(strings.language(Sample.en).date(day) == test.en)
  }

  @Test func `every date of a Japanese page has its era, none of an English one`() throws {
    let site = try Site(Sample.publication(showsEra: true))
    var findings: [String] = []
    for route in site.siteMap.routes where route.path.hasSuffix("index.html") && route.path.contains("/") {
      // The head's data block is for machines, and so is how a script writes the day that a reader asks of.
      let page = try site.page(route.path).split(separator: "<body", maxSplits: 1).last ?? ""
      for match in page.matches(of: /[0-9]{4}年[0-9]+月[0-9]+日(（(?:令和|平成|昭和)[^）]*日）)?/) where match.1 == nil {
        findings.append("\(route.path): \(match.0)")
      }
      // Comparisons of a version that has no English are those of the Japanese.
      if route.path.hasPrefix("en/"), !route.path.contains("2015-10-01"), page.contains("令和") { findings.append(route.path) }
    }
    #expect(findings == [])
  }

  @Test(arguments: [("1970-01-01", "Thu, 01 Jan 1970"), ("2022-04-01", "Fri, 01 Apr 2022"), ("1969-12-31", "Wed, 31 Dec 1969")])
  func `as protocols write it`(_ day: String, _ written: String) {
    #expect(Sample.day(day).httpDate == written + " 00:00:00 GMT")
  }
}
