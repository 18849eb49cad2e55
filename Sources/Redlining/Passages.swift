/// Passages that stayed in sentences which else were replaced: about eight words, verbatim or with small changes among them.
enum Passages {
  /// What the kept words of a passage weigh at least, less half of what changes among them. Eight words of English or some twenty characters of
  /// Japanese.
  private static let least = 100
  /// Words that may come or go within a passage.
  private static let few = 3

  /// A stretch that is replaced, but for its passages; in these the hunks stay. O(words).
  static func keeping(_ hunks: [Hunk], within whole: Hunk, _ old: WordSequence, _ new: WordSequence) -> [Hunk] {
    var result: [Hunk] = []
    // The end of the last passage.
    var (i, j) = (whole.old.lowerBound, whole.new.lowerBound)
    let passages = passages(hunks, within: whole, old, new)
    if passages.isEmpty { return [whole] }
    for passage in passages {
      let (first, last) = (kept(before: passage.lowerBound, hunks, whole), kept(before: passage.upperBound, hunks, whole))
      append(Hunk(old: i..<first.old.lowerBound, new: j..<first.new.lowerBound).trimmed(old, new), to: &result)
      result += hunks[passage]
      (i, j) = (last.old.upperBound, last.new.upperBound)
    }
    append(Hunk(old: i..<whole.old.upperBound, new: j..<whole.new.upperBound).trimmed(old, new), to: &result)
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
        score -= charge(hunks[index], old, new)
      }
      if best.score >= least, score <= best.score - least || index == hunks.count {
        result.append(start..<best.end)
        score = 0
      }
    }
    return result
  }

  /// Half of what changes; nothing for a few words that only came or only went.
  private static func charge(_ hunk: Hunk, _ old: WordSequence, _ new: WordSequence) -> Int {
    if hunk.isPure, hunk.size <= few { return 0 }
    return max(WordComparison.weight(old, hunk.old), WordComparison.weight(new, hunk.new)) / 2
  }
}

extension Hunk {
  /// Without the words that both sides begin or end with; whole sentences keep their ends.
  fileprivate func trimmed(_ before: WordSequence, _ after: WordSequence) -> Hunk {
    var (old, new) = (old, new)
    while let a = old.first, let b = new.first, before.words[a] == after.words[b] { (old, new) = (old.dropFirst(), new.dropFirst()) }
    let isWhole = before.beginsSentence(old.lowerBound) && after.beginsSentence(new.lowerBound)
    while !isWhole, let a = old.last, let b = new.last, before.words[a] == after.words[b] { (old, new) = (old.dropLast(), new.dropLast()) }
    return Hunk(old: old, new: new)
  }
}
