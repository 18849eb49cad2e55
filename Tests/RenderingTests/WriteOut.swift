import Diagnostics
import Foundation
import LegalCorpus
import Routing
import Testing

@testable import Rendering

@Test func writeOut() throws {
  guard let folder = ProcessInfo.processInfo.environment["OUT"] else { return }
  var report = Report()
  let theme = DefaultTheme.load(report: &report)
  for finding in report.sorted { print(finding.place, finding.message.en, finding.remedy?.en ?? "") }
  let loaded = try #require(theme)
  let corpus = Sample.publication()
  let map = SiteMap.plan(corpus, assets: loaded.assetNames, report: &report)
  let renderer = Renderer(corpus: corpus, siteMap: map, theme: loaded)
  for route in map.routes {
    let url = URL(fileURLWithPath: folder).appendingPathComponent(route.path)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    if case .bytes(let bytes, _) = renderer.render(route) { try Data(bytes).write(to: url) }
  }
}
