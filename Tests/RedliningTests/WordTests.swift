import Redlining
import Testing

struct WordCase: CustomTestStringConvertible, Sendable {
  let id: String
  let language: String
  let old: String
  let new: String
  let expected: String

  init(_ id: String, _ language: String, _ old: String, _ new: String, _ expected: String) {
    (self.id, self.language, self.old, self.new, self.expected) = (id, language, old, new, expected)
  }

  var testDescription: String { id }
}

private let cases = [
  WordCase("one-particle", "ja", "宇宙線の観測を行う。", "宇宙線観測を行う。", "宇宙線[-の-]観測を行う。"),
  WordCase("month", "en", "It ends on 31 January 2022.", "It ends on 31 March 2022.", "It ends on 31 [-January-][+March+] 2022."),
  WordCase("period", "ja", "三十日以内に通知する。", "六十日以内に通知する。", "[-三十日-][+六十日+]以内に通知する。"),
  WordCase("article", "ja", "第18条の2に定める。", "第18条の3に定める。", "[-第18条の2-][+第18条の3+]に定める。"),
  WordCase("date", "ja", "2022年4月1日から施行する。", "2022年10月1日から施行する。", "[-2022年4月1日-][+2022年10月1日+]から施行する。"),
  WordCase("era", "ja", "令和四年四月一日に改訂した。", "令和五年四月一日に改訂した。", "[-令和四年四月一日-][+令和五年四月一日+]に改訂した。"),
  WordCase("amount", "ja", "手数料は970円とする。", "手数料は1,000円とする。", "手数料は[-970円-][+1,000円+]とする。"),
  WordCase("percent", "ja", "年14.6パーセントとする。", "年3パーセントとする。", "年[-14.6パーセント-][+3パーセント+]とする。"),
  WordCase("katakana", "ja", "メールアドレスを登録する。", "メールマガジンを登録する。", "[-メールアドレス-][+メールマガジン+]を登録する。"),
  WordCase("mail", "ja", "info@example.comへ連絡する。", "help@example.comへ連絡する。", "[-info@example.com-][+help@example.com+]へ連絡する。"),
  WordCase(
    "url", "ja", "（https://example.com/a/b）を見る。", "（https://example.com/a/c）を見る。",
    "（[-https://example.com/a/b-][+https://example.com/a/c+]）を見る。"),
  WordCase("telephone", "ja", "電話03-5860-7565まで。", "電話03-5860-7566まで。", "電話[-03-5860-7565-][+03-5860-7566+]まで。"),
  WordCase("not-a-number", "ja", "第三者に一切提供しない。", "第二者に一切提供しない。", "[-第三者-][+第二者+]に一切提供しない。"),
  WordCase("ending", "ja", "責任を負いません。", "責任を負わないものとします。", "責任を[-負いません-][+負わないものとします+]。"),
  WordCase("two-words", "ja", "ユーザーは、当社に通知する。", "会員は、弊社に通知する。", "[-ユーザー-][+会員+]は、[-当社-][+弊社+]に通知する。"),
  WordCase("compound", "ja", "損害賠償を求める。", "損害(逸失利益を含む。)賠償を求める。", "損害[+(逸失利益を含む。)+]賠償を求める。"),
  WordCase("sentence", "ja", "甲は通知する。乙は返答する。", "甲は通知する。丙は確認する。乙は返答する。", "甲は通知する。[+丙は確認する。+]乙は返答する。"),
  WordCase(
    "sentence-end", "en", "We keep data. We delete logs.", "We keep data. We share nothing. We delete logs.",
    "We keep data.[+ We share nothing.+] We delete logs."),
  WordCase(
    "insertion", "en", "You may terminate on notice.", "You may terminate on prior notice.", "You may terminate on[+ prior+] notice."),
  WordCase("first", "en", "Fees apply.", "The Fees apply.", "[+The +]Fees apply."),
  WordCase("last", "en", "Fees apply", "Fees apply now", "Fees apply[+ now+]"),
  WordCase("money", "en", "The fee is USD 45 a month.", "The fee is USD 49 a month.", "The fee is [-USD 45-][+USD 49+] a month."),
  WordCase(
    "turned-round", "en", "On the effective date it ends.", "On the date of effect it ends.",
    "On the [-effective date-][+date of effect+] it ends."),
  WordCase(
    "sentence-gone", "en", "We delete the files we keep. You may ask us first.", "We delete the files at once.",
    "We delete the files [-we keep-][+at once+].[- You may ask us first.-]"),
  WordCase(
    "sentence-come", "ja", "甲は責任を負いません。", "甲は責任を負わないものとします。ただし、乙に過失がある場合を除きます。",
    "甲は責任を[-負いません-][+負わないものとします+]。[+ただし、乙に過失がある場合を除きます。+]"),
  WordCase("compatibility-kanji", "ja", "塚本が定める。", "\u{FA10}本が定める。", "[-塚本-][+\u{FA10}本+]が定める。"),
  WordCase(
    "stop-without-white-space", "en", "We count the boats. Read more.These figures name nobody.",
    "We count the boats. These figures name nobody.",
    "We count the boats. [-Read more.-]These figures name nobody."),
  WordCase(
    "stop-before-a-new-sentence", "en", "Boats pass the gate.This is counted.", "Boats pass the lock.This is counted.",
    "Boats pass the [-gate-][+lock+].This is counted."),
  WordCase(
    "dotted-name", "en", "It calls Harbour.Gate.Open first.", "It calls Harbour.Gate.Close first.",
    "It calls [-Harbour.Gate.Open-][+Harbour.Gate.Close+] first."),
  WordCase(
    "called-name", "en", "It calls Harbour.Open(x) first.", "It calls Harbour.Close(x) first.",
    "It calls [-Harbour.Open-][+Harbour.Close+](x) first."),
  WordCase(
    "host-with-capitals", "en", "See Harbour.Com for boats.", "See Quayside.Com for boats.",
    "See [-Harbour.Com-][+Quayside.Com+] for boats."),
  WordCase(
    "mail-with-capitals", "en", "Write to anna.Mori@example.com today.", "Write to anna.Sato@example.com today.",
    "Write to [-anna.Mori@example.com-][+anna.Sato@example.com+] today."),
  WordCase(
    "around-a-conjunction", "fr", "Des quais et règles de sécurité.", "Des quais, et des règles de sécurité.",
    "Des quais[+,+] et[+ des+] règles de sécurité."),
  WordCase(
    "gone-around-a-conjunction", "en", "We may tow the boats, and your wares at night.", "We may tow the boats and wares at night.",
    "We may tow the boats[-,-] and[- your-] wares at night."),
  WordCase("around-a-particle", "ja", "船舶の入港を認める。", "大型船舶の夜間入港を認める。", "[+大型+]船舶の[+夜間+]入港を認める。"),
  WordCase("unlike", "en", "Alpha beta gamma, delta.", "One two three, four.", "[-Alpha beta gamma, delta.-][+One two three, four.+]"),
]

