package import LegalCorpus

extension Page {
  /// The same page in another language; nil for what has no language.
  package func inLanguage(_ language: LanguageTag) -> Page? {
    switch self {
    case .hub: .hub(language)
    case .accessibility: .accessibility(language)
    case .current(_, let document): .current(language, document)
    case .version(_, let document, let version): .version(language, document, version)
    case .history(_, let document): .history(language, document)
    case .comparison(_, let document, let pair): .comparison(language, document, pair)
    case .comparisonTable(_, let document, let pair): .comparisonTable(language, document, pair)
    case .clauseHistory(_, let document, let clause): .clauseHistory(language, document, clause)
    case .parallel(let own, let document, let other): .parallel(language, document, with: other == language ? own : other)
    case .parallelVersion(let own, let document, let other, let version):
      .parallelVersion(language, document, with: other == language ? own : other, version)
    case .languageFeed: .languageFeed(language)
    case .documentFeed(_, let document): .documentFeed(language, document)
    case .languageCalendar: .languageCalendar(language)
    case .documentCalendar(_, let document): .documentCalendar(language, document)
    case .record(let document, let version, _, let format): .record(document, version, language, format)
    case .search: .search(language)
    case .searchDocuments: .searchDocuments(language)
    case .former(let id, let page): page.inLanguage(language).map { .former(id, $0) }
    case .root, .versionList, .timeMap, .currentVersions, .sitemap, .robots, .notFound, .noJekyll, .asset, .attachment, .schema,
      .searchWords, .searchTexts, .headers, .serverSettings:
      nil
    }
  }
}
