/// The default theme: the files of this folder, embedded in the program so that it runs without its source tree.
package enum EmbeddedTheme {
  /// The bytes of a file by its path in `Templates/`, as text; nil where there is none.
  package static func file(_ path: String) -> String? { files.first { $0.path == path }?.text }

  /// Every file, by path in byte order.
  package static var files: [(path: String, text: String)] { embeddedFiles }
}
