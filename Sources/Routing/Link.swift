extension SiteMap {
  /// The relative address that leads from one page to another, from `file://` as from a server: it names `index.html`.
  /// A fragment alone leads within the page.
  package func link(from source: Route, to target: Route, fragment: String? = nil) -> String {
    let suffix = fragment.map { "#" + $0 } ?? ""
    if source == target, fragment != nil { return suffix }
    return relativePath(from: source.path, to: target.path) + suffix
  }
}

/// Paths are parted by `/`. O(length).
func relativePath(from source: String, to target: String) -> String {
  var (a, b) = (source.utf8.startIndex, target.utf8.startIndex)
  var common = target.utf8.startIndex
  while a < source.utf8.endIndex, b < target.utf8.endIndex, source.utf8[a] == target.utf8[b] {
    let isSlash = target.utf8[b] == UInt8(ascii: "/")
    source.utf8.formIndex(after: &a)
    target.utf8.formIndex(after: &b)
    if isSlash { common = b }
  }
  let length = target.utf8.distance(from: target.utf8.startIndex, to: common)
  let steps = source.utf8.dropFirst(length).count { $0 == UInt8(ascii: "/") }
  return String(repeating: "../", count: steps) + percentEncoded(String(target[common...]))
}
