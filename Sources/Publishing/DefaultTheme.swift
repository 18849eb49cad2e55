import Diagnostics
import Rendering
import Theme

/// The theme that is embedded in the program.
enum DefaultTheme {
  static var files: [Rendering.Theme.File] {
    EmbeddedTheme.files.map {
      Rendering.Theme.File(path: $0.path, source: SourceFile(path: "Templates/" + $0.path, bytes: Array($0.text.utf8)))
    }
  }
}
