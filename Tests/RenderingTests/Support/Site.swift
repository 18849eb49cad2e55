import Diagnostics
import LegalCorpus
import Routing
import Testing

@testable import Rendering

/// A corpus with its routes and everything that renders them.
struct Site {
  let siteMap: SiteMap
  let renderer: Renderer

  init(_ corpus: Corpus = Sample.publication(), theme: Rendering.Theme? = nil) throws {
    var report = Report()
    let theme = try #require(theme ?? DefaultTheme.load(report: &report))
    siteMap = SiteMap.plan(corpus, assets: theme.assetNames, schemas: theme.schemaNames, report: &report)
    let comparisons = Comparisons(Comparisons.shelves(of: corpus).map { ComparisonShelf($0.document, language: $0.language) })
    renderer = Renderer(corpus: corpus, siteMap: siteMap, theme: theme, comparisons: comparisons, hash: { "\($0.count) bytes" })
    #expect(report.isEmpty)
  }

  func page(_ path: String) throws -> String {
    guard case .bytes(let bytes, _) = renderer.render(try #require(siteMap.route(at: path), "\(path)")) else { return "" }
    return String(decoding: bytes, as: UTF8.self)
  }
}
