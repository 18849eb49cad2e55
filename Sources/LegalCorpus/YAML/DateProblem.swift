import Diagnostics

/// Why a text is no date.
struct DateProblem {
  private enum Kind {
    case malformed
    case month(Int)
    case year
    case day(last: Int, isFebruary: Bool)
  }
  private let written: String
  private let kind: Kind

  /// `text` is something that `Day(iso:)` refuses.
  init(_ text: String) {
    written = text
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { part in
      part.utf8.allSatisfy(\.isDigit) ? Int(part) : nil
    }
    guard text.utf8.count == 10, parts.count == 3, let year = parts[0], let month = parts[1], parts[2] != nil else {
      kind = .malformed
      return
    }
    kind =
      if year < 1 {
        .year
      } else if !(1...12).contains(month) {
        .month(month)
      } else {
        .day(last: Day.count(ofMonth: month, in: year), isFebruary: month == 2)
      }
  }

  var identifier: String {
    if case .malformed = kind { "malformed-date" } else { "impossible-date" }
  }

  func message(of name: String) -> Message {
    switch kind {
    case .malformed:
      Message(ja: "`\(name)` の日付は YYYY-MM-DD の形で書きます（「\(written)」）。", en: "`\(name)` is a date of the form YYYY-MM-DD, not “\(written)”.")
    case .year: Message(ja: "\(written) という日付はありません。年は 0001 からです。", en: "\(written) does not exist: years begin with 0001.")
    case .month(let month):
      Message(ja: "\(written) という日付はありません。\(month) 月はありません。", en: "\(written) does not exist: there is no month \(month).")
    case .day(let last, let isFebruary):
      if isFebruary && last == 28 && written.utf8.suffix(2).elementsEqual("29".utf8) {
        Message(
          ja: "\(written) という日付はありません。\(written.prefix(4)) 年はうるう年でないため、2 月は 28 日までです。",
          en: "\(written) does not exist: \(written.prefix(4)) is not a leap year, so February has 28 days.")
      } else {
        Message(
          ja: "\(written) という日付はありません。この月は 1 日から \(last) 日までです。", en: "\(written) does not exist: that month has the days 1 to \(last).")
      }
    }
  }

  var remedy: Message {
    switch kind {
    case .malformed: Message(ja: "半角の数字とハイフンで、たとえば 2022-04-01 と書いてください。", en: "Write ASCII digits and hyphens, for example 2022-04-01.")
    default: Message(ja: "正しい日付に直してください。", en: "Correct the date.")
    }
  }
}
