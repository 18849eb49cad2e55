import Redlining
import Testing

/// What stands under what where chapters and articles are paragraphs.
@Suite struct HolderTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let id: String
    let blocks: [(label: String, text: String)]
    /// Of the last block: the labels of what it stands under, outermost first.
    let path: [String]
    var testDescription: String { id }
  }

  @Test(arguments: [
    Case(
      id: "title-ends-the-chapter-before",
      blocks: [
        ("Livre IV :", "Baux"), ("Titre Ier :", "Fermage"), ("Chapitre Ier :", "Droit"), ("Article L411-1", ""), ("", "Le bail est écrit."),
        ("Chapitre II :", "Vente"), ("Article L412-1", ""), ("Titre II :", "Cheptel"), ("Article L421-1", ""), ("", "Le cheptel reste."),
      ], path: ["Livre IV :", "Titre II :", "Article L421-1"]),
    Case(
      id: "begins-in-a-chapter",
      blocks: [
        ("Chapitre II :", "Vente"), ("Article L412-1", ""), ("Titre II :", "Cheptel"), ("Article L421-1", ""), ("", "Le cheptel reste."),
      ], path: ["Titre II :", "Article L421-1"]),
    Case(
      id: "section-that-holds-articles",
      blocks: [
        ("Chapitre II :", "Vente"), ("Section 1 :", "Droit"), ("Article L412-1", ""), ("Article L412-2", ""), ("Section 2 :", "Délais"),
        ("Sous-section 1 :", "Avis"), ("Article L412-3", ""), ("", "Le bailleur donne avis."),
      ], path: ["Chapitre II :", "Section 2 :", "Sous-section 1 :", "Article L412-3"]),
    Case(
      id: "section-of-an-article",
      blocks: [
        ("Article I", ""), ("Section 1", "Fees are due."), ("Section 2", "Fees are low."), ("Article II", ""),
        ("Section 1", "Boats are free."), ("Section 2", "Oars are not."), ("", "Nor are sails."),
      ], path: ["Article II", "Section 2"]),
    Case(
      id: "節-in-章", blocks: [("第二節", "届出"), ("第五条", "届け出る。"), ("第二章", "名簿"), ("第一節", "作成"), ("第六条", "作る。"), ("", "名簿は公開する。")],
      path: ["第二章", "第一節", "第六条"]),
    Case(
      id: "roman-numbers",
      blocks: [
        ("Article 4", ""), ("I. -", "Le maire décide."), ("II. -", "Il publie."), ("III. -", "Il informe."), ("", "Le préfet aussi."),
      ],
      path: ["Article 4", "III. -"]),
    Case(
      id: "annex-behind-附則", blocks: [("第一章", "総則"), ("第一条", "会費は納める。"), ("附則", ""), ("第一条", "五月一日から施行する。"), ("別表第一", ""), ("", "会費の表")],
      path: ["別表第一"]),
    Case(
      id: "behind-a-list",
      blocks: [
        ("Article L462-5", ""), ("", "Le bail est renouvelé, sauf :"), ("1°", "faute grave ;"), ("2°", "si le bailleur :"),
        ("a)", "habite le fonds ;"), ("b)", "le cultive."), ("", "Le bailleur donne avis un an avant."),
      ], path: ["Article L462-5"]),
    Case(
      id: "within-a-list",
      blocks: [("Article 3", "Members pay for:"), ("1.", "boats,"), ("", "Oars too,"), ("2.", "flags,"), ("", "Poles too,")],
      path: ["Article 3", "2."]),
    Case(
      id: "on-from-a-list",
      blocks: [
        ("§ 7", ""), ("", "Unwirksam ist eine Bestimmung, durch die"), ("a)", "der Preis steigt,"), ("b)", "die Frist endet,"),
        ("", "dies gilt nicht für Boote;"),
      ],
      path: ["§ 7"]),
    Case(
      id: "below-the-title-of-a-chapter", blocks: [("第一章", "総則"), ("１", "会費は、五月に納める。"), ("", "ただし、六月でもよい。")], path: ["第一章", "１"]),
    Case(
      id: "behind-numbers-that-no-colon-opens",
      blocks: [("Article 3", "Fees are due."), ("1.", "They are paid in May."), ("", "Or in June.")], path: ["Article 3", "1."]),
  ])
  func standsUnder(_ example: Case) {
    let blocks = example.blocks.map { paragraph($0.text, label: $0.label) }
    let holders = RedlineBlock.holders(of: blocks)
    var path: [String] = []
    var holder = holders[blocks.count - 1]
    while let block = holder {
      path.insert(blocks[block].label, at: 0)
      holder = holders[block]
    }
    #expect(path == example.path)
  }
}
