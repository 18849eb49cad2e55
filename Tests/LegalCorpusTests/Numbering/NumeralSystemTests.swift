import Testing

@testable import LegalCorpus

@Suite struct NumeralSystemTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let system: NumeralSystem
    /// One to ten, parted by blanks.
    let ten: String
    /// 11, 20, 21, 26, 27, 46; `-` beyond the end.
    let further: String
    let end: String
    var testDescription: String { system.rawValue }
  }

  static let cases: [Case] = [
    Case(system: .arabic, ten: "1 2 3 4 5 6 7 8 9 10", further: "11 20 21 26 27 46", end: "999999999"),
    Case(system: .wideArabic, ten: "１ ２ ３ ４ ５ ６ ７ ８ ９ １０", further: "１１ ２０ ２１ ２６ ２７ ４６", end: "９９９９９９９９９"),
    Case(system: .kanji, ten: "一 二 三 四 五 六 七 八 九 十", further: "十一 二十 二十一 二十六 二十七 四十六", end: "九千九百九十九万九千九百九十九"),
    Case(system: .formalKanji, ten: "壱 弐 参 四 五 六 七 八 九 拾", further: "拾壱 弐拾 弐拾壱 弐拾六 弐拾七 四拾六", end: "九千九百九拾九万九千九百九拾九"),
    Case(system: .upperRoman, ten: "I II III IV V VI VII VIII IX X", further: "XI XX XXI XXVI XXVII XLVI", end: "MMMCMXCIX"),
    Case(system: .lowerRoman, ten: "i ii iii iv v vi vii viii ix x", further: "xi xx xxi xxvi xxvii xlvi", end: "mmmcmxcix"),
    Case(system: .upperRomanSign, ten: "Ⅰ Ⅱ Ⅲ Ⅳ Ⅴ Ⅵ Ⅶ Ⅷ Ⅸ Ⅹ", further: "Ⅺ ⅩⅩ ⅩⅩⅠ ⅩⅩⅥ ⅩⅩⅦ ⅩⅬⅥ", end: "ⅯⅯⅯⅭⅯⅩⅭⅨ"),
    Case(system: .lowerRomanSign, ten: "ⅰ ⅱ ⅲ ⅳ ⅴ ⅵ ⅶ ⅷ ⅸ ⅹ", further: "ⅺ ⅹⅹ ⅹⅹⅰ ⅹⅹⅵ ⅹⅹⅶ ⅹⅼⅵ", end: "ⅿⅿⅿⅽⅿⅹⅽⅸ"),
    Case(system: .upperLatin, ten: "A B C D E F G H I J", further: "K T U Z AA AT", end: "ZZZ"),
    Case(system: .lowerLatin, ten: "a b c d e f g h i j", further: "k t u z aa at", end: "zzz"),
    Case(system: .wideUpperLatin, ten: "Ａ Ｂ Ｃ Ｄ Ｅ Ｆ Ｇ Ｈ Ｉ Ｊ", further: "Ｋ Ｔ Ｕ Ｚ ＡＡ ＡＴ", end: "ＺＺＺ"),
    Case(system: .wideLowerLatin, ten: "ａ ｂ ｃ ｄ ｅ ｆ ｇ ｈ ｉ ｊ", further: "ｋ ｔ ｕ ｚ ａａ ａｔ", end: "ｚｚｚ"),
    Case(system: .katakana, ten: "ア イ ウ エ オ カ キ ク ケ コ", further: "サ ト ナ ハ ヒ ン", end: "ン"),
    Case(system: .hiragana, ten: "あ い う え お か き く け こ", further: "さ と な は ひ ん", end: "ん"),
    Case(system: .katakanaIroha, ten: "イ ロ ハ ニ ホ ヘ ト チ リ ヌ", further: "ル ネ ナ ノ オ セ", end: "ス"),
    Case(system: .hiraganaIroha, ten: "い ろ は に ほ へ と ち り ぬ", further: "る ね な の お せ", end: "す"),
    Case(system: .circled, ten: "① ② ③ ④ ⑤ ⑥ ⑦ ⑧ ⑨ ⑩", further: "⑪ ⑳ - - - -", end: "⑳"),
    Case(system: .parenthesized, ten: "⑴ ⑵ ⑶ ⑷ ⑸ ⑹ ⑺ ⑻ ⑼ ⑽", further: "⑾ ⒇ - - - -", end: "⒇"),
    Case(system: .greek, ten: "α β γ δ ε ζ η θ ι κ", further: "λ υ φ - - -", end: "ω"),
  ]

  private func number(_ text: String, in system: NumeralSystem) -> Int? { system.number(of: Array(text.unicodeScalars)[...]) }

  @Test(arguments: cases) func writesAndReads(_ example: Case) {
    let numbers = Array(1...10) + [11, 20, 21, 26, 27, 46]
    for (number, expected) in zip(numbers, (example.ten + " " + example.further).split(separator: " ").map(String.init)) {
      let written = example.system.numeral(for: number)
      #expect(written.map { Array($0.utf8) } == (expected == "-" ? nil : Array(expected.utf8)), "\(number)")
      if let written { #expect(self.number(written, in: example.system) == number) }
    }
    #expect(example.system.numeral(for: example.system.last) == example.end)
    #expect(example.system.numeral(for: example.system.last + 1) == nil)
    #expect(example.system.numeral(for: 0) == nil)
    #expect(example.system.numeral(for: 1) == example.system.rawValue)
  }

  @Test func everySystemIsTested() { #expect(Set(NumeralSystemTests.cases.map(\.system)) == Set(NumeralSystem.allCases)) }

  @Test(arguments: NumeralSystem.allCases) func roundTrip(_ system: NumeralSystem) throws {
    var seen: Set<String> = []
    for number in Array(1...min(system.last, 4100)) + [9_999, 10_000, 10_001, 18_278, 100_110, 12_345_678, system.last]
    where number <= system.last {
      let numeral = try #require(system.numeral(for: number))
      #expect(self.number(numeral, in: system) == number)
      seen.insert(numeral)
    }
    #expect(seen.count >= min(system.last, 4100))
  }

  @Test(
    arguments: [
      (NumeralSystem.arabic, "01", nil), (.arabic, "", nil), (.arabic, "1a", nil), (.arabic, "１", nil), (.kanji, "二一", 21),
      (.kanji, "二〇", 20),
      (.kanji, "〇", nil), (.kanji, "十十", nil), (.kanji, "一十一", 11), (.kanji, "百五", 105), (.kanji, "二一十", nil), (.kanji, "万", nil),
      (.upperRoman, "IIII", nil),
      (.upperRoman, "iv", nil), (.upperRoman, "IC", nil), (.upperRomanSign, "ⅩⅠ", 11), (.circled, "㉑", 21), (.circled, "㊿", 50),
      (.circled, "①②", nil),
      (.greek, "ς", nil), (.upperLatin, "AAAA", nil), (.katakana, "ヰ", nil), (.katakanaIroha, "ン", nil), (.lowerRoman, "ıv", nil),
    ] as [(NumeralSystem, String, Int?)])
  func readsOnlyItsOwn(_ system: NumeralSystem, _ text: String, _ expected: Int?) {
    #expect(number(text, in: system) == expected)
  }
}
