/// The names that a misspelt one may have meant.
package enum NearestName {
  /// Up to three candidates within a third of the name's length (and always within 1), nearest first, then by bytes.
  ///
  /// The distance is that of optimal string alignment (insert, delete, replace, swap neighbours) on Unicode scalars; the case of
  /// ASCII letters does not count. O(length²) a candidate; names over 64 scalars have no near ones.
  package static func find(_ name: String, in candidates: some Sequence<String>) -> [String] {
    let wanted = folded(name)
    guard !wanted.isEmpty, wanted.count <= longest else { return [] }
    let limit = max(wanted.count / 3, 1)
    var found: [(distance: Int, name: String)] = []
    for candidate in candidates where !candidate.utf8.elementsEqual(name.utf8) {
      let other = folded(candidate)
      guard abs(other.count - wanted.count) <= limit else { continue }
      let distance = distance(wanted, other)
      if distance <= limit { found.append((distance, candidate)) }
    }
    found.sort { $0.distance != $1.distance ? $0.distance < $1.distance : $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    var result: [String] = []
    for (_, name) in found where result.count < 3 && !result.contains(where: { $0.utf8.elementsEqual(name.utf8) }) {
      result.append(name)
    }
    return result
  }

  /// A remedy that offers them, or nil where no candidate is near: 「`title` ではありませんか。」
  package static func suggestion(for name: String, in candidates: some Sequence<String>) -> Message? {
    let names = find(name, in: candidates)
    guard let last = names.last else { return nil }
    let quoted = names.map { "`\($0)`" }
    return Message(
      ja: quoted.joined(separator: "、") + " ではありませんか。",
      en: "Did you mean " + (names.count == 1 ? "" : quoted.dropLast().joined(separator: ", ") + " or ") + "`\(last)`?")
  }
}

extension NearestName {
  private static let longest = 64

  private static func folded(_ name: String) -> [UInt32] {
    name.unicodeScalars.map { (0x41...0x5A).contains($0.value) ? $0.value + 0x20 : $0.value }
  }

  private static func distance(_ first: [UInt32], _ second: [UInt32]) -> Int {
    var before: [Int] = []
    var previous = Array(0...second.count)
    for row in first.indices {
      var current = [row + 1]
      for column in second.indices {
        let same = first[row] == second[column]
        var best = min(previous[column] + (same ? 0 : 1), previous[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
          best = min(best, before[column - 1] + 1)
        }
        current.append(best)
      }
      before = previous
      previous = current
    }
    return previous[second.count]
  }
}