@Suite struct WordTests {
  @Test(arguments: cases) func shows(_ example: WordCase) {
    let redline = Redline.compare([paragraph(example.old, id: "a")], [paragraph(example.new, id: "a")], language: example.language)
    #expect(redline.rows.map(\.operations.marked) == [example.expected])
  }

  @Test(arguments: cases) func rebuilds(_ example: WordCase) {
    let redline = Redline.compare([paragraph(example.old, id: "a")], [paragraph(example.new, id: "a")], language: example.language)
    #expect(redline.rows.flatMap { $0.operations.side(.deleted) } == Array(example.old.utf8))
    #expect(redline.rows.flatMap { $0.operations.side(.inserted) } == Array(example.new.utf8))
  }

  @Test(arguments: [
    ("ja", "三十日", "六十日", [RedlineClass.period]), ("ja", "970円", "1,000円", [.amount]), ("ja", "2022年4月1日", "2023年4月1日", [.date]),
    ("ja", "第5条", "第6条", [.number]), ("ja", "3名", "4名", [.number]), ("ja", "通知", "連絡", [.wording]),
    ("ja", "a@example.com", "b@example.com", [.wording]), ("en", "USD 45", "USD 49", [.amount]),
    ("en", "2022-04-01", "2022-05-01", [.date]),
    ("en", "14.6", "15", [.number]), ("ja", "二年間通知", "三年間連絡", [.wording, .period]),
    ("ja", "（船主）", "(船主)", [.format]), ("ja", "船主，荷主，", "船主、荷主、", [.format]), ("ja", "船主：荷主", "船主:荷主", [.format]),
    ("ja", "船舶ＡＢ", "船舶AB", [.format]), ("ja", "（３）船主", "(3) 船主", [.format]), ("ja", "船主、荷主", "船主。荷主", [.wording]),
    ("ja", "船主（荷主", "船主「荷主", [.wording]), ("ja", "（船主）", "(荷主)", [.wording]), ("ja", "船主、", "船主，荷主", [.wording]),
    ("en", "the owner’s “boat”", "the owner's \"boat\"", [.format]), ("en", "the boat", "the Boat", [.wording]),
  ]) func classifies(_ language: String, _ old: String, _ new: String, _ classes: [RedlineClass]) {
    let (a, b) = ("甲は乙に対し、" + old + "と定める。", "甲は乙に対し、" + new + "と定める。")
    #expect(Redline.compare([paragraph(a)], [paragraph(b)], language: language).rows.map(\.classes) == [classes])
  }

