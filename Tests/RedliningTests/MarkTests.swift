import Redlining
import Testing

struct MarkCase: CustomTestStringConvertible, Sendable {
  let id: String
  let old: RedlineBlock
  let new: RedlineBlock
  let expected: [String]
  let classes: [RedlineClass]

  init(_ id: String, _ old: RedlineBlock, _ new: RedlineBlock, _ expected: [String], _ classes: [RedlineClass]) {
    (self.id, self.old, self.new, self.expected, self.classes) = (id, old, new, expected, classes)
  }

  var testDescription: String { id }
}

private func link(_ value: String, _ range: Range<Int>) -> RedlineMark { RedlineMark(.link, value: value, range: range) }

private let cases = [
  MarkCase("same", paragraph("See here.", marks: [link("a", 4..<8)]), paragraph("See here.", marks: [link("a", 4..<8)]), [], []),
  MarkCase(
    "target", paragraph("See here.", marks: [link("a", 4..<8)]), paragraph("See here.", marks: [link("b", 4..<8)]), ["link a>b@4"], [.link]),
  MarkCase("new-link", paragraph("見よ、ここを。"), paragraph("見よ、ここを。", marks: [link("b", 9..<15)]), ["link nil>b@3"], [.link]),
  MarkCase("lost-link", paragraph("See here.", marks: [link("a", 4..<8)]), paragraph("See here."), ["link a>nil@4"], [.link]),
  MarkCase(
    "emphasis", paragraph("See here.", marks: [RedlineMark(.emphasis, range: 4..<8)]),
    paragraph("See here.", marks: [RedlineMark(.strong, range: 4..<8)]), ["emphasis >nil@4", "strong nil>@4"], [.format]),
  MarkCase(
    "shifted", paragraph("See here.", marks: [link("a", 4..<8)]), paragraph("Please see it: See here.", marks: [link("a", 19..<23)]), [],
    [.wording]),
  MarkCase(
    "link-of-new-words", paragraph("We delete data of yours."),
    paragraph("We delete data (see our policy) of yours.", marks: [link("a", 24..<30)]),
    [], [.wording]),
  MarkCase(
    "entry", paragraph("L. Termination of use", marks: [link("#a", 0..<21)]),
    paragraph("K. Termination of use", marks: [link("#a", 0..<21)]),
    [], [.number]),
  MarkCase(
    "entry-reworded", paragraph("IV. Termination of use", marks: [link("#a", 4..<22)]),
    paragraph("V. Termination of service", marks: [link("#a", 3..<25)]), [], [.wording, .number]),
  MarkCase("initial", paragraph("C. Mori signed this."), paragraph("D. Mori signed this."), [], [.wording]),
  MarkCase(
    "link-elsewhere", paragraph("C. Mori signed this.", marks: [link("https://a.example", 0..<7)]),
    paragraph("D. Mori signed this.", marks: [link("https://a.example", 0..<7)]), [], [.wording]),
  MarkCase(
    "both", paragraph("See the fees.", marks: [link("a", 8..<12)]), paragraph("See the fees and taxes.", marks: [link("b", 8..<12)]),
    ["link a>b@8"], [.wording, .link]),
  MarkCase(
    "two-links-in-one", paragraph("You can manage or remove it.", marks: [link("a", 8..<14), link("b", 18..<24)]),
    paragraph("You can manage or remove it.", marks: [link("a", 8..<24)]), ["link b>a@18"], [.link]),
  MarkCase(
    "one-link-in-two", paragraph("You can manage or remove it.", marks: [link("a", 8..<24)]),
    paragraph("You can manage or remove it.", marks: [link("a", 8..<14), link("b", 18..<24)]), ["link a>b@18"], [.link]),
  MarkCase(
    "two-links-in-another", paragraph("You can manage or remove it.", marks: [link("a", 8..<14), link("b", 18..<24)]),
    paragraph("You can manage or remove it.", marks: [link("c", 8..<24)]), ["link a>c@8", "link b>c@18"], [.link]),
  MarkCase(
    "link-that-another-word-keeps", paragraph("We keep a page on parcels and weighing here, for us.", marks: [link("a", 18..<38)]),
    paragraph(
      "We keep more about parcels at the dock on our carriers and rates page here, for us.",
      marks: [link("b", 19..<38), link("a", 46..<64)]),
    ["link a>b@19"], [.wording, .link]),
  MarkCase(
    "link-gone-beside-another", paragraph("See Harbour Wares, Harbour Post for us.", marks: [link("a", 4..<17), link("b", 19..<31)]),
    paragraph("See Quays for us.", marks: [link("a", 4..<9)]), [], [.wording]),
  MarkCase(
    "bold-line-that-became-a-heading", paragraph("With your consent", marks: [RedlineMark(.strong, range: 0..<17)]),
    heading("With your consent"), ["structure paragraph>heading@0"], [.format]),
  MarkCase(
    "shorter-emphasis", paragraph("Waste from ships is collected.", marks: [RedlineMark(.strong, range: 0..<16)]),
    paragraph("Waste from ships is collected.", marks: [RedlineMark(.strong, range: 11..<16)]), ["strong >nil@0"], [.format]),
  MarkCase(
    "longer-emphasis", paragraph("船の廃棄物を集める。", marks: [RedlineMark(.emphasis, range: 6..<15)]),
    paragraph("船の廃棄物を集める。", marks: [RedlineMark(.emphasis, range: 0..<15)]), ["emphasis nil>@0"], [.format]),
  MarkCase(
    "emphasis-of-more-words", paragraph("See the fees here.", marks: [RedlineMark(.strong, range: 4..<12)]),
    paragraph("See the new fees here.", marks: [RedlineMark(.strong, range: 4..<16)]), [], [.wording]),
  MarkCase(
    "emphasis-of-a-space",
    paragraph("Last weighed: 3 March", marks: [RedlineMark(.emphasis, range: 0..<13), RedlineMark(.emphasis, range: 14..<21)]),
    paragraph("Last weighed: 3 March", marks: [RedlineMark(.emphasis, range: 0..<21)]), [], []),
  MarkCase(
    "emphasis-of-a-wide-space", paragraph("船の重さ　三月三日", marks: [RedlineMark(.strong, range: 0..<12), RedlineMark(.strong, range: 15..<27)]),
    paragraph("船の重さ　三月三日", marks: [RedlineMark(.strong, range: 0..<27)]), [], []),
  MarkCase(
    "emphasis-and-a-space", paragraph("See the fees here.", marks: [RedlineMark(.strong, range: 4..<13)]),
    paragraph("See the fees here.", marks: [RedlineMark(.strong, range: 4..<12), RedlineMark(.code, range: 12..<13)]), [], []),
  MarkCase(
    "two-links-to-one-place", paragraph("You can manage or remove it.", marks: [link("a", 8..<14), link("a", 15..<17)]),
    paragraph("You can manage or remove it.", marks: [link("a", 8..<18)]), [], []),
  MarkCase(
    "emphasis-of-a-word-between",
    paragraph("See the fees here.", marks: [RedlineMark(.strong, range: 0..<3), RedlineMark(.strong, range: 8..<12)]),
    paragraph("See the fees here.", marks: [RedlineMark(.strong, range: 0..<12)]), ["strong nil>@3"], [.format]),
]

