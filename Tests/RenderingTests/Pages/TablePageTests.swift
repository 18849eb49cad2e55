import Testing

@testable import LegalCorpus
@testable import Rendering

/// The 新旧対照表: its settings, and each mark that it knows.
@Suite struct TablePageTests {
  private static func article(_ id: String, _ label: String, _ title: String, _ texts: [String]) -> Element {
    Sample.section(2, id, label, title, texts.map { Sample.paragraph($0) })
  }

  private static let aim = article("aim", "第1条", "目的", ["この規約は、会員と当社との間の権利義務を定めます。"])
  private static let fee = article("fee", "第2条", "会費", ["会費は、月額500円とします。", "会費は、毎月末日までに支払います。"])
  private static let newFee = article("fee", "第2条", "会費", ["会費は、月額600円とします。", "会費は、毎月末日までに支払います。"])
  private static let court = article("court", "第3条", "管轄", ["訴訟は、東京地方裁判所を専属的な管轄裁判所とします。"])
  private static let talks = article("talks", "第4条", "協議", ["定めのない事項は、誠実に協議して解決します。"])
  private static let pause = article("pause", "第3条", "休会", ["会員は、届け出て休会することができます。"])

  private static func items(_ entries: [(String, String, String)]) -> Element {
    Sample.section(2, "words", "第1条", "定義", [Sample.items(entries.map { Sample.item($0.0, $0.1, $0.2) })])
  }

  private static func nested(_ paper: String) -> Element {
    let papers = Sample.items([Sample.item("p1", "ア", "申請書"), Sample.item("p2", "イ", paper)])
    return Sample.section(
      2, "papers", "第1条", "書類",
      [
        Sample.items([
          Sample.item("i1", "(1)", "郵便で申請されるとき。"), Sample.item("i2", "(2)", [Sample.paragraph("窓口で申請されるとき。"), papers]),
          Sample.item("i3", "(3)", "代理人が申請されるとき。"),
        ])
      ])
  }

