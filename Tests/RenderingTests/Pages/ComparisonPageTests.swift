import Testing

@testable import LegalCorpus
@testable import Rendering

@Suite struct ComparisonPageTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let path: String
    let has: [String]
    var lacks: [String] = []
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(
      name: "a redline", path: "ja/public-notice/compare/2015-10-01..2022-04-01/index.html",
      has: [
        "2022年4月1日の改訂で変わったところ", "変わったところ　1か所（実質的な改訂）", "1000円 → 970円", "<a href=\"#c1\">", "id=\"c1\"",
        "<del><span class=\"vh\">削除 </span>1000円</del><ins><span class=\"vh\">追加 </span>970円</ins>", "<details class=\"fold\">", "1 / 1",
        "href=\"table/index.html\"",
      ]),
    Case(
      name: "what is announced", path: "ja/public-notice/compare/2022-04-01..2027-04-01/index.html", has: ["2027年4月1日の改訂で変わるところ"]),
    Case(
      name: "versions that are no neighbours", path: "ja/public-notice/compare/2015-10-01..2027-04-01/index.html",
      has: ["2015年10月1日の版", "2027年4月1日の版", "1000円 → 900円"]),
    Case(
      name: "in English", path: "en/public-notice/compare/2022-04-01..2027-04-01/index.html",
      has: ["What changes on 1 April 2027", "<del><span class=\"vh\">Deleted: </span>970", "1 change (Substantive revision)"]),
    Case(
      name: "a language without one of the texts", path: "en/public-notice/compare/2015-10-01..2022-04-01/index.html",
      has: [
        "One of the versions has no English text, so the Japanese comparison is shown.", "<div class=\"law\" lang=\"ja\">",
        "<link rel=\"canonical\" href=\"https://www.example.com/privacy/ja/public-notice/compare/2015-10-01..2022-04-01/\">",
      ], lacks: ["hreflang=\"en\" href=\"https:"]),
    Case(
      name: "a table", path: "ja/public-notice/compare/2015-10-01..2022-04-01/table/index.html",
      has: [
        "<th scope=\"col\" role=\"columnheader\" class=\"w\">改正後</th><th scope=\"col\" role=\"columnheader\" class=\"w\">改正前</th>", "（略）",
        "<del><span class=\"vh\">削除 </span>1000円</del>", "<ins><span class=\"vh\">追加 </span>970円</ins>", "data-th=\"改正前\"", "備考",
      ]),
  ])
  func shows(_ test: Case) throws {
    let page = try Site().page(test.path)
    for text in test.has { #expect(page.contains(text), "\(text)") }
    for text in test.lacks { #expect(!page.contains(text), "\(text)") }
  }

  @Test func `a heading that went alone is told as such wherever its change is named`() throws {
    func rule(_ id: String, _ title: String, _ texts: [String]) -> Element {
      Sample.section(2, id, "Ⅰ", title, texts.map { Sample.paragraph($0) })
    }
    let page = try ComparedTexts(
      [rule("aim", "目的", ["会員の権利を定めます。"]), rule("fee", "会費", ["会費は、毎月末日までに支払います。"])],
      [rule("aim", "目的", ["会員の権利を定めます。", "会費は、毎月末日までに支払います。"])]
    ).redline()
    #expect(page.ranges(of: "見出しのみ削除（本文は存続）").count == 3)
    #expect(!page.contains("</span>削除</b>"))
  }

  @Test func `a page of text tells what changed beside its clause`() throws {
    let page = try Site().page("ja/public-notice/2022-04-01/index.html")
    #expect(page.contains("<div class=\"chg\">"))
    #expect(page.contains("<span class=\"mark\"><a href=\"../compare/2015-10-01..2022-04-01/index.html#c1\">金額を変更</a>"))
  }

  @Test func `the history of a clause has each wording`() throws {
    let page = try Site().page("ja/public-notice/clauses/fee/index.html")
    for text in ["はじめの文言", "1000円</del>", "970円</del>", "900円</ins>", "2022年4月1日</time>から", "href=\"../../index.html#fee\""] {
      #expect(page.contains(text), "\(text)")
    }
    #expect(page.split(separator: "<h2><time").count == 4)
  }

  @Test func `two languages stand side by side by clause`() throws {
    let page = try Site().page("en/public-notice/parallel/ja/index.html")
    for text in ["id=\"fee\"", "lang=\"ja\"", "970円", "970 yen", "prevails"] { #expect(page.contains(text), "\(text)") }
  }

  @Test func `a document with one version has its clauses and both languages`() throws {
    let notice = Sample.notice()
    let alone = Document(
      id: notice.id, original: notice.original, versions: notice.versions.filter { $0.id == Sample.version("2022-04-01") },
      established: nil, withdrawn: nil, formerly: [], external: nil, titles: notice.titles, descriptions: notice.descriptions)
    let site = try Site(Sample.publication(documents: [alone]))
    let clause = try site.page("ja/public-notice/clauses/fee/index.html")
    #expect(clause.contains("はじめの文言") && clause.contains("970円"))
    let parallel = try site.page("en/public-notice/parallel/ja/index.html")
    #expect(parallel.contains("970円") && parallel.contains("970 yen"))
  }
}
