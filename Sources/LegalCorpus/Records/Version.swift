/// A version of a document in all its languages.
package struct Version: Sendable {
  package enum Class: String, Sendable, CaseIterable { case substantive, editorial }

  package let id: VersionID
  package let `class`: Class
  /// When it was announced; nil where the source does not say.
  package let published: Day?
  package let adopted: Day?
  /// Why it takes effect before it was published.
  package let retroactive: String?
  /// False where the version is known to have been, but its text is not held.
  package let isHeld: Bool
  /// In the order of the publication's languages. Empty where the text is not held.
  package let texts: [Text]
  /// Files beside the texts, by name in byte order.
  package let attachments: [Attachment]
  /// What the history says of it, by language: also for versions without a text.
  package let summaries: [LanguageTag: String]
  /// The titles, by language: also for versions without a text.
  package let titles: [LanguageTag: String]

  package func text(in language: LanguageTag) -> Text? { texts.first { $0.language == language } }

  package struct Attachment: Sendable {
    package let name: String
    /// Its path in the content folder.
    package let path: String
  }
}

/// What a version is on a day.
package enum VersionState: Sendable, Hashable {
  case draft
  /// Its day is ahead.
  case announced
  /// From its day until further notice, or until the day before `until` where its successor (or the withdrawal) is known.
  case inForce
  /// Until the day before its successor's (or the withdrawal).
  case past
}
