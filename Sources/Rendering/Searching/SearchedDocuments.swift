import Diagnostics
import LegalCorpus
import Routing

/// What the search script has to know before it reads a text: the documents in their order, each with the texts that the index covers in theirs, and
/// where those lie.
struct SearchedDocuments {
  let frame: Frame
  /// Of the index.
  let stamp: String

  func json() -> JSON {
    .object([("stamp", .string(stamp)), ("documents", .array(frame.corpus.documents.compactMap(document)))])
  }
}

extension SearchedDocuments {
  /// Nil for one without a text in the language.
  private func document(_ document: Document) -> JSON? {
    var members: [(String, JSON)] = []
    var texts: [JSON] = []
    for which in SearchedVersions.allCases {
      let found = document.searched(which, in: frame.language, on: frame.corpus.asOf)
      guard !found.isEmpty, let file = frame.href(.searchTexts(frame.language, document.id, which)) else { continue }
      members.append((which.rawValue, .string(file)))
      texts += found.map { text($0, of: document) }
    }
    return texts.isEmpty ? nil : .object(members + [("texts", .array(texts))])
  }

  private func text(_ text: Text, of document: Document) -> JSON {
    .object([
      ("version", .string(frame.title(of: text.version))),
      ("state", .string(document.state(of: text.version, on: frame.corpus.asOf).name)),
      ("title", .string(text.title)),
      ("page", .string(frame.href(.version(frame.language, document.id, text.version)) ?? "")),
    ])
  }
}
