import Redlining
import Testing

private let report = "端末の初期設定により、当社は障害の内容を提供するよう"
private let japanese = [
  ClauseCase(
    "article-that-took-a-number",
    [
      paragraph("（任意の入会）　会員のために会費を納めた者は、本人の承諾を得て、その地位を継ぐ。", label: "第九条"), paragraph("第三条の規定は、前項の場合について準用する。", label: "２"),
      paragraph("（当然の入会）　会費を納める正当な理由を有する者は、納付によって当然に本人の地位を継ぐ。", label: "第十条"),
    ],
    [
      paragraph("（納付による入会）　会員のために会費を納めた者は、その地位を継ぐ。", label: "第九条"),
      paragraph("第三条の規定は、前条の場合（会費を納める正当な理由を有する者が本人の地位を継ぐ場合を除く。）について準用する。", label: "第十条"),
    ],
    [
      "changed 第九条 （[-任意の-][+納付による+]入会）　会員のために会費を納めた者は、[-本人の承諾を得て、-]その地位を継ぐ。",
      "changed [-２-][+第十条+] 第三条の規定は、[-前項-][+前条+]の場合[+（会費を納める正当な理由を有する者が本人の地位を継ぐ場合を除く。）+]について準用する。",
      "deleted [-第十条-] [-（当然の入会）　会費を納める正当な理由を有する者は、納付によって当然に本人の地位を継ぐ。-]",
    ]),
  ClauseCase(
    "sentence-that-became-a-list",
    [
      paragraph("（届出）　住所を移した会員は、会に届け出る。", label: "第三条"),
      paragraph("前項の規定は、会員が住所を移したことを会長が知っていたとき、若しくは怠慢によって知らなかったとき、又は会員が委任を受けていなかったときは、適用しない。", label: "２"),
      paragraph("（会費）　会費は、前納とする。", label: "第四条"),
    ],
    [
      paragraph("（届出）　住所を移した会員は、会に届け出る。", label: "第三条"), paragraph("前項の規定は、次に掲げる場合には、適用しない。", label: "２"),
      item("会員が住所を移したことを会長が知っていたとき。", label: "一"), item("会員が住所を移したことを会長が怠慢によって知らなかったとき。ただし、会員が自ら告げないことを知っていたときは、この限りでない。", label: "二"),
      item("会員が委任の取消しを受けていたとき。", label: "三"), paragraph("（会費）　会費は、前納とする。", label: "第四条"),
    ],
    [
      "split 1 ２ 前項の規定は、[+次に掲げる場合には、適用しない。+]",
      "split 2 [+一+] 会員が住所を移したことを会長が知っていたとき[-、若しくは怠慢によって知らなかったとき、又は-][+。+]",
      "added [+二+] [+会員が住所を移したことを会長が怠慢によって知らなかったとき。ただし、会員が自ら告げないことを知っていたときは、この限りでない。+]",
      "split 3 [+三+] 会員が委任[+の取消し+]を受けてい[-なかっ-]たとき[-は、適用しない-]。",
    ]),
  ClauseCase(
    "page-under-another-query",
    [paragraph("Ask the desk."), paragraph("](https://go.example.org/l?u=help&h=AT19)"), paragraph("Fees are due.")],
    [paragraph("Ask the desk."), paragraph("](https://go.example.org/l?u=help&h=AT77)"), paragraph("Fees are due.")],
    ["changed ]([-https://go.example.org/l?u=help&h=AT19-][+https://go.example.org/l?u=help&h=AT77+])"]),
  ClauseCase(
    "another-page", [paragraph("Ask the desk."), paragraph("https://go.example.org/boats"), paragraph("Fees are due.")],
    [paragraph("Ask the desk."), paragraph("https://go.example.org/taxes"), paragraph("Fees are due.")],
    ["deleted [-https://go.example.org/boats-]", "added [+https://go.example.org/taxes+]"]),
  ClauseCase(
    "captions-that-are-alike",
    [
      paragraph("（会員に対する会の債権者の権利）　会の債権者は、その債権の発生の時に会員の分担の割合を知らなかったときは、各会員に対して等しい割合でその権利を行使することができる。", label: "第五条"),
      paragraph("会費は、前納とする。", label: "第六条"),
    ],
    [
      paragraph("（会の債権者の権利）　会の債権者は、会の財産についてその権利を行使することができる。", label: "第五条"),
      paragraph("会の債権者は、各会員に対して分担の割合又は等しい割合でその権利を行使することができる。ただし、その債権の発生の時に会員の分担の割合を知っていたときは、その割合による。", label: "２"),
      paragraph("会費は、前納とする。", label: "第六条"),
    ],
    [
      "changed 第五条 （[-会員に対する-]会の債権者の権利）　会の債権者は、[-その債権の発生の時に会員の分担の割合を知らなかったときは、各会員に対して等しい割合で-][+会の財産について+]その権利を行使することができる。",
      "added [+２+] [+会の債権者は、各会員に対して分担の割合又は等しい割合でその権利を行使することができる。ただし、その債権の発生の時に会員の分担の割合を知っていたときは、その割合による。+]",
    ]),
  ClauseCase(
    "text-under-another-caption",
    [
      paragraph("（広告の撤回）　前条の場合において、広告者は、その行為を終えた者がない間は、その広告を撤回することができる。", label: "第五条"),
      paragraph("会費は、前納とする。", label: "第六条"),
    ],
    [
      paragraph("（期間の定めのない広告）　広告者は、その行為を終えた者がない間は、その広告を撤回することができる。", label: "第四条の二"),
      paragraph("（広告の撤回の方法）　前の広告と同一の方法による撤回は、これを知らない者にも効力を有する。", label: "第五条"),
      paragraph("会費は、前納とする。", label: "第六条"),
    ],
    [
      "changed [-第五条-][+第四条の二+] （[+期間の定めのない+]広告[-の撤回-]）　[-前条の場合において、-]広告者は、その行為を終えた者がない間は、その広告を撤回することができる。",
      "added [+第五条+] [+（広告の撤回の方法）　前の広告と同一の方法による撤回は、これを知らない者にも効力を有する。+]",
    ]),
  ClauseCase(
    "heading-with-signs-ran-in",
    [heading("情報"), paragraph("当社は、端末の種類を記録します。"), paragraph("###障害の報告\n\(report)利用者にお願いします。"), paragraph("記録は、一年で消します。")],
    [
      heading("情報"), paragraph("当社は、端末の種類を記録します。"), heading("障害の報告", depth: 3), paragraph("\(report)会員にお願いします。"),
      paragraph("記録は、一年で消します。"),
    ],
    ["split 1 [-###-]障害の報告", "split 2 [-\n-]\(report)[-利用者-][+会員+]にお願いします。"]),
  ClauseCase(
    "replaced-heading-in-its-place",
    [heading("規約"), paragraph("番号は、記録します。"), paragraph("###検索先を選ぶ"), paragraph("利用者の国に基づいて決めます。")],
    [heading("規約"), paragraph("番号は、記録します。"), heading("既定の窓口", depth: 3), paragraph("会員の国に基づいて決めます。")],
    ["changed [-###検索先を選ぶ-][+既定の窓口+]", "changed [-利用者-][+会員+]の国に基づいて決めます。"]),
  ClauseCase(
    "same-words-before-a-colon",
    [
      heading("寄付"), item("支払：小切手を除き、当会が決済の情報を受け取ることはありません。精算には、第三者を使います。"),
      item("個人の情報：当会は、皆様の氏名又は住所を受け取ることがあります。この情報は、不正の検出及び決済の記録に使います。"), item("連絡先：窓口に届け出ます。"),
    ],
    [
      heading("寄付"), item("支払：当会は、決済の結果を取得し、また、皆様の氏名又は住所を受け取ることがあります。この情報は、不正の検出及び決済の記録に使います。"), item("連絡先：窓口に届け出ます。"),
    ],
    [
      "changed 支払：[-小切手を除き、-]当会[-が-][+は、+]決済の[-情報-][+結果を取得し、また、皆様の氏名又は住所+]を受け取ること[-はありません-][+があります+]。[-精算に-][+この情報+]は、[-第三者を-][+不正の検出及び決済の記録に+]使います。",
      "deleted [-個人の情報：当会は、皆様の氏名又は住所を受け取ることがあります。この情報は、不正の検出及び決済の記録に使います。-]",
    ]),
  ClauseCase(
    "same-article-stays",
    [
      heading("売買"), paragraph("（抵当権がある場合）　不動産に存した抵当権の行使により買主がその所有権を失ったときは、買主は、契約を解除することができる。", label: "第七条"),
      paragraph("買主は、費用を支出してその所有権を保存したときは、売主に対し、その費用の償還を請求することができる。", label: "２"),
      paragraph("（代金）　買主は、代金を支払う。", label: "第八条"),
    ],
    [
      heading("売買"), paragraph("（危険の移転）　引渡しの後に目的物が滅失したときは、買主は、代金の支払を拒めない。", label: "第七条"),
      paragraph("（代金）　買主は、代金を支払う。", label: "第八条"),
      paragraph("（費用の償還）　不動産に契約に適合しない抵当権が存していた場合において、買主が費用を支出してその所有権を保存したときは、買主は、その費用の償還を請求することができる。", label: "第九条"),
    ],
    [
      "deleted [-第七条-] [-（抵当権がある場合）　不動産に存した抵当権の行使により買主がその所有権を失ったときは、買主は、契約を解除することができる。-]",
      "deleted [-２-] [-買主は、費用を支出してその所有権を保存したときは、売主に対し、その費用の償還を請求することができる。-]",
      "added [+第七条+] [+（危険の移転）　引渡しの後に目的物が滅失したときは、買主は、代金の支払を拒めない。+]",
      "added [+第九条+] [+（費用の償還）　不動産に契約に適合しない抵当権が存していた場合において、買主が費用を支出してその所有権を保存したときは、買主は、その費用の償還を請求することができる。+]",
    ]),
]

