package import Diagnostics
import LegalCorpus
import Rendering

/// A file on its own as a text.
package struct LooseText {
  package enum Format: String, Sendable, CaseIterable { case html, text, json }

  private let text: Text

  /// Nil where it cannot be read as a text.
  package init?(_ file: SourceFile, language: TextLanguage, report: inout Report) {
    guard let text = Text.loose(file, language: language.tag, report: &report) else { return nil }
    self.text = text
  }

  /// Ended by a line feed.
  package func text(as format: Format) -> String {
    switch format {
    case .html: String(decoding: PlainMarkup.of(text).bytes, as: UTF8.self)
    case .text: PlainTextDocument.of(text)
    case .json: ClauseTreeJSON.of(text).text
    }
  }
}

/// A language named on the command line.
package struct TextLanguage: Sendable {
  let tag: LanguageTag

  /// Nil for what is no language tag (BCP 47).
  package init?(_ text: String) {
    guard let tag = LanguageTag(text) else { return nil }
    self.tag = tag
  }

  /// By a file's name, `en.md`; else Japanese.
  package init(of file: SourceFile) {
    let name = file.path.split(separator: "/").last.map { String($0.prefix { $0 != "." }) }
    guard let tag = name.flatMap({ LanguageTag($0) }) ?? LanguageTag("ja") else { preconditionFailure("“ja” is a language tag.") }
    self.tag = tag
  }
}
