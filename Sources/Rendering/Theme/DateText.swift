import LegalCorpus

extension Strings.Language {
  /// A day as the language writes it, with the Japanese era beside it where the publication wants that and the language is Japanese.
  func date(_ day: Day) -> String {
    let date = text(.date, ["year": String(day.year), "month": monthName(day.month), "day": String(day.day)])
    guard showsEra, let era = JapaneseEra.text(day) else { return date }
    return text(.dateWithEra, ["date": date, "era": era])
  }

  /// For the heads of narrow columns; without an era.
  func shortDate(_ day: Day) -> String {
    text(.dateShort, ["year": String(day.year), "month": monthName(day.month), "day": String(day.day)])
  }

  /// A day on which several versions take effect: from the second on, with a number.
  func numbered(_ date: String, _ ordinal: Int) -> String {
    ordinal == 1 ? date : text(.dateWithOrdinal, ["date": date, "number": String(ordinal)])
  }

  /// `<time datetime="2022-04-01">2022年4月1日</time>`
  func time(_ day: Day) -> HTML {
    var html = HTML("<time")
    html.attribute("datetime", day.iso)
    html.markup(">")
    html.text(date(day))
    html.markup("</time>")
    return html
  }

  func monthName(_ month: Int) -> String {
    let keys: [StringKey] = [.month1, .month2, .month3, .month4, .month5, .month6, .month7, .month8, .month9, .month10, .month11, .month12]
    return text(keys[month - 1])
  }
}

/// Years of the Japanese eras since the calendar of 1873 (元号法, 昭和54年法律第43号, and the orders on eras).
enum JapaneseEra {
  private static let eras: [(start: (Int, Int, Int), name: String)] = [
    ((2019, 5, 1), "令和"), ((1989, 1, 8), "平成"), ((1926, 12, 25), "昭和"), ((1912, 7, 30), "大正"), ((1873, 1, 1), "明治"),
  ]

  /// 令和4年4月1日; nil before 1873.
  static func text(_ day: Day) -> String? {
    guard let era = eras.first(where: { $0.start <= (day.year, day.month, day.day) }) else { return nil }
    let year = era.name == "明治" ? day.year - 1867 : day.year - era.start.0 + 1
    return "\(era.name)\(year == 1 ? "元" : String(year))年\(day.month)月\(day.day)日"
  }
}
