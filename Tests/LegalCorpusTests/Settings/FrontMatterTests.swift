import Diagnostics
import Testing

@testable import LegalCorpus

@Suite struct FrontMatterTests {
  private func read(_ text: String) -> (FrontMatter?, Report) {
    let file = SourceFile(path: "notice/2022-04-01/ja.md", bytes: Array(text.utf8))
    var report = Report()
    return (FrontMatter.read(file, report: &report), report)
  }

  private static let whole = """
    ---
    published: 2022-03-01
    adopted: 2022-02-15
    effective: 2022-04-01
    retroactive: 理由
    class: editorial
    held: false
    approved: {date: 2022-02-20, by: 取締役会}
    summary: >
      一行目
      二行目
    corrections:
      - {date: 2022-04-08, note: 誤字}
      - date: 2022-05-01
        note: 脱字
    status: official
    translates: 2022-04-01.2
    title: 公表文
    subtitle: 副題
    header: [一, 二]
    signed: 社長
    numbering: {headings: ["Ⅰ."]}
    notes: {label: ※1}
    ---
    本文
    """

  @Test func everyKey() throws {
    let (read, report) = read(FrontMatterTests.whole)
    #expect(report.places == [])
    let matter = try #require(read)
    let ja = try #require(LanguageTag("ja"))
    #expect(matter.published?.value.iso == "2022-03-01")
    #expect(matter.adopted?.value.iso == "2022-02-15")
    #expect(matter.effective?.value.iso == "2022-04-01")
    #expect(matter.retroactive?.value == "理由")
    #expect(matter.class?.value == .editorial)
    #expect(matter.held?.value == false)
    #expect(matter.approved?.value.date.iso == "2022-02-20")
    #expect(matter.approved?.value.by == "取締役会")
    #expect(matter.summary?.value(in: ja)?.value == "一行目 二行目\n")
    #expect(matter.corrections.map(\.date.value.iso) == ["2022-04-08", "2022-05-01"])
    #expect(matter.corrections.map(\.note.value) == ["誤字", "脱字"])
    #expect(matter.status?.value == .official)
    #expect(matter.translates?.value == VersionID(folder: "2022-04-01.2").map { .version($0) })
    #expect(matter.inherited.title?.value(in: ja)?.value == "公表文")
    #expect(matter.inherited.subtitle?.value(in: ja)?.value == "副題")
    #expect(matter.inherited.header?.value(in: ja)?.map(\.value) == ["一", "二"])
    #expect(matter.inherited.signed?.value(in: ja)?.map(\.value) == ["社長"])
    #expect(matter.inherited.numbering != nil)
    #expect(matter.inherited.notes != nil)
    #expect(Set(matter.keys.map(\.key)) == Set(FrontMatter.Key.allCases))
    #expect(matter.file.excerpt(matter.body) == "本文")
    #expect(matter.published.map { $0.range.file.excerpt($0.range.bytes) } == "2022-03-01")
  }

  @Test(
    arguments: [
      ("", nil, ""), ("本文\n", nil, "本文\n"), ("## 見出し\n---\n", nil, "## 見出し\n---\n"), ("---\n---\n", "", ""), ("---\n---", "", ""),
      ("---\nclass: editorial\n---\n\n本文\n", "class: editorial\n", "\n本文\n"),
      ("---\r\nclass: editorial\r\n---\r\n本文", "class: editorial\r\n", "本文"),
      ("--- \nheld: false\n---\t\n本文\n---\n", "held: false\n", "本文\n---\n"), ("----\n本文\n", nil, "----\n本文\n"),
    ] as [(String, String?, String)]) func splits(_ text: String, _ yaml: String?, _ body: String) throws
  {
    let (read, report) = read(text)
    #expect(report.places == [])
    let matter = try #require(read)
    #expect(matter.yaml.map { matter.file.excerpt($0) } == yaml)
    #expect(matter.file.excerpt(matter.body).utf8.elementsEqual(body.utf8))
  }

  @Test(arguments: ["---", "---\n", "---\nclass: editorial\n本文\n", "---\n--- x\n"]) func mustBeClosed(_ text: String) {
    let (read, report) = read(text)
    #expect(read == nil)
    #expect(report.places == ["front-matter-not-closed@0"])
  }

