import Testing

@testable import LegalCorpus

/// `both-languages: true`: below each clause of the page's language what the other language has.
@Suite struct BothLanguagesTests {
  private static func clause(_ id: String, _ label: String, _ title: String, _ text: String) -> Element {
    Sample.section(2, id, label, title, [Sample.paragraph(text)])
  }

  private static let aim = clause("aim", "第1条", "目的", "権利義務を定めます。")
  private static let aimInEnglish = clause("aim", "Article 1", "Purpose", "These terms set out rights and duties.")

  private static func fee(_ yen: Int) -> Element { clause("fee", "第2条", "会費", "会費は、月額\(yen)円とします。") }
  private static func feeInEnglish(_ yen: Int) -> Element { clause("fee", "Article 2", "Fee", "The fee is \(yen) yen a month.") }

  private func texts(_ newEnglish: [Element]?) -> ComparedTexts {
    var texts = ComparedTexts([Self.aim, Self.fee(500)], [Self.aim, Self.fee(600)])
    texts.oldEnglish = [Self.aimInEnglish, Self.feeInEnglish(500)]
    texts.newEnglish = newEnglish
    texts.table = Publication.ComparisonTable(newFirst: true, hasRemarks: true, hasBothLanguages: true, showsUnchanged: false)
    return texts
  }

  private func expect(_ page: String, _ wanted: [String]) {
    var rest = page[...]
    for text in wanted {
      let found = rest.firstRange(of: text)
      #expect(found != nil, "\(text)\n\(page)")
      if let found { rest = rest[found.upperBound...] }
    }
  }

  @Test func `the original leads on its page`() throws {
    let page = try texts([Self.aimInEnglish, Self.feeInEnglish(600)]).table()
    expect(
      page,
      [
        "改正後 <span class=\"also\" lang=\"en\">After</span>", "第1条　（略）", "600円</ins>", "500円</del>", "金額",
        "class=\"w\" lang=\"en\" data-th=\"After\"",
        "Article 2", "<ins><span class=\"vh\">Inserted: </span>600</ins>", "class=\"w\" lang=\"en\" data-th=\"Before\"",
        "<del><span class=\"vh\">Deleted: </span>500</del>", "class=\"r\" lang=\"en\" data-th=\"Remarks\"",
      ])
    #expect(!page.contains("Article 1"), "What did not change in either language is left out once.")
  }

  @Test func `the translation leads on its own`() throws {
    let page = try texts([Self.aimInEnglish, Self.feeInEnglish(600)]).table(in: "en")
    expect(page, ["After <span class=\"also\" lang=\"ja\">改正後</span>", "600</ins>", "lang=\"ja\" data-th=\"改正後\"", "600円</ins>"])
  }

  @Test func `a clause that one language did not change is left out in it`() throws {
    let page = try texts([Self.aimInEnglish, Self.feeInEnglish(500)]).table()
    expect(page, ["600円</ins>", "500円</del>", "lang=\"en\"", "Article 2", "(omitted)"])
    #expect(!page.contains("yen a month"))
  }

  @Test func `a clause that only the other language changed is shown too`() throws {
    let other = Self.clause("aim", "Article 1", "Purpose", "These terms set out the rights and duties of members.")
    let page = try texts([other, Self.feeInEnglish(600)]).table()
    expect(page, ["第1条", "（略）", "Article 1", "of members</ins>"])
  }

  @Test func `where the other language lacks a text, the page says so`() throws {
    let page = try texts(nil).table()
    #expect(page.contains("英語の本文が一方の版にないため、日本語だけを示します。") && page.contains("600円</ins>"))
    #expect(!page.contains("data-th=\"After\""))
  }

  @Test func `without the setting there is one language`() throws {
    var one = texts([Self.aimInEnglish, Self.feeInEnglish(600)])
    one.table = Sample.usualTable
    #expect(!(try one.table()).contains("Article 2"))
  }
}
