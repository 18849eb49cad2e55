/// Passages that stayed in sentences which else were replaced: about eight words, verbatim or with small changes among them.
enum Passages {
  /// What the kept words of a passage weigh at least, less half of what changes among them. Eight words of English or some twenty characters of
  /// Japanese.
  private static let least = 100

  /// A stretch that is replaced, but for its passages; in these the hunks stay. O(words).
  static func keeping(_ hunks: [Hunk], within whole: Hunk, _ old: WordSequence, _ new: WordSequence) -> [Hunk] {
    var result: [Hunk] = []
    // The end of the last passage.
    var (i, j) = (whole.old.lowerBound, whole.new.lowerBound)
    for passage in passages(hunks, within: whole, old, new) {
      let (first, last) = (kept(before: passage.lowerBound, hunks, whole), kept(before: passage.upperBound, hunks, whole))
      append(Hunk(old: i..<first.old.lowerBound, new: j..<first.new.lowerBound), to: &result)
      result += hunks[passage]
      (i, j) = (last.old.upperBound, last.new.upperBound)
    }
    append(Hunk(old: i..<whole.old.upperBound, new: j..<whole.new.upperBound), to: &result)
    return result
  }

  private static func append(_ hunk: Hunk, to result: inout [Hunk]) {
    if !hunk.old.isEmpty || !hunk.new.isEmpty { result.append(hunk) }
  }

  /// The words kept before a hunk; behind the last one, those after it.
  private static func kept(before index: Int, _ hunks: [Hunk], _ whole: Hunk) -> Hunk {
    let (start, newStart) =
      index == 0 ? (whole.old.lowerBound, whole.new.lowerBound) : (hunks[index - 1].old.upperBound, hunks[index - 1].new.upperBound)
    let (end, newEnd) =
      index == hunks.count ? (whole.old.upperBound, whole.new.upperBound) : (hunks[index].old.lowerBound, hunks[index].new.lowerBound)
    return Hunk(old: start..<end, new: newStart..<newEnd)
  }

  /// The hunks inside of each passage, which begins and ends with kept words.
  private static func passages(_ hunks: [Hunk], within whole: Hunk, _ old: WordSequence, _ new: WordSequence) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var (score, start) = (0, 0)
    var best = (score: 0, end: 0)
    for index in 0...hunks.count {
      if score <= 0 { (score, start, best) = (0, index, (0, index)) }
      score += WordComparison.weight(old, kept(before: index, hunks, whole).old)
      if score > best.score { best = (score, index) }
      if index < hunks.count {
        score -= max(WordComparison.weight(old, hunks[index].old), WordComparison.weight(new, hunks[index].new)) / 2
      }
      if best.score >= least, score <= best.score - least || index == hunks.count {
        result.append(start..<best.end)
        score = 0
      }
    }
    return result
  }
}
