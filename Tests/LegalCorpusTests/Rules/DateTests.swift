import Testing

@testable import LegalCorpus

@Suite struct DateTests {
  @Test(arguments: right + wrong) func finds(_ test: RuleCase) { test.check() }

  /// A text of 2022-04-01 after one of 2020-01-01 (adopted 2019-12-01), in a document established on 2015-06-01.
  private static func dated(
    _ name: String, _ body: String, header: String = "", language: String = "ja", _ expected: String...
  ) -> RuleCase {
    let site = RuleCase.japaneseSite.replacingOccurrences(of: "[ja]", with: "[\(language)]")
    return RuleCase(
      name: name,
      files: [
        "site.yml": site, "rules/document.yml": "title: 規則\nestablished: 2015-06-01\n",
        "rules/2020-01-01/\(language).md": "---\nadopted: 2019-12-01\n---\n\n本文\n",
        "rules/2022-04-01/\(language).md":
          "---\nadopted: 2022-02-22\npublished: 2022-03-01\nsummary: 変更\n\(header.isEmpty ? "" : "header: [\(header)]\n")---\n\n\(body)\n",
      ], expected: expected)
  }

  static let right: [RuleCase] = [
    dated("the day it takes effect", "この規則は、2022年4月1日から施行する。"), dated("its publication", "本文\n\n2022年3月1日改訂"),
    dated("its adoption by era", "令和4年2月22日改正\n\n本文"),
    dated("the establishment and the revisions", "制定 2015年6月1日／改訂 2020年1月1日／最終改訂 2022年4月1日"),
    dated("an adoption of an earlier version", "本文\n\n2019年12月1日制定、2022年4月1日改訂"),
    dated("a date of something else", "2021年5月1日に公表した資料を改訂する場合があります。\n\n個人情報の保護に関する法律（2021年9月1日施行）に従います。"),
    dated("a sentence on another act", "この規則は、2021年9月1日に施行された法律に基づきます。"), dated("before what is recorded", "2001年1月1日制定、2022年4月1日改訂"),
    dated("in the middle", "一\n\n2021年1月1日改訂\n\n三"), dated("in a header", "本文", header: "2022年4月1日改訂"),
    dated("no word beside it", "本文", header: "2021年1月1日現在"), dated("English", "These Terms take effect on 1 April 2022.", language: "en"),
    dated("English history", "Established 1 June 2015; last revised on April 1, 2022", language: "en"),
    dated("English, another act", "The Act effective 1 May 2021 applies to us.", language: "en"),
    RuleCase(
      name: "a draft has no day",
      files: [
        "site.yml": RuleCase.japaneseSite, "rules/document.yml": "title: 規則\n", "rules/2020-01-01/ja.md": "本文\n",
        "rules/draft/ja.md": "---\nsummary: 変更\n---\n\n2027年4月1日改訂\n",
      ], drafts: true, expected: []),
  ]

  static let wrong: [RuleCase] = [
    dated("another day", "この規則は、1️⃣2022年5月1日から施行する。", "date-contradicts"),
    dated("the last paragraph", "本文\n\n以上\n\n最終改訂：1️⃣2021年4月1日", "date-contradicts"),
    dated("in brackets", "（1️⃣令和3年4月1日改定）\n\n本文", "date-contradicts"),
    dated("a header", "本文", header: "\"1️⃣2021年4月1日 改訂\", 株式会社みほん", "date-contradicts"),
    dated("one of several", "制定：2015年6月1日、改訂：1️⃣2021年1月1日、改訂：2022年4月1日", "date-contradicts"),
    dated("with supplementary provisions", "## 附則 {#supplement}\n\nこの規約は、1️⃣２０２１年４月１日から施行します。", "date-contradicts"),
    dated("English", "Last revised: 1️⃣April 2, 2022\n\nText", language: "en", "date-contradicts"),
    dated("English sentence", "This policy shall come into force on 1️⃣1 May 2022.", language: "en", "date-contradicts"),
    dated("only an older day", "2001年1月1日改訂".withMarker, "date-contradicts"),
  ]
}

extension String {
  fileprivate var withMarker: String { "1️⃣" + self }
}
