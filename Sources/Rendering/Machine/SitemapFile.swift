import LegalCorpus
import Routing

/// `sitemap.xml` (sitemaps.org): every page that search engines should know, by its canonical address.
struct SitemapFile {
  let renderer: Renderer

  func bytes() -> [UInt8] {
    var xml = HTML()
    xml.markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"")
    xml.markup(" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n")
    for route in renderer.siteMap.routes where isListed(route) {
      guard let address = renderer.siteMap.absoluteAddress(of: route) else { continue }
      xml.markup("<url><loc>")
      xml.text(address)
      xml.markup("</loc>")
      if let day = lastChange(route.page) {
        xml.markup("<lastmod>")
        xml.text(day.iso)
        xml.markup("</lastmod>")
      }
      for alternate in renderer.frame(route, renderer.corpus.publication.defaultLanguage).alternates {
        xml.markup("<xhtml:link rel=\"alternate\"")
        xml.attribute("hreflang", alternate[text: "hreflang"] ?? "")
        xml.attribute("href", alternate[text: "href"] ?? "")
        xml.markup("/>")
      }
      xml.markup("</url>\n")
    }
    xml.markup("</urlset>\n")
    return xml.bytes
  }
}

extension SitemapFile {
  private func isListed(_ route: Route) -> Bool {
    switch route.page {
    case .root, .hub, .accessibility, .current, .version, .history, .comparison, .comparisonTable, .clauseHistory, .parallel,
      .parallelVersion:
      let standing = renderer.frame(route, renderer.corpus.publication.defaultLanguage).standing(of: route.page)
      return standing.isIndexed && standing.canonical == route.page
    default: return false
    }
  }

  /// The day on which what the page shows took effect, where that has come.
  private func lastChange(_ page: Page) -> Day? {
    switch page {
    case .current(_, let id): renderer.corpus.document(id)?.lastVersion(by: renderer.corpus.asOf)?.id.day
    default: nil
    }
  }
}
