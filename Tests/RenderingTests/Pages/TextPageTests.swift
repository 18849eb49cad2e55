import Diagnostics
import Testing

@testable import LegalCorpus
@testable import Rendering

/// What a page says of its version, by state and language.
@Suite struct TextPageTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let path: String
    var asOf = "2026-11-22"
    var withdrawn: String?
    let has: [String]
    var lacks: [String] = []
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(
      name: "in force, with a successor announced", path: "ja/public-notice/index.html",
      has: [
        "<span class=\"flag\">施行中</span>",
        "<time datetime=\"2022-04-01\">2022年4月1日</time>から<time datetime=\"2027-03-31\">2027年3月31日</time>まで",
        "data-effective=\"2027-04-01\"", "href=\"2027-04-01/index.html\"", "compare/2022-04-01..2027-04-01/index.html",
        "<link rel=\"canonical\" href=\"https://www.example.com/privacy/ja/public-notice/\">",
        "hreflang=\"en\" href=\"https://www.example.com/privacy/en/public-notice/\"", "lang=\"ja\"",
      ], lacks: ["noindex", "class=\"note past\""]),
    Case(
      name: "the dated twin of the one in force", path: "ja/public-notice/2022-04-01/index.html",
      has: ["<link rel=\"canonical\" href=\"https://www.example.com/privacy/ja/public-notice/\">", "施行中"], lacks: ["noindex"]),
    Case(
      name: "past", path: "ja/public-notice/2015-10-01/index.html",
      has: [
        "class=\"note past\"", "<meta name=\"robots\" content=\"noindex\">", "2022年3月31日</time>まで効力を持っていました。",
        "compare/2015-10-01..2022-04-01/",
        "<link rel=\"canonical\" href=\"https://www.example.com/privacy/ja/public-notice/2015-10-01/\">", "rel=\"successor-version\"",
      ], lacks: ["hreflang=\"en\" href=\"https:"]),
    Case(
      name: "announced", path: "ja/public-notice/2027-04-01/index.html",
      has: ["class=\"note not-yet\"", "2027年4月1日</time>から効力を持ちます。", "施行中の版を読む"], lacks: ["noindex"]),
    Case(
      name: "not held", path: "ja/public-notice/2005-04-01/index.html",
      has: ["class=\"note not-held\"", "本文なし", "noindex"], lacks: ["class=\"law\"", "class=\"toc\""]),
    Case(
      name: "not translated", path: "en/public-notice/2015-10-01/index.html",
      has: [
        "This version has no text in English. The Japanese text is shown.", "<div class=\"law\" lang=\"ja\">",
        "<link rel=\"canonical\" href=\"https://www.example.com/privacy/en/public-notice/2015-10-01/\">",
      ], lacks: ["rel=\"alternate\" hreflang"]),
    Case(
      name: "a translation", path: "en/public-notice/index.html",
      has: [
        "This is a translation. Where the two differ, <a href=\"../../ja/public-notice/index.html\" hreflang=\"ja\">the Japanese text</a> prevails.",
        "This translation is for reference.", "1 April 2022",
      ], lacks: ["was made from"]),
    Case(
      name: "a translation that lags", path: "en/public-notice/2027-04-01/index.html",
      has: ["This translation was made from the Japanese text of <time datetime=\"2027-04-01\">1 April 2027</time>."]),
    Case(
      name: "before the first version", path: "ja/public-notice/index.html", asOf: "2005-03-31",
      has: ["この文書には、まだ効力を持つ版がありません。", "本文なし"]),
    Case(
      name: "on the day itself", path: "ja/public-notice/index.html", asOf: "2027-04-01",
      has: ["<time datetime=\"2027-04-01\">2027年4月1日</time>から現在まで"], lacks: ["data-effective"]),
    Case(
      name: "withdrawn", path: "ja/public-notice/index.html", withdrawn: "2026-01-01",
      has: ["class=\"note withdrawn\"", "2026年1月1日</time>に廃止されました。", "役目を終えたため", "最後の版を読む", "版の履歴"], lacks: ["class=\"law\""]),
    Case(
      name: "the last version of a withdrawn document", path: "ja/public-notice/2022-04-01/index.html", withdrawn: "2026-01-01",
      has: ["class=\"note withdrawn\"", "class=\"law\"", "2025年12月31日</time>まで効力を持っていました。"]),
    Case(
      name: "withdrawal ahead", path: "ja/public-notice/index.html", withdrawn: "2026-12-01",
      has: ["2026年12月1日</time>に廃止されます。", "施行中", "class=\"law\""]),
  ])
  func says(_ test: Case) throws {
    let withdrawal = test.withdrawn.map { Document.Withdrawal(date: Sample.day($0), reasons: [Sample.ja: "役目を終えたため"]) }
    let page = try Site(Sample.publication(asOf: test.asOf, documents: [Sample.notice(withdrawn: withdrawal)])).page(test.path)
    for text in test.has { #expect(page.contains(text), "\(text)") }
    for text in test.lacks { #expect(!page.contains(text), "\(text)") }
  }
}
