import LegalCorpus

/// Lists the pages of a corpus.
struct Plan {
  let corpus: Corpus
  let pairs: [DocumentID: [VersionPair]]
  let assets: [String]
  let schemas: [String]

  func pages() -> [Page] {
    var pages: [Page] = [.root, .notFound, .noJekyll]
    pages += assets.map { .asset($0) } + schemas.map { .schema($0) }
    let isAddressed = corpus.publication.url != nil
    if isAddressed { pages += [.sitemap, .robots, .headers] + Page.Server.allCases.map { .serverSettings($0) } }
    pages.append(.currentVersions)
    for language in corpus.publication.languages {
      pages.append(.hub(language))
      if corpus.publication.accessibility != nil { pages.append(.accessibility(language)) }
      if isAddressed { pages.append(.languageFeed(language)) }
      pages += corpus.searchPages(in: language)
      if isAddressed, corpus.documents.contains(where: { !$0.datedVersions.isEmpty }) { pages.append(.languageCalendar(language)) }
      for document in corpus.documents where !document.versions.isEmpty { pages += self.pages(of: document, in: language) }
    }
    for document in corpus.documents where !document.versions.isEmpty {
      let files = files(of: document)
      pages += files + document.formerly.flatMap { former in files.map { .former(former, $0) } }
    }
    return pages
  }
}

extension Plan {
  /// What has no language: lists, records, files beside the texts.
  fileprivate func files(of document: Document) -> [Page] {
    var files: [Page] = [.versionList(document.id)]
    if corpus.publication.url != nil { files.append(.timeMap(document.id)) }
    for version in document.versions {
      files += version.attachments.map { .attachment(document.id, version.id, $0.name) }
      for text in version.texts { files += Page.RecordFormat.allCases.map { .record(document.id, version.id, text.language, $0) } }
    }
    return files
  }

  /// The clauses with written ids of all versions, in the order in which they first stand in the original.
  fileprivate func writtenIDs(in document: Document) -> [ClauseID] {
    var known: Set<ClauseID> = []
    var ids: [ClauseID] = []
    for entries in document.versions.compactMap({ $0.text(in: document.original)?.outline.entries }) {
      for index in entries.indices where entries[index].hasWrittenID {
        let id = entries[index].id
        if known.insert(id).inserted { ids.append(id) }
      }
    }
    return ids
  }

  fileprivate func pages(of document: Document, in language: LanguageTag) -> [Page] {
    var pages: [Page] = [.current(language, document.id), .history(language, document.id)]
    if corpus.publication.url != nil { pages.append(.documentFeed(language, document.id)) }
    // A calendar holds an event at least (RFC 5545 §3.6), and a document has one for ever once a day of it is known.
    if corpus.publication.url != nil, !document.datedVersions.isEmpty { pages.append(.documentCalendar(language, document.id)) }
    pages += document.versions.map { .version(language, document.id, $0.id) }
    pages += writtenIDs(in: document).map { .clauseHistory(language, document.id, $0) }
    for other in corpus.publication.languages where other != language {
      func hasBoth(_ version: Version) -> Bool { version.text(in: language) != nil && version.text(in: other) != nil }
      if let shown = document.shownVersion(on: corpus.asOf), hasBoth(shown) {
        pages.append(.parallel(language, document.id, with: other))
      }
      pages += document.versions.filter(hasBoth).map { .parallelVersion(language, document.id, with: other, $0.id) }
    }
    for pair in pairs[document.id] ?? [] {
      pages += [.comparison(language, document.id, pair), .comparisonTable(language, document.id, pair)]
    }
    return pages + document.formerly.flatMap { former in pages.map { .former(former, $0) } }
  }
}
