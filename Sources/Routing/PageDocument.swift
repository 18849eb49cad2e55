package import LegalCorpus

extension Page {
  /// Whether it is a page for people, and not a file.
  package var isForReaders: Bool {
    switch self {
    case .root, .hub, .accessibility, .current, .version, .history, .comparison, .comparisonTable, .clauseHistory, .parallel,
      .parallelVersion, .notFound,
      .search:
      true
    case .former(_, let page): page.isForReaders
    case .languageFeed, .documentFeed, .versionList, .record, .timeMap, .currentVersions, .sitemap, .robots, .noJekyll, .asset, .attachment,
      .schema, .searchDocuments, .searchWords, .searchTexts, .languageCalendar, .documentCalendar, .headers, .serverSettings:
      false
    }
  }

  /// The document that a page is about; nil where it is about none or several.
  package var document: DocumentID? {
    switch self {
    case .current(_, let id), .version(_, let id, _), .history(_, let id), .comparison(_, let id, _), .comparisonTable(_, let id, _),
      .clauseHistory(_, let id, _), .parallel(_, let id, _), .parallelVersion(_, let id, _, _), .documentFeed(_, let id),
      .versionList(let id), .record(let id, _, _, _), .timeMap(let id), .attachment(let id, _, _), .searchTexts(_, let id, _),
      .documentCalendar(_, let id):
      id
    case .former(_, let page): page.document
    case .root, .hub, .accessibility, .languageFeed, .currentVersions, .sitemap, .robots, .notFound, .noJekyll, .asset, .schema, .search,
      .searchDocuments,
      .searchWords, .languageCalendar, .headers, .serverSettings:
      nil
    }
  }
}
