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
  var common = 0
  var steps = 0
  var isCommon = true
  var rest = target.utf8.makeIterator()
  for (index, byte) in source.utf8.enumerated() {
    isCommon = isCommon && rest.next() == byte
    guard byte == UInt8(ascii: "/") else { continue }
    if isCommon { common = index + 1 } else { steps += 1 }
  }
  return String(repeating: "../", count: steps) + percentEncoded(String(decoding: target.utf8.dropFirst(common), as: UTF8.self))
}
