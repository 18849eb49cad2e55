/// Finds the name that was probably meant.
enum SpellingNeighbour {
  /// The name with the fewest insertions, deletions, replacements and swaps of neighbouring bytes (at most a third of its length, and two at
  /// least); nil where none is near. O(names × length²).
  /// Source: optimal string alignment, the restricted form of Damerau (1964).
  static func nearest(to text: String, among names: [String]) -> String? {
    let bytes = Array(text.utf8.prefix(64))
    var best: (name: String, distance: Int)?
    for name in names {
      let distance = distance(bytes, Array(name.utf8))
      if distance <= max(2, name.utf8.count / 3), distance < name.utf8.count, distance < best?.distance ?? .max { best = (name, distance) }
    }
    return best?.name
  }

  private static func distance(_ first: [UInt8], _ second: [UInt8]) -> Int {
    var older: [Int] = []
    var old = Array(0...second.count)
    for (i, byte) in first.enumerated() {
      var row = [i + 1]
      for (j, other) in second.enumerated() {
        var cost = min(old[j] + (byte == other ? 0 : 1), old[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, byte == second[j - 1], first[i - 1] == other { cost = min(cost, older[j - 1] + 1) }
        row.append(cost)
      }
      older = old
      old = row
    }
    return old[second.count]
  }
}