  @Test(arguments: [
    ("published: 1️⃣2023-02-29", ["impossible-date"]), ("published: 1️⃣2022/04/01", ["malformed-date"]),
    ("published: 1️⃣令和4年4月1日", ["malformed-date"]),
    ("published: 1️⃣２０２２-04-01", ["malformed-date"]), ("published: 1️⃣2022-00-01", ["impossible-date"]),
    ("published: 1️⃣0000-01-01", ["impossible-date"]),
    ("published: 1️⃣2022-04-00", ["impossible-date"]), ("1️⃣published:", ["value-missing"]), ("class: 1️⃣minor", ["unknown-value"]),
    ("held: 1️⃣no", ["unknown-value"]),
    ("1️⃣effectiv: 2022-04-01\n2️⃣sumary: x", ["unknown-key", "unknown-key"]), ("status: 1️⃣oficial", ["unknown-value"]),
    ("translates: 1️⃣draft", ["translates-malformed"]),
    ("translates: 1️⃣2022-02-30", ["impossible-date"]), ("translates: 1️⃣ABCDEF", ["translates-malformed"]),
    ("approved: 1️⃣yes", ["malformed-date"]),
    ("approved: 1️⃣{by: x}", ["missing-key"]), ("approved: {date: 2022-01-01, 1️⃣who: x}", ["unknown-key"]),
    ("corrections: 1️⃣x", ["list-expected"]),
    ("corrections: [1️⃣{date: 2022-01-01}]", ["missing-key"]), ("corrections: [{date: 1️⃣x, note: y}]", ["malformed-date"]),
    ("corrections:\n- 1️⃣x", ["yaml-mapping-expected"]),
    ("summary: 料金1️⃣: 改訂", ["yaml-syntax"]), ("summary: 1️⃣*重要*", ["yaml-alias"]), ("title: {1️⃣jp: x, 2️⃣japanese: y}", ["language-malformed"]),
  ]) func findings(_ yaml: String, _ identifiers: [String]) {
    let source = MarkedSource("---\n\(yaml)\n---\n本文\n", path: "notice/2022-04-01/ja.md")
    var report = Report()
    _ = FrontMatter.read(source.file, report: &report)
    #expect(report.identifiers == identifiers)
    if !identifiers.contains("language-malformed") { #expect(report.places == zip(identifiers, source.marks).map { "\($0)@\($1)" }) }
    #expect(report.sorted.allSatisfy { $0.remedy != nil })
  }

  @Test func theReasonOfAnImpossibleDate() {
    #expect(
      read("---\npublished: 2023-02-29\n---\n").1.sorted.first?.message.en
        == "2023-02-29 does not exist: 2023 is not a leap year, so February has 28 days.")
    #expect(read("---\npublished: 2023-04-31\n---\n").1.sorted.first?.message.ja == "2023-04-31 という日付はありません。この月は 1 日から 30 日までです。")
    #expect(read("---\npublished: 2023-13-01\n---\n").1.sorted.first?.message.en == "2023-13-01 does not exist: there is no month 13.")
  }

  @Test func sha256() throws {
    let hash = String(repeating: "0a", count: 32)
    #expect(try #require(read("---\ntranslates: \(hash)\n---\n").0).translates?.value == .sha256(hash))
  }

  @Test func aWrongValueLeavesTheOthers() throws {
    let (read, report) = read("---\npublished: x\nclass: editorial\n---\n")
    #expect(report.identifiers == ["malformed-date"])
    #expect(try #require(read).class?.value == .editorial)
  }

  @Test(
    arguments: [
      ("1️⃣status: official\n2️⃣translates: 2022-04-01\nsummary: x", true, ["key-of-translation", "key-of-translation"]),
      ("1️⃣published: 2022-01-01\n2️⃣held: false\nstatus: official", false, ["key-of-original", "key-of-original"]),
      ("effective: 2022-04-01\ntitle: x", true, []),
      ("status: reference\nsummary: x\ncorrections: []\ntitle: x", false, []),
    ] as [(String, Bool, [String])]) func keys(_ yaml: String, _ isOriginal: Bool, _ identifiers: [String]) throws
  {
    let source = MarkedSource("---\n\(yaml)\n---\n")
    var report = Report()
    let matter = try #require(FrontMatter.read(source.file, report: &report))
    matter.checkKeys(isOriginal: isOriginal, report: &report)
    #expect(report.places == zip(identifiers, source.marks).map { "\($0)@\($1)" })
  }

  @Test(
    arguments: [
      ("effective: 2022-04-01\npublished: 2022-04-01", []), ("effective: 1️⃣2022-04-02", ["effective-differs"]),
      ("published: 1️⃣2022-04-02", ["published-after-effective"]),
      ("published: 2022-04-02\nretroactive: 理由", []), ("published: 2022-03-01\nretroactive: 1️⃣理由", ["retroactive-without-cause"]),
      ("retroactive: 理由", []),
    ] as [(String, [String])]) func dates(_ yaml: String, _ identifiers: [String]) throws
  {
    let source = MarkedSource("---\n\(yaml)\n---\n")
    var report = Report()
    let matter = try #require(FrontMatter.read(source.file, report: &report))
    matter.checkDates(effective: try #require(Day(iso: "2022-04-01")), report: &report)
    #expect(report.places == zip(identifiers, source.marks).map { "\($0)@\($1)" })
  }
}
