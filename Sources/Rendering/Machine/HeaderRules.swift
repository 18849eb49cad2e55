import LegalCorpus
import Routing

/// What a server is to say with the files of a site beyond what they say themselves. Paths begin at the root of the server.
struct HeaderRules {
  struct Header {
    let name: String
    let value: String
    /// Whether it is sent also where there is no such file: nobody is to remember for a year that something is missing.
    var isForErrors: Bool { name != "Cache-Control" }
  }

  /// A page of a version, as RFC 7089 wants a memento to be sent.
  struct Memento {
    /// Of the page, ending in `/`.
    let path: String
    let headers: [Header]
  }

  /// Where the site begins, from `/` to `/`.
  let root: String
  /// With every file.
  let everywhere: [Header]
  /// With pages for readers: below the root these names, and what is in these folders.
  let pages: [Header]
  let pageNames: [String]
  let folders: [String]
  /// With what is in `assets/`, whose names change with their content.
  let assets: [Header]
  /// With everything else.
  let others: [Header]
  /// Endings of files, with the types that servers do not know, and whether the file repeats a page for machines.
  let types: [(ending: String, type: MediaType, isCopy: Bool)]
  /// With files that repeat a page for machines.
  let copies: [Header]
  let mementos: [Memento]
}

extension Renderer {
  var headerRules: HeaderRules {
    typealias Header = HeaderRules.Header
    return HeaderRules(
      root: siteMap.root ?? "/",
      everywhere: [Header(name: "X-Content-Type-Options", value: "nosniff"), Header(name: "Referrer-Policy", value: "same-origin")],
      pages: [Header(name: "Content-Security-Policy", value: Frame.policy)], pageNames: ["", "index.html", "404.html"],
      folders: corpus.publication.languages.map(\.text) + ["search"],
      assets: [Header(name: "Cache-Control", value: "public, max-age=31536000, immutable")],
      others: [Header(name: "Cache-Control", value: "no-cache")],
      types: ["md", "txt", "json", "link", "ics", "atom"].map { ending in
        (ending, MediaType(path: "." + ending), ["md", "txt", "json"].contains(ending))
      },
      copies: [Header(name: "X-Robots-Tag", value: "noindex")], mementos: corpus.documents.flatMap(mementos))
  }

  /// The versions that the TimeMap of a document lists.
  private func mementos(of document: Document) -> [HeaderRules.Memento] {
    func address(_ page: Page) -> String? { siteMap.route(for: page).flatMap { siteMap.absoluteAddress(of: $0) } }
    guard let root = siteMap.root, let original = address(.current(document.original, document.id)),
      let map = address(.timeMap(document.id))
    else { return [] }
    let link = "<\(original)>; rel=\"original\", <\(map)>; rel=\"timemap\"; type=\"application/link-format\""
    return document.mementos(by: corpus.asOf).compactMap { version in
      guard let day = version.id.day, let route = siteMap.route(for: .version(document.original, document.id, version.id)) else {
        return nil
      }
      return HeaderRules.Memento(
        path: root + route.address,
        headers: [HeaderRules.Header(name: "Memento-Datetime", value: day.httpDate), HeaderRules.Header(name: "Link", value: link)])
    }
  }
}
