import LegalCorpus
import Rendering

/// A text that a command was asked for, and what it is called: a version of a document, resolved within its publication, or a file by itself.
package struct NamedText: Sendable {
  let text: Text
  /// As given; for a version the path of its file.
  let path: String
  let isOfPublication: Bool

  package var language: TextLanguage { TextLanguage(tag: text.language) }

  /// Versions by their ids where these tell the two apart, else files.
  static func names(_ old: NamedText, _ new: NamedText) -> (old: ComparedName, new: ComparedName) {
    func name(_ text: NamedText) -> ComparedName { text.isOfPublication ? .version(text.text.version.text) : .file(text.path) }
    return (name(old), name(new))
  }
}
