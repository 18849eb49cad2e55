import Redlining
import Testing

private let counted = "映像：当会は、再生の時間を測定し、混雑を避けるために保存します。"
private let shown = "購読：当会は、購読の始まりの日と終わりの日を管理し、会費の根拠として会計の担当者に毎月引き渡します。"
private let kept = "窓口が番号を受け取るのは、届出の内容を確かめるためだけです。"
private let measured = "当会及び委託先は、会員を見分ける手段を狭めるための措置を講じています。"
private let opening = "会員は、会場の端末、窓口の電話、会報の葉書など、いくつかの方法で変更を申し出られます。"
private let japanese = [
  ClauseCase(
    "sentence-that-stayed-elsewhere",
    [
      heading("閲覧"), paragraph(counted), paragraph(shown), heading("案内"), paragraph("番号：近くの会場を示すため、番号を一時だけ預かります。\(kept)"),
      paragraph("当会は、集計の結果を毎年の総会に報告します。"),
    ],
    [
      heading("閲覧"),
      paragraph("所在：近くの会場を示すことを目的として端末の住所を用います。\(kept)また、地名を含む検索の語も受け取り、広告を選ぶためにこれを提携先に渡すことがあり、表示の後に消します。"),
      paragraph(counted), paragraph(shown), heading("総会"), paragraph("当会は、集計の結果を毎年の総会に報告します。"),
    ],
    [
      "moved-here 1 [+所在：近くの会場を示すことを目的として端末の住所を用います。\(kept)また、地名を含む検索の語も受け取り、広告を選ぶためにこれを提携先に渡すことがあり、表示の後に消します。+]",
      "deleted [-案内-]",
      "moved-away 1 [-番号：近くの会場を示すため、番号を一時だけ預かります。\(kept)-]", "added [+総会+]",
    ]),
  ClauseCase(
    "opening-that-stayed-elsewhere",
    [
      heading("届出"), paragraph("届出は、窓口、電話、郵便のいずれでもできます。"), heading("変更"),
      paragraph("\(opening)当会が変更の理由を尋ねることはありません。料金の差額は翌月に精算され、その明細は会計の担当者から届きます。"),
    ],
    [
      heading("届出"), paragraph("\(opening)当会は、会員がどのように変更するか、提携先に頼む印刷の数はどれだけかという記録を受け取ります。"),
      paragraph("届出は、窓口、電話、郵便のいずれでもできます。"), heading("変更"),
    ],
    [
      "moved-here 1 [+\(opening)当会は、会員がどのように変更するか、提携先に頼む印刷の数はどれだけかという記録を受け取ります。+]",
      "moved-away 1 [-\(opening)当会が変更の理由を尋ねることはありません。料金の差額は翌月に精算され、その明細は会計の担当者から届きます。-]",
    ]),
  ClauseCase(
    "joined-and-moved",
    [paragraph(counted), paragraph(shown), paragraph("検索：当会は入力された語を受け取ります。当会は語を委託先に渡すことがあります。"), paragraph(measured)],
    [paragraph("検索の語：当会は入力された語を受け取ります。当会は語を委託先に渡すことがあります。\(measured)"), paragraph(counted), paragraph(shown)],
    [
      "moved-here 1 [+検索の語：当会は入力された語を受け取ります。当会は語を委託先に渡すことがあります。+]", "moved-here 1 [+\(measured)+]",
      "moved-away 1 [-検索：当会は入力された語を受け取ります。当会は語を委託先に渡すことがあります。-]", "moved-away 1 [-\(measured)-]",
    ]),
]

