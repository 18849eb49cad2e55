import Redlining
import Testing

private let fees = "利用料金は、当社が別途定める方法により、毎月末日までに支払うものとします。"
private let notice = "当社は、変更後の内容を、効力発生日の前に当社ウェブサイトへの掲示により周知します。"
private let law = "本規約の解釈にあたっては、日本法を準拠法とし、東京地方裁判所を管轄裁判所とします。"
private let secret = "契約者は、相手方から開示された秘密情報を、第三者に漏えいしてはなりません。"

struct ClauseCase: CustomTestStringConvertible, Sendable {
  let id: String
  let old: [RedlineBlock]
  let new: [RedlineBlock]
  let expected: [String]

  init(_ id: String, _ old: [RedlineBlock], _ new: [RedlineBlock], _ expected: [String]) {
    (self.id, self.old, self.new, self.expected) = (id, old, new, expected)
  }

  var testDescription: String { id }
}

private let cases = [
  ClauseCase(
    "joined-under-a-caption", [paragraph("入力補助：端末は、入力した文字を検索会社に送ります。"), paragraph("この機能を止める方法は、説明書に書いてあります。")],
    [paragraph("文字の送信：検索会社が入力補助の仕組みを備えている場合、端末は、入力した文字を検索会社に送ります。この機能を止める方法は、説明書に書いてあります。")],
    [
      "joined 1 [-入力補助-][+文字の送信+]：[+検索会社が入力補助の仕組みを備えている場合、+]端末は、入力した文字を検索会社に送ります。",
      "joined 2 この機能を止める方法は、説明書に書いてあります。",
    ]),
  ClauseCase("nothing", [paragraph(fees), paragraph(law)], [paragraph(fees), paragraph(law)], []),
  ClauseCase(
    "inserted-paragraph", [paragraph(fees), paragraph(law)], [paragraph(fees), paragraph(notice), paragraph(law)], ["added [+\(notice)+]"]),
  ClauseCase(
    "unchanged-table", table([["プラン", "月額"], ["個人", "980円"]]), table([["プラン", "月額"], ["個人", "980円"]]), []),
  ClauseCase(
    "cell", table([["プラン", "月額"], ["個人", "980円"], ["法人", "9,800円"]]), table([["プラン", "月額"], ["個人", "1,080円"], ["法人", "9,800円"]]),
    ["changed [-980円-][+1,080円+]"]),
  ClauseCase(
    "row", table([["プラン", "月額"], ["個人", "980円"]]), table([["プラン", "月額"], ["学生", "480円"], ["個人", "980円"]]),
    ["added [+学生+]", "added [+480円+]"]),
  ClauseCase(
    "row-in-its-place", table([["閲覧の履歴", "広告", "6か月"], ["決済の記録", "法令の遵守", "7年"], ["位置情報", "安全の確保", "30日"], ["購入の履歴", "契約", "1年"]]),
    table([["閲覧の履歴", "広告", "6か月"], ["位置情報", "安全の確保", "30日"], ["アクセスの記録", "法令の遵守", "3年"], ["購入の履歴", "契約", "1年"]]),
    ["deleted [-決済の記録-]", "deleted [-法令の遵守-]", "deleted [-7年-]", "added [+アクセスの記録+]", "added [+法令の遵守+]", "added [+3年+]"]),
  ClauseCase(
    "row-common-cells", table([["委託先", "業務", "国"], ["青葉商会", "配送", "日本"], ["若葉社", "印刷", "日本"], ["山吹堂", "翻訳", "日本"]]),
    table([["委託先", "業務", "国"], ["若葉社", "印刷", "日本"], ["山吹堂", "翻訳", "日本"], ["桔梗屋", "監査", "日本"]]),
    ["deleted [-青葉商会-]", "deleted [-配送-]", "deleted [-日本-]", "added [+桔梗屋+]", "added [+監査+]", "added [+日本+]"]),
  ClauseCase(
    "row-by-its-first-cell", table([["委託先", "業務", "国", "所在"], ["青葉商会", "問い合わせ対応", "米国", "米国"]]),
    table([["委託先", "業務", "国", "所在"], ["青葉商会（海外）", "画像の解析", "米国", "米国"], ["青葉商会", "問い合わせ対応", "豪州、独国、仏国、加国", "米国"]]),
    ["added [+青葉商会（海外）+]", "added [+画像の解析+]", "added [+米国+]", "added [+米国+]", "changed [-米国-][+豪州、独国、仏国、加国+]"]),
  ClauseCase(
    "head-of-a-table", table([["種別", "料金"], ["個人", "980円"], ["法人", "9,800円"]]),
    table([["プラン", "月額"], ["個人", "980円"], ["法人", "9,800円"]]), ["changed [-種別-][+プラン+]", "changed [-料金-][+月額+]"]),
  ClauseCase(
    "row-elsewhere", table([["閲覧の履歴", "広告", "6か月"], ["決済の記録", "法令の遵守", "7年"], ["位置情報", "安全の確保", "30日"]]),
    table([["決済の記録", "法令の遵守", "10年"], ["閲覧の履歴", "広告", "6か月"], ["位置情報", "安全の確保", "30日"]]),
    [
      "moved-here 1 [+決済の記録+]", "moved-here 1 [+法令の遵守+]", "moved-here 1 [+10年+]", "moved-away 1 [-決済の記録-]",
      "moved-away 1 [-法令の遵守-]", "moved-away 1 [-7年-]",
    ]),
  ClauseCase(
    "column", table([["プラン", "月額"], ["個人", "980円"]]), table([["プラン", "容量", "月額"], ["個人", "10GB", "980円"]]),
    ["added [+容量+]", "added [+10GB+]"]),
  ClauseCase(
    "same-number-other-clause", [heading("広告の表示", label: "第5条"), paragraph("当社は、画面上に広告を掲載できます。")],
    [heading("反社会的勢力の排除", label: "第5条"), paragraph("契約者は、暴力団員でないことを表明し、保証します。")],
    [
      "deleted [-第5条-] [-広告の表示-]", "deleted [-当社は、画面上に広告を掲載できます。-]", "added [+第5条+] [+反社会的勢力の排除+]",
      "added [+契約者は、暴力団員でないことを表明し、保証します。+]",
    ]),
  ClauseCase(
    "same-id-other-words", [paragraph("当社は、画面上に広告を掲載できます。", id: "a")], [paragraph("契約者は、暴力団員でないことを保証します。", id: "a")],
    ["changed [-当社は、画面上に広告を掲載できます。-][+契約者は、暴力団員でないことを保証します。+]"]),
  ClauseCase(
    "renumbered", [heading("料金", label: "第4条"), paragraph(fees), heading("準拠法", label: "第5条"), paragraph(law)],
    [heading("料金", label: "第5条"), paragraph(fees), heading("準拠法", label: "第6条"), paragraph(law)],
    ["same [-第4条-][+第5条+] 料金", "same [-第5条-][+第6条+] 準拠法"]),
  ClauseCase(
    "generated-number", [heading("料金", number: "第4条")], [heading("料金", number: "第5条")], ["same 料金"]),
  ClauseCase(
    "moved", [heading("料金"), paragraph(fees), heading("周知"), paragraph(notice), heading("準拠法"), paragraph(law), paragraph(secret)],
    [heading("周知"), paragraph(notice), heading("準拠法"), paragraph(law), paragraph(secret), heading("料金"), paragraph(fees)],
    ["moved-away 1 [-料金-]", "moved-away 1 [-\(fees)-]", "moved-here 1 [+料金+]", "moved-here 1 [+\(fees)+]"]),
  ClauseCase(
    "moved-by-id", [item("甲", id: "a"), item(law, id: "b"), item(notice)], [item(law, id: "b"), item(notice), item("甲", id: "a")],
    ["moved-away 1 [-甲-]", "moved-here 1 [+甲+]"]),
  ClauseCase(
    "split", [item(fees + notice), item(law)], [item(fees), item(notice), item(law)], ["split 1 \(fees)", "split 2 \(notice)"]),
  ClauseCase(
    "joined", [item(fees), item(notice), item(law)], [item(fees + notice), item(law)], ["joined 1 \(fees)", "joined 2 \(notice)"]),
  ClauseCase(
    "split-three", [item(fees + notice + secret)], [item(fees), item(notice), item(secret)],
    ["split 1 \(fees)", "split 2 \(notice)", "split 3 \(secret)"]),
  ClauseCase(
    "split-sentence-gone", [item(fees + "この場合、" + notice)], [item(fees + "延滞は認めません。"), item("施行の際、" + notice)],
    ["split 1 \(fees)[+延滞は認めません。+]", "split 2 [-この場合-][+施行の際+]、\(notice)"]),
  ClauseCase(
    "note-follows-reference", [paragraph(fees), paragraph(law), note("税込み", reference: 0), note("国外では用いない。", reference: 1)],
    [paragraph(law), note("例外はない。", reference: 0)],
    ["deleted [-\(fees)-]", "deleted [-税込み-]", "changed [-国外では用い-][+例外は+]ない。"]),
  ClauseCase(
    "heading-reworded-over-same-text", [heading("お問い合わせ"), paragraph(fees), paragraph(law)],
    [heading("連絡先"), paragraph(fees), paragraph(law)],
    ["changed [-お問い合わせ-][+連絡先+]"]),
]

