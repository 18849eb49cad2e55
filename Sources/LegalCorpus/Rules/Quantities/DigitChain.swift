/// Digits in groups, as telephone numbers, dates, house numbers and plain numbers are written: `03-5860-7565`, `2022-04-01`, `1,000`, `1.5`.
struct DigitChain {
  struct Group {
    /// At most 15 digits.
    let value: Int
    let digits: Int
    let range: Range<Int>
  }
  enum Separator: Equatable { case hyphen, slash, point, bracket }

  private(set) var groups: [Group] = []
  private(set) var separators: [Separator] = []
  private(set) var end: Int
  let start: Int
  private var isTooLong = false

  /// The groups from a digit on, parted by single signs.
  init(in text: NumberText, at start: Int) {
    self.start = start
    end = start
    var place = start
    while let group = DigitChain.group(in: text, at: place, isTooLong: &isTooLong) {
      groups.append(group)
      end = group.range.upperBound
      guard let (separator, next) = DigitChain.separator(in: text, at: end, after: group), text.digit(at: next) != nil,
        groups.count < 6
      else { break }
      separators.append(separator)
      place = next
    }
    separators = Array(separators.prefix(max(groups.count - 1, 0)))
  }

  private static func group(in text: NumberText, at start: Int, isTooLong: inout Bool) -> Group? {
    var place = start
    var value = 0
    var digits = 0
    while place < text.count {
      if let digit = text.digit(at: place) {
        if digits < 15 { value = value * 10 + digit.value } else { isTooLong = true }
        digits += 1
        place += digit.length
      } else if digits > 0, digits <= 12, let comma = comma(in: text, at: place), isThousands(text, from: place + comma) {
        place += comma
      } else {
        break
      }
    }
    return digits > 0 ? Group(value: value, digits: digits, range: start..<place) : nil
  }

  private static func comma(in text: NumberText, at place: Int) -> Int? {
    text.bytes[place] == UInt8(ascii: ",") ? 1 : text.starts(with: "，", at: place) ? 3 : nil
  }

  private static func isThousands(_ text: NumberText, from start: Int) -> Bool {
    var place = start
    for _ in 0..<3 {
      guard let digit = text.digit(at: place) else { return false }
      place += digit.length
    }
    return text.digit(at: place) == nil
  }

  private static func separator(in text: NumberText, at place: Int, after group: Group) -> (Separator, next: Int)? {
    switch text.bytes[place] {
    case UInt8(ascii: "-"): return (.hyphen, place + 1)
    case UInt8(ascii: "/"): return (.slash, place + 1)
    case UInt8(ascii: "."): return (.point, place + 1)
    case UInt8(ascii: "("), UInt8(ascii: ")"): return group.digits <= 5 ? (.bracket, place + 1) : nil
    case 0xE2, 0xEF, 0xE3:
      if text.length(ofAny: ["（", "）"], at: place) > 0 { return group.digits <= 5 ? (.bracket, place + 3) : nil }
      if text.length(ofAny: ["－", "−", "‐", "‑", "–", "ー"], at: place) > 0 { return (.hyphen, place + 3) }
      if text.starts(with: "／", at: place) { return (.slash, place + 3) }
      return text.starts(with: "．", at: place) ? (.point, place + 3) : nil
    default: return nil
    }
  }
}

extension DigitChain {
  /// The digits of a Japanese telephone number, `03-5860-7565`, `03(5860)7565`, `0120000000`; nil where it is none.
  func telephone(in text: NumberText) -> String? {
    let total = groups.reduce(0) { $0 + $1.digits }
    guard (10...11).contains(total), text.digit(at: start)?.value == 0, groups.count <= 3,
      separators.allSatisfy({ $0 == .hyphen || $0 == .bracket })
    else { return nil }
    return groups.map { DigitChain.padded($0) }.joined()
  }

  /// `2022-04-01`, `2022/4/1`, `2022.4.1`.
  var date: Quantity? {
    guard groups.count == 3, separators[0] == separators[1], separators[0] != .bracket, groups[0].digits == 4,
      let day = Day(year: groups[0].value, month: groups[1].value, day: groups[2].value), (1850...2200).contains(day.year)
    else { return nil }
    return .date(year: day.year, month: day.month, day: day.day)
  }

  /// What `4/1/2022` may mean: the orders of day and month differ.
  var ambiguousDates: [Quantity] {
    guard groups.count == 3, separators[0] == separators[1], separators[0] != .bracket, groups[2].digits == 4 else { return [] }
    let (first, second, year) = (groups[0].value, groups[1].value, groups[2].value)
    return [(first, second), (second, first)].compactMap { month, day in
      Day(year: year, month: month, day: day).map { .date(year: $0.year, month: $0.month, day: $0.day) }
    }
  }

  /// The number that its last group tells, in thousandths, with a fraction before it where there is one; and where it begins. Nil for what is no number.
  var last: (thousandths: Int, start: Int)? {
    guard let group = groups.last, !isTooLong, group.value < 1_000_000_000_000 else { return nil }
    guard separators.last == .point else { return (group.value * 1000, group.range.lowerBound) }
    guard separators.count == 1 || separators[separators.count - 2] != .point, group.digits <= 3, group.range.count == group.digits else {
      return nil
    }
    let whole = groups[groups.count - 2]
    let scale = [1, 100, 10, 1][group.digits]
    return (whole.value * 1000 + group.value * scale, whole.range.lowerBound)
  }

  private static func padded(_ group: Group) -> String {
    let text = String(group.value)
    return String(repeating: "0", count: max(0, group.digits - text.utf8.count)) + text
  }
}

/// A telephone number with its country: `+81-3-5860-7565`, `+81 (0)3 5860 7565`.
enum InternationalNumber {
  /// From the `+` on. Numbers of Japan are given as they are dialled there.
  static func read(in text: NumberText, at start: Int) -> (digits: String, end: Int)? {
    var digits: [UInt8] = []
    var place = start + 1
    var end = place
    while place < text.count, digits.count <= 16 {
      if let digit = text.digit(at: place) {
        digits.append(UInt8(digit.value) + 0x30)
        place += digit.length
        end = place
      } else if text.starts(with: "(0)", at: place) {
        place += 3
      } else if [0x20, UInt8(ascii: "-"), UInt8(ascii: "("), UInt8(ascii: ")")].contains(text.bytes[place]), place == end {
        place += 1
      } else {
        break
      }
    }
    guard (9...15).contains(digits.count) else { return nil }
    let isJapanese = digits.starts(with: Array("81".utf8))
    return ((isJapanese ? "0" : "+") + String(decoding: isJapanese ? digits.dropFirst(2)[...] : digits[...], as: UTF8.self), end)
  }

  /// The digits of a `tel:` address.
  static func dialled(_ address: String) -> String {
    let digits = address.utf8.filter(\.isDigit)
    guard address.utf8.first == UInt8(ascii: "+") else { return String(decoding: digits, as: UTF8.self) }
    let isJapanese = digits.starts(with: Array("81".utf8))
    return (isJapanese ? "0" : "+") + String(decoding: isJapanese ? digits.dropFirst(2)[...] : digits[...], as: UTF8.self)
  }
}
