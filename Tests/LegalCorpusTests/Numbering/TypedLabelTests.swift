import Testing

@testable import LegalCorpus

@Suite struct TypedLabelTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let label: String
    let gap: String
    let numbers: [Int]
    let language: String
    var isHeading = false
    var testDescription: String { text }

    init(_ text: String, _ label: String, _ gap: String, _ numbers: [Int], language: String = "ja", isHeading: Bool = false) {
      self.text = text
      self.label = label
      self.gap = gap
      self.numbers = numbers
      self.language = language
      self.isHeading = isHeading
    }
  }

  static let labels: [Case] = [
    Case("第1条　目的", "第1条", "　", [1]), Case("第一条（目的）", "第一条", "", [1]), Case("第18条の2　通知", "第18条の2", "　", [18, 2]),
    Case("第十八条の二の三　略", "第十八条の二の三", "　", [18, 2, 3]), Case("第３章　雑則", "第３章", "　", [3]), Case("第1節 通則", "第1節", " ", [1]),
    Case("第2項　略", "第2項", "　", [2]), Case("第1号　略", "第1号", "　", [1]), Case("第19条　削除", "第19条", "　", [19]), Case("第5条", "第5条", "", [5]),
    Case("第3条から第5条まで　削除", "第3条から第5条まで", "　", [3]), Case("第３条及び第４条　削除", "第３条及び第４条", "　", [3]),
    Case("第 1 条（目的）", "第 1 条", "", [1]), Case("第1条：目的", "第1条：", "", [1]), Case("第１　趣旨", "第１", "　", [1]),
    Case("第1条（目的）　本規約は", "第1条", "", [1]), Case("第一〇条　略", "第一〇条", "　", [10]), Case("第百二十三条　略", "第百二十三条", "　", [123]),
    Case("附則", "附則", "", []), Case("附　則", "附　則", "", []), Case("附則（令和4年4月1日）", "附則", "", []), Case("別表第一", "別表第一", "", [1]),
    Case("別表第一の二（第3条関係）", "別表第一の二", "", [1, 2]), Case("別表１　手数料", "別表１", "　", [1]), Case("別表", "別表", "", []),
    Case("様式第3号（第5条関係）", "様式第3号", "", [3]), Case("別紙 1　一覧", "別紙 1", "　", [1]), Case("二　当社は", "二", "　", [2]), Case("十一　略", "十一", "　", [11]),
    Case("一、目的", "一、", "", [1]), Case("一 当社は", "一", " ", [1]), Case("（一）氏名", "（一）", "", [1]), Case("（ア）氏名", "（ア）", "", [1, 36]),
    Case("（イ）氏名", "（イ）", "", [2, 1]), Case("(3) 申請", "(3)", " ", [3]), Case("(3)申請", "(3)", "", [3]), Case("（12）略", "（12）", "", [12]),
    Case("【1】概要", "【1】", "", [1]), Case("(1)AIの利用", "(1)", "", [1]), Case("１）目的", "１）", "", [1]), Case("ア）氏名", "ア）", "", [1, 36]),
    Case("ア　氏名", "ア", "　", [1, 36]), Case("ア 氏名", "ア", " ", [1, 36]), Case("ア．氏名", "ア．", "", [1, 36]), Case("イ、ソフトウェア", "イ、", "", [2, 1]),
    Case("１．目的", "１．", "", [1]), Case("１０．目的", "１０．", "", [10]), Case("1. 目的", "1.", " ", [1]), Case("1.目的", "1.", "", [1]),
    Case("２　前項の規定にかかわらず", "２", "　", [2]), Case("２ 前項の規定", "２", " ", [2]), Case("1 年金の支給", "1", " ", [1], isHeading: true),
    Case("1 本人確認", "1", " ", [1], isHeading: true), Case("1.1 目的", "1.1", " ", [1, 1]), Case("1.1目的", "1.1", "", [1, 1]),
    Case("１．２　目的", "１．２", "　", [1, 2]), Case("1.1.1 目的", "1.1.1", " ", [1, 1, 1]), Case("1.2. 目的", "1.2.", " ", [1, 2]),
    Case("Ⅰ.総則", "Ⅰ.", "", [1]), Case("Ⅳ　お問い合わせ", "Ⅳ", "　", [4]), Case("ⅩⅢ．略", "ⅩⅢ．", "", [13]), Case("Ⅰ", "Ⅰ", "", [1]),
    Case("① 氏名", "①", " ", [1]), Case("①氏名", "①", "", [1]), Case("㉑略", "㉑", "", [21]), Case("⑴　略", "⑴", "　", [1]),
    Case("Ａ．略", "Ａ．", "", [1]),
    Case("IV. General", "IV.", " ", [4], language: "en"), Case("A. Definitions", "A.", " ", [1], language: "en"),
    Case("i. the name", "i.", " ", [1, 9], language: "en"), Case("(a) the name", "(a)", " ", [1], language: "en"),
    Case("(ii) the name", "(ii)", " ", [2, 9 + 26], language: "en"), Case("(aa) the name", "(aa)", " ", [27], language: "en"),
    Case("b) the name", "b)", " ", [2], language: "en"), Case("1.1 The Company shall", "1.1", " ", [1, 1], language: "en"),
    Case("2.1 Scope", "2.1", " ", [2, 1], language: "en", isHeading: true), Case("12. the", "12.", " ", [12], language: "en"),
    Case("Section 19. Governing law", "Section 19.", " ", [19], language: "en"),
    Case("Article 5 Purpose", "Article 5", " ", [5], language: "en", isHeading: true),
    Case("Article 18-2 (Notice)", "Article 18-2", " ", [18, 2], language: "en"), Case("ARTICLE 5", "ARTICLE 5", "", [5], language: "en"),
    Case("Chapter II", "Chapter II", "", [2, 9 + 26], language: "en"),
    Case("Chapter I General", "Chapter I", " ", [1, 9], language: "en", isHeading: true),
    Case("Annex A", "Annex A", "", [1], language: "en"), Case("Annex B – Fees", "Annex B –", " ", [2], language: "en"),
    Case("Section 3: Fees", "Section 3:", " ", [3], language: "en"), Case("§ 3 Fees", "§ 3", " ", [3], language: "en", isHeading: true),
    Case("§3.1 Fees", "§3.1", " ", [3, 1], language: "en", isHeading: true), Case("(1) (a) text", "(1)", " ", [1], language: "en"),
    Case("§ 4a Meldung", "§ 4a", " ", [4, 2], language: "de", isHeading: true), Case("§ 66h", "§ 66h", "", [66, 9], language: "de"),
    Case("(6a) Die Meldung", "(6a)", " ", [6, 2], language: "de"), Case("7a. entgegen", "7a.", " ", [7, 2], language: "de"),
    Case("Artikel 246a", "Artikel 246a", "", [246, 2], language: "de"),
    Case("Section 3A. Late fees", "Section 3A.", " ", [3, 2], language: "en"),
    Case("Article 5bis (Notice)", "Article 5bis", " ", [5, 2], language: "en"),
    Case("(3A) An inspector", "(3A)", " ", [3, 2], language: "en"),
    Case("4A. An inspector", "4A.", " ", [4, 2], language: "en"),
    Case("§ 3.01 Begriffe", "§ 3.01", " ", [3, 1], language: "de", isHeading: true),
    Case("1° Les élevages", "1°", " ", [1], language: "fr"), Case("2° bis Les élevages", "2° bis", " ", [2, 2], language: "fr"),
    Case("Section 3 : Comptes", "Section 3 :", " ", [3], language: "fr"),
    Case("Titre Ier : Fermage", "Titre Ier :", " ", [1], language: "fr"),
    Case("Paragraphe 2 : Les gardes", "Paragraphe 2 :", " ", [2], language: "fr"),
    Case("Chapitre unique : Vente", "Chapitre unique :", " ", [1], language: "fr"),
    Case("Titre préliminaire", "Titre préliminaire", "", [0], language: "fr"),
    Case("Sous-section 3 : La formation", "Sous-section 3 :", " ", [3], language: "fr"),
    Case("I. - Le maire", "I. -", " ", [1, 9], language: "fr"), Case("II.-Le préfet", "II.-", "", [2, 9 + 26], language: "fr"),
    Case("Kapitel 4 - Radar", "Kapitel 4 -", " ", [4], language: "de"), Case("c) 48 000 hens", "c)", " ", [3], language: "en"),
    Case("Article R*213-24", "Article R*213-24", "", [213, 24], language: "fr"),
    Case("Article L. 2213-1", "Article L. 2213-1", "", [2213, 1], language: "fr"),
    Case("Article 1er", "Article 1er", "", [1], language: "fr"), Case("Artikel 23", "Artikel 23", "", [23], language: "de"),
    Case("Article 5　Purpose", "Article 5", "　", [5], language: "en"),
    Case("§ 28 (Übermittlung) Die Stelle", "§ 28", " ", [28], language: "de"),
    Case("3 Registration", "3", " ", [3], language: "en", isHeading: true),
  ]

  @Test(arguments: labels) func recognises(_ example: Case) throws {
    let language = try #require(LanguageTag(example.language))
    let label = TypedLabel.recognise(in: example.text, language: language, at: example.isHeading ? .heading : .paragraph)
    #expect(label?.text == example.label)
    #expect(label?.gap == example.gap)
    let numbers = label.map { $0.readings.count > 1 ? $0.readings.map { $0.numbers[0] } : $0.readings.first?.numbers ?? [] }
    #expect(numbers == example.numbers)
    if let label { #expect(example.text.utf8.prefix(label.length).elementsEqual((label.text + label.gap).utf8)) }
    let other = TypedLabel.recognise(in: example.text, language: language, at: .heading)
    #expect(other?.text == example.label)
  }

  static let sentences: [(String, String)] =
    [
      "", "一般に公正妥当と認められる", "1999年4月1日", "3.5 %の割合", "3.5%", "1.5倍の料金", "1.5 倍の料金", "第三者は", "第三者提供", "第3条の規定により", "第3条は、", "第3条、第4条及び第5条",
      "第1条（目的）の規定は", "第1条及び第2条の規定", "第1回の会議", "第一に、", "第一部上場企業", "附則の規定", "附属書", "別表のとおり", "別紙のとおり", "別途定める", "様式は", "書式", "様式",
      "付与する", "一、二の例外", "一部の", "三日以内に", "十分な説明", "百万円", "二 の", "（注）", "（株）みほん", "（アイ）", "(1)及び(2)の場合", "(1)の規定", "（ア）から（ウ）まで", "(1)、(2)",
      "(2022)年", "（2022年）", "①の場合は", "①から③まで", "①及び②", "イ、ロ及びハ", "アカウントとは", "ア", "イベントの", "は、", "の", "24 時間対応", "3 年以上", "３ 人以上", "2 つの方法",
      "2022.4.1 改定",
      "1.234.567円", "03-5860-7565", "192.168.0.1 など", "1,000円", "10:30から", "Ⅱ種", "3社", "1", "一", "1-2-3 銀座", "Ａさん", "A社は", "〒100-0000",
    ].map { ($0, "ja") }
    + [
      "I agree to the terms", "A company that", "a company", "3.5 million users", "3.5 GB of storage", "3.5 % of", "2.5 hours",
      "10 days after", "U.S. law", "i.e. the", "e.g. this",
      "Section 5 of the Act", "Section 3, 4 and 5", "Section 5(1) applies", "Article 5 of the GDPR", "Sections 3 and 4", "Article one",
      "Part of the", "Annex to", "Title to the goods", "Chapter and verse", "Schedule a call",
      "Rule of law", "(s)he", "(C) 2022 Mihon", "(c) Copyright", "(mix) of", "(the", "(a) and (b) above", "(a) or (b)", "1st of April",
      "2nd Street", "Mix. of", "X.509 certificates", "v1.2", "1.2.3.4.5.6.7.8", "2.0", "IV therapy",
      "Article 5 and Article 6", "p. 12", "§", "§ 3 and § 4", "Part A of the form", "1999. The",
      "Article 6 GDPR remains unaffected", "Article 6 (1) GDPR remains", "Article 5 (Fees) applies", "Section 5 Sub-sections",
      "Article 5 - 7 apply",
      "3 Registration", "A.-L. Dupont", "Section 5 - as amended", "20° C", "1° et 2°", "3a apply", "(C) 2022", "1° C",
    ].map { ($0, "en") }
    + [
      "§ 28 Absatz 3 bleibt unberührt.", "§ 28 Abs. 3 gilt", "§ 4a Nr. 2", "Artikel 246a § 1", "§ 28 BDSG gilt", "第二十八条第三項の規定は、",
      "第28条 第3項の規定は", "§ 28 bleibt",
    ].map { ($0, $0.hasPrefix("第") ? "ja" : "de") }

  @Test(arguments: sentences) func leavesSentences(_ text: String, _ language: String) throws {
    let label = TypedLabel.recognise(in: text, language: try #require(LanguageTag(language)))
    #expect(label?.text == nil)
  }

  @Test(arguments: ["第3条", "（ア）", "①", "1.1.1"]) func whatFollowsWithoutABlankMayCite(_ text: String) throws {
    let language = try #require(LanguageTag("ja"))
    #expect(TypedLabel.recognise(in: text, language: language)?.text == text)
    let continued = TypedLabel.recognise(in: text, language: language, continues: true)
    #expect(continued?.text == (text.hasPrefix("第") || text.hasPrefix("1") ? nil : text))
  }

  /// Labels parted by blanks (`_` is a blank in one): each follows the one before, `!` does not.
  @Test(arguments: [
    "第1条 第2条 第2条の2 第2条の3 第3条 第3条の2の2! 第5条! 第5条の3!", "第９条 第１０条 第11条 第十二条", "第1条 第2条 第2条! 第1条!", "第3条から第5条まで 第6条", "1. 2. 3. 5.! 4.!",
    "1.1 1.2 1.3 2.1 2.2 3.1 4.2!", "1.9 1.10 2.1", "（ア） （イ） （ウ） （エ）", "（イ） （ロ） （ハ） （ニ）", "(h) (i) (j)", "(i) (ii) (iii) (iv) (v)",
    "(y) (z) (aa) (bb)", "Ⅰ. Ⅱ. Ⅲ.",
    "① ② ③ ⑤!", "(1) （2） (3)", "(1) 2)! (3)!", "A. B. C. b.!", "Section_1. Section_2. Section_4.!", "Article_18 Article_18-2 Article_19",
    "§_4 §_4a §_4b §_5 §_7!", "(6) (6a) (7)", "7. 7a. 8. 9a.!", "Article_5 Article_5bis Article_5ter Article_6", "附則 第1条!",
    "別表第一 別表第二 別表第二の二 別表第三", "１． 2． ３．",
  ])
  func sequences(_ text: String) throws {
    let language = try #require(LanguageTag("ja"))
    var previous: TypedLabel?
    for word in text.split(separator: " ") {
      let follows = !word.hasSuffix("!")
      let written = String((follows ? word : word.dropLast()).map { $0 == "_" ? " " : $0 })
      let isRange = written.hasSuffix("まで")
      let label = try #require(TypedLabel.recognise(in: written + (isRange ? "　削除" : "　X"), language: language, at: .heading), "\(written)")
      if let previous { #expect(label.follows(previous) == follows, "\(written) after \(previous.text)") }
      previous = label
    }
  }

  /// What is a label only where its neighbours count with it.
  @Test(arguments: [
    ("C. Mori is appointed", TypedLabel.Place.paragraph, true), ("I. Kant", .paragraph, true), ("A. Definitions", .heading, false),
    ("A. the name", .paragraph, false), ("IV. General", .paragraph, false), ("A. 氏名", .paragraph, false), ("(C) Mori", .paragraph, false),
    ("3 Registration", .heading, true), ("3. Registration", .heading, false), ("3　Registration", .heading, false),
  ])
  func doubtful(_ text: String, _ place: TypedLabel.Place, _ isDoubtful: Bool) throws {
    let language = try #require(LanguageTag("en"))
    #expect(TypedLabel.recognise(in: text, language: language, at: place)?.isDoubtful == isDoubtful)
  }

  @Test(arguments: [
    ("§ 28 Absatz 3 gilt", nil), ("Article 5 The Company", "Article 5"), ("§ 3 Nr. 2", nil), ("§ 3 Satzung", "§ 3"), ("§ 3 Alt", "§ 3"),
    ("§ 3 Buchstabe a", nil), ("§ 3 gilt", nil),
  ])
  func setOff(_ text: String, _ expected: String?) throws {
    let language = try #require(LanguageTag("de"))
    #expect(TypedLabel.recognise(in: text, language: language, at: .setOff)?.text == expected)
  }

  @Test(arguments: [("Section 3 :", "Section 3"), ("I. -", "I"), ("Annex B –", "Annex B"), ("第1条：", "第1条"), ("§ 4a", "§ 4a")])
  func citedWithoutSeparator(_ text: String, _ cited: String) {
    #expect(Label(text: text, origin: .typed, gap: " ").cited == cited)
  }

  @Test func firstLabels() throws {
    let language = try #require(LanguageTag("ja"))
    func isFirst(_ text: String) -> Bool? { TypedLabel.recognise(in: text + "　略", language: language)?.isFirst }
    #expect(isFirst("第1条") == true)
    #expect(isFirst("第2条") == false)
    #expect(isFirst("第2条の1") == false)
    #expect(isFirst("2.1") == true)
    #expect(isFirst("イ") == true)
    #expect(isFirst("ウ") == false)
  }

  /// What is passed over without a look holds no label, whatever kana or kanji it begins with.
  @Test(arguments: ["　略", "、略", ".", "）略", "条（略）", "則　略", "ア　略"])
  func `what may not begin a label does not`(_ rest: String) {
    for value in UInt32(0x3041)...0x9FFF {
      guard let first = Unicode.Scalar(value) else { continue }
      let text = String(first) + rest
      if TypedLabelScan.mayBegin(text.unicodeScalars) { continue }
      for place in [TypedLabel.Place.heading, .paragraph, .setOff] {
        let label = TypedLabelScan(text, isEastAsian: true, at: place, continues: false).label()
        #expect(label == nil, "\(text)")
      }
    }
  }
}
