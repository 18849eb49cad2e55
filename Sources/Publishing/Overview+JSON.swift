import Diagnostics
import LegalCorpus

extension Overview {
  /// Schema `kaitei.status/1`.
  package var statusJSON: String {
    JSON.object([
      ("schema", .string("kaitei.status/1")), ("asOf", .string(corpus.asOf.iso)), ("errors", .integer(errors)),
      ("warnings", .integer(warnings)),
      ("documents", .array(corpus.documents.filter { $0.external == nil }.map(status))),
      (
        "due",
        .array(
          due.map { due in
            .object([
              ("date", .string(due.day.iso)), ("days", .integer(days(to: due.day))), ("document", .string(due.document.id.text)),
              ("event", .string(due.event.rawValue)),
            ])
          })
      ),
    ]).text
  }

  /// Schema `kaitei.list/1`.
  package var listJSON: String {
    JSON.object([
      ("schema", .string("kaitei.list/1")), ("asOf", .string(corpus.asOf.iso)),
      ("languages", .array(corpus.publication.languages.map { .string($0.text) })), ("documents", .array(corpus.documents.map(entry))),
    ]).text
  }
}

extension Overview {
  private func status(_ document: Document) -> JSON {
    .object([
      ("id", .string(document.id.text)), ("titles", texts(document.titles)),
      ("inForce", document.versionInForce(on: corpus.asOf).map { .string($0.id.text) } ?? .null),
      ("announced", .array(document.announced(on: corpus.asOf).map { .string($0.id.text) })),
      ("hasDraft", .boolean(document.versions.contains { $0.id.isDraft })),
      ("withdrawn", document.withdrawn.map { .string($0.date.iso) } ?? .null),
      (
        "translations",
        .array(
          translations(of: document).map { translation in
            .object([
              ("language", .string(translation.language.text)), ("version", .string(translation.version.text)),
              ("state", .string(translation.state.rawValue)), ("source", translation.source.map { .string($0.text) } ?? .null),
            ])
          })
      ),
    ])
  }

  private func entry(_ document: Document) -> JSON {
    let titles = texts(document.external?.titles ?? document.titles)
    if let external = document.external {
      return .object([("id", .string(document.id.text)), ("titles", titles), ("external", .string(external.url)), ("versions", .array([]))])
    }
    return .object([
      ("id", .string(document.id.text)), ("titles", titles), ("original", .string(document.original.text)),
      ("versions", .array(document.versions.map { version($0, of: document) })),
    ])
  }

  private func version(_ version: Version, of document: Document) -> JSON {
    .object([
      ("id", .string(version.id.text)), ("state", .string(document.state(of: version.id, on: corpus.asOf).name)),
      ("effective", version.id.day.map { .string($0.iso) } ?? .null), ("published", version.published.map { .string($0.iso) } ?? .null),
      ("class", .string(version.class.rawValue)), ("isHeld", .boolean(version.isHeld)),
      (
        "texts",
        .array(version.texts.map { .object([("language", .string($0.language.text)), ("file", .string($0.file.path))]) })
      ),
    ])
  }

  private func texts(_ texts: [LanguageTag: String]) -> JSON {
    .object(corpus.publication.languages.compactMap { language in texts[language].map { (language.text, .string($0)) } })
  }
}
