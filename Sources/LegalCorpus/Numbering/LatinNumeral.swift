/// Letters as numbers: A … Z, then AA, AB … ZZZ.
enum LatinNumeral {
  /// ZZZ: 26 + 26² + 26³.
  static let last = 18_278

  /// `number` is from 1 to `last`; `first` is the letter for 1.
  static func text(_ number: Int, first: Unicode.Scalar) -> String {
    var rest = number
    var letters: [Unicode.Scalar] = []
    while rest > 0 {
      rest -= 1
      letters.append(first.shifted(by: rest % 26))
      rest /= 26
    }
    return String(String.UnicodeScalarView(letters.reversed()))
  }

  static func number(_ numeral: ArraySlice<Unicode.Scalar>, first: Unicode.Scalar) -> Int? {
    guard (1...3).contains(numeral.count) else { return nil }
    var value = 0
    for scalar in numeral {
      guard (first.value..<first.value + 26).contains(scalar.value) else { return nil }
      value = value * 26 + Int(scalar.value - first.value) + 1
    }
    return value
  }
}
