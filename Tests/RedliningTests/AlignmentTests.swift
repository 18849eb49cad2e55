import Redlining
import Testing

private let lease = "賃貸人は、賃借人に対し、建物を使用させる義務を負う。"
private let rent = "賃料は、毎月末日までに翌月分を支払う。"
private let deposit = "敷金は、明渡しの後遅滞なく返還する。"
private let repair = "修繕に要する費用は、賃貸人の負担とする。"

/// What belongs together where headings stand between, or where several counterparts are possible.
private let families = [
  ClauseCase(
    "article-moves-into-next-chapter",
    [heading("総則", label: "第1章", depth: 1), heading("使用", depth: 2), paragraph(lease), heading("賃料", depth: 2), paragraph(rent)]
      + [heading("終了", label: "第2章", depth: 1), heading("敷金", depth: 2), paragraph(deposit)],
    [heading("総則", label: "第1章", depth: 1), heading("使用", depth: 2), paragraph(lease)]
      + [heading("終了", label: "第2章", depth: 1), heading("賃料", depth: 2), paragraph(rent), heading("敷金", depth: 2), paragraph(deposit)],
    ["moved-away 1 [-賃料-]", "moved-away 1 [-\(rent)-]", "moved-here 1 [+賃料+]", "moved-here 1 [+\(rent)+]"]),
  ClauseCase(
    "long-paragraph-moves-past-short-chapter",
    [heading("取得"), paragraph(lease + rent + deposit), heading("利用"), paragraph("届出の様式は、別に定める。")],
    [heading("取得"), heading("利用"), paragraph("届出の様式は、別に定める。"), paragraph(lease + rent + deposit)],
    ["moved-away 1 [-\(lease + rent + deposit)-]", "moved-here 1 [+\(lease + rent + deposit)+]"]),
  ClauseCase(
    "heading-inserted-among-siblings", [heading("総則"), paragraph(lease), paragraph(rent)],
    [heading("総則"), paragraph(lease), heading("賃料"), paragraph(rent)], ["added [+賃料+]"]),
]

private let divisions = [
  ClauseCase(
    "five-equal-sentences", [paragraph([lease, rent, deposit, repair, "本契約は、日本法に準拠する。"].joined())],
    [lease, rent, deposit, repair, "本契約は、日本法に準拠する。"].map { paragraph($0) },
    ["split 1 \(lease)", "split 2 \(rent)", "split 3 \(deposit)", "split 4 \(repair)", "split 5 本契約は、日本法に準拠する。"]),
  ClauseCase(
    "part-under-a-new-heading", [heading("使用"), paragraph(lease + rent)],
    [heading("使用"), paragraph(lease), heading("賃料"), paragraph(rent)],
    ["split 1 \(lease)", "added [+賃料+]", "split 2 \(rent)"]),
  ClauseCase(
    "article-becomes-two", [heading("使用及び賃料", label: "第3条"), paragraph(lease + rent), heading("敷金", label: "第4条"), paragraph(deposit)],
    [heading("使用", label: "第3条"), paragraph(lease), heading("賃料", label: "第4条"), paragraph(rent)]
      + [heading("敷金", label: "第5条"), paragraph(deposit)],
    [
      "changed 第3条 使用[-及び賃料-]", "split 1 \(lease)", "added [+第4条+] [+賃料+]", "split 2 \(rent)",
      "same [-第4条-][+第5条+] 敷金",
    ]),
  ClauseCase(
    "join-across-deleted-items", [paragraph(lease), item("建物の表示は、別表のとおりである。"), paragraph(rent)], [paragraph(lease + rent)],
    ["joined 1 \(lease)", "deleted [-建物の表示は、別表のとおりである。-]", "joined 2 \(rent)"]),
  ClauseCase(
    "dates-changed-on-the-way", [item("期間は、2023年4月1日から2024年3月31日までの1年間とする。" + repair + deposit)],
    [item("期間は、2025年4月1日から2027年3月31日までの2年間とする。"), item(repair + deposit)],
    [
      "split 1 期間は、[-2023年4月1日-][+2025年4月1日+]から[-2024年3月31日-][+2027年3月31日+]までの[-1年間-][+2年間+]とする。",
      "split 2 \(repair + deposit)",
    ]),
  ClauseCase(
    "run-in-heading-stands-alone", [paragraph("敷金。" + deposit + repair)], [heading("敷金"), paragraph(deposit + repair)],
    ["split 1 敷金[-。-]", "split 2 \(deposit + repair)"]),
  ClauseCase(
    "colon-closes-the-part-before-it",
    [
      heading("How to change your billing address or your card"),
      paragraph("You can pay for the orders that we hold, the seeds and the tools."),
    ],
    [paragraph("How to change your billing address or your card: Pay for the orders that we hold, the seeds and the tools.")],
    [
      "joined 1 How to change your billing address or your card[+:+]",
      "joined 2 [-You can pay-][+ Pay+] for the orders that we hold, the seeds and the tools.",
    ]),
]

