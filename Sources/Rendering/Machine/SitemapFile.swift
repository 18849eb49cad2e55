import LegalCorpus
import Routing

/// `sitemap.xml` (sitemaps.org): every page that search engines should know, by its canonical address.
struct SitemapFile {
  let renderer: Renderer

  func bytes() -> [UInt8] {
    var xml = HTML()
    xml.markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
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
      xml.markup("</url>\n")
    }
    xml.markup("</urlset>\n")
    return xml.bytes
  }
}

extension SitemapFile {
  private func isListed(_ route: Route) -> Bool {
    switch route.page {
    case .root, .hub, .history: return true
    case .current(let language, let id):
      guard let document = renderer.corpus.document(id) else { return false }
      let page = TextPage(renderer.frame(route, language), document, version: nil)
      return page.isIndexed && page.canonical == route.page
    case .version(let language, let id, let version):
      guard let document = renderer.corpus.document(id) else { return false }
      let page = TextPage(renderer.frame(route, language), document, version: document.version(version))
      return page.isIndexed && page.canonical == route.page
    case .comparison(let language, let id, let pair), .comparisonTable(let language, let id, let pair):
      guard let document = renderer.corpus.document(id), !pair.new.isDraft else { return false }
      return [pair.old, pair.new].allSatisfy { document.version($0)?.text(in: language) != nil }
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