  private static let member = ("member", "(1)", "会員とは、入会を認められた方をいいます。")
  private static let user = "利用者とは、サービスを利用する方をいいます。"

  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let texts: ComparedTexts
    /// In this order.
    var has: [String]
    var lacks: [String] = []
    var testDescription: String { name }
  }

  private static func compared(
    _ old: [Element], _ new: [Element], newFirst: Bool = true, remarks: Bool = true, shows: Bool = false
  ) -> ComparedTexts {
    var texts = ComparedTexts(old, new)
    texts.table = Publication.ComparisonTable(newFirst: newFirst, hasRemarks: remarks, hasBothLanguages: false, showsUnchanged: shows)
    return texts
  }

  private static let old500 = "<del><span class=\"vh\">削除 </span>500円</del>"
  private static let new600 = "<ins><span class=\"vh\">追加 </span>600円</ins>"

  static let settings: [Case] = [
    Case(
      name: "new at the left", texts: compared([aim, fee], [aim, newFee]),
      has: ["class=\"w\">改正後</th>", "class=\"w\">改正前</th>", "class=\"r\">備考</th>", new600, old500, "金額"]),
    Case(
      name: "old at the left", texts: compared([aim, fee], [aim, newFee], newFirst: false),
      has: ["class=\"w\">改正前</th>", "class=\"w\">改正後</th>", old500, new600]),
    Case(name: "no remarks", texts: compared([aim, fee], [aim, newFee], remarks: false), has: [new600], lacks: ["備考", "class=\"r\""]),
    Case(
      name: "unchanged clauses are left out, and what is unchanged in a clause",
      texts: compared([aim, fee, court, talks], [aim, newFee, court, talks]),
      has: ["第1条　（略）", "第2条", "会費", new600, old500, "<p class=\"flush as i0\">（略）</p>", "第3条から第4条まで　（略）"],
      lacks: ["権利義務", "毎月末日", "変わらない項目は省き"]),
    Case(
      name: "unchanged clauses are shown", texts: compared([aim, fee], [aim, newFee], shows: true),
      has: ["権利義務", "権利義務", new600, old500, "毎月末日", "毎月末日"], lacks: ["（略）"]),
  ]

  static let marks: [Case] = [
    Case(
      name: "a new clause, its label underlined with it", texts: compared([aim, fee], [aim, fee, pause]),
      has: [
        "<ins><span class=\"vh\">追加 </span>第3条</ins> </span><ins><span class=\"vh\">追加 </span>休会</ins>", "休会することができます。</ins>", "（新設）",
        "<p>新設</p>",
      ], lacks: ["（削る）"]),
    Case(
      name: "a clause taken away", texts: compared([aim, fee, pause], [aim, fee]),
      has: ["（削る）", "<del><span class=\"vh\">削除 </span>第3条</del>", "<p>削除</p>"], lacks: ["（新設）"]),
    Case(
      name: "another number: the label underlined twice, the words left out",
      texts: compared(
        [items([member, ("user", "(2)", user)])], [items([member, ("new", "(2)", "家族会員とは、会員の家族をいいます。"), ("user", "(3)", user)])]),
      has: [
        "(1)　（略）", "（新設）", "<ins class=\"lab\"><span class=\"vh\">新しい番号 </span>(3)</ins> </span>（略）",
        "<del class=\"lab\"><span class=\"vh\">もとの番号 </span>(2)</del> </span>（略）", "<p>旧(2)を繰下げ</p>",
      ], lacks: ["利用者とは"]),
    Case(
      name: "what stands above a changed item is named before it",
      texts: compared([nested("運転免許証の写し")], [nested("運転免許証又は旅券の写し")]),
      has: ["(1)　（略）", "(2)　（略）", "ア　（略）", "<span class=\"no\">イ </span>", "又は旅券", "(3)　（略）"], lacks: ["(2)まで"]),
    Case(
      name: "a smaller number",
      texts: compared(
        [items([member, ("old", "(2)", "家族会員とは、会員の家族をいいます。"), ("user", "(3)", user)])], [items([member, ("user", "(2)", user)])]),
      has: ["（削る）", "<p>旧(3)を繰上げ</p>"]),
    Case(
      name: "only a heading came, over words that stay",
      texts: compared(
        [article("aim", "第1条", "目的", ["この規約は、会員と当社との間の権利義務を定めます。", "会費は、毎月末日までに支払います。"])],
        [aim, article("fee", "第2条", "会費", ["会費は、毎月末日までに支払います。"])]),
      has: ["<ins><span class=\"vh\">追加 </span>会費</ins>", "（見出しを付する）", "<p>見出しのみ新設（本文は既存のもの）</p>"], lacks: ["（新設）"]),
    Case(
      name: "only a heading went",
      texts: compared(
        [aim, article("fee", "第2条", "会費", ["会費は、毎月末日までに支払います。"])],
        [article("aim", "第1条", "目的", ["この規約は、会員と当社との間の権利義務を定めます。", "会費は、毎月末日までに支払います。"])]),
      has: ["（見出しを削る）", "<del><span class=\"vh\">削除 </span>会費</del>", "<p>見出しのみ削除（本文は存続）</p>"], lacks: ["（削る）"]),
    Case(
      name: "moved: the label underlined twice, the words unmarked",
      texts: compared([court, aim, fee], [aim, fee, article("court", "第9条", "管轄", ["訴訟は、東京地方裁判所を専属的な管轄裁判所とします。"])]),
      has: [
        "新しい番号 </span>第9条</ins>", "訴訟は、東京地方裁判所を専属的な管轄裁判所とします。", "もとの番号 </span>第3条</del>", "訴訟は、東京地方裁判所を専属的な管轄裁判所とします。", "<p>旧第3条から移動</p>",
      ]),
    Case(
      name: "split: one paragraph before, two after",
      texts: compared(
        [article("a", "第1条", "届出", ["届出事項に変更があったときは、速やかに届け出ます。届出がないことによる不利益について、当社は責任を負いません。"])],
        [article("a", "第1条", "届出", ["届出事項に変更があったときは、速やかに届け出ます。", "届出がないことによる不利益について、当社は責任を負いません。"])]),
      has: ["速やかに届け出ます。</p><p", "負いません。</p></td>", "速やかに届け出ます。届出がない", "<p>2つに分割</p>"]),
    Case(
      name: "joined: two before, one after",
      texts: compared(
        [article("a", "第1条", "届出", ["届出事項に変更があったときは、速やかに届け出ます。", "届出がないことによる不利益について、当社は責任を負いません。"])],
        [article("a", "第1条", "届出", ["届出事項に変更があったときは、速やかに届け出ます。届出がないことによる不利益について、当社は責任を負いません。"])]),
      has: ["速やかに届け出ます。届出がない", "速やかに届け出ます。</p><p", "<p>2つを統合</p>"]),
    Case(
      name: "the heading of a chapter over all columns, only where something below it changed",
      texts: compared(
        [
          Sample.section(2, "one", "第1章", "総則", [Sample.section(3, "a", "第1条", "目的", [Sample.paragraph("目的を定めます。")])]),
          Sample.section(2, "two", "第2章", "会費", [Sample.section(3, "b", "第2条", "金額", [Sample.paragraph("会費は、月額500円とします。")])]),
        ],
        [
          Sample.section(2, "one", "第1章", "総則", [Sample.section(3, "a", "第1条", "目的", [Sample.paragraph("目的を定めます。")])]),
          Sample.section(2, "two", "第2章", "会費", [Sample.section(3, "b", "第2条", "金額", [Sample.paragraph("会費は、月額600円とします。")])]),
        ]),
      has: ["第1章　（略）", "colspan=\"3\"><span>第2章 会費</span>", "第2条", new600, old500], lacks: ["総則", "第2章　（略）", "第2条　（略）"]),
  ]

  private static func withLink(_ target: String, _ strong: Bool) -> Element {
    Sample.section(
      2, "guide", "第1条", "案内",
      [
        Sample.paragraph([
          .text("詳しくは"), .link(Phrase.Link(target: .external(target), title: "", phrases: [.text("案内")], range: -1..<0)), .text("の"),
          strong ? .strong([.text("手順")]) : .text("手順"), .text("をご覧ください。"),
        ])
      ])
  }

  static let besideWords: [Case] = [
    Case(
      name: "a link alone", texts: compared([withLink("https://a.example/", false)], [withLink("https://b.example/", false)]),
      has: [
        "<a href=\"https://b.example/\">案内</a>", "リンク先を変更： 「案内」 <ins><span class=\"vh\">追加 </span>https://b.example/</ins>",
        "<a href=\"https://a.example/\">案内</a>", "<del><span class=\"vh\">削除 </span>https://a.example/</del>", "<p>リンク</p>",
      ], lacks: ["<p>書式</p>", "文言"]),
    Case(
      name: "a part of a link's address",
      texts: compared([withLink("https://a.example/1?x=1", false)], [withLink("https://a.example/2?x=1", false)]),
      has: [
        "リンク先を変更： 「案内」 https://a.example/<ins><span class=\"vh\">追加 </span>2</ins>?x=1</p>",
        "リンク先を変更： 「案内」 https://a.example/<del><span class=\"vh\">削除 </span>1</del>?x=1</p>",
      ]),
    Case(
      name: "format alone", texts: compared([withLink("https://a.example/", false)], [withLink("https://a.example/", true)]),
      has: ["<strong>手順</strong>", "太字を追加： 「手順」", "<p>書式</p>"], lacks: ["リンク先を変更"]),
    Case(
      name: "format taken away", texts: compared([withLink("https://a.example/", true)], [withLink("https://a.example/", false)]),
      has: ["太字を解除： 「手順」", "<strong>手順</strong>", "<p>書式</p>"]),
  ]

  @Test(arguments: settings + marks + besideWords)
  func shows(_ test: Case) throws {
    let page = try test.texts.table()
    let table = try #require(page.range(of: "<table class=\"taisho\"").map { page[$0.lowerBound...] })
    var rest = table
    for text in test.has {
      let found = rest.firstRange(of: text)
      #expect(found != nil, "\(text)\n\(table)")
      if let found { rest = rest[found.upperBound...] }
    }
    for text in test.lacks { #expect(!table.contains(text), "\(text)\n\(table)") }
  }

  @Test func `of an address the whole text marks what differs`() throws {
    let page = try Self.compared([Self.withLink("https://a.example/1?x=1", false)], [Self.withLink("https://a.example/2?x=1", false)])
      .redline()
    let address = "https://a.example/<del><span class=\"vh\">削除 </span>1</del><ins><span class=\"vh\">追加 </span>2</ins>?x=1</p>"
    #expect(page.contains("リンク先を変更： 「案内」 " + address), "\(page)")
  }

  @Test func `title, lines above and signatures stand around the clauses`() throws {
    var texts = ComparedTexts([Self.aim], [Self.aim])
    texts.newFrame = ComparedTexts.Frame(title: "会員利用規約", header: ["2021年版"], signed: ["代表取締役　見本太郎"])
    let table = try texts.table()
    for text in ["会員<ins><span class=\"vh\">追加 </span>利用</ins>規約", "表題", "2021年版</ins>", "冒頭の記載", "代表取締役　見本太郎</ins>", "署名"] {
      #expect(table.contains(text), "\(text)\n\(table)")
    }
    #expect(try texts.redline().contains("変わったところ　3か所"))
  }
}

extension String {
  fileprivate func range(of text: String) -> Range<Index>? { firstRange(of: text) }
}
