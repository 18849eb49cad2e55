/// Finds what stays one word whatever a dictionary says: addresses, dates, amounts, numbers with their units, 第18条の2.
struct WholeWords {
  let text: ScalarText
  /// No mail address begins before this scalar.
  var noMailBefore = 0

  init(_ text: ScalarText) {
    self.text = text
  }

  /// The whole word that begins at a scalar, if any: its end and its form.
  mutating func word(at start: Int) -> (end: Int, form: WordForm)? {
    let scalar = text.scalars[start]
    switch text.scripts[start] {
    case .digit:
      return isInsideWord(start) ? nil : isoDate(start) ?? numeric(start)
    case .kanji:
      if scalar == 0x7B2C { return article(start) }
      if let era = skipEra(start), let end = date(after: era, year: true) { return (end, isLaw(end) ? .number : .date) }
      return isKanjiNumeral(scalar) && !isInsideNumeral(start) ? numeric(start) : nil
    case .letter:
      return isInsideWord(start) ? nil : address(start) ?? currencyCode(start) ?? codeArticle(start)
    case .punctuation:
      if scalar == 0x3C { return tag(start).map { ($0, .markup) } }
      if scalar == 0xA7 { return self.scalar(start + 1) == 0xA7 ? (start + 2, .punctuation) : nil }
      return currencySigns.contains(scalar) ? amount(afterCurrency: start + 1) : nil
    default:
      return nil
    }
  }
}

// ¥ ￥ $ ＄ € £ ￡
private let currencySigns = ScalarSet([0xA5, 0xFFE5, 0x24, 0xFF04, 0x20AC, 0xA3, 0xFFE1])

// 〇零一二三四五六七八九十百千万億兆壱弐参拾
private func isKanjiNumeral(_ scalar: UInt32) -> Bool {
  switch scalar {
  case 0x3007, 0x4E00, 0x4E03, 0x4E07, 0x4E09, 0x4E5D, 0x4E8C, 0x4E94, 0x5104, 0x5146, 0x516B, 0x516D, 0x5341, 0x5343, 0x53C2, 0x56DB,
    0x58F1, 0x5F10, 0x62FE, 0x767E, 0x96F6:
    true
  default: false
  }
}

/// The numerals that multiply, also after digits: 10万円.
private let myriads = ScalarSet("十百千万億兆")

private let amountUnits = Phrases("円 ドル ユーロ ポンド 人民元 ウォン")
private let periodUnits = Phrases(
  "年間 月間 日間 週間 時間 分間 秒間 営業日 週 秒 か月 か月間 カ月 カ月間 ヵ月 ヵ月間 ヶ月 ヶ月間 ケ月 ケ月間 ｶ月 箇月 箇月間 ヵ年 か年 箇年 年度")
/// What makes a span of 六月 and 一年六月, which are of the calendar otherwise.
private let spanSigns = Phrases("以下 以上 以内 未満 を超え をこえ を経過 を下らない を限度 前に 前まで 後に の懲役 の拘禁刑 の禁錮")
private let countUnits = Phrases(
  """
  条 項 号 章 節 款 編 名 人 件 回 個 通 点 枚 頁 ページ 歳 才 倍 割 位 台 社 種 箇所 か所 カ所 ヶ所 パーセント ％ % ‰ ポイント セット キロ メガ ギガ テラ \
  バイト キロバイト メガバイト ギガバイト テラバイト ビット グラム キログラム トン メートル キロメートル センチメートル ミリ リットル 平方メートル 度 口 番 時 分
  """)
private let articleUnits = ScalarSet("条項号章節款編回版類表図")
private let eras = Phrases("明治 大正 昭和 平成 令和")
private let currencyCodes = Phrases("USD US$ JPY EUR GBP CNY KRW HKD AUD CAD SGD CHF Rs")

extension WholeWords {
  func scalar(_ index: Int) -> UInt32 { index >= 0 && index < text.count ? text.scalars[index] : 0 }
  func script(_ index: Int) -> Script { index >= 0 && index < text.count ? text.scripts[index] : .blank }
  private func isInsideNumeral(_ start: Int) -> Bool { isKanjiNumeral(scalar(start - 1)) || script(start - 1) == .digit }
  private func isInsideWord(_ start: Int) -> Bool {
    let before = script(start - 1)
    return before == .letter || before == .digit || scalar(start - 1) == 0x5F
  }

