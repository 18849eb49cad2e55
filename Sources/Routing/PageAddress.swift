import LegalCorpus

extension Page {
  /// The path of its file. `assets` gives the published name of a file of the theme.
  func path(assets: [String: String]) -> String {
    switch self {
    case .root: "index.html"
    case .hub(let language): "\(language.text)/index.html"
    case .current(let language, let document): "\(language.text)/\(document.text)/index.html"
    case .version(let language, let document, let version): "\(language.text)/\(document.text)/\(version.text)/index.html"
    case .history(let language, let document): "\(language.text)/\(document.text)/history/index.html"
    case .comparison(let language, let document, let pair):
      "\(language.text)/\(document.text)/compare/\(pair.old.text)..\(pair.new.text)/index.html"
    case .comparisonTable(let language, let document, let pair):
      "\(language.text)/\(document.text)/compare/\(pair.old.text)..\(pair.new.text)/table/index.html"
    case .clauseHistory(let language, let document, let clause): "\(language.text)/\(document.text)/clauses/\(clause.text)/index.html"
    case .parallel(let language, let document, let other): "\(language.text)/\(document.text)/parallel/\(other.text)/index.html"
    case .parallelVersion(let language, let document, let other, let version):
      "\(language.text)/\(document.text)/parallel/\(other.text)/\(version.text)/index.html"
    case .languageFeed(let language): "\(language.text)/changes.atom"
    case .documentFeed(let language, let document): "\(language.text)/\(document.text)/changes.atom"
    case .languageCalendar(let language): "\(language.text)/announced.ics"
    case .documentCalendar(let language, let document): "\(language.text)/\(document.text)/announced.ics"
    case .versionList(let document): "\(document.text)/versions.json"
    case .record(let document, let version, let language, let format):
      "\(document.text)/\(version.text)/\(language.text).\(format.rawValue)"
    case .timeMap(let document): "\(document.text)/timemap.link"
    case .currentVersions: "current.json"
    case .sitemap: "sitemap.xml"
    case .robots: "robots.txt"
    case .notFound: "404.html"
    case .headers: "_headers"
    // No document can have this name.
    case .serverSettings(let server): "_server/\(server.rawValue).conf"
    case .noJekyll: ".nojekyll"
    case .asset(let name): "assets/\(assets[name] ?? name)"
    case .attachment(let document, let version, let name): "\(document.text)/\(version.text)/\(name)"
    case .schema(let name): "schema/\(name)"
    case .former(let id, let page): page.renamed(id).path(assets: assets)
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
    case .root, .hub, .languageFeed, .languageCalendar, .currentVersions, .sitemap, .robots, .notFound, .noJekyll, .headers,
      .serverSettings, .asset, .schema, .former:
      self
    }
  }
}
