import Redlining
import Testing

/// Articles that are paragraphs, with numbered paragraphs and items of their own beside them.
private let cases = [
  ClauseCase(
    "items-move-with-their-paragraph",
    [
      paragraph("この規程は、会員の情報の取扱いを定める。", label: "第一条"),
      paragraph("この規程において「取扱事業者」とは、名簿を事業の用に供する者をいう。ただし、次に掲げる者を除く。", label: "２"), item("国", label: "一", depth: 10),
      item("町", label: "二", depth: 10),
      paragraph("会員は、届出の内容が変わったときは、その旨を窓口に届け出る。", label: "第二条"), paragraph("窓口の受付は、平日の午前九時から午後五時までとする。", label: "第三条"),
      paragraph("届出に用いる書式は、別に掲示する様式による。", label: "第四条"),
    ],
    [
      paragraph("この規程は、会員の情報の取扱いを定める。", label: "第一条"), paragraph("会員は、届出の内容が変わったときは、その旨を窓口に届け出る。", label: "第二条"),
      paragraph("窓口の受付は、平日の午前九時から午後五時までとする。", label: "第三条"), paragraph("届出に用いる書式は、別に掲示する様式による。", label: "第四条"),
      paragraph("この規程において「取扱事業者」とは、名簿を事業の用に供する者をいう。ただし、次に掲げる者を除く。", label: "２"), item("国", label: "一", depth: 10),
      item("町", label: "二", depth: 10),
    ],
    [
      "moved-away 1 [-２-] [-この規程において「取扱事業者」とは、名簿を事業の用に供する者をいう。ただし、次に掲げる者を除く。-]",
      "moved-away 1 [-一-] [-国-]",
      "moved-away 1 [-二-] [-町-]",
      "moved-here 1 [+２+] [+この規程において「取扱事業者」とは、名簿を事業の用に供する者をいう。ただし、次に掲げる者を除く。+]",
      "moved-here 1 [+一+] [+国+]",
      "moved-here 1 [+二+] [+町+]",
    ]),
  ClauseCase(
    "article-keeps-its-number",
    [
      paragraph("（費用の分担）　連帯する会員の中に費用を償う資力のない者があるときは、その費用は、求める者と他の会員の間で分担する。ただし、求める者に過失があるときは、他の会員に分担を求めることができない。", label: "第四条"),
      paragraph("（免除と分担）　会員の一人が連帯の免除を得た場合において、他の会員の中に資力のない者があるときは、貸主は、その者が弁済をすることができない部分を負担する。", label: "第五条"),
      paragraph("会費は、前納とする。", label: "第六条"),
    ],
    [
      paragraph("（費用の分担）　連帯する会員の中に費用を償う資力のない者があるときは、その費用は、求める者と他の会員の間で分担する。", label: "第四条"),
      paragraph("前項の場合において、他の会員の中に資力のない者があるときは、償うことができない部分は、等しい割合で負担する。", label: "２"),
      paragraph("前二項の規定にかかわらず、求める者に過失があるときは、他の会員に分担を求めることができない。", label: "３"),
      paragraph("（免除と求償）　免除がされ、又は時効が完成したときも、他の会員は、求償することができる。", label: "第五条"),
      paragraph("会費は、前納とする。", label: "第六条"),
    ],
    [
      "split 1 第四条 （費用の分担）　連帯する会員の中に費用を償う資力のない者があるときは、その費用は、求める者と他の会員の間で分担する。",
      "added [+２+] [+前項の場合において、他の会員の中に資力のない者があるときは、償うことができない部分は、等しい割合で負担する。+]",
      "split 2 [+３+] [-ただし-][+前二項の規定にかかわらず+]、求める者に過失があるときは、他の会員に分担を求めることができない。",
      "changed 第五条 （免除と[-分担-][+求償+]）　[-会員の一人が連帯の免除を得た場合において、他の会員の中に資力のない者があるときは、貸主は、その者が弁済をすることができない部分を負担する。-][+免除がされ、又は時効が完成したときも、他の会員は、求償することができる。+]",
    ]),
  ClauseCase(
    "part-beside-what-is-none",
    [
      paragraph(
        "（供託）　貸主が返還の受領を拒み、又はこれを受領することができないときは、返還をすることができる者（以下「返還者」という。）は、貸主のために物を供託してその義務を免れることができる。返還者が過失なく貸主を確知することができないときも、同様とする。",
        label: "第四条"), paragraph("会費は、前納とする。", label: "第五条"),
    ],
    [
      paragraph("（供託）　返還者は、次に掲げる場合には、貸主のために物を供託することができる。この場合においては、返還者が供託をした時に、その貸借は、消滅する。", label: "第四条"),
      item("返還の提供をした場合において、貸主がその受領を拒んだとき。", label: "一", depth: 10), item("貸主が返還を受領することができないとき。", label: "二", depth: 10),
      paragraph("返還者が貸主を確知することができないときも、前項と同様とする。ただし、返還者に過失があるときは、この限りでない。", label: "２"),
      paragraph("会費は、前納とする。", label: "第五条"),
    ],
    [
      "split 1 第四条 （供託）　[-貸主が返還の受領を拒み、又はこれを受領することができないときは、返還をすることができる者（以下「返還者」という。）-][+返還者は、次に掲げる場合に+]は、貸主のために物を供託[-してその義務を免れる-][+する+]ことができる。[+この場合においては、返還者が供託をした時に、その貸借は、消滅する。+]",
      "added [+一+] [+返還の提供をした場合において、貸主がその受領を拒んだとき。+]",
      "added [+二+] [+貸主が返還を受領することができないとき。+]",
      "split 2 [+２+] 返還者が[-過失なく-]貸主を確知することができないときも、[+前項と+]同様とする。[+ただし、返還者に過失があるときは、この限りでない。+]",
    ]),
  ClauseCase(
    "items-of-a-clause-that-moved",
    [
      paragraph("この規程において「会員事業者」とは、名簿を事業の用に供している者をいう。ただし、次に掲げる者を除く。", label: "２"), item("国の機関", label: "一"),
      item("公益団体（公益団体の設立に関する規則第三条第一項に規定する公益団体をいう。以下同じ。）", label: "二"),
      paragraph("会員は、会費を毎年四月に納める。会費を納めない会員には、理事長が書面で催告し、催告の後一月を経過しても納めないときは退会させる。", label: "第三条"),
      paragraph("総会は、毎年六月に理事長が招集し、議決は出席した会員の過半数をもって行い、可否同数のときは議長が決する。", label: "第四条"),
    ],
    [
      paragraph("この規程において「公益団体」とは、公益団体の設立に関する規則第三条第一項に規定する公益団体をいう。", label: "２"),
      paragraph("会員は、会費を毎年四月に納める。会費を納めない会員には、理事長が書面で催告し、催告の後一月を経過しても納めないときは退会させる。", label: "第三条"),
      paragraph("総会は、毎年六月に理事長が招集し、議決は出席した会員の過半数をもって行い、可否同数のときは議長が決する。", label: "第四条"),
      paragraph("この章において「会員事業者」とは、名簿を事業の用に供している者をいう。ただし、次に掲げる者を除く。", label: "第九条"), item("国の機関", label: "一"),
      item("公益団体", label: "二"),
    ],
    [
      "moved-away 1 [-２-] [-この規程において「会員事業者」とは、名簿を事業の用に供している者をいう。ただし、次に掲げる者を除く。-]",
      "moved-away 1 [-一-] [-国の機関-]",
      "moved-away 1 [-二-] [-公益団体（公益団体の設立に関する規則第三条第一項に規定する公益団体をいう。以下同じ。）-]",
      "added [+２+] [+この規程において「公益団体」とは、公益団体の設立に関する規則第三条第一項に規定する公益団体をいう。+]",
      "moved-here 1 [+第九条+] [+この章において「会員事業者」とは、名簿を事業の用に供している者をいう。ただし、次に掲げる者を除く。+]",
      "moved-here 1 [+一+] [+国の機関+]", "moved-here 1 [+二+] [+公益団体+]",
    ]),
  ClauseCase(
    "boilerplate-of-two-articles-that-are-not-one",
    [
      paragraph("（権利の設定）　買主が第三者のために権利を設定したときは、その価額を返す。", label: "第四十条"), paragraph("前項の規定は、買主が売買の目的につき権利を設定した場合について準用する。", label: "２"),
      paragraph("買主は、死亡した者の債権者に対して、引き渡された物の限度において責任を負うほか、名簿の写しを窓口に備える。", label: "３"),
      paragraph("費用は、貸主が負担する。", label: "第五十条"),
    ],
    [
      paragraph("（受取人の負担額）　受取人は、次の価額を限度として負担する。", label: "第四十七条"),
      paragraph("第四条、第三条第二項及び第五条の規定は、前項に規定する賃貸借、使用貸借又は売買の目的の価額及び数量について準用する。", label: "２"),
      paragraph("役員会は、受取人の請求により、支払につき相当の期限を許すことができ、その旨を会報で知らせなければならない。", label: "３"),
      paragraph("費用は、貸主が負担する。", label: "第五十条"),
    ],
    [
      "deleted [-第四十条-] [-（権利の設定）　買主が第三者のために権利を設定したときは、その価額を返す。-]", "deleted [-２-] [-前項の規定は、買主が売買の目的につき権利を設定した場合について準用する。-]",
      "deleted [-３-] [-買主は、死亡した者の債権者に対して、引き渡された物の限度において責任を負うほか、名簿の写しを窓口に備える。-]",
      "added [+第四十七条+] [+（受取人の負担額）　受取人は、次の価額を限度として負担する。+]",
      "added [+２+] [+第四条、第三条第二項及び第五条の規定は、前項に規定する賃貸借、使用貸借又は売買の目的の価額及び数量について準用する。+]",
      "added [+３+] [+役員会は、受取人の請求により、支払につき相当の期限を許すことができ、その旨を会報で知らせなければならない。+]",
    ]),
  ClauseCase(
    "items-before-the-next-article",
    [
      heading("契約", label: "第一章"), paragraph("申立ては、借主が損傷を知った時から一年以内にしなければならない。", label: "第七条"),
      paragraph("借主が未成年者であるときは、前条の期間は、保護者が選ばれた後から数える。", label: "第八条"), paragraph("費用は、貸主が負担する。", label: "第九条"),
    ],
    [
      heading("契約", label: "第一章"), paragraph("次に掲げる申立ては、それぞれに定める時から三年以内にしなければならない。", label: "第七条"),
      item("借主の申立て　知った時", label: "一"), item("貸主の申立て　引渡しの時", label: "二"),
      paragraph("買主は、引き渡された物を直ちに検査し、その結果を書面で通知する。", label: "第八条"), paragraph("費用は、貸主が負担する。", label: "第九条"),
    ],
    [
      "changed 第七条 [+次に掲げる+]申立ては、[-借主が損傷を知った-][+それぞれに定める+]時から[-一年-][+三年+]以内にしなければならない。",
      "added [+一+] [+借主の申立て　知った時+]", "added [+二+] [+貸主の申立て　引渡しの時+]",
      "deleted [-第八条-] [-借主が未成年者であるときは、前条の期間は、保護者が選ばれた後から数える。-]",
      "added [+第八条+] [+買主は、引き渡された物を直ちに検査し、その結果を書面で通知する。+]",
    ]),
  ClauseCase(
    "opening-below-the-heading-of-an-article",
    [heading("期間", label: "第七条", depth: 3), paragraph("申立ては、借主が損傷を知った時から一年以内にしなければならない。")],
    [
      heading("期間", label: "第七条", depth: 3), paragraph("次の各号に掲げる申立ては、それぞれ当該各号に定める時から三年以内にしなければならない。"),
      item("借主の申立て損傷を知った時", label: "一"), item("貸主の申立て引渡しの時", label: "二"),
    ],
    [
      "changed [+次の各号に掲げる+]申立ては、[-借主が損傷を知った-][+それぞれ当該各号に定める+]時から[-一年-][+三年+]以内にしなければならない。",
      "added [+一+] [+借主の申立て損傷を知った時+]", "added [+二+] [+貸主の申立て引渡しの時+]",
    ]),
  ClauseCase(
    "same-label-under-the-same-article",
    [
      paragraph("（予約）　予約は、申込者が破産したときは、その効力を失う。", label: "第三条"),
      paragraph("（貸主の責任）　利息付きの貸付けにおいて、物に瑕疵があったときは、貸主は、瑕疵がない物を渡す。", label: "第四条"),
      paragraph("無利息の貸付けでは、借主は、瑕疵がある物の価額を返すことができる。", label: "２"), paragraph("会費は、前納とする。", label: "第五条"),
    ],
    [
      paragraph("（利息）　特約がなければ、請求しない。", label: "第三条"), paragraph("特約がある日から後の分は、請求することができる。", label: "２"),
      paragraph("（貸主の義務）　第二条の規定は、特約のない貸付けについて準用する。", label: "第四条"),
      paragraph("特約の有無にかかわらず、渡された物が契約に適合しないものであるときは、借主は、その価額を返すことができる。", label: "２"), paragraph("会費は、前納とする。", label: "第五条"),
    ],
    [
      "deleted [-第三条-] [-（予約）　予約は、申込者が破産したときは、その効力を失う。-]",
      "added [+第三条+] [+（利息）　特約がなければ、請求しない。+]",
      "added [+２+] [+特約がある日から後の分は、請求することができる。+]",
      "changed 第四条 （貸主の[-責任-][+義務+]）　[-利息付きの貸付けにおいて、物に瑕疵があったときは、貸主は、瑕疵がない物を渡す。-][+第二条の規定は、特約のない貸付けについて準用する。+]",
      "changed ２ [-無利息-][+特約+]の[-貸付けでは-][+有無にかかわらず、渡された物が契約に適合しないものであるときは+]、借主は、[-瑕疵がある物の-][+その+]価額を返すことができる。",
    ]),
]

