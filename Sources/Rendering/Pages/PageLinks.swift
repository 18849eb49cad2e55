import LegalCorpus
import Routing

/// The links of a text, as seen from a page: a reference to another document leads to that version from past versions, to the current page
/// from the one in force, and to its version wherever it is pinned or the current page has no such clause any more.
struct PageLinks: TextLinks {
  let frame: Frame
  let document: DocumentID
  let version: VersionID
  let isInForce: Bool
  /// Where the text itself stands, where that is another page.
  var textPage: Page?

  var showsNotes: Bool { textPage == nil }

  func address(of target: Phrase.Target) -> String? {
    switch target {
    case .external(let url): url
    case .attachment(let name): address(ofAttachment: name)
    case .clause(let id): address(ofClause: id.text)
    case .document(let document, let version, let isPinned, let clause):
      frame.href(
        isInForce && !isPinned && isShown(clause, of: document)
          ? .current(frame.language, document) : .version(frame.language, document, version), fragment: clause?.text)
    }
  }

  /// Whether the current page of a document has a clause; a page as a whole is always there.
  private func isShown(_ clause: ClauseID?, of document: DocumentID) -> Bool {
    guard let clause else { return true }
    guard let document = frame.corpus.document(document), let version = document.shownVersion(on: frame.corpus.asOf) else { return false }
    return (version.text(in: frame.language) ?? version.text(in: document.original))?.outline.holds(clause) ?? false
  }

  func address(ofClause fragment: String) -> String {
    textPage.flatMap { frame.href($0, fragment: fragment) } ?? "#" + fragment
  }

  func address(ofAttachment name: String) -> String? { frame.href(.attachment(document, version, name)) }
}
