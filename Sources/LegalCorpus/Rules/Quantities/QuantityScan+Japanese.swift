extension QuantityScan {
  /// Where something may begin that is not a digit. The place after what was read.
  mutating func japanese(_ sign: JapaneseSign, at place: Int) -> Int {
    switch sign {
    case .numeral: return japanese(at: place, number: nil, to: place)
    case .ordinal: return ordinal(at: place)
    case .era: return era(at: place)
    case .article:
      if text.isPreceded(byAny: ["前", "次", "同", "本", "各", "両"], at: place) { foundVagueArticle() }
      return place + 3
    case .half:
      if text.length(ofAny: ["年", "月", "日", "期"], at: place + 3) > 0 || text.ends(with: "年", at: place) { foundVaguePeriod() }
      return place + 3
    }
  }

  /// A number that begins at `start`; digits up to `end` told `number` (in thousandths) of it.
  mutating func japanese(at start: Int, number: Int?, to end: Int) -> Int {
    guard let read = JapaneseNumber.read(in: text, at: end, number: number) else { return max(end, start + 1) }
    let unit = text.afterBlanks(read.end)
    if let currency = currencySign(before: start) {
      found(.amount(currency: currency.code, thousandths: read.thousandths), currency.start..<read.end)
      return read.end
    }
    for (sign, code) in QuantityScan.japaneseCurrencies where text.starts(with: sign, at: unit) {
      found(.amount(currency: code, thousandths: read.thousandths), start..<unit + sign.utf8CodeUnitCount)
      return unit + sign.utf8CodeUnitCount
    }
    let percent = text.length(ofAny: ["%", "％", "パーセント"], at: unit)
    if percent > 0 {
      found(.percentage(thousandths: read.thousandths), start..<unit + percent)
      return unit + percent
    }
    guard let whole = read.whole else { return read.end }
    return period(whole, read, start, unit) ?? loose(read)
  }

  private static let japaneseCurrencies: [(StaticString, String)] = [
    ("円", "JPY"), ("米ドル", "USD"), ("ドル", "USD"), ("ユーロ", "EUR"),
  ]

  private mutating func loose(_ number: JapaneseNumber) -> Int {
    foundLoose(number.thousandths)
    return number.end
  }

  private static let currencySigns: [(StaticString, String)] = [
    ("¥", "JPY"), ("￥", "JPY"), ("JPY", "JPY"), ("€", "EUR"), ("EUR", "EUR"), ("£", "GBP"), ("GBP", "GBP"), ("US$", "USD"), ("USD", "USD"),
  ]

  /// ¥, US$ and the like before a number: the currency, and where the sign begins.
  func currencySign(before start: Int) -> (code: String, start: Int)? {
    let place = text.beforeBlanks(start)
    for (sign, code) in QuantityScan.currencySigns where text.ends(with: sign, at: place) { return (code, place - sign.utf8CodeUnitCount) }
    guard text.isPreceded(byAny: ["$", "＄"], at: place) else { return nil }
    let dollar = text.ends(with: "$", at: place) ? place - 1 : place - 3
    return text.isLetter(at: dollar - 1) ? nil : ("USD", dollar)
  }
}

// Dates and periods.
extension QuantityScan {
  private static let bounds: [StaticString] = [
    "間", "以内", "以上", "以下", "未満", "前", "後", "を経過", "を超え", "を過ぎ", "程度", "ごと",
  ]

  /// Nil where no unit of time follows.
  private mutating func period(_ count: Int, _ number: JapaneseNumber, _ start: Int, _ unit: Int) -> Int? {
    if text.starts(with: "年", at: unit) { return years(count, number, start, unit + 3) }
    if text.starts(with: "月", at: unit) {
      guard (1...12).contains(count) else { return nil }
      return monthAndDay(year: 0, month: count, from: start, after: unit + 3)
    }
    let months = text.length(ofAny: ["か月", "カ月", "ヶ月", "ヵ月", "ケ月", "ｹ月", "箇月", "個月"], at: unit)
    if months > 0 {
      return period(.months, count, start..<unit + months)
    }
    if text.starts(with: "週間", at: unit) { return period(.days, count * 7, start..<unit + 6) }
    if text.starts(with: "営業日", at: unit) { return period(.businessDays, count, start..<unit + 9) }
    if text.starts(with: "日", at: unit) {
      if text.length(ofAny: ["目", "本"], at: unit + 3) > 0 { return nil }
      return period(.days, count, start..<unit + 3, isBinding: text.length(ofAny: QuantityScan.bounds, at: unit + 3) > 0)
    }
    if text.starts(with: "時間", at: unit) { return period(.hours, count, start..<unit + 6, isBinding: count != 24) }
    if !number.isKanji, text.starts(with: "分", at: unit), !text.starts(with: "の", at: unit + 3) {
      return period(.minutes, count, start..<unit + 3, isBinding: text.length(ofAny: QuantityScan.bounds, at: unit + 3) > 0)
    }
    if !number.isKanji, text.starts(with: "秒", at: unit) { return period(.seconds, count, start..<unit + 3) }
    if text.length(ofAny: ["歳", "才"], at: unit) > 0 {
      foundLoose(number.thousandths)
      return period(.months, count * 12, start..<unit + 3, isBinding: false)
    }
    if text.starts(with: "条", at: unit) {
      if text.ends(with: "前", at: start) { foundVagueArticle() } else { found(.article([count]), isBinding: false, start..<unit + 3) }
      return unit + 3
    }
    return nil
  }

