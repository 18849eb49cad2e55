import Redlining
import Testing

/// Where a change begins and ends, as a reader of sentences would mark it.
private let cases = [
  WordCase(
    "topic-between-replacements", "ja", "前条の規定による撤回権は、買主又は代金を払う者に対する申立てによって行う。",
    "次の各号に掲げる撤回権は、それぞれ当該各号に定める者に対する申立てによって行う。",
    "[-前条の規定による-][+次の各号に掲げる+]撤回権は、[-買主又は代金を払う-][+それぞれ当該各号に定める+]者に対する申立てによって行う。"),
  WordCase(
    "topic-that-stands-twice", "ja", "前条の規定による撤回権は、撤回権又は代金を持つ者に対する申立てによって行う。",
    "次の各号に掲げる撤回権は、それぞれ当該各号に定める者に対する申立てによって行う。",
    "[-前条の規定による撤回権は、撤回権又は代金を持つ-][+次の各号に掲げる撤回権は、それぞれ当該各号に定める+]者に対する申立てによって行う。"),
  WordCase(
    "end-of-a-sentence-that-goes-on", "ja", "説明書をお読みください。または、出港の前に荷揚げしてください。", "説明書をお読みいただくか、荷揚げ at the pier してください。",
    "説明書をお読み[-ください。または、出港の前に-][+いただくか、+]荷揚げ[+ at the pier +]してください。"),
  WordCase(
    "end-of-a-sentence-in-english", "en",
    "Read the handbook of the port. Then learn everything about rates, berths, customs, closures, quarantine and practices of hired harbour pilots.",
    "Read the handbook of the port, and the house rules about tariffs of hired local harbour pilots.",
    "Read the handbook of the port[-. Then learn everything about rates, berths, customs, closures, quarantine and practices-][+, and the house rules about tariffs+] of hired[+ local+] harbour pilots."
  ),
  WordCase("or-case", "ja", "会員が死亡したときは、終了する。", "会員が死亡したとき又は退会したときは、終了する。", "会員が死亡したとき[+又は退会したとき+]は、終了する。"),
  WordCase("and-case", "ja", "法令に基づく場合を除く。", "法令に基づく場合及び同意がある場合を除く。", "法令に基づく場合[+及び同意がある場合+]を除く。"),
  WordCase("or-gone", "ja", "甲が破産したとき、若しくは解散したときは終わる。", "甲が破産したときは終わる。", "甲が破産したとき[-、若しくは解散したとき-]は終わる。"),
  WordCase("or-bracket", "ja", "費用（税を含む）を払う。", "費用（税を含む）又は料金（税を含む）を払う。", "費用（税を含む）[+又は料金（税を含む）+]を払う。"),
  WordCase("or-sentence", "ja", "甲又は乙が払う。", "甲又は乙が払う。丙又は乙が払う。", "甲又は乙が払う。[+丙又は乙が払う。+]"),
  WordCase(
    "and-western", "en", "The owner of the site is bound.", "The owner of the site and the user of the site is bound.",
    "The owner of the site[+ and the user of the site+] is bound."),
  WordCase(
    "und", "de", "Der Leiter der Stelle haftet.", "Der Leiter der Stelle oder der Inhaber der Stelle haftet.",
    "Der Leiter der Stelle[+ oder der Inhaber der Stelle+] haftet."),
  // Sentences.
  WordCase(
    "sentence-replaced", "en",
    "We protect your files with care. Therefore, we provide a standard form that helps everywhere files are used.",
    "We protect your files with care. That is why since last autumn our group has offered a long contract to them all.",
    "We protect your files with care. [-Therefore, we provide a standard form that helps everywhere files are used-][+That is why since last autumn our group has offered a long contract to them all+]."
  ),
  WordCase(
    "sentence-other", "en",
    "Keep to the rules on the safety of new toys. Do not share false words or pictures as though true. Learn more here.",
    "Keep to the rules on the safety of toys or paints. Learn more here.",
    "Keep to the rules on the safety of[- new-] toys[+ or paints+].[- Do not share false words or pictures as though true.-] Learn more here."
  ),
  WordCase(
    "sentence-instead", "en", "We use it, for example in the Spring Review and the end-of-term Report.",
    "We use it, for example in the Spring Review. When your account is closed, the record is deleted or de-identified.",
    "We use it, for example in the Spring Review[- and the end-of-term Report-].[+ When your account is closed, the record is deleted or de-identified.+]"
  ),
  WordCase(
    "opening-kept", "en", "Closed days. If your boat is at the pier, you must pay the fee for it.",
    "Closed days. You may not moor at night. We may tow what breaks these rules. If you’re using a berth at the pier, you must pay the fee for it.",
    "Closed days.[+ You may not moor at night. We may tow what breaks these rules.+] If [-your boat is-][+you’re using a berth+] at the pier, you must pay the fee for it."
  ),
  WordCase(
    "opening-kept-ja", "ja", "組合は、毎月一日に会費を徴収する。", "理事は、議事録を作成する。組合は、入会の時に会費を徴収する。",
    "[+理事は、議事録を作成する。+]組合は、[-毎月一日に-][+入会の時に+]会費を徴収する。"),
  WordCase(
    "sentence-before", "en", "If the guest took the corner room, the corner rules apply, and Guest agrees to its terms.",
    "A promise for the corner room stands in the corner list of the inn. If the guest took the corner room, then Guest will be entitled to a refund if the inn does not keep its promise.",
    "[+A promise for the corner room stands in the corner list of the inn. +]If the guest took the corner room, [-the corner rules apply, and Guest agrees to its terms-][+then Guest will be entitled to a refund if the inn does not keep its promise+]."
  ),
  WordCase("stop-in-brackets", "ja", "費用（税を含む。）又は料金を払う。", "経費（税を含む。）又は代金を払う。", "[-費用-][+経費+]（税を含む。）又は[-料金-][+代金+]を払う。"),
  // Passages.
  WordCase(
    "passage", "en",
    "We sell toys to our friends. The buyer may return goods to the shop within thirty days. All else is at the risk of buyers.",
    "Unless a local statute says otherwise, or the parties agreed on other terms in writing beforehand, the buyer may return goods by mail to the shop within thirty days, provided that every original box, label and receipt accompanies them.",
    "[-We sell toys to our friends. The-][+Unless a local statute says otherwise, or the parties agreed on other terms in writing beforehand, the+] buyer may return goods[+ by mail+] to the shop within thirty days[-. All else is at the risk of buyers-][+, provided that every original box, label and receipt accompanies them+]."
  ),
  WordCase(
    "passage-stop", "en",
    "If the port has reason to think that a box breaks the rules of this pier, the port may open, weigh and remove that box. Unless it is barred from doing so, or if in answer to a fire at night or another danger to the crew, we shall tell you of each such visit.",
    "The port keeps you informed about all visits to its sheds, save where a court forbids this, for counting by machine, or if in answer to a fire at night or another danger to the crew.",
    "[-If the port has reason to think that a box breaks the rules of this pier, the port may open, weigh and remove that box. Unless it is barred from doing so-][+The port keeps you informed about all visits to its sheds, save where a court forbids this, for counting by machine+], or if in answer to a fire at night or another danger to the crew[-, we shall tell you of each such visit-]."
  ),
  WordCase(
    "passage-parted", "en",
    "A chandler mends each sail for those crews whose ships lie at anchor. In storms, whatever is owed, the keeper sends letters by dim moonlight across old bays, stores goods wherever sheds remain dry, then charges captains double rates.",
    "Under such decrees as courts have passed, subject to tolls, the keeper sends letters across old bays; whoever else this notice names gets copies once clerks find time, unless mayors object before noon on Sundays.",
    "[-A chandler mends each sail for those crews whose ships lie at anchor. In storms, whatever is owed-][+Under such decrees as courts have passed, subject to tolls+], the keeper sends letters[- by dim moonlight-] across old bays[-, stores goods wherever sheds remain dry, then charges captains double rates-][+; whoever else this notice names gets copies once clerks find time, unless mayors object before noon on Sundays+]."
  ),
  WordCase(
    "passage-ja", "ja", "甲は玩具を販売する。買主は、商品の到着後十日以内に店舗へ返品することができる。損傷の危険は負担しない。",
    "別段の合意又は現地の強行法規が存在し、事前に書面で交付された特約条項が優先する場合を除き、商品の到着後十日以内に店舗へ返品することができるが、包装資材、識別票及び領収証を同封しなければならない。",
    "[-甲は玩具を販売する。買主は-][+別段の合意又は現地の強行法規が存在し、事前に書面で交付された特約条項が優先する場合を除き+]、商品の到着後十日以内に店舗へ返品することができる[-。損傷の危険は負担しない-][+が、包装資材、識別票及び領収証を同封しなければならない+]。"
  ),
  // Scattered words.
  WordCase(
    "scattered", "ja", "連帯社員の一人が連帯の免除を得た場合において、他の連帯社員の中に資力のない者があるときは、理事は、その資力のない者が出資をすることができない部分のうち連帯の免除を得た者が負担すべき部分を負担する。",
    "連帯社員の一人に対して入会費の免除がされ、又は連帯社員の一人のために期間が満了した場合においても、他の連帯社員は、その一人の社員に対し、前条第二項の償還権を行使することができる。",
    "[-連帯社員の一人が連帯の免除を得た場合において、他の連帯社員の中に資力のない者があるときは、理事は、その資力のない者が出資をすることができない部分のうち連帯の免除を得た者が負担すべき部分を負担する。-][+連帯社員の一人に対して入会費の免除がされ、又は連帯社員の一人のために期間が満了した場合においても、他の連帯社員は、その一人の社員に対し、前条第二項の償還権を行使することができる。+]"
  ),
  WordCase(
    "scattered-few", "ja", "監査役は、営業主であることを必要としない。",
    "小規模営業主が監査役としてした決定は、資格の欠缺によっては無効とならない。ただし、小規模営業主が他の小規模営業主の後見人としてした決定については、この限りでない。",
    "[-監査役は、営業主であることを必要としない。-][+小規模営業主が監査役としてした決定は、資格の欠缺によっては無効とならない。ただし、小規模営業主が他の小規模営業主の後見人としてした決定については、この限りでない。+]"
  ),
  WordCase(
    "reworded", "ja", "申請書は、正副二通を窓口に提出しなければならない。", "申請書は、一通を電子情報処理組織により提出するものとする。",
    "申請書は、[-正副二通を窓口に-][+一通を電子情報処理組織により+]提出[-しなければならない-][+するものとする+]。"),
  // Endings of verbs.
  WordCase("cannot", "ja", "組合は、脱退を拒むことができない。", "組合は、脱退を拒んではならない。", "組合は、脱退を[-拒むことができない-][+拒んではならない+]。"),
  WordCase(
    "shall", "ja", "使用者は、その予告をしなければならない。", "使用者は、その予告をするか、又は賃金を支払わなければならない。",
    "使用者は、その予告を[-しなければならない-][+するか、又は賃金を支払わなければならない+]。"),
  WordCase("shall-do", "ja", "職員は、報告を提出する。", "職員は、報告を提出しなければならない。", "職員は、報告を提出[-する-][+しなければならない+]。"),
  WordCase("not-of-a-verb", "ja", "書類を必要としないときは閲覧も求めない。", "書類を必要としないときは閲覧は求めない。", "書類を必要としないときは閲覧[-も-][+は+]求めない。"),
  WordCase("please-read", "ja", "案内をお読みください。", "案内をご覧ください。", "案内を[-お読み-][+ご覧+]ください。"),
  WordCase("receiving", "ja", "案内をお読みいただいた方に限る。", "案内をご覧いただける方に限る。", "案内を[-お読みいただいた-][+ご覧いただける+]方に限る。"),
  WordCase("light-verb", "ja", "組合員は、期間の満了によって脱退する。", "組合員は、請求することができない。", "組合員は、[-期間の満了によって脱退する-][+請求することができない+]。"),
  WordCase("light-particle", "ja", "設備が十分でない場合は拒む。", "条例で厳格に求められていない場合は拒む。", "[-設備が十分で-][+条例で厳格に求められてい+]ない場合は拒む。"),
  WordCase("one-word", "ja", "報告を市長に提出する。", "報告を知事に書面で提出する。", "報告を[-市長-][+知事+]に[+書面で+]提出する。"),
  WordCase(
    "end-of-sentence", "ja", "提案は、記録を開発しています。この機能は試験と呼ばれ、国内に限って提供されています。", "提案は、記録を使用します。",
    "提案は、記録を[-開発-][+使用+]し[-てい-]ます。[-この機能は試験と呼ばれ、国内に限って提供されています。-]"),
  WordCase(
    "doing", "ja", "写真を投稿していただくため、あるいは地図を印刷していただくために、登録が必要です。", "写真を投稿していただくために、登録が必要です。",
    "写真を投稿していただくため[-、あるいは地図を印刷していただくため-]に、登録が必要です。"),
  WordCase("doing-noun", "ja", "店舗は、直ちに報告する。", "店舗は、直ちに報告するものとする。", "店舗は、直ちに報告する[+ものとする+]。"),
  WordCase(
    "repeated", "ja", "運送が荷主の都合によって途中で終わったときは、荷主は、運賃の一部を払う。", "荷主は、次の各号の場合には、運賃の一部を払う。",
    "[-運送が荷主の都合によって途中で終わったときは、-]荷主は、[+次の各号の場合には、+]運賃の一部を払う。"),
  WordCase("no-ending", "ja", "この場合は異論がない。", "この場合は理由もない。", "この場合は[-異論が-][+理由も+]ない。"),
  // Brackets.
  WordCase(
    "other-brackets", "en", "The list names all lands of the European continent.", "The list names all lands of Europe (with the islands).",
    "The list names all lands of [-the European continent-][+Europe (with the islands)+]."),
  WordCase(
    "other-brackets-ja", "ja", "施行に関係する行政機関（法律に基づき置かれる機関（内閣府を除く。）及び所轄の下に置かれる機関をいう。）は、相互に緊密に連絡する。",
    "施行に関係する行政機関の長（会計検査院長を除く。）は、相互に緊密に連絡する。",
    "施行に関係する行政機関[-（法律に基づき置かれる機関（内閣府を除く。）及び所轄の下に置かれる機関をいう。）-][+の長（会計検査院長を除く。）+]は、相互に緊密に連絡する。"),
  WordCase(
    "new-brackets", "en", "We keep a copy of your files for some time.",
    "We keep (as a rule) a copy of (all) your files for (at most) some time.",
    "We keep[+ (as a rule)+] a copy of[+ (all)+] your files for[+ (at most)+] some time."),
  // Captions.
  WordCase("caption", "ja", "（時効の進行）　債権は、時効により消滅する。", "（債権等の時効）　債権は、十年の時効により消滅する。", "（[+債権等の+]時効[-の進行-]）　債権は、[+十年の+]時効により消滅する。"),
  WordCase(
    "caption-body", "ja", "（契約の失効の進行）　契約の失効は、権利を行使することができる時から進行する。", "（債権等の失効）　債権は、次に掲げる場合には、これを失う。",
    "（[-契約-][+債権等+]の失効[-の進行-]）　[-契約の失効は、権利を行使することができる時から進行する。-][+債権は、次に掲げる場合には、これを失う。+]"),
  WordCase(
    "opening-behind-a-replaced-sentence", "en",
    "Bells are gadgets that tell your crew about the tide and give you strong tide tools. To take advantage of the time-saving tables of Bells, certain data about the hull, sails, and age of your boat are copied to our books.",
    "Bells improve your trips by talking to our tower via various small gadgets (like Bells, Bells Plus, and Bells Search). To take advantage of the useful tables of Bells, your boat is copied to our books.",
    "Bells [-are gadgets that tell your crew about the tide and give you strong tide tools-][+improve your trips by talking to our tower via various small gadgets (like Bells, Bells Plus, and Bells Search)+]. To take advantage of the [-time-saving-][+useful+] tables of Bells,[- certain data about the hull, sails, and age of-] your boat [-are-][+is+] copied to our books."
  ),
  WordCase(
    "caption-other-colon", "ja", "決済の処理：当社は、情報を受信しません。", "決済の手順: 当社は、銀行振込を除き、情報を受信しません。",
    "決済の[-処理：-][+手順: +]当社は、[+銀行振込を除き、+]情報を受信しません。"),
  WordCase("caption-brackets", "ja", "（目的） 条件を定める。", "(目的) 条件を定める。", "[-（-][+(+]目的[-）-][+)+] 条件を定める。"),
  WordCase(
    "caption-colon", "ja", "決済の処理：当社は、情報を受信しません。", "決済の手順：銀行振込を除き、当社は、情報を受信しません。",
    "決済の[-処理-][+手順+]：[+銀行振込を除き、+]当社は、情報を受信しません。"),
  WordCase(
    "caption-colon-body", "en", "Short version: The market has rules of its own.",
    "Short version: You agree with us when using apps today.",
    "Short version: [-The market has rules of its own.-][+You agree with us when using apps today.+]"),
  // Words.
  WordCase("suffix", "ja", "危険を負担する債務者に払う。", "危険を負担する債権者に払う。", "危険を負担する[-債務者-][+債権者+]に払う。"),
  WordCase("fraction", "ja", "出席者の二分の一以上とする。", "出席者の三分の二以上とする。", "出席者の[-二分の一-][+三分の二+]以上とする。"),
  WordCase("please", "ja", "同意を得て下さい。", "同意を得てください。", "同意を得て[-下さい-][+ください+]。"),
  WordCase("letter-number", "de", "§ 4g gilt nach § 7b.", "§ 4h gilt nach § 7c.", "§ [-4g-][+4h+] gilt nach § [-7b-][+7c+]."),
  WordCase("name-number", "en", "Ask 37signals for help.", "Ask 7seas for help.", "Ask [-37signals-][+7seas+] for help."),
  WordCase(
    "code-article", "fr", "Vu les articles R. 814-6 et L640-5 du code.", "Vu les articles R. 814-7 et L640-3 du code.",
    "Vu les articles [-R. 814-6-][+R. 814-7+] et [-L640-5-][+L640-3+] du code."),
  WordCase(
    "elision", "fr", "Le stage d'études est assuré par l’école du parc.", "Le stage d'enseignement est assuré par l’institut du parc.",
    "Le stage d'[-études-][+enseignement+] est assuré par l’[-école-][+institut+] du parc."),
  WordCase(
    "abbreviation", "de", "Nach § 19 Abs. 2 gilt dies.", "Nach § 19 Absatz 2 gilt dies.", "Nach § 19 [-Abs.-][+Absatz+] 2 gilt dies."),
  WordCase(
    "tag", "en", "To play songs<br>You can object.", "To play films<br>You can object.", "To play [-songs-][+films+]<br>You can object."),
  WordCase(
    "line-end", "en", "You can ask for the logs<br>* request a copy of them", "You can ask for the files<br>• request a copy of them",
    "You can ask for the [-logs-][+files+]<br>[-*-][+•+] request a copy of them"),
  // Numbers.
  WordCase(
    "brackets", "en", "The term is twelve (12) months.", "The term is eighteen (18) months.",
    "The term is [-twelve (12)-][+eighteen (18)+] months."),
  WordCase(
    "each-number", "en", "Amounts of $5, $10 and $15 apply.", "Amounts of $6, $12 and $18 apply.",
    "Amounts of [-$5-][+$6+], [-$10-][+$12+] and [-$15-][+$18+] apply."),
  WordCase("parted-date", "ja", "2022 年 8 月 1 日改訂", "2022 年 9 月 1 日改訂", "[-2022 年 8 月 1 日-][+2022 年 9 月 1 日+]改訂"),
  WordCase(
    "date-comma", "en", "Signed on May 22, 2017 by us.", "Signed on June 1, 2018 by us.",
    "Signed on [-May 22, 2017-][+June 1, 2018+] by us."),
  // Hyphens.
  WordCase(
    "hyphen-turned", "en", "Under the NO-SE rules we answer.", "Under the SE-NO rules we answer.",
    "Under the [-NO-SE-][+SE-NO+] rules we answer."),
  WordCase(
    "hyphen-begins", "en", "Under the EU-US rules we answer.", "Under the EU-UK rules we answer.",
    "Under the EU-[-US-][+UK+] rules we answer."),
  WordCase("hyphen-ends", "en", "A pre-paid fee is owed.", "A paid fee is owed.", "A [-pre--]paid fee is owed."),
  WordCase("hyphen-period", "en", "A 12-month stay is free.", "A 30-day stay is free.", "A [-12-month-][+30-day+] stay is free."),
  // A caption that one text lacks.
  WordCase(
    "caption-gone", "ja", "（会員の退会）　利用者は、いつでも通知をして退会することができる。", "前条の場合（通知があるときを除く。）には、いつでも退会することができる。",
    "[-（会員の退会）　利用者-][+前条の場合（通知があるときを除く。）に+]は、いつでも[-通知をして-]退会することができる。"),
  WordCase(
    "caption-come", "ja", "貸付金の利息は、毎月払う。", "（貸付金の保証）　貸付金の利息は、毎年払う。", "[+（貸付金の保証）　+]貸付金の利息は、[-毎月-][+毎年+]払う。"),
  // Parts of compounds.
  WordCase(
    "other-compound", "ja", "会員は、契約の期間が終わるまでは、裁判上の代位によらなければ、前項の権利を行使することができない。", "会員は、契約の期間が終わるまでは、被代位権利を行使することができない。",
    "会員は、契約の期間が終わるまでは、[-裁判上の代位によらなければ、前項の-][+被代位+]権利を行使することができない。"),
  WordCase(
    "same-head", "ja", "会員は、特別競売における買受人となる。", "会員は、法令の定める競売（公売を含む。）における買受人となる。",
    "会員は、[-特別-][+法令の定める+]競売[+（公売を含む。）+]における買受人となる。"),
]

