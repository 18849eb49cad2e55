import Diagnostics
import LegalCorpus
import Theme

@testable import Rendering

/// The default theme as the program has it.
enum DefaultTheme {
  static var files: [Rendering.Theme.File] {
    EmbeddedTheme.files.map {
      Rendering.Theme.File(path: $0.path, source: SourceFile(path: "Templates/\($0.path)", bytes: Array($0.text.utf8)))
    }
  }

  static func load(overrides: [Rendering.Theme.File] = [], report: inout Report) -> Rendering.Theme? {
    Rendering.Theme.load(files: files, overrides: overrides, languages: [Sample.ja, Sample.en], report: &report)
  }
}
