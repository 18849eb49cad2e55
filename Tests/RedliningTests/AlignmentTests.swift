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

@Suite struct AlignmentTests {
  @Test(arguments: families) func shows(_ example: ClauseCase) {
    #expect(Redline.compare(example.old, example.new, language: "ja").differences == example.expected)
    let there = Redline.compare(example.old, example.new, language: "ja").rows.map(\.mirrorLine).sorted()
    #expect(Redline.compare(example.new, example.old, language: "ja").rows.map(\.line).sorted() == there)
  }
}
