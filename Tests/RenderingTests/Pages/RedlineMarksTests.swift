import Testing

@testable import LegalCorpus
@testable import Rendering

/// Links, emphasis, images and calls of notes in blocks that changed, and tables of which parts changed.
@Suite struct RedlineMarksTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let old: [Phrase]
    let new: [Phrase]
    /// Of the paragraph, without the hidden words.
    let expected: String
    var testDescription: String { name }
  }

  private static func link(_ target: String, _ phrases: Phrase...) -> Phrase {
    .link(Phrase.Link(target: .external(target), title: "", phrases: phrases, range: -1..<0))
  }

  private static func call(_ label: String) -> Phrase {
    .note(Phrase.NoteCall(label: label, note: "note.1-\(label.count)", call: "call.1-\(label.count).1"))
  }

  static let cases: [Case] = [
    Case(
      name: "emphasis is kept", old: [.text("会員は、"), .strong([.text("速やかに")]), .text("届け出ます。")],
      new: [.text("会員及び利用者は、"), .strong([.text("速やかに")]), .text("届け出ます。")],
      expected: "会員<ins>及び利用者</ins>は、<strong>速やかに</strong>届け出ます。"),
    Case(
      name: "a link within an insertion", old: [.text("会費は、月額とします。")],
      new: [.text("会費は、月額とします。詳しくは"), link("https://a.example/", .text("案内")), .text("をご覧ください。")],
      expected: "会費は、月額とします。<ins>詳しくは<a href=\"https://a.example/\">案内</a>をご覧ください。</ins>"),
    Case(
      name: "a link around words of which some changed",
      old: [.text("詳しくは"), link("https://a.example/", .text("会費の案内")), .text("をご覧ください。")],
      new: [.text("詳しくは"), link("https://a.example/", .text("会費の新しい案内")), .text("をご覧ください。")],
      expected: "詳しくは<a href=\"https://a.example/\">会費の<ins>新しい</ins>案内</a>をご覧ください。"),
    Case(
      name: "emphasis in a link in a deletion",
      old: [.text("会費は、月額とします。詳しくは"), link("https://a.example/", .text("会費の"), .emphasis([.text("案内")])), .text("をご覧ください。")],
      new: [.text("会費は、月額とします。")],
      expected: "会費は、月額とします。<del>詳しくは<a href=\"https://a.example/\">会費の<em>案内</em></a>をご覧ください。</del>"),
    Case(
      name: "code", old: [.text("番号は"), .code("A-1"), .text("と記します。")], new: [.text("番号は"), .code("A-1"), .text("のように記します。")],
      expected: "番号は<code>A-1</code><del>と</del><ins>のように</ins>記します。"),
    Case(
      name: "line breaks", old: [.text("会員は、次を届け出ます。"), .lineBreak, .text("住所"), .lineBreak, .text("氏名")],
      new: [.text("会員は、次を届け出ます。"), .lineBreak, .text("住所"), .lineBreak, .text("電話番号"), .lineBreak, .text("氏名")],
      expected: "会員は、次を届け出ます。<br>住所<ins><br>電話番号</ins><br>氏名"),
    Case(
      name: "lines of code", old: [.code("届出人\n住所\n氏名\n")], new: [.code("届出人\n住所\n名称\n")],
      expected: "<code>届出人<br>住所<br></code><del><code>氏名</code></del><ins><code>名称</code></ins>"),
    Case(
      name: "a call of a note that came in", old: [.text("会費をお支払いください。")], new: [.text("会費"), call("注1"), .text("をお支払いください。")],
      expected: "会費<ins><sup>注1</sup></ins>をお支払いください。"),
    Case(
      name: "a call of a note that stayed, beside a change", old: [.text("会費"), call("注1"), .text("をお支払いください。")],
      new: [.text("会費"), call("注1"), .text("を毎月お支払いください。")], expected: "会費<sup>注1</sup>を<ins>毎月</ins>お支払いください。"),
  ]

  private static func text(_ phrases: [Phrase], notes: [String]) -> [Element] {
    let printed = notes.map { label in
      Element.Note(
        label: label, anchor: "note.1-\(label.count)", calls: ["call.1-\(label.count).1"],
        elements: [Sample.paragraph("消費税を含みます。")], range: -1..<0)
    }
    return [Sample.paragraph(phrases)] + (printed.isEmpty ? [] : [.notes(printed)])
  }

  private static func notes(_ phrases: [Phrase]) -> [String] {
    phrases.compactMap { if case .note(let call) = $0 { call.label } else { nil } }
  }

  @Test(arguments: cases)
  func carries(_ test: Case) throws {
    let texts = ComparedTexts(
      Self.text(test.old, notes: Self.notes(test.old)), Self.text(test.new, notes: Self.notes(test.new)))
    let page = try texts.redline()
    let start = try #require(page.firstRange(of: "<p class=\"i0\">")?.upperBound)
    let end = try #require(page[start...].firstRange(of: "</p>")?.lowerBound)
    #expect(page[start..<end].replacing(/<span class="vh">[^<]*<\/span>/, with: "") == test.expected)
  }

  private static func cell(_ text: String) -> Element.Table.Cell { Element.Table.Cell(phrases: [.text(text)], range: -1..<0) }

  private static func table(_ lines: [[String]]) -> Element {
    .table(
      Element.Table(
        alignments: lines[0].map { _ in .none }, header: lines[0].map(cell), rows: lines.dropFirst().map { $0.map(cell) }, id: nil,
        range: -1..<0))
  }

  /// The table of the page, a line each, without tags that say beside which line one is.
  private func lines(_ old: [[String]], _ new: [[String]]) throws -> [String] {
    let page = try ComparedTexts([Self.table(old)], [Self.table(new)]).redline()
    let start = try #require(page.firstRange(of: "<div class=\"scroll\"")?.lowerBound)
    let end = try #require(page[start...].firstRange(of: "</table>")?.lowerBound)
    return page[start..<end].replacing(/<p class="tag">.*<\/p>\n/, with: "").replacing(/<span class="vh">[^<]*<\/span>/, with: "")
      .split(separator: "\n").filter { $0.hasPrefix("<tr") }
      .map { String($0).replacing(/<\/t[hd]>/, with: "|").replacing(/<\/?t[rhd][^>]*>/, with: "") }
  }

  @Test func `a column that came in stands in its place`() throws {
    let found = try lines(
      [["種別", "金額"], ["普通会員の会費", "月額500円"], ["特別会員の会費", "月額1,000円"]],
      [["種別", "備考", "金額"], ["普通会員の会費", "税込み", "月額500円"], ["特別会員の会費", "税別", "月額1,000円"]])
    #expect(
      found == [
        "種別|<ins>備考</ins>|金額|", "普通会員の会費|<ins>税込み</ins>|月額500円|", "特別会員の会費|<ins>税別</ins>|月額1,000円|",
      ])
  }

  @Test func `a column that went out stands where it was`() throws {
    let found = try lines(
      [["種別", "備考", "金額"], ["普通会員の会費", "税込み", "月額500円"]], [["種別", "金額"], ["普通会員の会費", "月額600円"]])
    #expect(found == ["種別|<del>備考</del>|金額|", "普通会員の会費|<del>税込み</del>|月額<del>500円</del><ins>600円</ins>|"])
  }

  @Test func `a line that came in and one that went out`() throws {
    let found = try lines(
      [["種別", "金額"], ["普通会員の会費", "月額500円"], ["家族会員の割引", "年額三百円"]], [["種別", "金額"], ["普通会員の会費", "月額500円"], ["学生による見学", "無料"]])
    #expect(found.contains("<ins>学生による見学</ins>|<ins>無料</ins>|") && found.contains("<del>家族会員の割引</del>|<del>年額三百円</del>|"), "\(found)")
  }

  @Test func `a line of a table is one change`() throws {
    let page = try ComparedTexts(
      [Self.table([["種別", "金額", "支払"], ["普通会員の会費", "月額500円", "口座振替"]])],
      [Self.table([["種別", "金額", "支払"], ["普通会員の会費", "月額600円", "口座振替又は送金"]])]
    ).redline()
    #expect(page.contains("変わったところ　1か所") && page.contains("文言・金額"))
  }

  @Test func `where paragraphs were split or joined stands a sign`() throws {
    let whole = [Sample.paragraph("届出事項に変更があったときは、速やかに届け出ます。届出がないことによる不利益について、当社は責任を負いません。")]
    let parts = [Sample.paragraph("届出事項に変更があったときは、速やかに届け出ます。"), Sample.paragraph("届出がないことによる不利益について、当社は責任を負いません。")]
    #expect(try ComparedTexts(whole, parts).redline().contains("届け出ます。<ins><span class=\"vh\">追加 改行 </span>¶</ins></p>"))
    #expect(
      try ComparedTexts(parts, whole).redline().contains("届け出ます。<del><span class=\"vh\">削除 改行 </span>¶</del>届出がない"))
  }

  @Test func `the history counts the changes of each two versions`() throws {
    let texts = ComparedTexts([Sample.paragraph("会費は、月額500円とします。")], [Sample.paragraph("会費は、月額600円とします。")])
    let page = try texts.page("ja/rules/history/index.html")
    #expect(page.contains("<span class=\"vh\">2020年1月1日の版と2021年1月1日の版の比較：</span>1か所</a>"))
    #expect(try texts.page("en/rules/history/index.html").contains("1 change</a>"))
  }
}
