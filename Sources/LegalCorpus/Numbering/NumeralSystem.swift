/// A way of writing numbers, named by how it writes one.
enum NumeralSystem: String, CaseIterable, Sendable {
  case arabic = "1"
  case wideArabic = "１"
  case kanji = "一"
  case formalKanji = "壱"
  case upperRoman = "I"
  case upperRomanSign = "Ⅰ"
  case lowerRoman = "i"
  case lowerRomanSign = "ⅰ"
  case upperLatin = "A"
  case lowerLatin = "a"
  case wideUpperLatin = "Ａ"
  case wideLowerLatin = "ａ"
  case katakana = "ア"
  case hiragana = "あ"
  case katakanaIroha = "イ"
  case hiraganaIroha = "い"
  case circled = "①"
  case parenthesized = "⑴"
  case greek = "α"

  /// The greatest number that it writes.
  ///
  /// ① ends with ⑳ and ⑴ with ⒇ (㉑ to ㊿ are missing from many fonts); アイウ ends with ン (46, with ヲ), イロハ with ス (47, with ヰ and ヱ), α with
  /// ω. Latin letters go on as AA after Z, up to ZZZ.
  var last: Int {
    switch self {
    case .arabic, .wideArabic: 999_999_999
    case .kanji, .formalKanji: KanjiNumeral.last
    case .upperRoman, .lowerRoman, .upperRomanSign, .lowerRomanSign: RomanNumeral.last
    case .upperLatin, .lowerLatin, .wideUpperLatin, .wideLowerLatin: LatinNumeral.last
    case .katakana, .hiragana, .katakanaIroha, .hiraganaIroha, .greek: signs.count
    case .circled, .parenthesized: 20
    }
  }

  /// A number from 1 to `last`; nil beyond.
  func numeral(for number: Int) -> String? {
    guard (1...last).contains(number) else { return nil }
    switch self {
    case .arabic: return String(number)
    case .wideArabic: return String(String.UnicodeScalarView(String(number).unicodeScalars.map { $0.shifted(by: 0xFEE0) }))
    case .kanji: return KanjiNumeral.plain.text(number)
    case .formalKanji: return KanjiNumeral.formal.text(number)
    case .upperRoman: return RomanNumeral.letters(number)
    case .lowerRoman: return RomanNumeral.letters(number).lowercased()
    case .upperRomanSign: return RomanNumeral.signs(number, one: 0x2160)
    case .lowerRomanSign: return RomanNumeral.signs(number, one: 0x2170)
    case .upperLatin: return LatinNumeral.text(number, first: "A")
    case .lowerLatin: return LatinNumeral.text(number, first: "a")
    case .wideUpperLatin: return LatinNumeral.text(number, first: "Ａ")
    case .wideLowerLatin: return LatinNumeral.text(number, first: "ａ")
    case .katakana, .hiragana, .katakanaIroha, .hiraganaIroha, .greek, .circled, .parenthesized: return String(signs[number - 1])
    }
  }

  /// What a whole numeral says; nil where it is none of this system. Besides what `numeral(for:)` writes it reads 二〇 (20) and ㉑ to ㊿,
  /// which stand in labels typed by hand.
  func number(of numeral: ArraySlice<Unicode.Scalar>) -> Int? {
    guard let first = numeral.first else { return nil }
    switch self {
    case .arabic: return NumeralSystem.decimal(numeral, zero: "0")
    case .wideArabic: return NumeralSystem.decimal(numeral, zero: "０")
    case .kanji: return KanjiNumeral.plain.number(numeral)
    case .formalKanji: return KanjiNumeral.formal.number(numeral)
    case .upperRoman: return RomanNumeral.number(numeral, one: "I")
    case .lowerRoman: return RomanNumeral.number(numeral, one: "i")
    case .upperRomanSign: return RomanNumeral.number(ofSigns: numeral, one: 0x2160)
    case .lowerRomanSign: return RomanNumeral.number(ofSigns: numeral, one: 0x2170)
    case .upperLatin: return LatinNumeral.number(numeral, first: "A")
    case .lowerLatin: return LatinNumeral.number(numeral, first: "a")
    case .wideUpperLatin: return LatinNumeral.number(numeral, first: "Ａ")
    case .wideLowerLatin: return LatinNumeral.number(numeral, first: "ａ")
    case .katakana, .hiragana, .katakanaIroha, .hiraganaIroha, .greek, .circled, .parenthesized:
      guard numeral.count == 1 else { return nil }
      return signs.firstIndex(of: first).map { $0 + 1 }
    }
  }
}

extension NumeralSystem {
  /// One sign a number, from one; for ① also those beyond its end.
  private var signs: [Unicode.Scalar] {
    switch self {
    case .katakana: NumeralSigns.katakana
    case .hiragana: NumeralSigns.hiragana
    case .katakanaIroha: NumeralSigns.katakanaIroha
    case .hiraganaIroha: NumeralSigns.hiraganaIroha
    case .greek: NumeralSigns.greek
    case .circled: NumeralSigns.circled
    case .parenthesized: NumeralSigns.parenthesized
    default: []
    }
  }

  /// At most nine digits, the first not zero.
  private static func decimal(_ numeral: ArraySlice<Unicode.Scalar>, zero: Unicode.Scalar) -> Int? {
    guard numeral.count <= 9, numeral.first != zero else { return nil }
    var value = 0
    for scalar in numeral {
      guard (zero.value...zero.value + 9).contains(scalar.value) else { return nil }
      value = value * 10 + Int(scalar.value - zero.value)
    }
    return value
  }
}

/// Systems that have a sign of its own for each number.
private enum NumeralSigns {
  static let katakana = scalars("アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン")
  static let hiragana = scalars("あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわをん")
  static let katakanaIroha = scalars("イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス")
  static let hiraganaIroha = scalars("いろはにほへとちりぬるをわかよたれそつねならむうゐのおくやまけふこえてあさきゆめみしゑひもせす")
  static let greek = scalars("αβγδεζηθικλμνξοπρστυφχψω")
  static let circled = run(0x2460, 20) + run(0x3251, 15) + run(0x32B1, 15)
  static let parenthesized = run(0x2474, 20)

  private static func scalars(_ text: String) -> [Unicode.Scalar] { Array(text.unicodeScalars) }

  private static func run(_ first: UInt32, _ count: UInt32) -> [Unicode.Scalar] { (0..<count).compactMap { Unicode.Scalar(first + $0) } }
}

extension Unicode.Scalar {
  /// The scalar that many code points on; itself where there is none.
  func shifted(by offset: Int) -> Unicode.Scalar { Unicode.Scalar(UInt32(Int(value) + offset)) ?? self }
}