  /// The end of digits with separators between them (1,080 or 14.6), or of kanji numerals, which may follow digits (10万, 1億2000万).
  private func numeral(_ start: Int) -> Int? {
    var end = start
    if script(end) == .digit {
      repeat {
        while script(end) == .digit || (isSeparator(scalar(end)) && script(end + 1) == .digit) { end += 1 }
        while myriads.contains(scalar(end)) { end += 1 }
      } while script(end) == .digit
      return end
    }
    while isKanjiNumeral(scalar(end)) { end += 1 }
    return end > start ? end : nil
  }

  // , . ， ． : ： / ／ and the hyphens of 03-5860-7565
  private func isSeparator(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2C, 0x2E, 0xFF0C, 0xFF0E, 0x3A, 0xFF1A, 0x2F, 0xFF0F, 0x2D, 0x2010, 0x2011, 0x2212, 0xFF0D: true
    default: false
    }
  }

  private func numeric(_ start: Int) -> (end: Int, form: WordForm)? {
    guard let end = numeral(start) else { return nil }
    let isKanji = text.scripts[start] == .kanji
    if let end = periodUnits.end(at: end, in: text) { return (end, .period) }
    if let end = date(after: start, year: true) ?? date(after: start, year: false) {
      return (end, isLoneDuration(start, end, numeralEnd: numeral(start) ?? end) ? .period : .date)
    }
    if let end = amountUnits.end(at: end, in: text) { return (end, .amount) }
    if let denominator = fraction(end) { return (denominator, .number) }
    if let end = lettered(end) { return end.map { ($0, .number) } }
    if let unit = countUnits.end(at: end, in: text), !(isKanji && isCommonWord(start, unit)) {
      return (branches(after: unit), .number)
    }
    return isKanji && !isLimit(end) ? nil : (end, .number)
  }

  /// The end of a tag of HTML: `<br>`, `</a>`.
  private func tag(_ start: Int) -> Int? {
    var end = start + (scalar(start + 1) == 0x2F ? 2 : 1)
    guard script(end) == .letter, scalar(end) < 0x80 else { return nil }
    while end < text.count, end - start < 256, text.scalars[end] != 0x3C {
      if text.scalars[end] == 0x3E { return end + 1 }
      end += 1
    }
    return nil
  }

  /// 二分の一: the end of what follows the first number.
  private func fraction(_ start: Int) -> Int? {
    guard scalar(start) == 0x5206, scalar(start + 1) == 0x306E else { return nil }
    return numeral(start + 2)
  }

  /// 4a, 312b, 30th: the end of the letters behind a number, nil in it where the whole is a word (37signals); nil where no letter follows.
  private func lettered(_ start: Int) -> Int?? {
    guard script(start) == .letter, scalar(start) < 0x250 else { return nil }
    var end = start
    while script(end) == .letter || script(end) == .digit, end - start <= 2 { end += 1 }
    return .some(end - start <= 2 ? end : nil)
  }

  /// R. 814-7, L640-5: articles of French codes.
  private func codeArticle(_ start: Int) -> (end: Int, form: WordForm)? {
    switch scalar(start) {
    case 0x41, 0x44, 0x4C, 0x52: break
    default: return nil
    }
    var next = start + 1
    if scalar(next) == 0x2E { next += script(next + 1) == .blank ? 2 : 1 }
    guard script(next) == .digit, let end = numeral(next), script(end) != .letter else { return nil }
    return (end, .number)
  }

  /// 二以上, 三以下, 十未満
  private func isLimit(_ start: Int) -> Bool {
    scalar(start) == 0x4EE5 && (scalar(start + 1) == 0x4E0A || scalar(start + 1) == 0x4E0B)
      || scalar(start) == 0x672A && scalar(start + 1) == 0x6E80
  }

  /// 十分, 一時, 一度, 一人, 一部 … are words, not counts.
  private func isCommonWord(_ start: Int, _ end: Int) -> Bool {
    guard end == start + 2 else { return false }
    switch (text.scalars[start], text.scalars[start + 1]) {
    case (0x5341, 0x5206), (0x4E00, 0x6642), (0x4E00, 0x5EA6), (0x4E00, 0x756A), (0x4E07, 0x70B9), (0x4E00, 0x70B9): return true
    default: return false
    }
  }

  /// 30日 and 2年 without month or era last; 2022年, 4月 and 4月1日 are of the calendar, unless a word for spans stands behind a month.
  private func isLoneDuration(_ start: Int, _ end: Int, numeralEnd: Int) -> Bool {
    let unit = text.scalars[end - 1]
    let (isLone, isFewYears) = (overBlank(numeralEnd) == end - 1, numeralEnd - start <= 2)
    if unit == 0x6708 { return (isLone || isFewYears) && spanSigns.end(at: end, in: text) != nil }
    return isLone && (unit == 0x65E5 || unit == 0x5E74 && isFewYears)
  }

  /// 平成十五年法律第五十七号 is the number of a law: 法律 政令 府令 省令 勅令 条約 規則 憲法
  private func isLaw(_ start: Int) -> Bool {
    switch (scalar(start), scalar(start + 1)) {
    case (0x6CD5, 0x5F8B), (0x653F, 0x4EE4), (0x5E9C, 0x4EE4), (0x7701, 0x4EE4), (0x52C5, 0x4EE4), (0x6761, 0x7D04), (0x898F, 0x5247),
      (0x61B2, 0x6CD5):
      true
    default: false
    }
  }

  private func skipEra(_ start: Int) -> Int? {
    guard let end = eras.end(at: start, in: text) else { return nil }
    return scalar(end) == 0x5143 || numeral(end) != nil ? end : nil
  }

  /// 2022年4月1日, 令和4年4月, 四月一日, 4月, 1日: the end of what stands there.
  private func date(after start: Int, year: Bool) -> Int? {
    guard year else { return monthAndDay(start) ?? part(start, 0x65E5) }
    let numeralEnd = scalar(start) == 0x5143 ? start + 1 : numeral(start)
    guard let numeralEnd else { return nil }
    let unit = overBlank(numeralEnd)
    guard scalar(unit) == 0x5E74, scalar(unit + 1) != 0x9593 else { return nil }
    return monthAndDay(overBlank(unit + 1)) ?? unit + 1
  }

  private func monthAndDay(_ start: Int) -> Int? {
    guard let month = part(start, 0x6708) else { return nil }
    return part(overBlank(month), 0x65E5) ?? month
  }

  /// 2022 年 8 月 1 日 is one date.
  private func overBlank(_ start: Int) -> Int { scalar(start) == 0x20 || scalar(start) == 0x3000 ? start + 1 : start }

  private func part(_ start: Int, _ unit: UInt32) -> Int? {
    guard let end = numeral(start).map(overBlank), scalar(end) == unit, scalar(end + 1) != 0x9593 else { return nil }
    return end + 1
  }

  /// 2022-04-01, 2022/4/1, 2022.4.1
  private func isoDate(_ start: Int) -> (end: Int, form: WordForm)? {
    var parts: [Int] = [0]
    var end = start
    while true {
      if script(end) == .digit {
        parts[parts.count - 1] += 1
      } else if isSeparator(scalar(end)), script(end + 1) == .digit {
        if parts.count > 1, scalar(end) != scalar(start + parts[0]) { return nil }
        parts.append(0)
      } else {
        break
      }
      end += 1
    }
    let separator = scalar(start + parts[0])
    let isDate = separator == 0x2D || separator == 0x2F || separator == 0xFF0F || separator == 0xFF0D || separator == 0x2E
    guard isDate, parts.count == 3, parts[0] == 4 || parts[2] == 4, parts[1] <= 2, parts[0] + parts[2] <= 6 else { return nil }
    return (end, .date)
  }

  /// 第18条の2
  private func article(_ start: Int) -> (end: Int, form: WordForm)? {
    guard let end = numeral(start + 1), articleUnits.contains(scalar(end)) else { return nil }
    return (branches(after: end + 1), .number)
  }

  /// The の2 of 第18条の2, any number of times.
  private func branches(after start: Int) -> Int {
    var end = start
    while scalar(end) == 0x306E, let next = numeral(end + 1), !isUnit(next) { end = next }
    return end
  }

  /// Whether a counted thing begins there: 第3条の二社 is no branch.
  private func isUnit(_ start: Int) -> Bool {
    countUnits.end(at: start, in: text) != nil || periodUnits.end(at: start, in: text) != nil || amountUnits.end(at: start, in: text) != nil
      || scalar(start) == 0x65E5 || scalar(start) == 0x5E74 || scalar(start) == 0x6708 || isKanjiWord(start)
  }

  private func isKanjiWord(_ start: Int) -> Bool {
    script(start) == .kanji && scalar(start) != 0x7B2C && isKanjiNumeral(scalar(start - 1))
  }

  private func currencyCode(_ start: Int) -> (end: Int, form: WordForm)? {
    guard let code = currencyCodes.end(at: start, in: text) else { return nil }
    return amount(afterCurrency: scalar(code) == 0x20 ? code + 1 : code)
  }

  private func amount(afterCurrency start: Int) -> (end: Int, form: WordForm)? {
    let start = scalar(start) == 0x20 ? start + 1 : start
    guard script(start) == .digit, let end = numeral(start) else { return nil }
    return (amountUnits.end(at: end, in: text) ?? end, .amount)
  }
}
