package import LegalCorpus

/// What stands at an address: one of the kinds of page that a site has, for one language, document and version.
package enum Page: Sendable, Hashable {
  case root
  case hub(LanguageTag)
  /// What the publisher says of the site's accessibility.
  case accessibility(LanguageTag)
  /// The text in force, or what there is to say where none is.
  case current(LanguageTag, DocumentID)
  case version(LanguageTag, DocumentID, VersionID)
  case history(LanguageTag, DocumentID)
  case comparison(LanguageTag, DocumentID, VersionPair)
  case comparisonTable(LanguageTag, DocumentID, VersionPair)
  case clauseHistory(LanguageTag, DocumentID, ClauseID)
  /// The text in force in two languages, side by side; the second is `with`.
  case parallel(LanguageTag, DocumentID, with: LanguageTag)
  case parallelVersion(LanguageTag, DocumentID, with: LanguageTag, VersionID)
  case languageFeed(LanguageTag)
  case documentFeed(LanguageTag, DocumentID)
  /// The days that are announced, of every document.
  case languageCalendar(LanguageTag)
  case documentCalendar(LanguageTag, DocumentID)
  case versionList(DocumentID)
  case record(DocumentID, VersionID, LanguageTag, RecordFormat)
  case timeMap(DocumentID)
  case currentVersions
  case sitemap
  case robots
  case notFound
  /// What a host is to send with the pages: `_headers`, as Netlify and Cloudflare read it. A file of the publisher's own has its place.
  case headers
  /// The same for a server of one's own, to be included in its settings.
  case serverSettings(Server)
  /// Tells GitHub Pages to leave the files as they are.
  case noJekyll
  /// A file of the theme, by its name in `assets/`.
  case asset(String)
  /// A file beside a version's texts, by name.
  case attachment(DocumentID, VersionID, String)
  /// A JSON Schema, by name.
  case schema(String)
  /// The search over the texts of a language.
  case search(LanguageTag)
  /// What its script has to know of the documents.
  case searchDocuments(LanguageTag)
  /// A part of the index of its texts, from 0.
  case searchWords(LanguageTag, part: Int)
  /// The texts of a document as they are searched.
  case searchTexts(LanguageTag, DocumentID, SearchedVersions)
  /// What a page was called under a former id of its document: it leads to the page.
  indirect case former(DocumentID, Page)

  package enum Server: String, Sendable, CaseIterable { case nginx, apache }

  package enum RecordFormat: String, Sendable, CaseIterable {
    /// The source as it was read.
    case markdown = "md"
    case plain = "txt"
    case json
  }
}

/// Which versions of a document a file for the search holds.
package enum SearchedVersions: String, Sendable, CaseIterable {
  case inForce = "in-force"
  /// Past and announced ones, and the draft.
  case other
}

/// Two versions of a document, the older first.
package struct VersionPair: Sendable, Hashable {
  package let old: VersionID
  package let new: VersionID

  /// Nil where the first does not come before the second.
  package init?(_ old: VersionID, _ new: VersionID) {
    guard old < new else { return nil }
    self.old = old
    self.new = new
  }
}
