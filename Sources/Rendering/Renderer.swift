import Diagnostics
package import LegalCorpus
package import Routing

/// Makes the bytes of every page of a site: a pure function of what it holds, callable from many threads at once.
package struct Renderer: Sendable {
  let corpus: Corpus
  let siteMap: SiteMap
  let theme: Theme
  let comparisons: Comparisons
  let isPreview: Bool
  let searches = SearchShelf()

  /// SHA-256 in hexadecimal digits.
  let hash: @Sendable ([UInt8]) -> String

  /// - Parameters:
  ///   - comparisons: of every document and language of the corpus (`Comparisons.shelves`).
  ///   - isPreview: whether every page says that it is not the published one, and is kept from search engines.
  ///   - hash: SHA-256 in hexadecimal digits.
  package init(
    corpus: Corpus, siteMap: SiteMap, theme: Theme, comparisons: Comparisons, isPreview: Bool = false,
    hash: @escaping @Sendable ([UInt8]) -> String
  ) {
    self.corpus = corpus
    self.siteMap = siteMap
    self.theme = theme.writing(showsEra: corpus.publication.showsEra)
    self.comparisons = comparisons
    self.isPreview = isPreview
    self.hash = hash
  }

  /// What stands at an address.
  package func render(_ route: Route) -> Content {
    switch route.page {
    case .root: return page(RootPage(frame: frame(route, corpus.publication.defaultLanguage)).html())
    case .notFound: return page(NotFoundPage(frame: frame(route, corpus.publication.defaultLanguage)).html())
    case .hub(let language): return page(HubPage(frame: frame(route, language)).html())
    case .history(let language, let document):
      if let document = corpus.document(document) { return page(HistoryPage(frame: frame(route, language), document: document).html()) }
    case .comparison(let language, let document, let pair), .comparisonTable(let language, let document, let pair):
      if let document = corpus.document(document) {
        let isTable = if case .comparisonTable = route.page { true } else { false }
        return page(ComparisonPage(frame(route, language), document, pair, isTable: isTable, comparisons: comparisons).html())
      }
    case .clauseHistory(let language, let document, let clause):
      if let document = corpus.document(document) { return page(ClausePage(frame(route, language), document, clause).html()) }
    case .parallel(let language, let document, let other):
      if let document = corpus.document(document) {
        return page(ParallelPage(frame(route, language), document, version: nil, with: other).html())
      }
    case .parallelVersion(let language, let document, let other, let version):
      if let document = corpus.document(document) {
        return page(ParallelPage(frame(route, language), document, version: document.version(version), with: other).html())
      }
    case .former(_, let target):
      // Only a browser follows a page that leads on: feeds, records and files are there again.
      if !target.isForReaders, let file = siteMap.route(for: target) { return render(file) }
      if let language = target.language, let document = target.document.flatMap({ corpus.document($0) }) {
        return page(FormerPage(frame: frame(route, language), document: document, page: target).html())
      }
    case .current(let language, let document):
      if let document = corpus.document(document) { return page(TextPage(frame(route, language), document, version: nil).html()) }
    case .version(let language, let document, let version):
      if let document = corpus.document(document) {
        return page(TextPage(frame(route, language), document, version: document.version(version)).html())
      }
    case .asset(let name):
      if let asset = theme.asset(name) { return .bytes(asset.bytes, MediaType(path: name)) }
    case .schema(let name):
      if let schema = theme.schemas.first(where: { $0.path == "schema/" + name }) {
        return .bytes(schema.source.bytes, MediaType(path: name))
      }
    case .attachment(let document, let version, let name):
      if let attachment = corpus.document(document)?.version(version)?.attachments.first(where: { $0.name.utf8.elementsEqual(name.utf8) }) {
        return .file(path: attachment.path, MediaType(path: name))
      }
    case .languageFeed(let language): return .bytes(Feed(frame: frame(route, language), document: nil).bytes(), MediaType(path: route.path))
    case .documentFeed(let language, let document):
      if let document = corpus.document(document) {
        return .bytes(Feed(frame: frame(route, language), document: document).bytes(), MediaType(path: route.path))
      }
    case .languageCalendar(let language):
      return .bytes(Calendar(frame: frame(route, language), document: nil).bytes(), MediaType(path: route.path))
    case .documentCalendar(let language, let document):
      if let document = corpus.document(document) {
        return .bytes(Calendar(frame: frame(route, language), document: document).bytes(), MediaType(path: route.path))
      }
    case .versionList(let document):
      if let document = corpus.document(document) {
        return json(VersionListJSON(frame: frame(route, corpus.publication.defaultLanguage), document: document, hash: hash).json())
      }
    case .record(let document, let version, let language, let format):
      if let text = corpus.document(document)?.version(version)?.text(in: language) { return record(text, format) }
    case .timeMap(let document):
      if let document = corpus.document(document) {
        return .bytes(
          TimeMap(frame: frame(route, corpus.publication.defaultLanguage), document: document).bytes(), MediaType(path: route.path))
      }
    case .currentVersions: return json(CurrentVersionsJSON(frame: frame(route, corpus.publication.defaultLanguage)).json())
    case .accessibility(let language):
      if let statement = corpus.publication.accessibility {
        return page(AccessibilityPage(frame: frame(route, language), statement: statement).html())
      }
    case .search(let language): return page(SearchPage(frame: frame(route, language)).html())
    case .searchDocuments, .searchWords, .searchTexts:
      if let file = SearchFile(renderer: self, route: route) { return .bytes(file.bytes, MediaType(path: route.path)) }
    case .sitemap: return .bytes(SitemapFile(renderer: self).bytes(), MediaType(path: route.path))
    case .robots:
      let sitemap = siteMap.route(for: .sitemap).flatMap { siteMap.absoluteAddress(of: $0) }
      return .bytes(Array(("User-agent: *\nAllow: /\n" + (sitemap.map { "Sitemap: \($0)\n" } ?? "")).utf8), .plain)
    case .headers: return .bytes(HeadersFile(rules: headerRules).bytes(), .plain)
    case .serverSettings(.nginx): return .bytes(NginxSettings(root: siteMap.root ?? "/", rules: headerRules).bytes(), .plain)
    case .serverSettings(.apache): return .bytes(ApacheSettings(root: siteMap.root ?? "/", rules: headerRules).bytes(), .plain)
    case .noJekyll: return .bytes([], .plain)
    }
    return .bytes([], MediaType(path: route.path))
  }
}

extension Renderer {
  private func page(_ html: HTML) -> Content { .bytes(html.bytes, .html) }

  private func json(_ json: JSON) -> Content { .bytes(json.bytes, MediaType(path: ".json")) }

  private func record(_ text: Text, _ format: Page.RecordFormat) -> Content {
    switch format {
    case .markdown: .bytes(text.file.bytes, MediaType(path: ".md"))
    case .plain: .bytes(Array(PlainTextDocument.of(text).utf8), .plain)
    case .json: json(ClauseTreeJSON.of(text))
    }
  }

  func frame(_ route: Route, _ language: LanguageTag) -> Frame {
    Frame(corpus: corpus, siteMap: siteMap, theme: theme, comparisons: comparisons, isPreview: isPreview, route: route, language: language)
  }
}

/// What is published at an address.
package enum Content: Sendable {
  case bytes([UInt8], MediaType)
  /// A file of the content folder, by its path, to be copied as it is.
  case file(path: String, MediaType)
}
