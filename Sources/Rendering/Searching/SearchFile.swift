import Diagnostics
import LegalCorpus
import Routing

/// What the search script loads. A page may not fetch data, least of all from a folder, but it may load a script of its own site: so each file
/// calls the one function that the search script has, with one value.
struct SearchFile {
  private let value: JSON

  /// Nil for another kind of page.
  init?(renderer: Renderer, route: Route) {
    let corpus = renderer.corpus
    switch route.page {
    case .searchDocuments(let language):
      let stamp = renderer.searches.index(of: language, in: corpus).stamp
      value = SearchedDocuments(frame: renderer.frame(route, language), stamp: stamp).json()
    case .searchWords(let language, let part):
      let index = renderer.searches.index(of: language, in: corpus)
      value = .object([
        ("stamp", .string(index.stamp)), ("bits", .integer(index.bits)),
        ("rows", .string(base64(index.rows(part: part, of: corpus.searchParts(in: language))))),
      ])
    case .searchTexts(let language, let document, let versions):
      guard let document = corpus.document(document) else { return nil }
      let inForce = document.searched(.inForce, in: language, on: corpus.asOf)
      value =
        switch versions {
        case .inForce: ShelvedTexts.json(inForce, skipping: 0)
        case .other: ShelvedTexts.json(inForce + document.searched(.other, in: language, on: corpus.asOf), skipping: inForce.count)
        }
    default: return nil
    }
  }

  var bytes: [UInt8] { Array("kaiteiSearch(".utf8) + value.compactBytes + Array(");\n".utf8) }
}