private let counterparts = [
  ClauseCase(
    "same-label-and-caption",
    [paragraph("（解約の効果）　解約された契約は、初めから存在しなかったものとみなす。ただし、未成年の会員は、現に利益を受けている限度において返還の義務を負う。", label: "第七条")],
    [
      paragraph("（解約の効果）　契約は、解約により終了する。", label: "第七条"),
      paragraph("前項の規定にかかわらず、未成年の会員は、その契約によって現に利益を受けている限度において、返還の義務を負うものとする。", label: "２"),
    ],
    [
      "split 1 第七条 （解約の効果）　[-解約された-]契約は、[-初めから存在しなかったものとみなす-][+解約により終了する+]。",
      "split 2 [+２+] [-ただし-][+前項の規定にかかわらず+]、未成年の会員は、[+その契約によって+]現に利益を受けている限度において[+、+]返還の義務を負う[+ものとする+]。",
    ]),
  ClauseCase(
    "items-that-share-all-but-one-word", [item("loss arising from strikes;"), item("loss arising from nuclear radiation.")],
    [item("loss arising from nuclear radiation;"), item("loss arising from riots.")],
    [
      "deleted [-loss arising from strikes;-]", "changed loss arising from nuclear radiation[-.-][+;+]",
      "added [+loss arising from riots.+]",
    ]),
  ClauseCase(
    "boilerplate-stays-under-its-heading",
    [heading("甲室"), paragraph("飲食は、禁止する。"), heading("乙室"), paragraph("飲食は、禁止する。"), heading("丙室")],
    [heading("甲室"), paragraph("飲食は、禁止する。"), heading("丙室")], ["deleted [-乙室-]", "deleted [-飲食は、禁止する。-]"]),
  ClauseCase(
    "equal-heading-of-what-stayed",
    [heading("本則"), heading("附則"), paragraph(rent), heading("附則"), paragraph(deposit)],
    [heading("本則"), heading("附則"), paragraph(deposit)], ["deleted [-附則-]", "deleted [-\(rent)-]"]),
  ClauseCase(
    "heading-over-other-things", [heading("Sale of the Company"), paragraph(lease), heading("Contact")],
    [heading("Whom We Tell"), paragraph(rent), paragraph(deposit), paragraph(repair), paragraph(lease), heading("Contact")],
    [
      "deleted [-Sale of the Company-]", "added [+Whom We Tell+]", "added [+\(rent)+]", "added [+\(deposit)+]", "added [+\(repair)+]",
    ]),
  ClauseCase(
    "short-heading-moves-over-changed-text", [heading("準拠法"), paragraph("本契約は、日本法に準拠する。"), heading("賃貸借"), paragraph(lease + rent)],
    [heading("賃貸借"), paragraph(lease + rent), heading("準拠法"), paragraph("本契約は、日本国の法令に準拠する。")],
    [
      "moved-away 1 [-準拠法-]", "moved-away 1 [-本契約は、日本法に準拠する。-]", "moved-here 1 [+準拠法+]", "moved-here 1 [+本契約は、日本国の法令に準拠する。+]",
    ]),
  ClauseCase(
    "heading-that-is-a-label", [heading("", label: "別表第一"), paragraph(rent)],
    [heading("", label: "別表第一"), paragraph(lease), heading("", label: "別表第二"), paragraph(rent)],
    ["added [+\(lease)+]", "added [+別表第二+] "]),
]

private let leftovers = [
  ClauseCase(
    "placeholder-does-not-move", [heading("Alt"), paragraph("(weggefallen)"), heading("Neu"), paragraph(deposit)],
    [heading("Alt"), paragraph(repair), heading("Neu"), paragraph("(weggefallen)"), paragraph(deposit)],
    ["changed [-(weggefallen)-][+\(repair)+]", "added [+(weggefallen)+]"]),
  ClauseCase(
    "same-label-in-its-place",
    [item("常勤職員", label: "(1)"), item("派遣労働者", label: "(2)"), item("嘱託職員", label: "(3)")],
    [item("常勤職員", label: "(1)"), item("削除", label: "(2)"), item("嘱託職員", label: "(3)")], ["changed (2) [-派遣労働者-][+削除+]"]),
  ClauseCase(
    "as-many-short-ones", [heading("届出"), paragraph("2023年3月15日"), paragraph("東京都港区"), paragraph(rent)],
    [heading("届出"), paragraph("2024年9月1日"), paragraph("大阪市北区"), paragraph(rent)],
    ["changed [-2023年3月15日-][+2024年9月1日+]", "changed [-東京都港区-][+大阪市北区+]"]),
  ClauseCase(
    "repealed", [heading("保管料", label: "第19条"), paragraph(rent)], [heading("削除", label: "第19条")],
    ["changed 第19条 [-保管料-][+削除+]", "deleted [-\(rent)-]"]),
  ClauseCase(
    "paragraph-becomes-heading", [paragraph(lease), paragraph("初期設定において共有する情報の種類及び目的"), paragraph(rent)],
    [paragraph(lease), heading("共有する情報の種類及び目的"), paragraph(rent)],
    ["changed [-初期設定において-]共有する情報の種類及び目的"]),
  ClauseCase(
    "what-stands-under-the-kept-heading-first",
    [heading("甲"), paragraph(rent), heading("乙"), paragraph(deposit), heading("丁"), paragraph(lease)],
    [
      heading("甲"), paragraph("The first rule is new."), heading("丙"), paragraph("The second rule is new as well."), heading("丁"),
      paragraph(lease),
    ],
    [
      "deleted [-\(rent)-]", "added [+The first rule is new.+]", "deleted [-乙-]", "deleted [-\(deposit)-]", "added [+丙+]",
      "added [+The second rule is new as well.+]",
    ]),
]

@Suite struct AlignmentTests {
  @Test(arguments: families + divisions + counterparts + leftovers) func shows(_ example: ClauseCase) {
    #expect(Redline.compare(example.old, example.new, language: "ja").differences == example.expected)
    let there = Redline.compare(example.old, example.new, language: "ja").rows.map(\.mirrorLine).sorted()
    #expect(Redline.compare(example.new, example.old, language: "ja").rows.map(\.line).sorted() == there)
  }
}
