/// Amounts, periods and dates whose parts stand apart, as English writes them: 840 yen, 14 business days, 30 May 2017, May 30, 2017, 12-month.
///
/// The words stay words, so that 840 yen → 970 yen marks the number only; what they tell is known from their form.
struct PartedQuantities {
  private let text: ScalarText
  /// Scalar indices of each word.
  private let words: [Range<Int>]

  /// Gives the words of such a quantity its form. O(words).
  static func mark(_ forms: inout [WordForm], words: [Range<Int>], in text: ScalarText) {
    let quantities = PartedQuantities(text: text, words: words)
    for index in forms.indices {
      if forms[index] == .number, text.scripts[words[index].lowerBound] == .digit {
        quantities.mark(from: index, &forms)
      } else if forms[index] == .content || forms[index] == .function, text.scripts[words[index].lowerBound] == .letter {
        quantities.markWord(index, &forms)
      }
    }
  }
}

extension PartedQuantities {
  /// A number in words, or the letter or the Roman number of a reference: Annex B, Part IV.
  private func markWord(_ index: Int, _ forms: inout [WordForm]) {
    let word = words[index]
    if 2...9 ~= word.count, Units.numberKeys.contains(Units.key(text.scalars[word])), isNumber(index) {
      forms[index] = .number
      mark(from: index, &forms)
    } else if words[index].count <= 6, isReference(index), let kind = before(index), Units.divisions.contains(small(kind)) {
      forms[index] = .number
    }
  }

  /// One is a number only in one month, one-year and the like.
  private func isNumber(_ index: Int) -> Bool {
    let word = small(index)
    guard Units.ones.contains(word) else { return Units.numbers.contains(word) }
    return (after(index) ?? hyphenated(index)).map { Units.periods.contains(small($0)) } ?? false
  }

  /// One capital letter, or a Roman number in capitals.
  private func isReference(_ index: Int) -> Bool {
    let word = text.scalars[words[index]]
    guard word.allSatisfy({ 0x41...0x5A ~= $0 }) else { return false }
    return word.count == 1 || word.allSatisfy { [0x49, 0x56, 0x58, 0x4C, 0x43].contains($0) }
  }

  private func mark(from number: Int, _ forms: inout [WordForm]) {
    if let month = after(number), isMonth(month) {
      let year = afterComma(month).flatMap { isYear($0) ? $0 : nil }
      for index in number...(year ?? month) { forms[index] = .date }
    } else if let month = before(number), isMonth(month) {
      let year = afterComma(number).flatMap { isYear($0) ? $0 : nil }
      for index in month...(year ?? number) { forms[index] = .date }
    } else if let unit = hyphenated(number) {
      if Units.periods.contains(small(unit)) { (forms[number], forms[unit]) = (.period, .period) }
    } else if var unit = after(bracketed(number).map { $0 + 1 } ?? number) {
      if Units.qualifiers.contains(small(unit)), let next = after(unit) { unit = next }
      let form: WordForm? = Units.periods.contains(small(unit)) ? .period : Units.amounts.contains(small(unit)) ? .amount : nil
      guard let form else { return }
      for index in number...unit where forms[index] != .opening && forms[index] != .closing { forms[index] = form }
    }
  }

  /// The next word across one blank.
  private func after(_ index: Int) -> Int? {
    guard index + 1 < words.count, words[index + 1].lowerBound == words[index].upperBound + 1 else { return nil }
    return index + 1
  }

  /// The next word across a hyphen.
  private func hyphenated(_ index: Int) -> Int? {
    guard index + 2 < words.count, words[index + 1].count == 1, words[index + 1].lowerBound == words[index].upperBound,
      words[index + 2].lowerBound == words[index + 1].upperBound, Hyphens.isInside(words[index + 1].lowerBound, of: text)
    else { return nil }
    return index + 2
  }

  /// The digits in brackets behind a word: thirty (30).
  private func bracketed(_ index: Int) -> Int? {
    guard let opening = after(index), text.scripts[words[opening].lowerBound] == .opening, opening + 2 < words.count,
      words[opening + 1].lowerBound == words[opening].upperBound, words[opening + 2].lowerBound == words[opening + 1].upperBound,
      text.scripts[words[opening + 1].lowerBound] == .digit, text.scripts[words[opening + 2].lowerBound] == .closing
    else { return nil }
    return opening + 1
  }

  private func before(_ index: Int) -> Int? { index > 0 && after(index - 1) == index ? index - 1 : nil }

  /// The next word, also where a comma stands before the blank.
  private func afterComma(_ index: Int) -> Int? {
    guard index + 2 < words.count, words[index + 1].count == 1, text.scalars[words[index + 1].lowerBound] == 0x2C,
      words[index + 1].lowerBound == words[index].upperBound
    else { return after(index) }
    return after(index + 1)
  }

  private func isYear(_ index: Int) -> Bool {
    words[index].count == 4 && text.scripts[words[index]].allSatisfy { $0 == .digit }
  }

  /// With its capital, as may is a word as well; in French without.
  private func isMonth(_ index: Int) -> Bool {
    if Units.frenchMonths.contains(small(index)) { return true }
    return (0x41...0x5A).contains(text.scalars[words[index].lowerBound]) && Units.months.contains(small(index))
  }

  /// In small letters, as far as they are ASCII; empty for a long word.
  private func small(_ index: Int) -> String {
    guard words[index].count <= 12 else { return "" }
    return String(
      String.UnicodeScalarView(
        text.scalars[words[index]].compactMap { Unicode.Scalar((0x41...0x5A).contains($0) ? $0 + 0x20 : $0) }))
  }
}

private enum Units {
  static let ones: Set<String> = ["one", "ein", "eine", "einen", "einem", "einer", "eines", "un", "une"]
  static let numbers: Set<String> = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
    "sixteen",
    "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred",
    "thousand",
    "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf", "zwanzig", "dreißig", "deux", "trois",
    "quatre",
    "cinq", "huit", "neuf", "dix", "onze", "douze", "quinze", "vingt", "trente", "quarante", "cinquante", "soixante",
  ]
  /// For telling without a string that a word is none.
  static let numberKeys = Set(numbers.union(ones).map { key($0.unicodeScalars.lazy.map(\.value)) })

  static func key(_ word: some Sequence<UInt32>) -> UInt64 {
    word.reduce(0) { $0 &* 31 &+ UInt64($1 < 0x80 ? $1 | 0x20 : $1) }
  }

  static let divisions: Set<String> = [
    "section", "sections", "article", "articles", "part", "parts", "annex", "annexes", "schedule", "schedules", "clause", "clauses",
    "chapter",
    "appendix", "exhibit", "paragraph", "buchstabe", "teil", "anlage", "anhang", "abschnitt", "annexe", "titre", "chapitre", "livre",
  ]
  static let qualifiers: Set<String> = ["business", "calendar", "working", "banking", "consecutive", "full"]
  static let periods: Set<String> = [
    "second", "seconds", "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks", "month", "months", "year", "years",
    "tag", "tage", "tagen", "tages", "woche", "wochen", "monat", "monate", "monaten", "monats", "jahr", "jahre", "jahren", "jahres",
    "stunde",
    "stunden", "jour", "jours",
    "semaine",
    "semaines", "mois", "an", "ans", "année", "années", "heures",
  ]
  static let amounts: Set<String> = ["yen", "dollar", "dollars", "euro", "euros", "pound", "pounds", "cents"]
  static let frenchMonths: Set<String> = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre",
  ]
  static let months: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "jan", "feb",
    "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
    "januar", "februar", "märz", "mai", "juni", "juli", "oktober", "dezember",
  ]
}