@Suite struct SentenceTests {
  @Test(arguments: cases) func shows(_ example: WordCase) {
    let redline = Redline.compare([paragraph(example.old, id: "a")], [paragraph(example.new, id: "a")], language: example.language)
    #expect(redline.rows.map(\.operations.marked) == [example.expected])
  }

  @Test(arguments: cases) func mirrors(_ example: WordCase) {
    let (old, new) = (paragraph(example.old, id: "a"), paragraph(example.new, id: "a"))
    let there = Redline.compare([old], [new], language: example.language)
    let back = Redline.compare([new], [old], language: example.language)
    #expect(there.rows.map(\.mirrorLine) == back.rows.map(\.line))
  }

  @Test(arguments: [
    ("en", "Annex B applies to us.", "Annex C applies to us.", [RedlineClass.number]),
    ("en", "Part IV applies to us.", "Part V applies to us.", [.number]),
    ("en", "The term is three years.", "The term is five years.", [.period]),
    ("en", "It was signed on May 22, 2017 here.", "It was signed on June 1, 2018 here.", [.date]),
    ("ja", "二以上の者が定める。", "三以上の者が定める。", [.number]),
    ("ja", "法律（平成十五年法律第五十七号）による。", "法律（平成二十年法律第六十号）による。", [.number]),
    ("ja", "2022 年 8 月 1 日に改める。", "2022 年 9 月 1 日に改める。", [.date]),
    ("de", "Es gilt ab 1. April 2022 dort.", "Es gilt ab 1. Mai 2023 dort.", [.date]),
    ("fr", "La loi du 9 juillet 1999 est abrogée.", "La loi du 5 janvier 2006 est abrogée.", [.date]),
    ("en", "• User data are kept.", "* User data are kept.", [.format]),
    // The same value.
    ("ja", "十日以内に通知する。", "10日以内に通知する。", [.format]),
    ("ja", "百万円を支払う。", "1,000,000円を支払う。", [.format]),
    ("ja", "1億2000万円を支払う。", "￥120,000,000を支払う。", [.format]),
    ("ja", "1.5万円を支払う。", "15000円を支払う。", [.format]),
    ("ja", "令和六年四月一日に改める。", "2024年4月1日に改める。", [.format]),
    ("ja", "令和元年に改める。", "二〇一九年に改める。", [.format]),
    ("ja", "2022-04-01に改める。", "2022年4月1日に改める。", [.format]),
    ("ja", "１０％を超える。", "10パーセントを超える。", [.format]),
    ("ja", "第十八条の二による。", "第18条の2による。", [.format]),
    ("ja", "三箇月を経過した日とする。", "3か月を経過した日とする。", [.format]),
    ("en", "The term is thirty days.", "The term is 30 days.", [.format]),
    ("en", "We answer within thirty (30) days.", "We answer within sixty (60) days.", [.period]),
    ("en", "We answer within thirty (30) days.", "We answer within sixty (30) days.", [.period]),
    ("en", "We answer within thirty (30) business days.", "We answer within thirty (30) days.", [.period]),
    ("en", "We answer within thirty (30) days.", "We answer within 30 days.", [.wording, .format]),
    ("en", "We answer within thirty (30) days.", "We answer within 60 days.", [.wording, .period]),
    ("en", "We send thirty (30) letters.", "We send sixty (60) letters.", [.number]),
    // Another one, or in doubt.
    ("ja", "十日以内に通知する。", "12日以内に通知する。", [.period]),
    ("fr", "Avant le 15 mai, la commission statue.", "Avant le 15 novembre, la commission statue.", [.date]),
    ("fr", "Avant le 31 mai, les listes sont remises.", "Avant le 30 novembre, les listes sont remises.", [.date]),
    ("en", "Payment is due within one month.", "Payment is due within one year.", [.period]),
    ("en", "Choose one of the boats.", "Choose two of the boats.", [.wording, .number]),
    ("de", "Die Reise endet nach einem Monat.", "Die Reise endet nach einem Jahr.", [.period]),
    ("ja", "六月以下の拘禁刑に処する。", "一年以下の拘禁刑に処する。", [.period]),
    ("ja", "起算して一年六月を超えない日とする。", "起算して二年三月を超えない日とする。", [.period]),
    ("ja", "解散の日から三月間保存する。", "解散の日から九月間保存する。", [.period]),
    ("ja", "総会は、毎年六月に開く。", "総会は、毎年九月に開く。", [.date]),
    ("ja", "令和六年六月以後に開く。", "令和六年九月以後に開く。", [.date]),
    ("ja", "令和六年に改める。", "2023年に改める。", [.date]),
    ("ja", "平成六年に改める。", "令和六年に改める。", [.date]),
    ("ja", "100万円を支払う。", "100万ドルを支払う。", [.amount]),
    ("ja", "十日以内に通知する。", "10日間以内に通知する。", [.period]),
    ("en", "It weighs 1.000 grams here.", "It weighs 1 grams here.", [.number]),
    ("en", "Call 03 at once.", "Call 3 at once.", [.number]),
    ("ja", "九兆九兆九兆円を支払う。", "九兆円を支払う。", [.amount]),
  ]) func classifies(_ language: String, _ old: String, _ new: String, _ classes: [RedlineClass]) {
    #expect(Redline.compare([paragraph(old)], [paragraph(new)], language: language).rows.map(\.classes) == [classes])
  }
}