private let studies = "You can learn which studies you take part in and how to turn them off."
private let english = [
  ClauseCase(
    "date-under-another-name",
    [heading("Rules"), paragraph("In force since: 4 May 2024"), paragraph("Fees are due in spring.")],
    [heading("Rules"), paragraph("Last reviewed: 30 June 2025"), paragraph("Fees are due in spring.")],
    ["changed [-In force since-][+Last reviewed+]: [-4 May 2024-][+30 June 2025+]"]),
  ClauseCase(
    "date-and-amount",
    [heading("Rules"), paragraph("In force since: 4 May 2024"), paragraph("Fees are due in spring.")],
    [heading("Rules"), paragraph("Price of a ticket: USD 25"), paragraph("Fees are due in spring.")],
    ["deleted [-In force since: 4 May 2024-]", "added [+Price of a ticket: USD 25+]"]),
  ClauseCase(
    "reworded-heading-ran-in",
    [heading("Upkeep"), paragraph("We need data."), heading("More information, including your settings", depth: 4), paragraph(studies)],
    [heading("Upkeep"), paragraph("We need data."), paragraph("More details, including your settings: \(studies)")],
    ["joined 1 More [-information-][+details+], including your settings[+:+]", "joined 2 [+ +]\(studies)"]),
]

/// What belongs together by more than likeness: by number and caption, by place, by a heading in the text.
@Suite struct CounterpartTests {
  @Test(arguments: english) func follows(_ example: ClauseCase) {
    #expect(Redline.compare(example.old, example.new, language: "en").differences == example.expected)
  }

  @Test(arguments: japanese) func shows(_ example: ClauseCase) {
    #expect(Redline.compare(example.old, example.new, language: "ja").differences == example.expected)
  }
}