/// What is found by more than its likeness.
private let english = [
  ClauseCase(
    "same-opening",
    [
      paragraph("We only share your data:"), item("To provide products that you ordered, with your permission."), item("To stop fraud."),
      paragraph("We never sell it."),
    ],
    [
      paragraph("We only share your data:"), item("To provide products that you ordered before. " + partners), item("To stop fraud."),
      paragraph("We never sell it."),
    ],
    ["changed To provide products that you ordered[-, with your permission-][+ before+].[+ \(partners)+]"]),
  ClauseCase(
    "other-case",
    [paragraph("THE SERVICE IS PROVIDED WITHOUT WARRANTY OF ANY KIND."), paragraph("Fees are paid monthly.")],
    [
      paragraph("Without charge, help is given on weekdays."), paragraph("The Service is provided without warranty of any kind."),
      paragraph("Fees are paid monthly."),
    ],
    [
      "added [+Without charge, help is given on weekdays.+]",
      "changed [-THE SERVICE IS PROVIDED WITHOUT WARRANTY OF ANY KIND.-][+The Service is provided without warranty of any kind.+]",
    ]),
  ClauseCase(
    "heading-that-was-a-paragraph",
    [paragraph("Fees are paid monthly."), paragraph("Our search service"), paragraph("We keep your files for a year.")],
    [paragraph("Fees are paid monthly."), heading("Your default search"), paragraph("We keep your files for a year.")],
    ["changed [-Our-][+Your default+] search[- service-]"]),
  ClauseCase(
    "row-whose-key-is-written-otherwise",
    table([["Provider", "Service", "Country"], ["Npm, Inc.", "Search in packages", "USA"], ["Nimbus", "Hosting of files", "Norway"]]),
    table([
      ["Provider", "Service", "Country"], ["Nova", "Search in files", "USA"], ["npm Inc", "Registry and mirror", "USA"],
      ["Nimbus", "Hosting of files", "Norway"],
    ]),
    [
      "added [+Nova+]", "added [+Search in files+]", "added [+USA+]", "changed [-Npm, Inc.-][+npm Inc+]",
      "changed [-Search in packages-][+Registry and mirror+]",
    ]),
  ClauseCase(
    "replaced-here-found-elsewhere",
    [
      heading("Search"),
      paragraph("If you enable suggestions, we and our partners may also receive your search queries. Learn more below."),
      heading("Location"), paragraph("We keep the location of your device for thirty days."), heading("Suggestions"),
      paragraph("Searches: the browser sends us what you type into the search bar and we may share that data with our partners."),
      paragraph("We never sell it."),
    ],
    [
      heading("Search"),
      paragraph(
        "Search queries: the browser sends us what you type into the search bar and we may share that data with our partners. "
          + "We take measures so that our partners cannot identify you. Learn more."), heading("Location"),
      paragraph("We keep the location of your device for thirty days."), heading("Suggestions"), paragraph("We never sell it."),
    ],
    [
      "deleted [-If you enable suggestions, we and our partners may also receive your search queries. Learn more below.-]",
      "moved-here 1 [+Search queries: the browser sends us what you type into the search bar and we may share that data with our partners. "
        + "We take measures so that our partners cannot identify you. Learn more.+]",
      "moved-away 1 [-Searches: the browser sends us what you type into the search bar and we may share that data with our partners.-]",
    ]),
]

