import Redlining
import Testing

/// What blocks are among each other, where their words stayed.
@Suite struct StructureTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let id: String
    let old: [RedlineBlock]
    let new: [RedlineBlock]
    /// Of each row with such a mark: its words and what they were and are.
    let expected: [String]
    var testDescription: String { id }
  }

  private static func block(
    _ kind: RedlineBlock.Kind, _ depth: Int, _ text: String, isBullet: Bool = false, isTitle: Bool = false
  ) -> RedlineBlock {
    RedlineBlock(kind: kind, depth: depth, text: text, isBullet: isBullet, isTitle: isTitle)
  }

  private static func head(_ depth: Int, _ text: String, isTitle: Bool = false) -> RedlineBlock {
    block(.heading, depth, text, isTitle: isTitle)
  }

  private static let fees = "The fees are payable on the first day of a month."
  private static let tax = "Taxes are included in what is shown."

  @Test(arguments: [
    Case(id: "same", old: [head(0, "Fees"), block(.item, 1, fees)], new: [head(0, "Fees"), block(.item, 1, fees)], expected: []),
    Case(
      id: "item-to-paragraph", old: [block(.item, 0, fees)], new: [block(.paragraph, 0, fees)], expected: ["The fees: item > paragraph"]),
    Case(
      id: "bullet-to-number", old: [block(.item, 0, fees, isBullet: true)], new: [block(.item, 0, fees)],
      expected: ["The fees: bullet > item"]),
    Case(
      id: "heading-under-another", old: [head(0, "The fees"), head(0, "The taxes")], new: [head(0, "The fees"), head(1, "The taxes")],
      expected: ["The taxes: heading 1 > heading 2"]),
    Case(
      id: "what-stands-under-it-goes-with-it",
      old: [head(0, "The fees"), head(0, "The taxes"), head(1, "The rates"), block(.paragraph, 2, tax)],
      new: [head(0, "The fees"), head(1, "The taxes"), head(2, "The rates"), block(.paragraph, 3, tax)],
      expected: ["The taxes: heading 1 > heading 2"]),
    Case(
      id: "item-of-an-item", old: [block(.item, 0, fees), block(.item, 1, tax)], new: [block(.item, 0, fees), block(.item, 0, tax)],
      expected: ["Taxes are: item 2 > item 1"]),
    Case(
      id: "paragraph-out-of-an-item", old: [block(.item, 0, fees), block(.paragraph, 1, tax)],
      new: [block(.item, 0, fees), block(.paragraph, 0, tax)], expected: ["Taxes are: paragraph 1 > paragraph 0"]),
    Case(
      id: "another-kind-and-level", old: [block(.item, 0, fees), block(.item, 1, tax)],
      new: [block(.item, 0, fees), block(.item, 0, tax, isBullet: true)], expected: ["Taxes are: item 2 > bullet 1"]),
    Case(
      id: "added-heading-above", old: [head(0, "The fees"), head(0, "The taxes")],
      new: [head(0, "Money and what is owed"), head(1, "The fees"), head(1, "The taxes")], expected: []),
    Case(
      id: "deleted-item-above", old: [block(.item, 0, fees), block(.item, 1, tax)], new: [block(.item, 0, tax)], expected: []),
    Case(
      id: "paragraph-in-place-of-the-item-above", old: [block(.item, 0, fees), block(.item, 1, tax)],
      new: [block(.paragraph, 0, fees), block(.item, 0, tax)], expected: ["The fees: item > paragraph"]),
    Case(
      id: "title-holds-others-in-one-text", old: [head(0, "Terms", isTitle: true), head(1, "The fees"), head(2, "The taxes")],
      new: [head(0, "Terms", isTitle: true), head(0, "The fees"), head(1, "The taxes")], expected: []),
    Case(
      id: "heading-that-became-the-title", old: [head(0, "The terms"), head(1, "The fees"), head(1, "The taxes")],
      new: [head(0, "The terms", isTitle: true), head(0, "The fees"), head(0, "The taxes")], expected: []),
    Case(
      id: "sub-heading-beside-what-it-stood-under",
      old: [head(0, "Terms", isTitle: true), head(1, "The fees"), block(.paragraph, 2, fees), head(2, "The taxes")],
      new: [head(0, "Terms", isTitle: true), head(0, "The fees"), block(.paragraph, 1, fees), head(0, "The taxes")],
      expected: ["The taxes: heading 2 > heading 1"]),
  ])
  func found(_ test: Case) {
    let redline = Redline.compare(test.old, test.new, language: "en")
    #expect(redline.rows.flatMap { lines(of: $0) { "\($0) > \($1)" } } == test.expected)
    #expect(redline.summary.isEmpty == (test.old.count == test.new.count && test.expected.isEmpty))
    if test.old.count == test.new.count { #expect(redline.summary.isEditorial) }
    let back = Redline.compare(test.new, test.old, language: "en")
    #expect(back.rows.flatMap { lines(of: $0) { "\($1) > \($0)" } } == test.expected)
  }

  /// The first part of what was joined or split tells what it was and is where that does not show by a number.
  @Test func partOfADivision() {
    let (bullets, paragraph) = (
      [Self.fees, Self.tax].map { Self.block(.item, 1, $0, isBullet: true) }, Self.block(.paragraph, 0, "\(Self.fees) \(Self.tax)")
    )
    func told(_ old: [RedlineBlock], _ new: [RedlineBlock]) -> [[String?]] {
      let redline = Redline.compare(old, new, language: "en")
      #expect(redline.summary.isEditorial && !redline.summary.isEmpty)
      return redline.rows.map { $0.marks.filter { $0.kind == .structure }.flatMap { [$0.old, $0.new] } }
    }
    #expect(told(bullets, [paragraph]) == [["bullet", "paragraph"], []])
    #expect(told([paragraph], bullets) == [["paragraph", "bullet"], []])
    let numbered = [Self.fees, Self.tax].map { Self.block(.item, 1, $0) }
    #expect(told(numbered, [paragraph]) == [[], []])
  }

  private func lines(of row: RedlineRow, _ words: (String, String) -> String) -> [String] {
    row.marks.filter { $0.kind == .structure }.map { mark in
      let text = row.operations.filter { $0.kind != .deleted }.map(\.text).joined()
      #expect(row.classes == [.format] && row.kind == .changed && mark.at == 0)
      return text.split(separator: " ").prefix(2).joined(separator: " ") + ": " + words(mark.old ?? "", mark.new ?? "")
    }
  }
}