@Suite struct MarkTests {
  @Test(arguments: cases) func finds(_ example: MarkCase) {
    let row = Redline.compare([example.old], [example.new], language: "en").rows
    #expect(row.flatMap(\.marks).map { "\($0.kind) \($0.old ?? "nil")>\($0.new ?? "nil")@\($0.at)" } == example.expected)
    #expect(row.map(\.classes) == [example.classes])
  }

  @Test func marksAreComparedInPartsOfASplit() {
    let old = "Accounts come with a hosting service of ours. We may take back any subdomain without liability."
    let parts = [old.prefix(45), old.dropFirst(46)].map(String.init)
    let redline = { (isSplit: Bool) in
      let whole = [paragraph(old, marks: [link("a", 21..<36), link("c", 58..<67)])]
      let divided = [paragraph(parts[0], marks: [link("b", 21..<36)]), paragraph(parts[1], marks: [link("c", 12..<21)])]
      return isSplit ? Redline.compare(whole, divided, language: "en") : Redline.compare(divided, whole, language: "en")
    }
    #expect(
      redline(true).rows.map { $0.marks.map { "\($0.old ?? "")>\($0.new ?? "")@\($0.at) \($0.words)" } } == [
        ["a>b@21 hosting service"], [],
      ])
    #expect(redline(true).rows.map(\.classes) == [[.split, .link], [.split]])
    #expect(
      redline(false).rows.map { $0.marks.map { "\($0.old ?? "")>\($0.new ?? "")@\($0.at) \($0.words)" } } == [
        ["b>a@21 hosting service"], [],
      ])
    #expect(redline(false).rows.map(\.classes) == [[.joined, .link], [.joined]])
  }

  @Test func noteWithoutACallHasNoNumber() {
    func texts(isCalled: Bool) -> [RedlineBlock] {
      [
        paragraph("甲は乙に通知する。"),
        RedlineBlock(kind: .note, depth: 10, number: isCalled ? "*1" : "", text: "公示のときを除く。", reference: isCalled ? 0 : nil),
      ]
    }
    for isCalled in [true, false] {
      let redline = Redline.compare(texts(isCalled: isCalled), texts(isCalled: !isCalled), language: "ja")
      #expect(redline.rows.map(\.classes) == [[], [.format]])
    }
  }

  @Test func anotherKindOfBlockIsFormat() {
    let redline = Redline.compare([paragraph("甲は乙に通知する。")], [item("甲は乙に通知する。")], language: "ja")
    #expect(redline.rows.map(\.classes) == [[.format]])
    #expect(redline.summary.isEditorial)
  }
}
