import Diagnostics
import LegalCorpus
import Routing

/// Which version of each document is in force, for consent screens and the like; schema `kaitei.current/1`.
struct CurrentVersionsJSON {
  let frame: Frame

  func json() -> JSON {
    .object([
      ("schema", .string("kaitei.current/1")), ("asOf", .string(frame.corpus.asOf.iso)),
      ("documents", .object(frame.corpus.documents.filter { !$0.versions.isEmpty }.map { ($0.id.text, document($0)) })),
    ])
  }
}

extension CurrentVersionsJSON {
  private func document(_ document: Document) -> JSON {
    let languages = frame.publication.languages
    var members: [(String, JSON)] = [
      ("titles", .object(languages.compactMap { language in document.titles[language].map { (language.text, .string($0)) } }))
    ]
    if let version = document.versionInForce(on: frame.corpus.asOf) {
      members.append(("version", .string(version.id.text)))
      if let day = version.id.day { members.append(("effective", .string(day.iso))) }
      members.append(("addresses", addresses { .version($0, document.id, version.id) }))
    }
    if let withdrawn = document.withdrawn { members.append(("withdrawn", .string(withdrawn.date.iso))) }
    let announced = document.announced(on: frame.corpus.asOf)
    if !announced.isEmpty {
      members.append(
        (
          "announced",
          .array(
            announced.map { version in
              .object([("version", .string(version.id.text)), ("addresses", addresses { .version($0, document.id, version.id) })])
            })
        ))
    }
    members.append(("current", addresses { .current($0, document.id) }))
    return .object(members)
  }

  private func addresses(_ page: (LanguageTag) -> Page) -> JSON {
    .object(
      frame.publication.languages.compactMap { language in frame.machineAddress(page(language)).map { (language.text, .string($0)) } })
  }
}
