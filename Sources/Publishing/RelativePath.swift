/// A path inside a folder, parted by `/`; compared and hashed by bytes, as the system does.
struct RelativePath: Sendable, Hashable, Comparable {
  let text: String

  init(_ text: String) { self.text = text }

  /// The folders above it, outermost first: `a`, `a/b` for `a/b/c`.
  var folders: [RelativePath] {
    text.utf8.indices.filter { text.utf8[$0] == 0x2F }.map { RelativePath(String(text[..<$0])) }
  }

  func appending(_ name: String) -> RelativePath { RelativePath(text.isEmpty ? name : text + "/" + name) }

  static func == (first: RelativePath, second: RelativePath) -> Bool {
    first.text.utf8.count == second.text.utf8.count && withBytes(of: first, second) { $0.elementsEqual($1) }
  }

  static func < (first: RelativePath, second: RelativePath) -> Bool {
    withBytes(of: first, second) { $0.lexicographicallyPrecedes($1) }
  }

  /// Several times faster than by way of `utf8`: sites have tens of thousands of paths.
  private static func withBytes(
    of first: RelativePath, _ second: RelativePath, _ body: (UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<UInt8>) -> Bool
  ) -> Bool {
    var (first, second) = (first.text, second.text)
    return first.withUTF8 { first in second.withUTF8 { body(first, $0) } }
  }

  func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
