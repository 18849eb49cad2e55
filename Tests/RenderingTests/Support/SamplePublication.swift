import Diagnostics

@testable import LegalCorpus

extension Sample {
  /// A notice with a version in force, an announced one, a past one and one whose text is not held; the English lacks the past one.
  static func publication(
    asOf: String = "2026-11-22", url: String? = "https://www.example.com/privacy/", documents: [Document]? = nil,
    comparisons: Publication.ComparisonBudget = .allUpTo(12), showsEra: Bool = false, indexesPast: Bool = false,
    table: Publication.ComparisonTable = usualTable, accessibility: AccessibilityStatement? = nil
  ) -> Corpus {
    Corpus(
      publication: Publication(
        titles: [ja: "個人情報保護への取り組み", en: "How we protect personal information"],
        descriptions: [ja: "当社が公表している文書と、そのすべての版を載せています。", en: "Every document that we publish, with every version of it."], url: url,
        languages: [ja, en], defaultLanguage: ja, timeZone: "Asia/Tokyo",
        publisher: Publication.Values(
          names: ["name"],
          values: ["name": DatedValue(spans: [.init(from: nil, value: .byLanguage([ja: "株式会社みほん教育", en: "Mihon Education, Inc."]))])]),
        comparisons: comparisons,
        table: table,
        indexesPast: indexesPast, showsEra: showsEra, checks: [:], noticeDays: nil, requiresApproval: false, theme: nil,
        accessibility: accessibility),
      documents: documents ?? [notice(), external()], asOf: day(asOf), root: "Content")
  }

  static let usualTable = Publication.ComparisonTable(
    newFirst: true, hasRemarks: true, hasBothLanguages: false, showsUnchanged: false)

  static func external() -> Document {
    Document(
      id: document("security"), original: ja, versions: [], established: nil, withdrawn: nil, formerly: [],
      external: Document.External(
        url: "https://www.example.com/security/", titles: [ja: "安全対策の進みぐあい", en: "Progress of security measures"],
        notes: [ja: "情報の安全のために進めている対策のお知らせです。", en: "What we do for security."]),
      titles: [ja: "安全対策の進みぐあい", en: "Progress of security measures"], descriptions: [:])
  }

  static func notice(withdrawn: Document.Withdrawal? = nil, formerly: [DocumentID] = []) -> Document {
    let id = document("public-notice")
    return Document(
      id: id, original: ja,
      versions: [
        held(false, "2005-04-01", [], summaries: [:]),
        held(true, "2015-10-01", [text(id, "2015-10-01", ja, fee: 1000)], summaries: [ja: "開示の手数料を改めました。"]),
        held(
          true, "2022-04-01", [text(id, "2022-04-01", ja, fee: 970), text(id, "2022-04-01", en, fee: 970)],
          summaries: [ja: "第三者提供記録の開示を加え、章の順を入れ替えました。", en: "Disclosure of third-party provision records was added."]),
        held(
          true, "2027-04-01", [text(id, "2027-04-01", ja, fee: 900), text(id, "2027-04-01", en, fee: 900, lags: true)],
          summaries: [ja: "手数料を改め、窓口の名称を改めます。", en: "The fee changes."]),
      ],
      established: day("2005-04-01"), withdrawn: withdrawn, formerly: formerly, external: nil,
      titles: [ja: "個人情報保護に関する公表文", en: "Public notice on the handling of personal information"],
      descriptions: [ja: "個人情報を何のために用いるかを公表する文書です。", en: "What we use personal information for."])
  }

  /// A notice with two versions of one day.
  static func replacedOnItsDay() -> Document {
    let id = document("public-notice")
    return Document(
      id: id, original: ja,
      versions: ["2015-10-01", "2022-04-01", "2022-04-01.2"].map { held(true, $0, [text(id, $0, ja, fee: 900)], summaries: [:]) },
      established: day("2015-10-01"), withdrawn: nil, formerly: [], external: nil, titles: [ja: "公表文", en: "Public notice"],
      descriptions: [:])
  }

  static func held(_ isHeld: Bool, _ id: String, _ texts: [Text], summaries: [LanguageTag: String]) -> Version {
    Version(
      id: version(id), class: .substantive, published: isHeld ? version(id).day?.previous : nil, adopted: nil, retroactive: nil,
      isHeld: isHeld,
      texts: texts, attachments: [], summaries: summaries, titles: [ja: "個人情報保護に関する公表文", en: "Public notice"])
  }

  static func text(_ id: DocumentID, _ versionName: String, _ language: LanguageTag, fee: Int, lags: Bool = false) -> Text {
    let isJapanese = language == ja
    let elements = isJapanese ? japanese(fee: fee, id) : english(fee: fee)
    return Text(
      document: id, version: version(versionName), language: language,
      file: file("Content/public-notice/\(versionName)/\(language.text).md", "source\n"),
      title: isJapanese ? "個人情報保護に関する公表文" : "Public notice on the handling of personal information", subtitle: nil,
      header: [isJapanese ? "個人情報取扱事業者　株式会社みほん教育" : "Business operator: Mihon Education, Inc."],
      signed: isJapanese ? ["株式会社みほん教育", "個人情報保護最高責任者（CPO）"] : ["Mihon Education, Inc.", "Chief Privacy Officer (CPO)"],
      summary: isJapanese ? "第三者提供記録の開示を加え、章の順を入れ替えました。" : nil,
      corrections: [], translation: isJapanese ? nil : Text.Translation(status: .reference, source: version(versionName), lags: lags),
      elements: elements, outline: outline(elements))
  }

