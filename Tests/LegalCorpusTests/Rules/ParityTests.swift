import Diagnostics
import Testing

@testable import LegalCorpus

@Suite struct ParityTests {
  @Test(arguments: structure + numbers + words + lags) func finds(_ test: RuleCase) { test.check() }

  static let structure: [RuleCase] = [
    .pair("the same clauses", ja: "## 甲 {#a}\n\n1. 一 {#b}\n1. 二 {#c}", en: "## A {#a}\n\n1. One {#b}\n1. Two {#c}"),
    .pair(
      "a clause is missing after its neighbour", ja: "## 甲 {#a}\n\n## 乙 {#b}\n\n## 丙 {#c}", en: "1️⃣## A {#a}\n\n## C {#c}", "clause-missing"),
    .pair(
      "a clause with what is in it is missed once", ja: "## 甲 {#a}\n\n## 乙 {#b}\n\n1. 一 {#b1}\n1. 二 {#b2}", en: "1️⃣## A {#a}",
      "clause-missing"),
    .pair(
      "the first clause is missing", ja: "## 甲 {#a}\n\n## 乙 {#b}", en: "## B {#b}", "rules/2022-04-01/en.md clause-missing"),
    .pair(
      "a clause too many", ja: "## 甲 {#a}", en: "## A {#a}\n\n1️⃣## B {#b}\n\n1. inside {#b1}", "clause-extra"),
    .pair(
      "a misspelt id is missing and too many", ja: "## 甲 {#alpha}\n\n## 乙 {#beta}", en: "1️⃣## A {#alpha}\n\n2️⃣## B {#betta}",
      "clause-missing",
      "clause-extra"),
    .pair(
      "one clause in another order", ja: "## 甲 {#a}\n\n## 乙 {#b}\n\n## 丙 {#c}\n\n## 丁 {#d}",
      en: "## A {#a}\n\n1️⃣## D {#d}\n\n## B {#b}\n\n## C {#c}", "clause-misplaced"),
    .pair(
      "a clause inside another one", ja: "## 甲 {#a}\n\n### 乙 {#b}\n\n## 丙 {#c}\n\n### 丁 {#d}",
      en: "## A {#a}\n\n## C {#c}\n\n1️⃣### B {#b}\n\n### D {#d}", "clause-misplaced"),
    .pair(
      "a clause at the top that stands inside another", ja: "## 甲 {#a}\n\n## 乙 {#b}", en: "## A {#a}\n\n1️⃣### B {#b}", "clause-misplaced"),
    .pair(
      "different numbers of clauses without ids", ja: "## 甲 {#a}\n\n1. 一\n1. 二\n1. 三", en: "1️⃣## A {#a}\n\n1. One\n1. Two", "clauses-differ"
    ).withoutMissingIDs,
  ]

  static let words: [RuleCase] = [
    .pair(
      "passages of the original, named once", ja: "## 目的 {#a}\n\nこの規則は、会員の権利を定めます。\n\n利用者は、手数料を支払います。",
      en: "## Purpose {#a}\n\n1️⃣この規則は、会員の権利を定めます。\n\n利用者は、手数料を支払います。", "not-translated"),
    .pair(
      "a row of a table", ja: "| 項目 | 内容 |\n|---|---|\n| 手数料 | 会員が毎月支払うものをいいます。 |",
      en: "| Item | Meaning |\n|---|---|\n| Fee | 1️⃣会員が毎月支払うものをいいます。 |", "not-translated"),
    .pair("names and addresses", ja: "東京都千代田区見本町\n\nMihon Education, Inc.", en: "東京都千代田区見本町\n\nMihon Education, Inc."),
    .pair("English in both", ja: "The fee is due every month.", en: "1️⃣The fee is due every month.", "not-translated"),
  ]