  /// A space that was forgotten behind a full stop.
  @Test func whiteSpaceBehindAStopIsNoChange() {
    let redline = Redline.compare(
      [paragraph("Boats pass the gate.These are counted.")], [paragraph("Boats pass the gate. These are counted.")], language: "en")
    #expect(redline.rows.map(\.classes) == [[]])
    #expect(redline.summary.words.deleted + redline.summary.words.inserted == 0)
  }

  @Test(arguments: [
    ("荷主は、フェリーターミナルを使う。", "荷主は、フェリー ターミナルを使う。", "荷主は、フェリー[+ +]ターミナルを使う。"),
    ("フェリーターミナル", "フェリー ターミナル", "フェリー[+ +]ターミナル"),
    ("荷主は、フェリー・ゲート ターミナルを使う。", "荷主は、フェリー・ゲートターミナルを使う。", "荷主は、フェリー・ゲート[- -]ターミナルを使う。"),
    ("乗船証明書を示す。", "乗船 証明書を示す。", "乗船[+ +]証明書を示す。"),
  ]) func whiteSpaceInsideJapaneseIsNoChange(_ old: String, _ new: String, _ expected: String) {
    let redline = Redline.compare([paragraph(old)], [paragraph(new)], language: "ja")
    #expect(redline.rows.map(\.operations.marked) == [expected])
    #expect(redline.rows.map(\.classes) == [[]])
    #expect(redline.summary.words.deleted + redline.summary.words.inserted == 0)
  }

  @Test(arguments: [
    ("ja", "港のフェリーターミナルを使う。", "港のフェリー ターミナルへ行く。", "港のフェリー[+ +]ターミナル[-を使う-][+へ行く+]。"),
    ("ja", "港のゲートとフェリーターミナルを使う。", "港のドックかフェリー ターミナルを使う。", "港の[-ゲートと-][+ドックか+]フェリー[+ +]ターミナルを使う。"),
    ("ja", "港のweb siteを見る。", "港のwebsiteを見る。", "港の[-web site-][+website+]を見る。"),
    ("en", "See the web site of the port.", "See the website of the port.", "See the [-web site-][+website+] of the port."),
  ]) func whiteSpaceBesideAChange(_ language: String, _ old: String, _ new: String, _ expected: String) {
    let redline = Redline.compare([paragraph(old)], [paragraph(new)], language: language)
    #expect(redline.rows.map(\.operations.marked) == [expected])
    #expect(redline.rows.map(\.classes) == [[.wording]])
    let back = Redline.compare([paragraph(new)], [paragraph(old)], language: language)
    #expect(back.rows.map(\.operations.mirrorMarked) == [expected])
  }

  @Test func signsOfAnotherWidthAreEditorial() {
    let (old, new) = ("料金（税を含む。）は、船主が負担する。", "料金 (税を含む。) は、船主が負担する。")
    let redline = Redline.compare([paragraph(old)], [paragraph(new)], language: "ja")
    #expect(redline.rows.map(\.operations.marked) == ["料金[-（-][+ (+]税を含む。[-）-][+) +]は、船主が負担する。"])
    #expect(redline.summary.isEditorial)
  }

  @Test(arguments: [
    ("840 yen", "970 yen", [RedlineClass.amount]), ("45 dollars", "45 euros", [.amount]), ("14 days", "30 days", [.period]),
    ("14 business days", "10 business days", [.period]), ("6 months", "6 weeks", [.period]), ("1 day", "2 days", [.period]),
    ("1 April 2005", "30 May 2017", [.date]), ("1 April 2005", "1 April 2006", [.date]), ("May 30, 2017", "June 1, 2018", [.date]),
    ("3 members", "4 members", [.number]), ("a 12-month term", "a 24-month term", [.period]), ("12-month", "eighteen-month", [.period]),
    ("a 30-day stay", "a 30-week stay", [.period]), ("a one-year term", "a two-year term", [.period]),
    ("a 2-year term", "a two-year term", [.format]), ("one term", "two terms", [.wording, .number]), ("3-digit", "4-digit", [.number]),
    ("one-sided", "two-sided", [.wording, .number]), ("Articles 5", "Articles 6", [.number]),
    ("14 days notice", "30 days warning", [.wording, .period]),
  ]) func classifiesEnglish(_ old: String, _ new: String, _ classes: [RedlineClass]) {
    let (a, b) = (
      "The member shall be told of " + old + " before the term ends.", "The member shall be told of " + new + " before the term ends."
    )
    let rows = Redline.compare([paragraph(a)], [paragraph(b)], language: "en").rows
    #expect(rows.map { $0.classes.sorted { "\($0)" < "\($1)" } } == [classes.sorted { "\($0)" < "\($1)" }])
  }
}
