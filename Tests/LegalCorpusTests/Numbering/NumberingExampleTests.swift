import Testing

@testable import LegalCorpus

@Suite struct NumberingExampleTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let example: String
    let system: NumeralSystem?
    let third: String
    var under: [Int] = []
    var testDescription: String { example }
  }

  static let cases: [Case] = [
    Case(example: "第1条", system: .arabic, third: "第3条"),
    Case(example: "第１条", system: .wideArabic, third: "第３条"),
    Case(example: "第一条", system: .kanji, third: "第三条"),
    Case(example: "別表第一", system: .kanji, third: "別表第三"),
    Case(example: "一般", system: nil, third: "一般"),
    Case(example: "統一見解1", system: .arabic, third: "統一見解3"),
    Case(example: "第壱号", system: .formalKanji, third: "第参号"),
    Case(example: "Article 1", system: .arabic, third: "Article 3"),
    Case(example: "Annex A", system: .upperLatin, third: "Annex C"),
    Case(example: "Chapter I", system: .upperRoman, third: "Chapter III"),
    Case(example: "（ア）", system: .katakana, third: "（ウ）"),
    Case(example: "（イ）", system: .katakanaIroha, third: "（ハ）"),
    Case(example: "【1】", system: .arabic, third: "【3】"),
    Case(example: "Ⅰ.", system: .upperRomanSign, third: "Ⅲ."),
    Case(example: "(i)", system: .lowerRoman, third: "(iii)"),
    Case(example: "(A)", system: .upperLatin, third: "(C)"),
    Case(example: "ａ）", system: .wideLowerLatin, third: "ｃ）"),
    Case(example: "①", system: .circled, third: "③"),
    Case(example: "⑴", system: .parenthesized, third: "⑶"),
    Case(example: "(α)", system: .greek, third: "(γ)"),
    Case(example: "※1", system: .arabic, third: "※3"),
    Case(example: "*1", system: .arabic, third: "*3"),
    Case(example: "注1", system: .arabic, third: "注3"),
    Case(example: "Q1", system: .arabic, third: "Q3"),
    Case(example: "ア", system: .katakana, third: "ウ"),
    Case(example: "い", system: .hiraganaIroha, third: "は"),
    Case(example: "※", system: nil, third: "※"),
    Case(example: "・", system: nil, third: "・"),
    Case(example: "Preamble", system: nil, third: "Preamble"),
    Case(example: "注の", system: nil, third: "注の"),
    Case(example: "1.1", system: .arabic, third: "5.3", under: [5]),
    Case(example: "1.1", system: .arabic, third: "2.3", under: [5, 2]),
    Case(example: "1.1.1.", system: .arabic, third: "4.5.3.", under: [9, 4, 5]),
    Case(example: "１．１", system: .wideArabic, third: "５．３", under: [5]),
    Case(example: "Ⅰ-1", system: .arabic, third: "Ⅱ-3", under: [2]),
    Case(example: "A.1", system: .arabic, third: "B.3", under: [2]),
    Case(example: "第1-1条", system: .arabic, third: "第2-3条", under: [2]),
    Case(example: "1の1", system: .arabic, third: "2の3", under: [2]),
    Case(example: "2.1", system: .arabic, third: "2.3"),
    Case(example: "第1条の1", system: .arabic, third: "第1条の3"),
  ]

  @Test(arguments: cases) func labels(_ example: Case) throws {
    let numbering = try NumberingExample(parsing: example.example)
    #expect(numbering.system == example.system)
    let ones = Array(repeating: 1, count: numbering.parentCount)
    #expect(numbering.label(for: 1, under: ones) == example.example)
    #expect(numbering.label(for: 3, under: example.under) == example.third)
    if example.system != nil {
      #expect(numbering.numbers(of: example.third) == Array(example.under.suffix(numbering.parentCount)) + [3])
      #expect(numbering.number(of: example.third + "x") == nil)
    } else {
      #expect(numbering.number(of: example.third) == nil)
    }
  }

  @Test(arguments: [("①", "⑳", 20), ("ア", "ン", 46), ("（イ）", "（ス）", 47), ("A.", "ZZZ.", 18_278)])
  func endsWithItsSystem(_ example: String, _ end: String, _ number: Int) throws {
    let numbering = try NumberingExample(parsing: example)
    #expect(numbering.last == number)
    #expect(numbering.label(for: number) == end)
    #expect(numbering.label(for: number + 1) == nil)
    #expect(try #require(numbering.lastNumeral).count <= end.count)
  }

  @Test func composedNeedsItsParents() throws {
    #expect(try NumberingExample(parsing: "1.1").label(for: 1) == nil)
    #expect(try NumberingExample(parsing: "1.1").parentCount == 1)
  }

  @Test(
    arguments: [("第2条", "2"), ("(b)", "b"), ("②", "②"), ("（ウ）", "ウ"), ("III.", "III"), ("第二条", "二"), ("2022", "2022"), ("1st", nil)]
      as [(String, String?)])
  func mustBeTheFirst(_ example: String, _ numeral: String?) {
    do throws(NumberingExample.NotFirst) {
      #expect(try NumberingExample(parsing: example).isConstant)
      #expect(numeral == nil)
    } catch {
      #expect(error.numeral == numeral)
    }
  }

  @Test func canonicalEquivalentsAreDifferent() throws {
    #expect(try NumberingExample(parsing: "\u{FA10}1") != NumberingExample(parsing: "\u{585A}1"))
    #expect(try NumberingExample(parsing: "が1").label(for: 2)?.utf8.elementsEqual("が2".utf8) == true)
  }
}
