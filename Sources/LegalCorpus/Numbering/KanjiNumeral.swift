/// Numbers in kanji, with 十, 百, 千 and 万. The formal ones are those that Japanese registers write (壱弐参拾: 商業登記規則 48 条); the others have no
/// formal sign there.
struct KanjiNumeral: Sendable {
  static let plain = KanjiNumeral(digits: "一二三四五六七八九", ten: "十")
  static let formal = KanjiNumeral(digits: "壱弐参四五六七八九", ten: "拾")
  static let last = 99_999_999

  private let digits: [Unicode.Scalar]
  private let units: [(sign: Unicode.Scalar, value: Int)]

  private init(digits: String, ten: Unicode.Scalar) {
    self.digits = Array(digits.unicodeScalars)
    units = [("千", 1000), ("百", 100), (ten, 10)]
  }

  /// `number` is from 1 to `last`.
  func text(_ number: Int) -> String {
    var scalars = String.UnicodeScalarView()
    if number >= 10_000 {
      write(number / 10_000, to: &scalars)
      scalars.append("万")
    }
    write(number % 10_000, to: &scalars)
    return String(scalars)
  }

  private func write(_ number: Int, to scalars: inout String.UnicodeScalarView) {
    var rest = number
    for unit in units where rest >= unit.value {
      if rest / unit.value > 1 { scalars.append(digits[rest / unit.value - 1]) }
      scalars.append(unit.sign)
      rest %= unit.value
    }
    if rest > 0 { scalars.append(digits[rest - 1]) }
  }

  /// Reads 二十一 and, by places, 二一 and 二〇. Nil for anything else.
  func number(_ numeral: ArraySlice<Unicode.Scalar>) -> Int? {
    guard numeral.count <= 15 else { return nil }
    return byPlaces(numeral) ?? byUnits(numeral)
  }

  private func byPlaces(_ numeral: ArraySlice<Unicode.Scalar>) -> Int? {
    guard numeral.count <= 8, numeral.first != "〇" else { return nil }
    var value = 0
    for scalar in numeral {
      guard let digit = scalar == "〇" ? 0 : digits.firstIndex(of: scalar).map({ $0 + 1 }) else { return nil }
      value = value * 10 + digit
    }
    return value > 0 ? value : nil
  }

  private func byUnits(_ numeral: ArraySlice<Unicode.Scalar>) -> Int? {
    let parts = numeral.split(separator: "万", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return belowTenThousand(numeral) }
    guard let high = belowTenThousand(parts[0]), let low = parts[1].isEmpty ? 0 : belowTenThousand(parts[1]) else { return nil }
    return high * 10_000 + low
  }

  private func belowTenThousand(_ numeral: ArraySlice<Unicode.Scalar>) -> Int? {
    var value = 0
    var digit: Int?
    var limit = 10_000
    for scalar in numeral {
      if let unit = units.first(where: { $0.sign == scalar }) {
        guard unit.value < limit else { return nil }
        value += (digit ?? 1) * unit.value
        limit = unit.value
        digit = nil
      } else {
        guard digit == nil, let place = digits.firstIndex(of: scalar) else { return nil }
        digit = place + 1
      }
    }
    value += digit ?? 0
    return value > 0 ? value : nil
  }
}
