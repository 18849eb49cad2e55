import LegalCorpus
import Routing

/// What every page is made from: the corpus, the addresses, the theme, and which page it is.
struct Frame: Sendable {
  let corpus: Corpus
  let siteMap: SiteMap
  let theme: Theme
  let comparisons: Comparisons
  let isPreview: Bool
  let route: Route
  let language: LanguageTag
  let strings: Strings.Language

  init(corpus: Corpus, siteMap: SiteMap, theme: Theme, comparisons: Comparisons, isPreview: Bool, route: Route, language: LanguageTag) {
    self.corpus = corpus
    self.siteMap = siteMap
    self.theme = theme
    self.comparisons = comparisons
    self.isPreview = isPreview
    self.route = route
    self.language = language
    strings = theme.strings.language(language)
  }

  var publication: Publication { corpus.publication }

  /// The relative address of a page; nil where the site has none.
  func href(_ page: Page, fragment: String? = nil) -> String? {
    guard let target = siteMap.route(for: page) else { return nil }
    if route.page == .notFound, let root = siteMap.root { return root + target.address }
    return siteMap.link(from: route, to: target, fragment: fragment)
  }

  /// The absolute address of a page; nil where the site has none, or has no address itself.
  func absolute(_ page: Page) -> String? { siteMap.route(for: page).flatMap { siteMap.absoluteAddress(of: $0) } }

  func date(_ day: Day) -> String { strings.date(day) }
  func time(_ day: Day) -> HTML { strings.time(day) }

  /// A text by language: this one, else the first that the publication has.
  func localized(_ texts: [LanguageTag: String]) -> String? {
    texts[language] ?? publication.languages.lazy.compactMap { texts[$0] }.first
  }

  func link(_ title: String, _ href: String?, lang: LanguageTag? = nil) -> Model {
    var model = Model()
    model[text: "title"] = title
    model[text: "href"] = href
    if let lang, lang != language { model[text: "lang"] = lang.text }
    return model
  }

  /// The same page's frame with the words of another language.
  func inLanguage(_ other: LanguageTag) -> Frame {
    Frame(corpus: corpus, siteMap: siteMap, theme: theme, comparisons: comparisons, isPreview: isPreview, route: route, language: other)
  }

  func title(of document: Document) -> String {
    localized(document.external?.titles ?? document.titles) ?? localized(document.titles) ?? document.id.text
  }

  /// The name of a language in the page's own; a language without one there calls itself.
  func name(of other: LanguageTag) -> String {
    strings.sentence("language-\(other.text)").map { sentence in
      sentence.parts(count: nil).map { if case .text(let text) = $0 { text } else { "" } }.joined()
    } ?? theme.strings.language(other).text(.languageName)
  }

  /// A text by language as a part of a page: marked where it is in another one.
  func passage(_ texts: [LanguageTag: String]) -> HTML? {
    guard let shown = ([language] + publication.languages).first(where: { texts[$0] != nil }), let text = texts[shown] else { return nil }
    guard shown != language else { return HTML(text: text) }
    var html = HTML("<span")
    html.attribute("lang", shown.text)
    html.markup(">")
    html.text(text)
    html.markup("</span>")
    return html
  }

  func fill(_ kind: PageKind, with model: Model) -> HTML {
    theme.fill(kind, with: model, language: language) { name in href(.asset(name)) ?? "" }
  }
}

extension Frame {
  /// The names that every page offers.
  /// - Parameters:
  ///   - path: what lies between the list of documents and the page, with its address.
  ///   - titleLanguage: that of the title, where it is not the page's.
  func model(title: String, path: [(title: String, page: Page)] = [], titleLanguage: LanguageTag? = nil) -> Model {
    var model = Model()
    let publicationTitle = localized(publication.titles) ?? ""
    let publisher = publication.publisher.text("name", in: language, on: corpus.asOf)
    model[text: "lang"] = language.text
    model[text: "head-title"] =
      title.utf8.elementsEqual(publicationTitle.utf8)
      ? title : strings.text(.pageTitle, ["title": title, "publication": publisher ?? publicationTitle])
    model[text: "publication"] = publicationTitle
    model[text: "publisher"] = publisher ?? publicationTitle
    model[text: "home"] = href(.hub(language))
    model[text: "running"] = title
    model[text: "zone"] = publication.timeZone
    model[text: "policy"] = Frame.policy
    model[text: "search"] = href(.search(language))
    model[text: "accessibility"] = href(.accessibility(language))
    if case .search = route.page { model[flag: "is-search"] = true }
    let standing = standing(of: route.page)
    model[text: "canonical"] = absolute(standing.canonical)
    model[flag: "no-index"] = !standing.isIndexed || isPreview
    model[flag: "preview"] = isPreview
    model[list: "alternates"] = alternates
    model[text: "description"] = description
    model[text: "og-type"] = route.page.document == nil ? "website" : "article"
    model[list: "locales"] = translations(of: route.page).filter { $0 != language }.map {
      Model(text: theme.strings.language($0).text(.locale), as: "locale")
    }
    model[list: "languages"] = languages
    var crumbs = path.map { link($0.title, href($0.page)) }
    if route.page != .hub(language) { crumbs.insert(link(publicationTitle, href(.hub(language))), at: 0) }
    model[list: "path"] = crumbs + [link(title, nil, lang: titleLanguage)]
    return model
  }

  /// A sentence about the page in its own language; nil where none is written.
  private var description: String? {
    guard let document = route.page.document.flatMap({ corpus.document($0) }) else { return publication.descriptions[language] }
    let version: VersionID? =
      switch route.page {
      case .version(_, _, let version): version
      case .comparison(_, _, let pair), .comparisonTable(_, _, let pair): pair.new
      default: nil
      }
    return version.flatMap { document.version($0)?.summaries[language] } ?? document.descriptions[language]
  }

  /// A form, the search, may be sent to the site itself.
  static let policy =
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'"

  private var languages: [Model] {
    guard publication.languages.count > 1 else { return [] }
    return publication.languages.map { other in
      link(
        theme.strings.language(other).text(.languageName), other == language ? nil : href(route.page.inLanguage(other) ?? .hub(other)),
        lang: other)
    }
  }

  /// The page in each language that has it; for the lists of documents also the page of all languages, for whoever reads none of them.
  var alternates: [Model] {
    switch route.page {
    case .root, .hub: named(publication.languages.map { ($0.text, .hub($0)) } + [("x-default", .root)])
    default:
      named(translations(of: route.page).compactMap { language in route.page.inLanguage(language).map { (language.text, $0) } })
    }
  }

  private func named(_ pages: [(name: String, page: Page)]) -> [Model] {
    guard pages.count > 1 else { return [] }
    return pages.compactMap { name, page in
      guard let address = absolute(page) else { return nil }
      var model = Model(text: name, as: "hreflang")
      model[text: "href"] = address
      return model
    }
  }
}