  private mutating func period(_ unit: Quantity.Unit, _ count: Int, _ range: Range<Int>, isBinding: Bool = true) -> Int {
    let isOne = count == 1 || unit == .months && count == 12 || unit == .days && count == 7
    found(.period(unit, count), isBinding: isBinding && !isOne, range)
    return range.upperBound
  }

  /// After 年.
  private mutating func years(_ count: Int, _ number: JapaneseNumber, _ start: Int, _ end: Int) -> Int? {
    if (1850...2200).contains(count) { return month(ofYear: count, from: start, after: end) }
    guard count <= 200, text.length(ofAny: ["度", "生", "次", "目", "号", "法律", "代", "版"], at: end) == 0, text.digit(at: end) == nil else {
      return nil
    }
    if text.starts(with: "半", at: end) { foundVaguePeriod() }
    return period(.months, count * 12, start..<end)
  }

  /// A date whose year was read: 4月1日 may follow, also after the year in another calendar: 2022年（令和4年）4月1日.
  private mutating func month(ofYear year: Int, from start: Int, after end: Int) -> Int {
    let place = text.afterBlanks(afterBracket(end))
    guard let number = numeral(at: place), let month = number.whole, (1...12).contains(month),
      text.starts(with: "月", at: text.afterBlanks(number.end))
    else {
      foundLoose(year * 1000)
      return end
    }
    return monthAndDay(year: year, month: month, from: start, after: text.afterBlanks(number.end) + 3) ?? end
  }

  /// After 月. Nil where neither a year nor a day is told.
  private mutating func monthAndDay(year: Int, month: Int, from start: Int, after end: Int) -> Int? {
    let place = text.afterBlanks(end)
    if let number = numeral(at: place), let day = number.whole, (1...31).contains(day),
      text.starts(with: "日", at: text.afterBlanks(number.end)), !text.starts(with: "間", at: text.afterBlanks(number.end) + 3)
    {
      let end = text.afterBlanks(number.end) + 3
      found(.date(year: year, month: month, day: day), start..<end)
      return end
    }
    guard year > 0 else { return nil }
    found(.date(year: year, month: month, day: 0), start..<end)
    return end
  }

  private func numeral(at place: Int) -> JapaneseNumber? {
    guard text.digit(at: place) != nil else { return JapaneseNumber.read(in: text, at: place) }
    let chain = DigitChain(in: text, at: place)
    guard chain.groups.count == 1, let last = chain.last else { return nil }
    return JapaneseNumber(thousandths: last.thousandths, end: chain.end, isKanji: false)
  }

  /// The place after a short bracket that holds a year: （令和4年）.
  private func afterBracket(_ place: Int) -> Int {
    guard text.length(ofAny: ["（", "("], at: place) > 0 else { return place }
    var end = place
    while end < min(text.count, place + 40) {
      let close = text.length(ofAny: ["）", ")"], at: end)
      if close > 0 { return text.ends(with: "年", at: end) ? end + close : place }
      end += 1
    }
    return place
  }

  /// The last Gregorian years before the eras.
  private static let eras: [(StaticString, Int)] = [("令和", 2018), ("平成", 1988), ("昭和", 1925), ("大正", 1911), ("明治", 1867)]

  private mutating func era(at place: Int) -> Int {
    guard let (name, before) = QuantityScan.eras.first(where: { text.starts(with: $0.0, at: place) }) else { return place + 3 }
    let next = text.afterBlanks(place + name.utf8CodeUnitCount)
    let isFirst = text.starts(with: "元", at: next)
    let number = isFirst ? JapaneseNumber(thousandths: 1000, end: next + 3, isKanji: true) : numeral(at: next)
    guard let number, let count = number.whole, text.starts(with: "年", at: text.afterBlanks(number.end)) else { return next }
    return month(ofYear: before + count, from: place, after: text.afterBlanks(number.end) + 3)
  }
}

// Articles.
extension QuantityScan {
  /// At 第.
  private mutating func ordinal(at place: Int) -> Int {
    guard let article = article(at: place) else {
      guard let number = numeral(at: text.afterBlanks(place + 3)) else { return place + 3 }
      foundLoose(number.thousandths)
      return number.end
    }
    found(.article(article.numbers), place..<article.end)
    let joint = text.length(ofAny: ["から", "ないし", "乃至", "～", "〜", "－", "-"], at: article.end)
    guard joint > 0, article.numbers.count == 1, let last = self.article(at: article.end + joint), last.numbers.count == 1,
      (article.numbers[0]...article.numbers[0] + 100).contains(last.numbers[0])
    else { return article.end }
    for number in article.numbers[0]...last.numbers[0] where number != article.numbers[0] {
      found(.article([number]), isBinding: number == last.numbers[0], place..<last.end)
    }
    return last.end
  }

  private func article(at place: Int) -> (numbers: [Int], end: Int)? {
    guard text.starts(with: "第", at: place), let number = numeral(at: text.afterBlanks(place + 3)), let first = number.whole else {
      return nil
    }
    var end = text.afterBlanks(number.end)
    guard text.starts(with: "条", at: end) else { return nil }
    end += 3
    var numbers = [first]
    while text.starts(with: "の", at: end), let branch = numeral(at: end + 3), let count = branch.whole, numbers.count < 5 {
      numbers.append(count)
      end = branch.end
    }
    return (numbers, end)
  }
}
