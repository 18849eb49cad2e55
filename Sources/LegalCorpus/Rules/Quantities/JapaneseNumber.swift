/// What a sign may begin in Japanese text that tells a quantity.
enum JapaneseSign {
  /// A kanji digit, or one of 十百千万億.
  case numeral
  /// 第
  case ordinal
  /// 令, 平, 昭, 大, 明: perhaps an era.
  case era
  /// 条
  case article
  /// 半
  case half

  /// By the three bytes of its UTF-8; nil for what begins nothing.
  init?(_ first: UInt8, _ second: UInt8, _ third: UInt8) {
    switch UInt32(first) << 16 | UInt32(second) << 8 | UInt32(third) {
    case 0xE38087, 0xE4B880, 0xE4BA8C, 0xE4B889, 0xE59B9B, 0xE4BA94, 0xE585AD, 0xE4B883, 0xE585AB, 0xE4B99D: self = .numeral
    case 0xE58D81, 0xE799BE, 0xE58D83, 0xE4B887, 0xE58484: self = .numeral
    case 0xE7ACAC: self = .ordinal
    case 0xE4BBA4, 0xE5B9B3, 0xE698AD, 0xE5A4A7, 0xE6988E: self = .era
    case 0xE69DA1: self = .article
    case 0xE58D8A: self = .half
    default: return nil
    }
  }
}

/// A number with the units of kanji: 三十, 二〇二二, 1千万, 3億5,000万, 十四.
struct JapaneseNumber {
  let thousandths: Int
  let end: Int
  /// Whether it has no digit but kanji: 十分 may be a word.
  let isKanji: Bool

  var whole: Int? { thousandths % 1000 == 0 ? thousandths / 1000 : nil }

  /// At a digit or a kanji numeral; `number` is what digits before `place` told already.
  static func read(in text: NumberText, at start: Int, number: Int? = nil) -> JapaneseNumber? {
    var total = 0
    var section = 0
    var current = number
    var isKanji = number == nil
    var isPlaces = false
    var place = start
    while place < text.count {
      if let digit = kanjiDigit(in: text, at: place) {
        guard current == nil || isPlaces, (current ?? 0) < 1_000_000_000 else { break }
        current = (current ?? 0) * 10 + digit * 1000
        isPlaces = true
        place += 3
      } else if let unit = smallUnit(in: text, at: place) {
        guard let product = product(current ?? 1000, unit) else { return nil }
        section += product
        current = nil
        isPlaces = false
        place += 3
      } else if let unit = largeUnit(in: text, at: place), section > 0 || current != nil {
        guard let product = product(section + (current ?? 0), unit) else { return nil }
        total += product
        section = 0
        current = nil
        isPlaces = false
        place += 3
      } else if current == nil, place > start, text.digit(at: place) != nil {
        let chain = DigitChain(in: text, at: place)
        guard chain.groups.count == 1, let last = chain.last else { break }
        current = last.thousandths
        isKanji = false
        place = chain.end
      } else {
        break
      }
    }
    guard place > start || number != nil else { return nil }
    return JapaneseNumber(thousandths: total + section + (current ?? 0), end: place, isKanji: isKanji)
  }

  private static func product(_ value: Int, _ unit: Int) -> Int? {
    let (product, overflows) = value.multipliedReportingOverflow(by: unit)
    return overflows || product > 1 << 60 ? nil : product
  }

  private static func kanjiDigit(in text: NumberText, at place: Int) -> Int? {
    switch (text.bytes[place], text.bytes[place + 1], text.bytes[place + 2]) {
    case (0xE3, 0x80, 0x87): 0
    case (0xE4, 0xB8, 0x80): 1
    case (0xE4, 0xBA, 0x8C): 2
    case (0xE4, 0xB8, 0x89): 3
    case (0xE5, 0x9B, 0x9B): 4
    case (0xE4, 0xBA, 0x94): 5
    case (0xE5, 0x85, 0xAD): 6
    case (0xE4, 0xB8, 0x83): 7
    case (0xE5, 0x85, 0xAB): 8
    case (0xE4, 0xB9, 0x9D): 9
    default: nil
    }
  }

  private static func smallUnit(in text: NumberText, at place: Int) -> Int? {
    switch (text.bytes[place], text.bytes[place + 1], text.bytes[place + 2]) {
    case (0xE5, 0x8D, 0x81): 10
    case (0xE7, 0x99, 0xBE): 100
    case (0xE5, 0x8D, 0x83): 1000
    default: nil
    }
  }

  private static func largeUnit(in text: NumberText, at place: Int) -> Int? {
    switch (text.bytes[place], text.bytes[place + 1], text.bytes[place + 2]) {
    case (0xE4, 0xB8, 0x87): 10_000
    case (0xE5, 0x84, 0x84): 100_000_000
    default: nil
    }
  }
}
