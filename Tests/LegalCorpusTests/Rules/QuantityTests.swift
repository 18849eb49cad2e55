import Testing

@testable import LegalCorpus

@Suite struct QuantityTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let language: String
    let text: String
    /// Quantities as written by `Quantity.short`; `?` after those that only may answer.
    let expected: String
    var testDescription: String { text }

    init(_ language: String, _ text: String, _ expected: String) {
      self.language = language
      self.text = text
      self.expected = expected
    }
  }

  @Test(arguments: japanese + english + neutral) func reads(_ test: Case) throws {
    var scan = QuantityScan(language: try #require(LanguageTag(test.language)))
    scan.scan(test.text)
    let found = scan.quantities.findings.map { $0.quantity.short + ($0.isBinding ? "" : "?") }
    #expect(found.joined(separator: " ") == test.expected)
    for finding in scan.quantities.findings { #expect(test.text.contains(finding.written) || test.language == "ja") }
  }

  static let japanese: [Case] = [
    Case("ja", "1件につき840円（税込）", "840JPY"), Case("ja", "１，０００円", "1000JPY"), Case("ja", "100万円以下", "1000000JPY"),
    Case("ja", "3億5,000万円", "350000000JPY"), Case("ja", "百万円", "1000000JPY"), Case("ja", "千円", "1000JPY"), Case("ja", "金壱万円", ""),
    Case("ja", "￥1,000", "1000JPY"), Case("ja", "¥ 500", "500JPY"), Case("ja", "US$100", "100USD"), Case("ja", "100米ドル", "100USD"),
    Case("ja", "2022年4月1日から", "2022-4-1"), Case("ja", "令和4年4月1日", "2022-4-1"), Case("ja", "令和元年5月1日", "2019-5-1"),
    Case("ja", "２０２２年４月１日", "2022-4-1"), Case("ja", "二〇二二年四月一日", "2022-4-1"), Case("ja", "令和四年十二月三十一日", "2022-12-31"),
    Case("ja", "2022年（令和4年）4月1日", "2022-4-1"), Case("ja", "2022/4/1", "2022-4-1"), Case("ja", "2022.04.01現在", "2022-4-1"),
    Case("ja", "2022-04-01", "2022-4-1"), Case("ja", "毎年4月1日", "0-4-1"), Case("ja", "2022年4月", "2022-4-0"), Case("ja", "2022年度", ""),
    Case("ja", "平成15年法律第57号", ""), Case("ja", "4月から", ""), Case("ja", "申請の日前6か月以内", "6months"), Case("ja", "三か月", "3months"),
    Case("ja", "６ヶ月", "6months"), Case("ja", "12カ月", "12months?"), Case("ja", "14日以内", "14days"), Case("ja", "14日を要します", "14days?"),
    Case("ja", "十四日以内", "14days"), Case("ja", "毎月25日", "25days?"), Case("ja", "3日目", ""), Case("ja", "2週間", "14days"),
    Case("ja", "5営業日以内", "5businessDays"), Case("ja", "2年間保存", "24months"), Case("ja", "1年間", "12months?"), Case("ja", "小学3年生", ""),
    Case("ja", "18歳未満", "216months?"), Case("ja", "24時間", "24hours?"), Case("ja", "48時間以内", "48hours"), Case("ja", "30分以内", "30minutes"),
    Case("ja", "3分の1", ""), Case("ja", "十分に説明し、一部の千葉県", ""), Case("ja", "年14.6%", "14.6%"), Case("ja", "１０パーセント", "10%"),
    Case("ja", "第27条の12の規定", "§27.12"), Case("ja", "第33条から第35条まで", "§33 §34? §35"), Case("ja", "第三条及び第四条", "§3 §4"),
    Case("ja", "第2条第7項第3号", "§2"), Case("ja", "前条、同条及び第1回", ""), Case("ja", "電話：03-5860-7565、0120-700-779", "tel0358607565 tel0120700779"),
    Case("ja", "〒100-0000 見本町2丁目3番4号", ""), Case("ja", "9:00から18:00まで", ""), Case("ja", "info@example.com まで", "info@example.com"),
    Case("ja", "一般に、万一の場合は、第三者に百貨店の", ""), Case("ja", "A4用紙とX509", ""),
  ]

  static let english: [Case] = [
    Case("en", "a fee of 840 yen for each", "840JPY"), Case("en", "¥1,000 and JPY 2,000", "1000JPY 2000JPY"),
    Case("en", "1 million yen", "1000000JPY"),
    Case("en", "¥1.5 million", "1500000JPY"), Case("en", "$100 or 100 dollars or US$ 5", "100USD 100USD 5USD"), Case("en", "A$100", ""),
    Case("en", "ten thousand yen", "10000JPY"), Case("en", "as of 1 April 2022,", "2022-4-1"), Case("en", "April 1, 2022", "2022-4-1"),
    Case("en", "1st of April 2022", "2022-4-1"), Case("en", "the 1st day of April, 2022", "2022-4-1"), Case("en", "April 2022", "2022-4-0"),
    Case("en", "on 1 April each year", "0-4-1"), Case("en", "Dec. 31, 2022", "2022-12-31"), Case("en", "You may use 3 of them in May", ""),
    Case("en", "2022-04-01", "2022-4-1"), Case("en", "4/1/2022", "2022-4-1? 2022-1-4?"), Case("en", "within 14 days", "14days"),
    Case("en", "within fourteen (14) days", "14days"), Case("en", "30 (thirty) days", "30days"), Case("en", "a 14-day period", "14days"),
    Case("en", "three months", "3months"), Case("en", "a three-month period", "3months"), Case("en", "twenty-one days", "21days"),
    Case("en", "one hundred and eighty days", "180days"), Case("en", "two weeks", "14days"), Case("en", "5 business days", "5businessDays"),
    Case("en", "five (5) working days", "5businessDays"), Case("en", "10 or more days", "10days"),
    Case("en", "3 full calendar months", "3months"),
    Case("en", "for 2 years", "24months"), Case("en", "18 years of age", "216months?"), Case("en", "under 18 years old", "216months?"),
    Case("en", "3 to 6 months", "6months"), Case("en", "half a year", ""), Case("en", "one year", "12months?"),
    Case("en", "24 hours", "24hours?"),
    Case("en", "14.6% a year", "14.6%"), Case("en", "10 per cent or 5 percent", "10% 5%"), Case("en", "Article 27-12 of the Act", "§27.12"),
    Case("en", "Articles 33 to 35 of", "§33 §34? §35"), Case("en", "Articles 3, 4 and 5", "§3 §4 §5"),
    Case("en", "Article 2, paragraph (7)", "§2"),
    Case("en", "Article 5, 10 days after", "§5 10days"), Case("en", "Section 5 and the preceding Article", "§5?"),
    Case("en", "call +81-3-5860-7565 or 0120-700-779", "tel0358607565 tel0120700779"), Case("en", "9:00 to 18:00, in Tokyo 100-0000", ""),
    Case("en", "any 2 of the following", ""), Case("en", "one of the parties", ""), Case("en", "Act No. 57 of 2003", ""),
    Case("en", "info@example.com.", "info@example.com"),
  ]

  static let neutral: [Case] = [
    Case("de", "innerhalb von 14 Tagen, 1.000 Euro, Tel. +81 3 5860 7565", "tel0358607565"), Case("de", "", ""),
  ]

  @Test func loose() throws {
    var scan = QuantityScan(language: try #require(LanguageTag("en")))
    scan.scan("3 to 6 months, half a year, two copies, the preceding Article")
    #expect(scan.quantities.loose == [3000, 2000])
    #expect(scan.quantities.hasVaguePeriods)
    #expect(scan.quantities.hasVagueArticles)
  }

  @Test(arguments: [
    ("https://www.example.com/company/", false), ("https://www.example.com/en/company/", true), ("https://example.com/?hl=ja", true),
    ("https://en.example.com/", true), ("https://example.co.jp/company", false), ("https://example.jp", false),
    ("https://example.com/index_e.html", true), ("info-en@example.com", true), ("info@example.jp", false),
  ])
  func languageMarks(_ address: String, _ isMarked: Bool) { #expect(LanguageMark.isIn(address) == isMarked) }
}

extension Quantity {
  fileprivate var short: String {
    func number(_ thousandths: Int) -> String {
      thousandths % 1000 == 0 ? "\(thousandths / 1000)" : "\(thousandths / 1000).\(thousandths % 1000 / 100)"
    }
    return switch self {
    case .date(let year, let month, let day): "\(year)-\(month)-\(day)"
    case .amount(let currency, let thousandths): number(thousandths) + currency
    case .period(let unit, let count): "\(count)\(unit)"
    case .percentage(let thousandths): number(thousandths) + "%"
    case .article(let numbers): "§" + numbers.map(String.init).joined(separator: ".")
    case .telephone(let digits): "tel" + digits
    case .mail(let address), .link(let address): address
    }
  }
}
