/// Compares a unit with several of the other side, read as one, to see which of them hold its words in their order.
struct DivisionTrial {
  private let side: TextTokens
  private let whole: BlockWords
  private let size: Int
  private let isSplit: Bool
  /// Comparisons after which parts that do not fit are given up; fewer of what is long.
  private static let rounds = 6
  private static let longest = 1 << 14
  /// Parts that are tried one by one.
  private static let mostAlone = 8
  /// Thousandths of its weight that a part must keep.
  private static let leastKept = 500
  /// Thousandths of the weight of a whole without another counterpart that its parts must hold.
  private static let leastCovered = 500

  init(_ matching: Matching, _ whole: Int, isSplit: Bool) {
    let text = isSplit ? matching.old : matching.new
    side = isSplit ? matching.new : matching.old
    self.whole = text.words[text.units[whole].blocks.lowerBound]
    size = text.units[whole].size
    self.isSplit = isSplit
  }

  /// The parts that fit, in order, those known before among them; nil if there are fewer than two. What does not fit may hide what does: where
  /// nothing fits together, each is tried by itself.
  func parts(_ known: [Int], _ more: [Int]) -> [Int]? {
    if let all = fitting(known, more) { return all }
    guard !known.isEmpty, more.count > 1, more.count <= Self.mostAlone, size <= Self.longest else { return nil }
    let alone = more.filter { fitting(known, [$0]) != nil }
    return alone.isEmpty || alone.count == more.count ? nil : fitting(known, alone) ?? fitting(known, [alone[0]])
  }

  private func fitting(_ known: [Int], _ more: [Int]) -> [Int]? {
    var parts = (known + few(more, beside: known)).sorted()
    for _ in 0..<(size > Self.longest ? 2 : Self.rounds) {
      guard parts.count > 1 else { return nil }
      let kept = kept(parts)
      let isKnown = parts.map { known.contains($0) }
      let rest = weight(whole, 0..<whole.count, 0) - zip(kept, isKnown).reduce(0) { $0 + ($1.1 ? $1.0.kept : 0) }
      let fit = parts.indices.filter { isKnown[$0] || isKept(kept[$0], of: known.isEmpty ? .max : rest) }
      if fit.count < parts.count {
        parts = fit.map { parts[$0] }
        continue
      }
      let isHeld = !known.isEmpty || 1000 * kept.reduce(0, { $0 + $1.kept }) >= Self.leastCovered * weight(whole, 0..<whole.count, 0)
      // A counterpart of which nothing is left beside the others is none.
      return isHeld && zip(parts, kept).allSatisfy({ 8 * $1.kept >= $1.all }) ? parts : nil
    }
    return nil
  }
}

extension DivisionTrial {
  /// So many that together they are not much longer than the whole.
  private func few(_ more: [Int], beside known: [Int]) -> [Int] {
    var rest = 2 * size + 16 - known.reduce(0) { $0 + min(size, side.units[$1].size) }
    return more.filter { part in
      rest -= side.units[part].size
      return rest >= 0
    }
  }

  /// Most of the part is kept; or a good deal of it, and that is most of what the whole lost.
  private func isKept(_ part: (kept: Int, all: Int), of rest: Int) -> Bool {
    1000 * part.kept >= Self.leastKept * part.all || 4 * part.kept >= part.all && part.kept >= rest / 100 * 60
  }

  /// The weight of each part, and how much of it is kept if all are read as one.
  private func kept(_ parts: [Int]) -> [(kept: Int, all: Int)] {
    let words = parts.map { side.words[side.units[$0].blocks.lowerBound] }
    let hunks = isSplit ? WordComparison.hunks([whole], words) : WordComparison.hunks(words, [whole])
    let changed = hunks.map { isSplit ? $0.new : $0.old }
    var (start, next) = (0, 0)
    return words.map { part in
      let range = start..<(start + part.count)
      let all = weight(part, range, start)
      var lost = 0
      while next < changed.count, changed[next].lowerBound < range.upperBound {
        lost += weight(part, changed[next].clamped(to: range), start)
        // A hunk may reach into the next part.
        if changed[next].upperBound > range.upperBound { break }
        next += 1
      }
      start = range.upperBound
      return (all - lost, all)
    }
  }

  /// Numbers, amounts and dates, which are often changed on the way, count little.
  private func weight(_ block: BlockWords, _ range: Range<Int>, _ start: Int) -> Int {
    guard !range.isEmpty else { return 0 }
    let words = block.all
    return range.reduce(0) { sum, index in
      sum + (words.forms[index - start].rawValue >= WordForm.number.rawValue ? 1 : Int(words.weights[index - start]))
    }
  }
}
