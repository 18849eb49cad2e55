import LegalCorpus

extension Page {
  /// Appends the path of its file. `assets` gives the published name of a file of the theme.
  func write(to path: inout [UInt8], assets: [String: String]) {
    func add(_ parts: String...) {
      for part in parts { path += part.utf8 }
    }
    switch self {
    case .root: add("index.html")
    case .hub(let language): add(language.text, "/index.html")
    case .accessibility(let language): add(language.text, "/accessibility/index.html")
    case .current(let language, let document): add(language.text, "/", document.text, "/index.html")
    case .version(let language, let document, let version): add(language.text, "/", document.text, "/", version.text, "/index.html")
    case .history(let language, let document): add(language.text, "/", document.text, "/history/index.html")
    case .comparison(let language, let document, let pair):
      add(language.text, "/", document.text, "/compare/", pair.old.text, "..", pair.new.text, "/index.html")
    case .comparisonTable(let language, let document, let pair):
      add(language.text, "/", document.text, "/compare/", pair.old.text, "..", pair.new.text, "/table/index.html")
    case .clauseHistory(let language, let document, let clause):
      add(language.text, "/", document.text, "/clauses/", clause.text, "/index.html")
    case .parallel(let language, let document, let other): add(language.text, "/", document.text, "/parallel/", other.text, "/index.html")
    case .parallelVersion(let language, let document, let other, let version):
      add(language.text, "/", document.text, "/parallel/", other.text, "/", version.text, "/index.html")
    case .languageFeed(let language): add(language.text, "/changes.atom")
    case .documentFeed(let language, let document): add(language.text, "/", document.text, "/changes.atom")
    case .languageCalendar(let language): add(language.text, "/announced.ics")
    case .documentCalendar(let language, let document): add(language.text, "/", document.text, "/announced.ics")
    case .versionList(let document): add(document.text, "/versions.json")
    case .record(let document, let version, let language, let format):
      add(document.text, "/", version.text, "/", language.text, ".", format.rawValue)
    case .timeMap(let document): add(document.text, "/timemap.link")
    case .currentVersions: add("current.json")
    case .sitemap: add("sitemap.xml")
    case .robots: add("robots.txt")
    case .notFound: add("404.html")
    case .headers: add("_headers")
    // No document can have this name.
    case .serverSettings(let server): add("_server/", server.rawValue, ".conf")
    case .noJekyll: add(".nojekyll")
    case .asset(let name): add("assets/", assets[name] ?? name)
    case .attachment(let document, let version, let name): add(document.text, "/", version.text, "/", name)
    case .schema(let name): add("schema/", name)
    case .search(let language): add("search/", language.text, "/index.html")
    case .searchDocuments(let language): add("search/", language.text, "/documents.js")
    case .searchWords(let language, let part): add("search/", language.text, "/words-", String(part), ".js")
    case .searchTexts(let language, let document, let versions):
      add(document.text, "/search/", language.text, "/", versions.rawValue, ".js")
    case .former(let id, let page): page.renamed(id).write(to: &path, assets: assets)
    }
  }
}

extension Page {
  /// The same page as if its document had another id.
  fileprivate func renamed(_ id: DocumentID) -> Page {
    switch self {
    case .current(let language, _): .current(language, id)
    case .version(let language, _, let version): .version(language, id, version)
    case .history(let language, _): .history(language, id)
    case .comparison(let language, _, let pair): .comparison(language, id, pair)
    case .comparisonTable(let language, _, let pair): .comparisonTable(language, id, pair)
    case .clauseHistory(let language, _, let clause): .clauseHistory(language, id, clause)
    case .parallel(let language, _, let other): .parallel(language, id, with: other)
    case .parallelVersion(let language, _, let other, let version): .parallelVersion(language, id, with: other, version)
    case .documentFeed(let language, _): .documentFeed(language, id)
    case .documentCalendar(let language, _): .documentCalendar(language, id)
    case .versionList: .versionList(id)
    case .record(_, let version, let language, let format): .record(id, version, language, format)
    case .timeMap: .timeMap(id)
    case .attachment(_, let version, let name): .attachment(id, version, name)
    case .searchTexts(let language, _, let versions): .searchTexts(language, id, versions)
    case .root, .hub, .accessibility, .languageFeed, .currentVersions, .sitemap, .robots, .notFound, .noJekyll, .asset, .schema, .search,
      .searchDocuments,
      .searchWords, .former, .languageCalendar, .headers, .serverSettings:
      self
    }
  }
}