  static let numbers: [RuleCase] = [
    .pair("the same amount", ja: "手数料は840円です。", en: "The fee is 840 yen."),
    .pair("another amount", ja: "手数料は970円です。", en: "The fee is 1️⃣840 yen.", "numbers-differ"),
    .pair("the same number in another currency", ja: "手数料は970円です。", en: "The fee is 1️⃣$970.", "numbers-differ"),
    .pair("an era", ja: "令和4年4月1日から", en: "from 1 April 2022"),
    .pair("another day", ja: "2022年4月1日から", en: "from 1️⃣1 May 2022", "numbers-differ"),
    .pair("another period", ja: "6か月以内に発行された原本", en: "issued within 1️⃣three months", "numbers-differ"),
    .pair("a period in words", ja: "三か月以内に発行された原本", en: "issued within three (3) months"),
    .pair("a period missing", ja: "14日以内に支払う。", en: "Pay soon.", "rules/2022-04-01/en.md numbers-differ"),
    .pair("a period too many", ja: "速やかに支払う。", en: "Pay within 1️⃣14 days.", "numbers-differ"),
    .pair("weeks and days", ja: "2週間以内", en: "within 14 days"),
    .pair("a range whose first number has no unit", ja: "3か月から6か月", en: "3 to 6 months"),
    .pair("half a year", ja: "6か月", en: "half a year"),
    .pair("an article", ja: "法第27条の12の規定", en: "Article 27-12 of the Act"),
    .pair("another article", ja: "法第27条の規定", en: "1️⃣Article 28 of the Act", "numbers-differ"),
    .pair("articles in a row", ja: "法第33条から第35条まで", en: "Articles 33 to 35 of the Act"),
    .pair("an article named again without its number", ja: "法第33条及び同条第2項", en: "Article 33 of the Act and Article 33(2), Article 34"),
    .pair("telephone numbers", ja: "電話 03-5860-7565", en: "Telephone +81-3-5860-7565"),
    .pair("another telephone number", ja: "電話 03-5860-7565", en: "Telephone 1️⃣03-5860-7566", "numbers-differ"),
    .pair("another percentage", ja: "年14.6%", en: "1️⃣14.5 per cent a year", "numbers-differ"),
    .pair("the same link", ja: "[概要](https://example.com/a)", en: "[Profile](https://example.com/a)"),
    .pair("another link", ja: "[概要](https://example.com/a)", en: "[Profile](1️⃣https://example.com/b)", "numbers-differ"),
    .pair("a link in the other language", ja: "[概要](https://example.com/ja/a)", en: "[Profile](https://example.com/en/a)"),
    .pair("a link to a page that has its language", ja: "[法令](https://law.example/1)", en: "[Act](https://example.com/en/laws/1)"),
    .pair("another mail address", ja: "info@example.com", en: "1️⃣inf@example.com", "numbers-differ"),
    .pair(
      "numbers are compared clause by clause", ja: "## 甲 {#a}\n\n14日以内\n\n## 乙 {#b}\n\n30日以内",
      en: "## A {#a}\n\nwithin 1️⃣30 days\n\n## B {#b}\n\nwithin 2️⃣14 days", "numbers-differ", "numbers-differ"),
    .pair(
      "in tables and lists", ja: "| 区分 | 額 |\n|---|---|\n| 甲 | 100円 |\n\n- 14日以内",
      en: "| Kind | Fee |\n|---|---|\n| A | 1️⃣200 yen |\n\n- within 2️⃣15 days", "numbers-differ", "numbers-differ"),
    .pair("in notes", ja: "本文[^n]。\n\n[^n]: 14日以内。", en: "Text[^n].\n\n[^n]: Within 1️⃣15 days.", "numbers-differ"),
    .pair("in emphasis", ja: "**14日**以内", en: "within **14** days"),
    .pair(
      "times, ages and ordinals are left alone", ja: "18歳未満の方は、9時から18時まで、第2回に、3名で",
      en: "Persons under eighteen, 9 a.m. to 6 p.m., at the second, in threes"),
    .pair("periods of one are left alone", ja: "1年間保存し、1日当たり", en: "kept for a year, per day"),
    .pair("clauses without ids that correspond", ja: "1. 14日以内\n1. 二", en: "1. within 1️⃣15 days\n1. two", "numbers-differ")
      .withoutMissingIDs,
  ]

