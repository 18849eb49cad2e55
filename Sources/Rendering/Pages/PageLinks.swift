import LegalCorpus
import Routing

/// The links of a text, as seen from a page: a reference to another document leads to that version from past versions, to the current page
/// from the one in force, and to its version wherever it is pinned.
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
        isInForce && !isPinned ? .current(frame.language, document) : .version(frame.language, document, version), fragment: clause?.text)
    }
  }

  func address(ofClause fragment: String) -> String {
    textPage.flatMap { frame.href($0, fragment: fragment) } ?? "#" + fragment
  }

  func address(ofAttachment name: String) -> String? { frame.href(.attachment(document, version, name)) }
}
