/// Roman numerals in letters (XIII) and in the characters of their own (Ⅻ, ⅩⅢ).
enum RomanNumeral {
  static let last = 3999

  private static let steps: [(value: Int, letters: String)] = [
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"),
    (4, "IV"),
    (1, "I"),
  ]
  /// The letters in the order of the characters Ⅰ–Ⅻ, Ⅼ, Ⅽ, Ⅾ, Ⅿ (U+2160 and, small, U+2170).
  private static let characters = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "L", "C", "D", "M"]

  /// `number` is from 1 to `last`.
  static func letters(_ number: Int) -> String {
    var rest = number
    var text = ""
    for step in steps {
      while rest >= step.value {
        text += step.letters
        rest -= step.value
      }
    }
    return text
  }

  /// One character up to Ⅻ; from there letter by letter, with one character for the units (ⅩⅢ, ⅩⅩ, ⅩⅬⅧ). `one` is the code point of Ⅰ or ⅰ.
  static func signs(_ number: Int, one: UInt32) -> String {
    var scalars = String.UnicodeScalarView()
    func append(_ place: Int) { if let scalar = Unicode.Scalar(one + UInt32(place)) { scalars.append(scalar) } }
    guard number > 12 else {
      append(number - 1)
      return String(scalars)
    }
    for letter in letters(number - number % 10) { if let place = characters.firstIndex(of: String(letter)) { append(place) } }
    if number % 10 > 0 { append(number % 10 - 1) }
    return String(scalars)
  }

  /// Only the usual spelling (IV, not IIII). `one` is `I` or `i`.
  static func number(_ numeral: ArraySlice<Unicode.Scalar>, one: Unicode.Scalar) -> Int? {
    guard numeral.count <= 15, let first = numeral.first, first.isASCII else { return nil }
    var text = ""
    for scalar in numeral {
      guard let place = (one == "I" ? "IVXLCDM" : "ivxlcdm").unicodeScalars.firstIndex(of: scalar) else { return nil }
      text.unicodeScalars.append((one == "I" ? "IVXLCDM" : "ivxlcdm").unicodeScalars[place])
    }
    return number(text.uppercased())
  }

  static func number(ofSigns numeral: ArraySlice<Unicode.Scalar>, one: UInt32) -> Int? {
    guard numeral.count <= 15 else { return nil }
    var text = ""
    for scalar in numeral {
      guard (one..<one + 16).contains(scalar.value) else { return nil }
      text += characters[Int(scalar.value - one)]
    }
    return number(text)
  }

  private static func number(_ capitals: String) -> Int? {
    var value = 0
    var rest = Substring(capitals)
    for step in steps {
      while rest.hasPrefix(step.letters) {
        value += step.value
        rest = rest.dropFirst(step.letters.count)
      }
    }
    guard rest.isEmpty, (1...last).contains(value), letters(value) == capitals else { return nil }
    return value
  }
}
