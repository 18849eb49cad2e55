import Diagnostics

/// Which known names an unknown one may have meant.
enum NearestName {
  static func remedy(_ name: String, among known: [String]) -> Message {
    let near = nearest(to: name, among: known)
    guard !near.isEmpty else {
      return Message(ja: "使える名前は Docs/themes.md にあります。", en: "Docs/themes.md lists the names.")
    }
    return Message(
      ja: near.map { "「\($0)」" }.joined() + "のことでしょうか。", en: "Did you mean " + near.map { "“\($0)”" }.joined(separator: " or ") + "?")
  }

  /// Up to three names at a distance of at most a third of the longer one, nearest first, ties in byte order.
  static func nearest(to name: String, among known: [String]) -> [String] {
    let bytes = Array(name.utf8)
    var found: [(distance: Int, name: String)] = []
    for candidate in Set(known) {
      let distance = distance(bytes, Array(candidate.utf8))
      if distance * 3 <= max(bytes.count, candidate.utf8.count) { found.append((distance, candidate)) }
    }
    found.sort { $0.distance != $1.distance ? $0.distance < $1.distance : $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    return found.prefix(3).map(\.name)
  }

  /// Edits of one byte (Levenshtein). O(a × b).
  private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var previous = Array(0...b.count)
    for (row, byte) in a.enumerated() {
      var current = [row + 1]
      for (column, other) in b.enumerated() {
        current.append(min(previous[column] + (byte == other ? 0 : 1), previous[column + 1] + 1, current[column] + 1))
      }
      previous = current
    }
    return previous[b.count]
  }
}
