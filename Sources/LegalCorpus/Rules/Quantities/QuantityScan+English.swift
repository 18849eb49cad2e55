extension QuantityScan {
  /// At the first letter of a word. The place after what was read.
  mutating func word(at start: Int) -> Int {
    let (word, end) = EnglishWord.read(in: text, at: start)
    switch word {
    case .number(let value): return words(value, start, end)
    case .month(let number): return month(number, start, end)
    case .article(let isPlural, let isBinding): return articles(isPlural: isPlural, isBinding: isBinding, start, end)
    case .vaguePeriod: foundVaguePeriod()
    case .scale, .unit, .currency, .percent, .business, .passing, nil: break
    }
    return end
  }

  /// A number in words, of which the first was read: twenty-one, one hundred and eighty.
  private mutating func words(_ first: Int, _ start: Int, _ firstEnd: Int) -> Int {
    var total = 0
    var section = first
    var end = firstEnd
    while true {
      var place = end
      if text.bytes[place] == UInt8(ascii: "-") { place += 1 } else { place = text.afterBlanks(place) }
      if text.starts(with: "and ", at: place), section % 100 == 0 || section == 0 { place += 4 }
      guard place > end else { break }
      let (word, next) = EnglishWord.read(in: text, at: place)
      if case .number(let value)? = word, section % 100 == 0 || section % 100 >= 20 && section % 10 == 0 && value < 10 {
        section += value
      } else if case .scale(let scale)? = word, scale <= 1_000_000, section < 10_000 {
        if scale == 100 {
          section *= 100
        } else {
          total += section * scale
          section = 0
        }
      } else {
        break
      }
      end = next
    }
    return english((total + section) * 1000, start..<end)
  }

  /// After a number: what it counts.
  mutating func english(_ thousandths: Int, _ range: Range<Int>) -> Int {
    var number = thousandths
    var end = range.upperBound
    if let ordinal = ordinalEnd(end) { return day(ordinal: number, range.lowerBound, ordinal) }
    if let bracket = bracketed(after: end) {
      number = bracket.number ?? number
      end = bracket.end
    }
    let currency = currencySign(before: range.lowerBound)
    if case (.scale(let scale)?, let next) = wordAfter(end), number < 1_000_000_000_000 {
      number *= scale
      end = next
    }
    if let currency {
      found(.amount(currency: currency.code, thousandths: number), currency.start..<end)
      return end
    }
    if text.bytes[text.afterBlanks(end)] == UInt8(ascii: "%") {
      let end = text.afterBlanks(end) + 1
      found(.percentage(thousandths: number), range.lowerBound..<end)
      return end
    }
    return unit(of: number, range.lowerBound, end)
  }

  private mutating func unit(of number: Int, _ start: Int, _ end: Int) -> Int {
    var place = end
    var isBusiness = false
    for _ in 0..<4 {
      let (word, next) = wordAfter(place)
      switch word {
      case .passing?: place = next
      case .business?:
        isBusiness = true
        place = next
      case .unit(let unit, let factor)?:
        return period(number, unit == .days && isBusiness ? .businessDays : unit, factor, start, next)
      case .currency(let code)?:
        found(.amount(currency: code, thousandths: number), start..<next)
        return next
      case .percent?:
        found(.percentage(thousandths: number), start..<next)
        return next
      case .month(let month)? where place == end && (1000...31_000).contains(number) && number % 1000 == 0:
        return year(after: next, day: number / 1000, month: month, from: start)
      case .month?, .number?, .scale?, .article?, .vaguePeriod?:
        foundLoose(number)
        return end
      case nil:
        if text.starts(with: "per cent", at: text.afterBlanks(place)) {
          let next = text.afterBlanks(place) + 8
          found(.percentage(thousandths: number), start..<next)
          return next
        }
        foundLoose(number)
        return end
      }
    }
    foundLoose(number)
    return end
  }

  private mutating func period(_ number: Int, _ unit: Quantity.Unit, _ factor: Int, _ start: Int, _ end: Int) -> Int {
    guard number % 1000 == 0, number / 1000 <= 10_000 else {
      foundVaguePeriod()
      return end
    }
    let count = number / 1000
    let after = text.afterBlanks(end)
    let isAge = factor == 12 && text.length(ofAny: ["of age", "old", "-old"], at: after) > 0
    if isAge { foundLoose(number) }
    found(.period(unit, count * factor), isBinding: count != 1 && !isAge && !(unit == .hours && count == 24), start..<end)
    return end
  }

  /// The word after blanks or one hyphen.
  private func wordAfter(_ place: Int) -> (EnglishWord?, Int) {
    let next = text.bytes[place] == UInt8(ascii: "-") ? place + 1 : text.afterBlanks(place)
    return text.isLetter(at: next) ? EnglishWord.read(in: text, at: next) : (nil, next)
  }

  /// `(30)` after thirty, `(thirty)` after 30: the number that its digits tell, and where it ends.
  private func bracketed(after place: Int) -> (number: Int?, end: Int)? {
    let open = text.afterBlanks(place)
    guard text.bytes[open] == UInt8(ascii: "(") else { return nil }
    var close = open + 1
    while close < min(text.count, open + 40), text.bytes[close] != UInt8(ascii: ")") { close += 1 }
    guard text.bytes[close] == UInt8(ascii: ")") else { return nil }
    if text.digit(at: open + 1) != nil {
      let chain = DigitChain(in: text, at: open + 1)
      guard chain.groups.count == 1, chain.end == close, let last = chain.last else { return nil }
      return (last.thousandths, close + 1)
    }
    guard case (.number?, _) = EnglishWord.read(in: text, at: open + 1) else { return nil }
    return (nil, close + 1)
  }
}

