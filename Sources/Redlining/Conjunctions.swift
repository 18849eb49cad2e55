/// 又は, 及び, 並びに, 若しくは, かつ, and, or: they go with what follows them.
enum Conjunctions {
  /// The end of the conjunction that begins at a scalar.
  static func end(at index: Int, in text: ScalarText) -> Int? {
    if let end = japanese.end(at: index, in: text) { return end }
    guard let end = western.end(at: index, in: text), isWord(index, end, in: text) else { return nil }
    return end
  }

  /// Joins those that a dictionary cuts: 若し|く|は.
  static func join(_ boundaries: inout [Bool], in text: ScalarText) {
    for index in text.scripts.indices where boundaries[index] && text.scripts[index] == .kanji {
      guard let end = end(at: index, in: text), end == text.count || text.scripts[end] != .extending else { continue }
      for inner in (index + 1)..<end { boundaries[inner] = false }
      boundaries[end] = true
    }
  }
}

extension Conjunctions {
  private static func isWord(_ start: Int, _ end: Int, in text: ScalarText) -> Bool {
    (start == 0 || text.scripts[start - 1] != .letter) && (end == text.count || text.scripts[end] != .letter)
  }
}

private let japanese = Phrases("又は または 及び および 並びに ならびに 若しくは もしくは かつ 且つ 或いは あるいは")
private let western = Phrases("and or und oder et ou And Or Und Oder Et Ou")
