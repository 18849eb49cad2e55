package import Diagnostics

/// What a content folder holds, as it was read: sources with their bytes, other files by name.
package struct ContentTree: Sendable {
  package enum Entry: Sendable {
    case source(SourceFile)
    /// A file that is carried, not read: its path as shown.
    case attachment(String)
    /// A folder with nothing in it.
    case emptyFolder
  }

  package struct File: Sendable {
    /// Relative to the content folder, parted by `/`.
    package let components: [String]
    package let entry: Entry

    package init(components: [String], entry: Entry) {
      self.components = components
      self.entry = entry
    }
  }

  /// As shown in messages: `Content`.
  package let root: String
  /// By path, in byte order.
  package let files: [File]

  package init(root: String, files: [File]) {
    self.root = root
    self.files = files.sorted { first, second in
      first.components.joined(separator: "/").utf8.lexicographicallyPrecedes(second.components.joined(separator: "/").utf8)
    }
  }

  /// How a path below the root is shown.
  func shown(_ components: [String]) -> String { ([root] + components).joined(separator: "/") }
}