// Dates.
extension QuantityScan {
  /// After a month's name: `April 1, 2022`, `April 2022`, `April 1`.
  private mutating func month(_ month: Int, _ start: Int, _ end: Int) -> Int {
    var place = text.afterBlanks(text.bytes[end] == UInt8(ascii: ".") ? end + 1 : end)
    guard place > end, text.digit(at: place) != nil else { return end }
    let chain = DigitChain(in: text, at: place)
    guard chain.groups.count == 1 else { return end }
    let group = chain.groups[0]
    if group.digits == 4, (1850...2200).contains(group.value) {
      found(.date(year: group.value, month: month, day: 0), start..<chain.end)
      return chain.end
    }
    guard (1...31).contains(group.value) else { return end }
    place = ordinalEnd(chain.end) ?? chain.end
    return year(after: place, day: group.value, month: month, from: start)
  }

  /// After a day and a month: the year, if it is told.
  private mutating func year(after end: Int, day: Int, month: Int, from start: Int) -> Int {
    var place = text.bytes[end] == UInt8(ascii: ",") || text.bytes[end] == UInt8(ascii: ".") ? end + 1 : end
    place = text.afterBlanks(place)
    if text.digit(at: place) != nil {
      let chain = DigitChain(in: text, at: place)
      if let group = chain.groups.first, group.digits == 4, (1850...2200).contains(group.value) {
        found(.date(year: group.value, month: month, day: day), start..<group.range.upperBound)
        return group.range.upperBound
      }
    }
    found(.date(year: 0, month: month, day: day), start..<end)
    return end
  }

  /// After `1st`: `1st April 2022`, `1st day of April, 2022`.
  private mutating func day(ordinal number: Int, _ start: Int, _ end: Int) -> Int {
    var place = text.afterBlanks(end)
    for words: StaticString in ["day of ", "of "] where text.starts(with: words, at: place) {
      place += words.utf8CodeUnitCount
      break
    }
    if case (.month(let month)?, let next) = EnglishWord.read(in: text, at: place), (1000...31_000).contains(number) {
      return year(after: next, day: number / 1000, month: month, from: start)
    }
    foundLoose(number)
    return end
  }

  private func ordinalEnd(_ place: Int) -> Int? {
    text.length(ofAny: ["st", "nd", "rd", "th"], at: place) > 0 && !text.isLetter(at: place + 2) ? place + 2 : nil
  }
}

// Articles.
extension QuantityScan {
  /// After `Article`: 27, 27-12, and after `Articles`: 33 to 35; 3, 4 and 5.
  private mutating func articles(isPlural: Bool, isBinding: Bool, _ start: Int, _ end: Int) -> Int {
    var place = text.afterBlanks(text.bytes[end] == UInt8(ascii: ".") ? end + 1 : end)
    guard var previous = article(at: place) else {
      if isBinding { foundVagueArticle() }
      return end
    }
    let isDashed = isPlural && previous.numbers.count == 2 && previous.numbers[1] > previous.numbers[0]
    if isDashed {
      found(.article([previous.numbers[0]]), isBinding: isBinding, start..<previous.end)
      found(range: previous.numbers[0] + 1...previous.numbers[1], isBinding: isBinding, start..<previous.end)
    } else {
      found(.article(previous.numbers), isBinding: isBinding, start..<previous.end)
    }
    place = previous.end
    while isPlural, let joint = joint(at: place), let next = article(at: place + joint.length) {
      if joint.isRange, let from = previous.numbers.first, let to = next.numbers.first, from < to, to - from <= 100 {
        found(range: from + 1...to, isBinding: isBinding, start..<next.end)
      } else {
        found(.article(next.numbers), isBinding: isBinding, start..<next.end)
      }
      previous = next
      place = next.end
    }
    return place
  }

  private mutating func found(range: ClosedRange<Int>, isBinding: Bool, _ bytes: Range<Int>) {
    guard range.count <= 100 else { return }
    for number in range {
      found(.article([number]), isBinding: isBinding && number == range.upperBound, bytes)
    }
  }

  private func article(at place: Int) -> (numbers: [Int], end: Int)? {
    guard text.digit(at: place) != nil else { return nil }
    let chain = DigitChain(in: text, at: place)
    guard let first = chain.groups.first, first.value < 100_000 else { return nil }
    var numbers = [first.value]
    var end = first.range.upperBound
    for (separator, group) in zip(chain.separators, chain.groups.dropFirst()) {
      guard separator == .hyphen, group.value < 100_000 else { break }
      numbers.append(group.value)
      end = group.range.upperBound
    }
    return (numbers, end)
  }

  private func joint(at place: Int) -> (length: Int, isRange: Bool)? {
    for (words, isRange) in QuantityScan.joints where text.starts(with: words, at: place) { return (words.utf8CodeUnitCount, isRange) }
    return nil
  }

  private static let joints: [(StaticString, Bool)] = [
    (", and ", false), (", or ", false), (", ", false), (" and ", false), (" or ", false), (" to ", true), (" through ", true),
    (" up to ", true), (" – ", true), (" - ", true),
  ]
}
