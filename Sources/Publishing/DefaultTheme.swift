import Diagnostics
import LegalCorpus
import Rendering
import Theme

/// The theme that is embedded in the program.
enum DefaultTheme {
  static var files: [Rendering.Theme.File] {
    EmbeddedTheme.files.map {
      Rendering.Theme.File(path: $0.path, source: SourceFile(path: "Templates/" + $0.path, bytes: Array($0.text.utf8)))
    }
  }

  /// The HTML of a text alone. Where the theme does not speak its language, English names what needs a name.
  static func fragment(of text: Text) -> String {
    for language in [text.language, LanguageTag("en")].compactMap({ $0 }) {
      var report = Report()
      if let theme = Rendering.Theme.load(files: files, languages: [language], report: &report) {
        return String(decoding: theme.fragment(of: text).bytes, as: UTF8.self)
      }
    }
    preconditionFailure("The embedded theme is complete in English.")
  }
}