  static let lags: [RuleCase] = [
    .history(
      "a clause that says it is older is passed over", enMatter: "",
      ja: "## 手数料 {#fee}\n\n970円\n\n## 乙 {#b}\n\n14日以内",
      en: "1️⃣## Fee {#fee translates=2020-01-01}\n\n840 yen\n\n## B {#b}\n\nwithin 14 days",
      "translation-lags"),
    .history(
      "a whole translation that says it is older", enMatter: "translates: 1️⃣2020-01-01\n", ja: "## 手数料 {#fee}\n\n970円", en: "840 yen",
      "translation-lags"),
    .history(
      "a translation of its own version", enMatter: "translates: 2022-04-01\n", ja: "## 手数料 {#fee}\n\n970円", en: "## Fee {#fee}\n\n970 yen"),
    .history(
      "a version that there is not", enMatter: "", ja: "## 手数料 {#fee}", en: "1️⃣2️⃣## Fee {#fee translates=2019-01-01}", "translates-unknown",
      "translation-lags"),
    .history(
      "a version that comes later", enMatter: "translates: 1️⃣2023-01-01\n", ja: "## 手数料 {#fee}", en: "## Fee {#fee}", "translates-later",
      also: ["rules/2023-01-01/ja.md": "---\nsummary: 変更\n---\n", "rules/2023-01-01/en.md": "---\nsummary: Changes\n---\n"]),
  ]

  @Test func digests() throws {
    let original = "---\neffective: 2022-04-01\n---\n\n970円\n"
    func identifiers(_ digest: String) -> [String] {
      var folder = Folder(files: [
        "site.yml": Folder.site, "rules/document.yml": "title: 規則\n", "rules/2022-04-01/ja.md": original,
        "rules/2022-04-01/en.md": "---\ntranslates: \(digest)\n---\n\n840 yen\n",
      ])
      folder.digest = { _ in String(repeating: "ab", count: 32) }
      return folder.compile().report.sorted.map(\.identifier)
    }
    #expect(identifiers(String(repeating: "ab", count: 32)) == ["numbers-differ"])
    #expect(identifiers(String(repeating: "cd", count: 32)) == ["translation-lags"])
  }

  @Test(arguments: [([3, 1, 2], [1, 2]), ([1, 2, 3], [0, 1, 2]), ([], []), ([2, 5, 3, 4], [0, 2, 3]), ([9], [0])])
  func longestRuns(_ numbers: [Int], _ expected: [Int]) { #expect(LongestRun.indices(of: numbers).sorted() == expected) }
}

extension RuleCase {
  /// The same in a publication that does not ask for ids.
  fileprivate var withoutMissingIDs: RuleCase {
    RuleCase(name: name, files: files, expected: expected, passing: ["missing-id"])
  }

  /// Versions of 2020-01-01 and 2022-04-01; the bodies are those of the second.
  fileprivate static func history(
    _ name: String, enMatter: String, ja: String, en: String, _ expected: String..., also: [String: String] = [:]
  ) -> RuleCase {
    let files = [
      "rules/document.yml": "title: 規則\n", "rules/2020-01-01/ja.md": "旧\n", "rules/2020-01-01/en.md": "Old\n",
      "rules/2022-04-01/ja.md": "---\nsummary: 変更\n---\n\n\(ja)\n",
      "rules/2022-04-01/en.md": "---\nsummary: Changes\n\(enMatter)---\n\n\(en)\n",
    ]
    return RuleCase(name: name, files: files.merging(also) { $1 }, expected: expected)
  }
}
