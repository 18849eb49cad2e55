package import CommonMark

/// What `site.yml` says of the publication as a whole.
package struct Publication: Sendable {
  package let titles: [LanguageTag: String]
  package let descriptions: [LanguageTag: String]
  /// Where the site is published, ending in `/`; needed for feeds, sitemap and canonical addresses.
  package internal(set) var url: String?
  /// The first is the default.
  package let languages: [LanguageTag]
  /// The first language.
  package let defaultLanguage: LanguageTag
  /// An IANA name.
  package let timeZone: String
  package let publisher: Values
  package let comparisons: ComparisonBudget
  package let table: ComparisonTable
  /// Whether search engines may index past versions.
  package let indexesPast: Bool
  /// Whether dates are also written by Japanese era (令和4年4月1日).
  package let showsEra: Bool
  /// Identifiers of findings, and what they count as.
  package let checks: [String: Check]
  /// Days between the announcement of a version and its taking effect; nil where none are required.
  package let noticeDays: Int?
  package let requiresApproval: Bool
  /// The folder of files that take the place of the default theme's, relative to the project and parted by `/`; nil where the setting is not
  /// written.
  package let theme: Located<String>?

  /// What the publisher says of the site's accessibility; nil where the site has no such page.
  package var accessibility: AccessibilityStatement?

  /// What a text may have at most.
  package var limits = Limits()

  package enum Check: String, Sendable, CaseIterable { case error, warning, off }

  /// Which pairs of versions are published.
  package enum ComparisonBudget: Sendable, Hashable {
    case all
    /// All pairs of documents with up to that many versions, else neighbours and each with the one in force.
    case allUpTo(Int)
  }

  /// How a 新旧対照表 is set.
  package struct ComparisonTable: Sendable, Hashable {
    package let newFirst: Bool
    package let hasRemarks: Bool
    package let hasBothLanguages: Bool
    package let showsUnchanged: Bool
  }

  /// Named values that may differ by language and in time.
  package struct Values: Sendable {
    /// Names in the order written.
    package let names: [String]
    let values: [String: DatedValue]

    /// The value in force on a day; nil where the name, the language or the day has none.
    package func text(_ name: String, in language: LanguageTag, on day: Day) -> String? {
      values[name]?.text(in: language, on: day)
    }
  }
}

/// A value by language and in time, as YAML gives it: `x`, `{ja: x, en: y}`, `[{from: 2020-01-01, value: …}]`.
package struct DatedValue: Sendable {
  package struct Span: Sendable {
    /// The first day on which it holds; nil for always.
    package let from: Day?
    package let value: LocalizedValue
  }
  /// By `from`, ascending.
  package let spans: [Span]

  package func text(in language: LanguageTag, on day: Day) -> String? {
    spans.last { $0.from.map { $0 <= day } ?? true }?.value.text(in: language)
  }
}

/// A value that may differ by language: one for all, or a map.
package enum LocalizedValue: Sendable {
  case all(String)
  case byLanguage([LanguageTag: String])

  package func text(in language: LanguageTag) -> String? {
    switch self {
    case .all(let text): text
    case .byLanguage(let texts): texts[language]
    }
  }
}
