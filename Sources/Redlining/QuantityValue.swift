/// What a number, an amount, a period or a date says, however it is written: 十日 is 10日, 百万円 is 1,000,000円 and ￥1,000,000, 令和六年 is 2024年,
/// 2022-04-01 is 2022年4月1日, １０％ is 10パーセント.
///
/// In doubt two values are different: 1.000 is not 1, nor 03 3; 10日 and 10日間 are told apart.
enum QuantityValue {
  /// A writing that is the same for the same value. O(bytes).
  static func writing(of utf8: ArraySlice<UInt8>, isDate: Bool) -> [UInt8] {
    let word = String(decoding: utf8, as: UTF8.self)
    if let value = spelled[word.lowercased()] { return Array("#\(value)".utf8) }
    let scalars = word.unicodeScalars.map { narrow($0.value) }.filter { $0 != 0x20 && $0 != 0x3000 }
    return Array(((isDate ? calendar(scalars) : nil) ?? units(scalars, isDate: isDate)).utf8)
  }
}

extension QuantityValue {
  /// Scalars of full width in half width; signs of one meaning as one sign.
  private static func narrow(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0xFFE5: 0xA5
    case 0xFF01...0xFF5E: scalar - 0xFEE0
    // カヵヶケｶ箇: か
    case 0x30AB, 0x30F5, 0x30F6, 0x30B1, 0xFF76, 0x7B87: 0x304B
    default: scalar
    }
  }

  /// 2022-04-01, 2022/4/1, 2022.4.1: the year has four digits and stands first.
  private static func calendar(_ scalars: [UInt32]) -> String? {
    let parts = scalars.split(omittingEmptySubsequences: false) { $0 == 0x2D || $0 == 0x2F || $0 == 0x2E }
    guard parts.count == 3, parts[0].count == 4 else { return nil }
    let numbers = parts.compactMap { part in
      part.isEmpty || part.contains { !(0x30...0x39).contains($0) } ? nil : part.reduce(0) { ($0 * 10 + Int($1 - 0x30)) % 1_000_000 }
    }
    return numbers.count == 3 ? "#\(numbers[0])年#\(numbers[1])月#\(numbers[2])日" : nil
  }

  private static func units(_ scalars: [UInt32], isDate: Bool) -> String {
    var result = ""
    var rest = scalars[...]
    let first = era(&rest)
    var isYen = false
    var isFirst = true
    while let scalar = rest.first {
      if isFirst, let first, scalar == 0x5143 {
        result += "#\(first)"
        rest.removeFirst()
      } else if let numeral = Numeral.take(&rest, isDate: isDate) {
        result += isFirst && numeral.isWhole ? "#\((first.map { $0 - 1 } ?? 0) + numeral.value)" : numeral.writing
      } else {
        rest.removeFirst()
        if scalar == 0xA5 {
          isYen = true
        } else if scalar == 0x30D1, rest.starts(with: percent) {
          rest = rest.dropFirst(percent.count)
          result += "%"
        } else {
          Unicode.Scalar(scalar).map { result.unicodeScalars.append($0) }
        }
      }
      isFirst = false
    }
    return isYen ? result + "円" : result
  }

  /// The first year of the era that the scalars begin with.
  private static func era(_ scalars: inout ArraySlice<UInt32>) -> Int? {
    guard let found = eras.first(where: { scalars.starts(with: $0.name) }) else { return nil }
    scalars = scalars.dropFirst(found.name.count)
    return found.year
  }
}

// ーセント
private let percent: [UInt32] = [0x30FC, 0x30BB, 0x30F3, 0x30C8]

private let eras: [(name: [UInt32], year: Int)] = [("明治", 1868), ("大正", 1912), ("昭和", 1926), ("平成", 1989), ("令和", 2019)].map {
  ($0.0.unicodeScalars.map(\.value), $0.1)
}

private let spelled: [String: Int] = [
  "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
  "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30,
  "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
]