@Suite struct ClauseTests {
  @Test(arguments: cases) func shows(_ example: ClauseCase) {
    #expect(Redline.compare(example.old, example.new, language: "ja").differences == example.expected)
  }

  @Test func twoRenumberingsInARowAreFollowed() {
    let texts = (4...6).map { start in
      [fees, notice, law].enumerated().flatMap { [heading("第\($0)の定め", label: "第\(start + $0)条"), paragraph($1)] }
    }
    let vocabulary = Vocabulary(language: "ja")
    let tokens = texts.map { vocabulary.tokens(of: $0) }
    for (a, b) in [(0, 1), (1, 2), (0, 2)] {
      let redline = Redline(old: tokens[a], new: tokens[b])
      #expect(redline.rows.allSatisfy { $0.kind == .same })
      #expect(redline.summary.count(.renumbered) == 3)
      #expect(redline.summary.isEditorial)
    }
  }

  @Test func aMovedClauseMaySayWhatChangedInIt() throws {
    let changed = fees.replacing("毎月末日", with: "毎月十日")
    let redline = Redline.compare(
      [paragraph(fees), paragraph(law + notice)], [paragraph(law + notice), paragraph(changed)], language: "ja")
    let here = try #require(redline.rows.first { $0.kind == .movedHere })
    #expect(here.textOperations.marked.contains("[-"))
    #expect(here.textOperations.side(.deleted) == Array(fees.utf8))
    #expect(here.classes.contains(.moved) && here.classes.count > 1)
  }

  @Test func theLighterSideOfASwapMoves() {
    let redline = Redline.compare(
      [paragraph(law + notice), paragraph(secret)], [paragraph(secret), paragraph(law + notice)], language: "ja")
    #expect(redline.differences == ["moved-here 1 [+\(secret)+]", "moved-away 1 [-\(secret)-]"])
  }

  @Test func whiteSpaceAloneIsNoChange() {
    let redline = Redline.compare([paragraph("The fee (monthly) is due.")], [paragraph("The fee  (monthly) is due.")], language: "en")
    #expect(redline.rows.map(\.kind) == [.same])
    #expect(redline.rows.flatMap { $0.operations.side(.inserted) } == Array("The fee  (monthly) is due.".utf8))
    #expect(redline.summary.isEmpty)
  }
}