private let japanese = [
  ClauseCase(
    "words-that-many-clauses-hold",
    [
      heading("婚姻", label: "第一章"), paragraph("女は、前項の規定による場合を除き、届出の日から百日を経過した後でなければ、再婚をすることができない。", label: "第一条"),
      paragraph("前項の規定は、次に掲げる場合には、適用しない。", label: "２"), heading("親子", label: "第二章"),
      paragraph("父は、子の出生を知った時から三年以内に訴えを提起しなければならない。", label: "第二条"),
    ],
    [
      heading("婚姻", label: "第一章"), paragraph("女は、前項の規定による場合を除き、届出の日から百日を経過した後でなければ、再婚をすることができない。", label: "第一条"),
      heading("親子", label: "第二章"), paragraph("父は、子の出生を知った時から三年以内に訴えを提起しなければならない。", label: "第二条"),
      paragraph("第七条第二項の規定は、前項の場合には、適用しない。", label: "３"), heading("雑則", label: "第三章"),
    ] + rules.map { paragraph($0) },
    [
      "deleted [-２-] [-前項の規定は、次に掲げる場合には、適用しない。-]", "added [+３+] [+第七条第二項の規定は、前項の場合には、適用しない。+]",
      "added [+第三章+] [+雑則+]",
    ] + rules.map { "added [+\($0)+]" })
]

private let partners = """
  Some partners run our servers and see no more than they need; nobody else opens an account, and no person reads the files, unless a customer \
  asks the help desk to look into an error.
  """
private let rules = ["会費", "届出", "名簿", "窓口", "備品", "書庫", "会場", "広報", "監査", "総会"].map { "\($0)に関する細則は、役員会が別に定める日から会員に適用する。" }

@Suite struct ArticleTests {
  @Test(arguments: english) func follows(_ example: ClauseCase) {
    #expect(Redline.compare(example.old, example.new, language: "en").differences == example.expected)
  }

  @Test(arguments: cases + japanese) func shows(_ example: ClauseCase) {
    #expect(Redline.compare(example.old, example.new, language: "ja").differences == example.expected)
  }
}
