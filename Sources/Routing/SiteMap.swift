package import Diagnostics
package import LegalCorpus

/// Every address of a site. Only a plan makes routes, and a plan with errors is not published: so every route exists and is unique.
package struct SiteMap: Sendable {
  /// By path in byte order.
  package let routes: [Route]
  /// The address of the publication, ending in `/`; nil where it is not known.
  package let base: String?
  /// Where the site begins on its server, from `/` to `/`; nil where its address is not known.
  package let root: String?
  /// The host of the publication; nil where its address is not known.
  package let host: String?
  private let places: [Page: Int]
  private let pairs: [DocumentID: [VersionPair]]

  private init(routes: [Route], base: String?, pairs: [DocumentID: [VersionPair]]) {
    self.routes = routes
    self.base = base
    let parts = base.flatMap { base -> (host: String, root: String)? in
      let bytes = Array(base.utf8)
      guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), bytes.count > colon + 3,
        let slash = bytes[(colon + 3)...].firstIndex(of: UInt8(ascii: "/"))
      else { return nil }
      let host = bytes[(colon + 3)..<slash].prefix { $0 != UInt8(ascii: ":") }
      return (String(decoding: host, as: UTF8.self), String(decoding: bytes[slash...], as: UTF8.self))
    }
    root = parts?.root
    host = parts?.host
    self.pairs = pairs
    var places: [Page: Int] = [:]
    places.reserveCapacity(routes.count)
    for (place, route) in routes.enumerated() { places[route.page] = place }
    self.places = places
  }

  /// Nil where the site has no such page. O(1).
  package func route(for page: Page) -> Route? { places[page].map { routes[$0] } }

  /// The route whose file has a path; nil where there is none. O(log routes).
  package func route(at path: String) -> Route? {
    var low = 0
    var high = routes.count
    while low < high {
      let middle = (low + high) / 2
      if routes[middle].path.utf8.lexicographicallyPrecedes(path.utf8) { low = middle + 1 } else { high = middle }
    }
    guard low < routes.count, routes[low].path.utf8.elementsEqual(path.utf8) else { return nil }
    return routes[low]
  }

  /// The published comparisons of a document, by the newer then the older version.
  package func pairs(of document: DocumentID) -> [VersionPair] { pairs[document] ?? [] }

  /// The address for canonical links, feeds and the like; nil where the publication has none.
  package func absoluteAddress(of route: Route) -> String? { base.map { $0 + route.address } }
}

extension UInt8 {
  fileprivate var isCapital: Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) }
  fileprivate var small: UInt8 { isCapital ? self + 32 : self }
}

extension SiteMap {
  /// Plans every page of a corpus. Two pages that would lie at one address, or at two that differ in case only, are an error.
  /// - Parameters:
  ///   - assets: the published name (with its hash) of each file of the theme.
  ///   - schemas: the names of the JSON Schemas.
  package static func plan(_ corpus: Corpus, assets: [String: String] = [:], schemas: [String] = [], report: inout Report) -> SiteMap {
    var pairs: [DocumentID: [VersionPair]] = [:]
    for document in corpus.documents {
      pairs[document.id] = document.publishedPairs(corpus.publication.comparisons, asOf: corpus.asOf)
    }
    let plan = Plan(
      corpus: corpus, pairs: pairs, assets: assets.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }, schemas: schemas)
    var unique: [Route] = []
    let routes = PathOrder(of: plan.pages(), assets: assets).routes
    unique.reserveCapacity(routes.count)
    // Only a path with capitals can meet another one that is not the same.
    var capitals: [[UInt8]: Route] = [:]
    for route in routes {
      let folded = route.path.utf8.contains(where: \.isCapital) ? route.path.utf8.map(\.small) : nil
      if let last = unique.last, last == route {
        reportCollision(last, route, corpus: corpus, report: &report)
      } else if !capitals.isEmpty, let known = capitals[folded ?? Array(route.path.utf8)] {
        reportCollision(known, route, corpus: corpus, report: &report)
      } else {
        if let folded { capitals[folded] = route }
        unique.append(route)
      }
    }
    return SiteMap(routes: unique, base: corpus.publication.url, pairs: pairs)
  }

  private static func reportCollision(_ first: Route, _ second: Route, corpus: Corpus, report: inout Report) {
    report.error(
      "address-collision", at: .path(source(of: second.page, in: corpus) ?? source(of: first.page, in: corpus) ?? second.path),
      Message(
        ja: "サイトのアドレス「\(second.path)」に、2つのものが重なります。1つのアドレスには1つだけを置けます（大文字と小文字の違いは区別しません）。",
        en: "Two things would stand at the address “\(second.path)” of the site; an address holds one, and capitals do not tell two apart."),
      remedy: Message(ja: "どちらかの名前を変えてください。", en: "Rename one of the two."),
      notes: source(of: first.page, in: corpus).map { [Diagnostic.Note(ja: "もう1つはこれです。", en: "This is the other one.", at: .path($0))] }
        ?? [])
  }

  /// The file that an editor would rename.
  private static func source(of page: Page, in corpus: Corpus) -> String? {
    switch page {
    case .attachment(let document, let version, let name):
      corpus.document(document)?.version(version)?.attachments.first { $0.name.utf8.elementsEqual(name.utf8) }.map {
        "\(corpus.root)/\($0.path)"
      }
    case .former(_, let page): page.document.map { "\(corpus.root)/\($0.text)/document.yml" }
    case .record(let document, let version, let language, _): corpus.document(document)?.version(version)?.text(in: language)?.file.path
    default: page.document.map { "\(corpus.root)/\($0.text)" }
    }
  }
}
