/// A number in digits, with commas between thousands and a point, or in kanji, or in both: 1,080, 14.6, 二千二十四, 二〇二四, 1億2000万.
struct Numeral {
  /// The whole of it, or with its decimals as one number.
  private(set) var value: Int
  private(set) var decimals = 0
  /// Digits whose zeros in front count, and what is too long, stay as they are.
  private var raw: [UInt32]?

  var isWhole: Bool { decimals == 0 && raw == nil }

  /// The same for the same number. Decimals count as written: 1.000 may be a thousand.
  var writing: String {
    if let raw { return String(String.UnicodeScalarView(raw.compactMap(Unicode.Scalar.init))) }
    return decimals == 0 ? "#\(value)" : "#\(value)/\(decimals)"
  }

  private static let most = 1_000_000_000_000_000

  /// Takes the number at the start, in half width, if there is one.
  static func take(_ scalars: inout ArraySlice<UInt32>, isDate: Bool) -> Numeral? {
    let all = scalars
    var (total, section, decimals) = (0, 0, 0)
    var open: Int?
    var isTooLong = false
    func bounded(_ result: (partialValue: Int, overflow: Bool)) -> Int {
      if result.overflow || result.partialValue >= most { isTooLong = true }
      return isTooLong ? 0 : result.partialValue
    }
    func product(_ a: Int, _ b: Int) -> Int { bounded(a.multipliedReportingOverflow(by: b)) }
    while let scalar = scalars.first {
      if let digit = digit(scalar) {
        open = bounded((product(open ?? 0, 10) + digit, false))
        if decimals > 0 { decimals += 1 }
      } else if let unit = small(scalar), decimals == 0 {
        section = bounded((section + product(open ?? 1, unit), false))
        open = nil
      } else if let unit = large(scalar), open != nil || section > 0 {
        var part = product(section + (open ?? 0), unit)
        // 1.5万
        for _ in 0..<max(0, decimals - 1) {
          if part % 10 != 0 { isTooLong = true }
          part /= 10
        }
        (total, section, decimals, open) = (bounded((total + part, false)), 0, 0, nil)
      } else if scalar == 0x2C, open ?? 0 > 0, decimals == 0, isThousands(scalars.dropFirst()) {
        // The comma is passed over.
      } else if scalar == 0x2E, open != nil, decimals == 0, let next = scalars.dropFirst().first, (0x30...0x39).contains(next) {
        // One more than there are, as long as the number is open.
        decimals = 1
      } else {
        break
      }
      scalars.removeFirst()
    }
    let taken = all.prefix(all.count - scalars.count)
    guard let first = taken.first else { return nil }
    var numeral = Numeral(value: total + section + (open ?? 0), decimals: max(0, decimals - 1))
    if isTooLong || !isDate && first == 0x30 && taken.count > 1 && digit(taken[taken.startIndex + 1]) != nil { numeral.raw = Array(taken) }
    return numeral
  }

  private static func isThousands(_ scalars: ArraySlice<UInt32>) -> Bool {
    let digits = scalars.prefix(4).prefix { (0x30...0x39).contains($0) }
    return digits.count == 3
  }

  private static func digit(_ scalar: UInt32) -> Int? {
    switch scalar {
    case 0x30...0x39: Int(scalar) - 0x30
    case 0x3007, 0x96F6: 0  // 〇零
    case 0x4E00, 0x58F1: 1  // 一壱
    case 0x4E8C, 0x5F10: 2  // 二弐
    case 0x4E09, 0x53C2: 3  // 三参
    case 0x56DB: 4
    case 0x4E94: 5
    case 0x516D: 6
    case 0x4E03: 7
    case 0x516B: 8
    case 0x4E5D: 9
    default: nil
    }
  }

  /// 十拾百千
  private static func small(_ scalar: UInt32) -> Int? {
    switch scalar {
    case 0x5341, 0x62FE: 10
    case 0x767E: 100
    case 0x5343: 1000
    default: nil
    }
  }

  /// 万億兆
  private static func large(_ scalar: UInt32) -> Int? {
    switch scalar {
    case 0x4E07: 10_000
    case 0x5104: 100_000_000
    case 0x5146: 1_000_000_000_000
    default: nil
    }
  }
}
