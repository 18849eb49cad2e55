/// What a text states in numbers, in a form that does not depend on its language.
enum Quantity: Hashable, Sendable {
  enum Kind: Int, Sendable, CaseIterable, Comparable {
    case amount, date, period, percentage, article, telephone, mail, link

    static func < (first: Kind, second: Kind) -> Bool { first.rawValue < second.rawValue }
  }

  enum Unit: Sendable, Hashable { case seconds, minutes, hours, days, businessDays, months }

  /// A month or a year that is not told is zero.
  case date(year: Int, month: Int, day: Int)
  /// In thousandths; the currency by its ISO 4217 code.
  case amount(currency: String, thousandths: Int)
  /// Years are told in months, weeks in days.
  case period(Unit, Int)
  case percentage(thousandths: Int)
  /// The article with its branches: 第27条の12 is 27, 12.
  case article([Int])
  /// Digits, as they are dialled within Japan; others with `+`.
  case telephone(String)
  case mail(String)
  case link(String)

  var kind: Kind {
    switch self {
    case .date: .date
    case .amount: .amount
    case .period: .period
    case .percentage: .percentage
    case .article: .article
    case .telephone: .telephone
    case .mail: .mail
    case .link: .link
    }
  }

  /// Whether both may tell the same: 「4月1日」 and `1 April 2022`.
  func agrees(with other: Quantity) -> Bool {
    guard case .date(let year, let month, let day) = self, case .date(let otherYear, let otherMonth, let otherDay) = other else {
      return self == other
    }
    return month == otherMonth && (day == otherDay || day == 0 || otherDay == 0) && (year == otherYear || year == 0 || otherYear == 0)
  }

  /// The number that another language may tell without its unit; nil where a number alone says nothing.
  var bareNumber: Int? {
    switch self {
    case .amount(_, let thousandths), .percentage(let thousandths): thousandths
    case .period(_, let count): count * 1000
    case .article(let numbers): (numbers.first ?? 0) * 1000
    case .date, .telephone, .mail, .link: nil
    }
  }
}

/// The quantities of some running text.
struct Quantities: Sendable {
  struct Finding: Sendable {
    let quantity: Quantity
    /// Whether every other language must tell it; others only may answer one that must.
    let isBinding: Bool
    let written: String
    /// The index of the block in which it stands.
    let leaf: Int
  }

  var findings: [Finding] = []
  /// Numbers that belong to no quantity, in thousandths.
  var loose: Set<Int> = []
  /// Whether articles are also named without their numbers (同条, `the preceding Article`, references).
  var hasVagueArticles = false
  /// Whether periods are also told in words that are no numbers (半年, `half a year`).
  var hasVaguePeriods = false

  /// Whether no number was found.
  var isEmpty: Bool { findings.isEmpty && loose.isEmpty }
}
