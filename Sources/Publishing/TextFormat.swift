import Diagnostics
import LegalCorpus
import Rendering

extension NamedText {
  /// How a text is printed.
  package enum Format: String, Sendable, CaseIterable { case html, text, json }

  /// Ended by a line feed.
  package func text(as format: Format) -> String {
    switch format {
    case .html: String(decoding: PlainMarkup.of(text).bytes, as: UTF8.self)
    case .text: PlainTextDocument.of(text)
    case .json: ClauseTreeJSON.of(text).text
    }
  }
}
