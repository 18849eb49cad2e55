/// A path inside a folder, parted by `/`; compared and hashed by bytes, as the system does.
struct RelativePath: Sendable, Hashable, Comparable {
  let text: String

  init(_ text: String) { self.text = text }

  /// The folders above it, outermost first: `a`, `a/b` for `a/b/c`.
  var folders: [RelativePath] {
    text.utf8.indices.filter { text.utf8[$0] == 0x2F }.map { RelativePath(String(text[..<$0])) }
  }

  func appending(_ name: String) -> RelativePath { RelativePath(text.isEmpty ? name : text + "/" + name) }

  static func == (first: RelativePath, second: RelativePath) -> Bool { first.text.utf8.elementsEqual(second.text.utf8) }

  static func < (first: RelativePath, second: RelativePath) -> Bool {
    first.text.utf8.lexicographicallyPrecedes(second.text.utf8)
  }

  func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
