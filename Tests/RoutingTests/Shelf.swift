@testable import LegalCorpus

/// Documents without texts, which is all that addresses need.
enum Shelf {
  static let ja = tag("ja")
  static let en = tag("en")

  static func tag(_ text: String) -> LanguageTag {
    guard let tag = LanguageTag(text) else { preconditionFailure("\(text) is a language tag.") }
    return tag
  }

  static func id(_ text: String) -> DocumentID {
    guard let id = DocumentID(text) else { preconditionFailure("\(text) is a document's id.") }
    return id
  }

  static func day(_ text: String) -> Day {
    guard let day = Day(iso: text) else { preconditionFailure("\(text) is a day.") }
    return day
  }

  static func version(_ text: String) -> VersionID {
    guard let id = VersionID(folder: text) else { preconditionFailure("\(text) is a version.") }
    return id
  }

  static func document(
    _ name: String, versions: [String], notHeld: [String] = [], attachments: [String] = [], formerly: [String] = []
  ) -> Document {
    Document(
      id: id(name), original: ja,
      versions: versions.map { folder in
        Version(
          id: version(folder), class: .substantive, published: nil, adopted: nil, retroactive: nil, isHeld: !notHeld.contains(folder),
          texts: [],
          attachments: attachments.map { Version.Attachment(name: $0, path: "\(name)/\(folder)/\($0)") }, summaries: [:],
          titles: [:])
      },
      established: nil, withdrawn: nil, formerly: formerly.map { id($0) }, external: nil, titles: [ja: name], descriptions: [:])
  }

  static func corpus(
    _ documents: [Document], url: String? = "https://www.example.com/privacy/", accessibility: AccessibilityStatement? = nil
  ) -> Corpus {
    Corpus(
      publication: Publication(
        titles: [ja: "公表文書"], descriptions: [:], url: url, languages: [ja, en], defaultLanguage: ja, timeZone: "Asia/Tokyo",
        publisher: Publication.Values(names: [], values: [:]), comparisons: .allUpTo(12),
        table: Publication.ComparisonTable(newFirst: true, hasRemarks: false, hasBothLanguages: false, showsUnchanged: false),
        indexesPast: false, showsEra: false, checks: [:], noticeDays: nil, requiresApproval: false, theme: nil, accessibility: accessibility
      ),
      documents: documents, asOf: day("2026-11-22"), root: "Content")
  }
}