  static func outline(_ elements: [Element]) -> Outline {
    var entries: [Outline.Entry] = []
    func add(_ clause: Clause, _ parent: Int?) {
      var title = ""
      for case .text(let text) in clause.title { title += text }
      entries.append(
        Outline.Entry(
          id: clause.id, hasWrittenID: clause.hasWrittenID, kind: clause.kind, label: clause.label, number: nil, title: title,
          pattern: nil, parent: parent, line: entries.count + 1, translates: clause.translates))
      visit(clause.elements, entries.count - 1)
    }
    func visit(_ elements: [Element], _ parent: Int?) {
      for element in elements {
        switch element {
        case .section(let clause): add(clause, parent)
        case .items(let items): for clause in items.clauses { add(clause, parent) }
        default: break
        }
      }
    }
    visit(elements, nil)
    return Outline(entries)
  }

  private static func japanese(fee: Int, _ id: DocumentID) -> [Element] {
    [
      paragraph("当社は、「個人情報の保護に関する法律」（以下「法」といいます。）にもとづき、お客様の個人情報をどのような目的で用い、どのような手続でご請求に応じるかを、この文書で公表します。", id: "p1"),
      paragraph("従業員および採用に応募された方の情報の取扱いは、この文書の対象に含みません。"),
      section(
        2, "purposes", "Ⅰ", "利用目的",
        [
          section(
            3, "businesses", "(A)", "対象とする事業",
            [
              paragraph("当社がお客様の個人情報を用いる事業は、次のとおりです。"),
              items([
                item("business-1", "ア", "通信教育の教材の制作と添削指導"), item("business-2", "イ", "インターネットを通じて行う学習の支援"),
                item(
                  "business-3", "ウ",
                  [
                    paragraph([
                      .text("損害保険の募集の代理"), .note(Phrase.NoteCall(label: "※1", note: "note-1", call: "call-1")),
                      .text("と、提携クレジットカードの案内"), .note(Phrase.NoteCall(label: "※1", note: "note-1", call: "call-2")),
                    ]),
                    items([
                      item("business-3-1", "（ア）", "郵便で申請されるとき　運転免許証、旅券、個人番号カード（表面に限ります。）のいずれかの写し"),
                      item("business-3-2", "（イ）", "電磁的な方法で申請されるとき"),
                    ]),
                  ]),
              ]),
            ]),
          section(
            3, "uses", "(B)", "利用の目的",
            [items([item("use-1", "ア", "お届けするため"), item("use-2", "イ", "お子さまの学年や学習の進みぐあいに合う商品、サービスおよび催しをご案内するため")], isTight: false)]),
          .notes([
            Element.Note(
              label: "※1", anchor: "note-1", calls: ["call-1", "call-2"],
              elements: [paragraph("保険会社またはカード会社の個人情報の取扱いについては、各社の公表文をご覧ください。")], range: -1..<0)
          ]),
        ]),
      section(
        2, "requests", "Ⅱ", "開示、訂正、追加、削除および第三者提供記録の開示の手続",
        [
          section(
            3, "fee", "(1)", "手数料",
            [
              paragraph([
                .text("開示のご請求に限り、1件につき\(fee)円（消費税を含みます。）を申し受けます。"),
                .link(Phrase.Link(target: .clause(clauseID("contact")), title: "", phrases: [.text("Ⅲ")], range: -1..<0)),
                .text(" の窓口へお申し出ください。"),
                .link(
                  Phrase.Link(
                    target: .external("https://www.ppc.go.jp/"), title: "", phrases: [.text("個人情報保護委員会")], range: -1..<0)),
                .text("もご覧ください。"),
              ])
            ]),
          section(
            3, "papers", "(2)", "書類",
            [
              .table(
                Element.Table(
                  alignments: [.left, .right], header: [cell("申請される方"), cell("書類")],
                  rows: [[cell("ご本人"), cell("1通")], [cell("法定代理人"), cell("2通")]], id: nil, range: -1..<0)),
              .bullets(Element.Bullets(items: [[paragraph("戸籍謄本")], [paragraph("委任状")]], isTight: true, id: nil, range: -1..<0)),
            ]),
        ]),
      section(
        2, "contact", "Ⅲ", "お問い合わせ窓口",
        [paragraph("苦情およびご相談は、次の窓口でお受けします。"), .quotation(Element.Quotation(elements: [paragraph("0120-000-000")], id: nil, range: -1..<0))]),
      section(2, "end", nil, "附則", [paragraph("以上")]),
    ]
  }

  private static func english(fee: Int) -> [Element] {
    [
      paragraph("This notice states what we use our customers’ personal information for and how we answer their requests about it."),
      section(
        2, "purposes", "I", "Purposes of use",
        [
          section(
            3, "businesses", "(A)", "Businesses covered",
            [
              paragraph("We use personal information in the businesses listed here."),
              items([
                item("business-1", "(a)", "Producing correspondence courses and marking the work that is sent in"),
                item("business-2", "(b)", "Supporting learning over the Internet"),
              ]),
            ])
        ]),
      section(
        2, "requests", "II", "Requests",
        [section(3, "fee", "(1)", "Fee", [paragraph("The fee is \(fee) yen for each request, tax included.")])]),
    ]
  }

  private static func cell(_ text: String) -> Element.Table.Cell { Element.Table.Cell(phrases: [.text(text)], range: -1..<0) }

  static func clauseID(_ text: String) -> ClauseID { ClauseID(made: text) }
}