private let kept2 = "The desk answers such letters within two weeks of their arrival."
private let english = [
  ClauseCase(
    "sentence-below-a-replaced-heading",
    [
      heading("Rules"), paragraph("Fees are due in May."), heading("Counting"),
      paragraph("Some readers send letters that ask us to stop counting their visits to the hall, and a few do so every month. \(kept2)"),
      heading("Office"), paragraph("The hall is open on weekdays."),
    ],
    [
      heading("Rules"), paragraph("Fees are due in May."), heading("DNC"),
      paragraph(
        "A sign on the door tells members about a choice that they have with regard to figures. \(kept2) Guests have no such choice."),
      heading("Office"), paragraph("The hall is open on weekdays."),
    ],
    [
      "changed [-Counting-][+DNC+]",
      "changed [-Some readers send letters that ask us to stop counting their visits to the hall, and a few do so every month-]"
        + "[+A sign on the door tells members about a choice that they have with regard to figures+]. \(kept2)"
        + "[+ Guests have no such choice.+]",
    ]),
  ClauseCase(
    "sentence-that-stands-twice",
    [
      heading("Rules"), paragraph("Fees are due in May. \(kept2)"), heading("Counting"),
      paragraph("Some readers ask us to stop counting their visits to the hall. \(kept2)"), paragraph("The hall is open on weekdays."),
    ],
    [
      heading("Rules"), paragraph("Fees are due in May. \(kept2)"), paragraph("The hall is open on weekdays."), heading("Prizes"),
      paragraph("A jury of five gives its medal to one poem each spring. \(kept2)"),
    ],
    [
      "deleted [-Counting-]", "deleted [-Some readers ask us to stop counting their visits to the hall. \(kept2)-]",
      "added [+Prizes+]", "added [+A jury of five gives its medal to one poem each spring. \(kept2)+]",
    ]),
  ClauseCase(
    "section-out-of-a-heading",
    [
      heading("Other rules"), heading("Trunks", depth: 3), paragraph(kept2), heading("Flags", depth: 3),
      paragraph("Flags are hoisted when a storm is near the bay."),
      heading("Lamps", depth: 3), paragraph("The oil of the lamp is paid by the harbour office."),
    ],
    [
      heading("Trunks"), heading("Bells", depth: 3), paragraph(kept2), heading("Other rules"), heading("Flags", depth: 3),
      paragraph("Flags are hoisted when a storm is near the bay."),
      heading("Lamps", depth: 3), paragraph("The oil of the lamp is paid by the harbour office."),
    ],
    [
      "moved-here 1 [+Trunks+]", "added [+Bells+]", "moved-here 1 [+\(kept2)+]", "moved-away 1 [-Trunks-]", "moved-away 1 [-\(kept2)-]",
    ]),
  ClauseCase(
    "joined-late",
    [
      heading("Search"), paragraph("We show results in their order."), heading("Accounts"),
      paragraph("We keep the address of a member for one year."),
      heading("Hints"), paragraph("Searches: The hall sends us what members type into the field and we may show it to helpers."),
      paragraph("We take steps that limit how helpers can tell members apart."),
    ],
    [
      heading("Search"), paragraph("We show results in their order."),
      paragraph(
        "Search words: The hall sends us what members type into the field and we may show it to helpers. We take steps that limit how helpers can tell members apart."
      ), heading("Accounts"), paragraph("We keep the address of a member for one year."),
    ],
    [
      "moved-away 1 [-Accounts-]", "moved-away 1 [-We keep the address of a member for one year.-]", "deleted [-Hints-]",
      "joined 1 [-Searches-][+Search words+]: The hall sends us what members type into the field and we may show it to helpers.",
      "joined 2 [+ +]We take steps that limit how helpers can tell members apart.", "moved-here 1 [+Accounts+]",
      "moved-here 1 [+We keep the address of a member for one year.+]",
    ]),
]

/// Whole sentences that stayed while what stood around them came or went.
@Suite struct SentenceMoveTests {
  @Test(arguments: english) func follows(_ example: ClauseCase) {
    #expect(Redline.compare(example.old, example.new, language: "en").differences == example.expected)
  }

  @Test(arguments: japanese) func shows(_ example: ClauseCase) {
    #expect(Redline.compare(example.old, example.new, language: "ja").differences == example.expected)
  }

  /// The words of what was joined or split and moved are told where it is now: all that it was made of, or its share.
  @Test func readsPartsAsOne() throws {
    let example = try #require(japanese.first { $0.id == "joined-and-moved" })
    func texts(_ old: [RedlineBlock], _ new: [RedlineBlock]) -> [String] {
      Redline.compare(old, new, language: "ja").rows.filter { $0.kind == .movedHere }.map { $0.textOperations.marked }
    }
    #expect(texts(example.old, example.new) == ["検索[+の語+]：当会は入力された語を受け取ります。当会は語を委託先に渡すことがあります。", measured])
    #expect(texts(example.new, example.old) == ["検索[-の語-]：当会は入力された語を受け取ります。当会は語を委託先に渡すことがあります。", measured])
  }
}
