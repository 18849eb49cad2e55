package import Diagnostics
import LegalCorpus

/// A language named on the command line.
package struct TextLanguage: Sendable {
  let tag: LanguageTag

  init(tag: LanguageTag) { self.tag = tag }

  /// Nil for what is no language tag (BCP 47).
  package init?(_ text: String) {
    guard let tag = LanguageTag(text) else { return nil }
    self.tag = tag
  }

  /// By a file's name, `en.md`, `zh-Hant.md`; nil for others. `old.md` and `new.md` are no languages.
  package init?(named file: SourceFile) {
    guard let name = file.path.split(separator: "/").last.map({ String($0.prefix { $0 != "." }) }), let tag = LanguageTag(name),
      tag.language.utf8.count == 2
    else { return nil }
    self.tag = tag
  }
}
