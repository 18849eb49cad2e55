/// The words of English that tell quantities.
enum EnglishWord {
  case number(Int)
  /// hundred, thousand, million, billion
  case scale(Int)
  case month(Int)
  case article(isPlural: Bool, isBinding: Bool)
  /// half, fortnight, quarter: periods without numbers
  case vaguePeriod
  case unit(Quantity.Unit, Int)
  case currency(String)
  case percent
  /// business, working: before days
  case business
  /// calendar, consecutive …: before a unit
  case passing

  /// Letters from `start` on; nil for any other word. `end` is after the last letter.
  static func read(in text: NumberText, at start: Int) -> (word: EnglishWord?, end: Int) {
    let end = text.endOfLetters(start)
    let length = end - start
    let initial = Int(text.bytes[start] & 0x1F)
    guard pairs[initial] >> UInt32(text.bytes[start + 1] & 0x1F) & 1 == 1, length <= 11, lengths[initial] >> UInt16(length) & 1 == 1 else {
      return (nil, end)
    }
    let key = text.bytes[start..<min(end, start + 8)].reduce(UInt64(0)) { $0 << 8 | UInt64($1 | 0x20) }
    guard let found = words[key], found.length == length else { return (nil, end) }
    if case .month = found.word, !text.bytes[start].isUppercaseLetter { return (nil, end) }
    return (found.word, end)
  }

  /// By initial letter (its low five bits), which lengths its words have: bit n for n letters. Nearly every other word is told by it.
  private static let lengths: [UInt16] = words.values.reduce(into: Array(repeating: 0, count: 32)) { lengths, entry in
    lengths[Int(entry.initial & 0x1F)] |= 1 << UInt16(entry.length)
  }

  /// By initial letter, which letters follow it in a word of the list: bit n for the n-th letter.
  private static let pairs: [UInt32] = list.reduce(into: Array(repeating: 0, count: 32)) { pairs, entry in
    let letters = Array(entry.0.utf8.prefix(2))
    pairs[Int(letters[0] & 0x1F)] |= 1 << UInt32(letters[1] & 0x1F)
  }

  private struct Entry {
    let word: EnglishWord
    let length: Int
    let initial: UInt8
  }

  /// By their first eight letters.
  private static let words: [UInt64: Entry] = {
    var result: [UInt64: Entry] = [:]
    for (text, word) in list {
      let key = text.utf8.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      result[key] = Entry(word: word, length: text.utf8.count, initial: text.utf8.first ?? 0)
    }
    return result
  }()

  private static let list: [(String, EnglishWord)] =
    [
      "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
      "sixteen", "seventeen", "eighteen", "nineteen",
    ].enumerated().map { ($1, .number($0 + 1)) }
    + ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"].enumerated().map { ($1, .number(($0 + 2) * 10)) }
    + [("hundred", .scale(100)), ("thousand", .scale(1000)), ("million", .scale(1_000_000)), ("billion", .scale(1_000_000_000))]
    + ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"]
    .enumerated().map { ($1, .month($0 + 1)) }
    + [
      ("jan", 1), ("feb", 2), ("mar", 3), ("apr", 4), ("jun", 6), ("jul", 7), ("aug", 8), ("sep", 9), ("sept", 9), ("oct", 10),
      ("nov", 11), ("dec", 12),
    ].map { ($0, .month($1)) }
    + [
      ("article", .article(isPlural: false, isBinding: true)), ("articles", .article(isPlural: true, isBinding: true)),
      ("art", .article(isPlural: false, isBinding: true)), ("arts", .article(isPlural: true, isBinding: true)),
      ("section", .article(isPlural: false, isBinding: false)), ("sections", .article(isPlural: true, isBinding: false)),
      ("clause", .article(isPlural: false, isBinding: false)), ("clauses", .article(isPlural: true, isBinding: false)),
    ]
    + ["half", "fortnight", "quarter", "quarterly", "dozen"].map { ($0, .vaguePeriod) }
    + [
      ("second", Quantity.Unit.seconds, 1), ("minute", .minutes, 1), ("hour", .hours, 1), ("day", .days, 1), ("week", .days, 7),
      ("month", .months, 1), ("year", .months, 12),
    ].flatMap { [($0, .unit($1, $2)), ($0 + "s", .unit($1, $2))] }
    + [
      ("yen", .currency("JPY")), ("dollar", .currency("USD")), ("dollars", .currency("USD")), ("euro", .currency("EUR")),
      ("euros", .currency("EUR")),
    ]
    + [("percent", .percent)] + [("business", .business), ("working", .business), ("banking", .business)]
    + ["calendar", "consecutive", "full", "whole", "further", "additional", "complete", "more", "or", "fewer", "less", "japanese"]
    .map { ($0, .passing) }
}
