import LegalCorpus
import Routing

/// How a page stands for search engines: which page it repeats, and whether it is to be found at all. The one place that decides it: canonical,
/// hreflang, noindex and the sitemap all follow.
struct Standing: Equatable {
  /// The page itself, or the one that it repeats; itself where it is not to be found, as both at once contradict each other.
  let canonical: Page
  let isIndexed: Bool

  init(of page: Page, canonical: Page, isIndexed: Bool = true) {
    self.canonical = isIndexed ? canonical : page
    self.isIndexed = isIndexed
  }
}

extension Frame {
  /// The standing of a page of the site.
  func standing(of page: Page) -> Standing {
    let document = page.document.flatMap { corpus.document($0) }
    switch (page, document) {
    case (.current(let language, let id), let document?):
      let version = document.shownVersion(on: corpus.asOf)
      let shown = version.map { textLanguage(of: $0, for: language, in: document) } ?? language
      return Standing(of: page, canonical: .current(shown, id), isIndexed: version?.id.isDraft != true)
    case (.version(let language, let id, let name), let document?):
      guard let version = document.version(name) else { break }
      let shown = textLanguage(of: version, for: language, in: document)
      return Standing(
        of: page, canonical: isInForce(version, in: document) ? .current(shown, id) : .version(shown, id, name),
        isIndexed: isIndexed(version, in: document))
    case (.comparison(let language, let id, let pair), let document?):
      return Standing(of: page, canonical: .comparison(shown(pair, for: language, in: document), id, pair), isIndexed: !pair.new.isDraft)
    case (.comparisonTable(let language, let id, let pair), let document?):
      return Standing(
        of: page, canonical: .comparisonTable(shown(pair, for: language, in: document), id, pair), isIndexed: !pair.new.isDraft)
    case (.clauseHistory(let language, let id, let clause), let document?):
      let isOwn = document.versions.contains { $0.text(in: language)?.outline.index(of: clause) != nil }
      return Standing(of: page, canonical: .clauseHistory(isOwn ? language : document.original, id, clause))
    case (.parallelVersion(let language, let id, let other, let name), let document?):
      guard let version = document.version(name) else { break }
      return Standing(
        of: page, canonical: isInForce(version, in: document) ? .parallel(language, id, with: other) : page,
        isIndexed: isIndexed(version, in: document))
    case (.former(_, let target), _):
      let standing = standing(of: target)
      return Standing(of: page, canonical: standing.canonical, isIndexed: standing.isIndexed)
    case (.notFound, _), (.search, _): return Standing(of: page, canonical: page, isIndexed: false)
    default: break
    }
    return Standing(of: page, canonical: page)
  }

  /// The languages in which a page exists as a translation of itself; none where it repeats another page.
  func translations(of page: Page) -> [LanguageTag] {
    // A page of two languages has no translation.
    switch page {
    case .parallel, .parallelVersion: return []
    default: break
    }
    guard standing(of: page) == Standing(of: page, canonical: page) else { return [] }
    return publication.languages.filter { language in
      guard let other = page.inLanguage(language), siteMap.route(for: other) != nil else { return false }
      return standing(of: other) == Standing(of: other, canonical: other)
    }
  }

  private func isInForce(_ version: Version, in document: Document) -> Bool { document.versionInForce(on: corpus.asOf)?.id == version.id }

  private func isIndexed(_ version: Version, in document: Document) -> Bool {
    switch document.state(of: version.id, on: corpus.asOf) {
    case .past: publication.indexesPast && version.isHeld
    case .draft: false
    case .announced, .inForce: version.isHeld
    }
  }

  /// The language of the text that a page shows: its own, else the original.
  private func textLanguage(of version: Version, for language: LanguageTag, in document: Document) -> LanguageTag {
    (version.text(in: language) ?? version.text(in: document.original) ?? version.texts.first)?.language ?? language
  }

  private func shown(_ pair: VersionPair, for language: LanguageTag, in document: Document) -> LanguageTag {
    [pair.old, pair.new].allSatisfy { document.version($0)?.text(in: language) != nil } ? language : document.original
  }
}
