/// A document with every version of it.
package struct Document: Sendable {
  package let id: DocumentID
  /// The language that prevails.
  package let original: LanguageTag
  /// By taking effect; a draft, where drafts are published, is last. Empty for an external entry.
  package let versions: [Version]
  /// The day of establishment: as written, else the first version's.
  package let established: Day?
  package let withdrawn: Withdrawal?
  /// Former ids, whose addresses are kept; the first one it had comes first.
  package let formerly: [DocumentID]
  package let external: External?
  /// The title by language, of the version in force (else of the first announced).
  package let titles: [LanguageTag: String]
  /// One or two sentences for the hub, by language: what the document is for. Empty where not given.
  package let descriptions: [LanguageTag: String]

  package struct Withdrawal: Sendable {
    package let date: Day
    package let reasons: [LanguageTag: String]
  }

  /// A hub entry that only links elsewhere.
  package struct External: Sendable {
    package let url: String
    package let titles: [LanguageTag: String]
    package let notes: [LanguageTag: String]
  }

  /// What feeds and calendars call it: the first id that it had, so that what they have told stays the same when it is renamed.
  package var firstID: DocumentID { formerly.first ?? id }

  package func version(_ id: VersionID) -> Version? { versions.first { $0.id == id } }

  /// The version in force on a day, held or not: the last one whose day has come. Nil before the first and from the day of withdrawal.
  package func versionInForce(on day: Day) -> Version? {
    if let withdrawn, withdrawn.date <= day { return nil }
    return lastVersion(by: day)
  }

  /// The last version whose day has come, also of a withdrawn document.
  package func lastVersion(by day: Day) -> Version? {
    versions.last { version in version.id.day.map { $0 <= day } ?? false }
  }

  /// Those whose day is known: all but the draft.
  package var datedVersions: [Version] { versions.filter { !$0.id.isDraft } }

  package func announced(on day: Day) -> [Version] {
    versions.filter { version in version.id.day.map { $0 > day } ?? false }
  }

  /// The held version before a version: what it is compared with.
  package func predecessor(of id: VersionID) -> Version? { versions.last { $0.id < id && $0.isHeld } }

  /// The first day on which a version no longer holds: its successor's, or that of the withdrawal. Nil where neither is known.
  package func end(of id: VersionID) -> Day? {
    let successor = versions.first { $0.id > id && !$0.id.isDraft }?.id.day
    guard let withdrawn else { return successor }
    return min(successor ?? withdrawn.date, withdrawn.date)
  }

  /// Whether a version takes effect for no day: another one of the same day, or the withdrawal, is in its place.
  package func isNeverInForce(_ id: VersionID) -> Bool {
    guard let start = id.day, let end = end(of: id) else { return false }
    return end <= start
  }

  package func state(of id: VersionID, on day: Day) -> VersionState {
    guard let start = id.day else { return .draft }
    if start > day { return .announced }
    return versionInForce(on: day)?.id == id ? .inForce : .past
  }
}
