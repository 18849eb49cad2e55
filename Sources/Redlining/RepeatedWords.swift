/// Where words stand twice in one text, the second ones may be the counterpart although more particles can be kept with the first:
/// `受任者[-の責めによるとき-]は、[-受任者-]{+次の場合に+}は、` is read as `[-受任者の責めによるときは、-]受任者は、{+次の場合には、+}`.
enum RepeatedWords {
  /// Particles and commas behind such words.
  private static let longest = 3

  /// The hunks, with the second words kept instead of the first. O(words).
  static func mended(_ hunks: [Hunk], _ old: WordSequence, _ new: WordSequence) -> [Hunk] {
    guard hunks.count > 1 else { return hunks }
    return keepingSecond(keepingSecond(hunks, old, new).map(\.mirrored), new, old).map(\.mirrored)
  }

  /// Where the old text has the words twice.
  private static func keepingSecond(_ hunks: [Hunk], _ old: WordSequence, _ new: WordSequence) -> [Hunk] {
    var result: [Hunk] = []
    for (index, hunk) in hunks.enumerated() {
      let next = index + 1 < hunks.count ? hunks[index + 1].old.lowerBound : old.count
      guard let gone = result.last, gone.new.isEmpty, !hunk.isPure,
        let length = repeated(gone, hunk, after: result.dropLast().last?.old.upperBound ?? 0, before: next, old)
      else {
        result.append(hunk)
        continue
      }
      let (start, newStart) = (gone.old.lowerBound - hunk.old.count, gone.new.lowerBound - hunk.old.count)
      result.removeLast()
      let first = Hunk(old: start..<hunk.old.lowerBound, new: newStart..<newStart)
      if let last = result.last, last.old.upperBound == start {
        result[result.count - 1] = last.joined(first)
      } else {
        result.append(first)
      }
      let end = hunk.old.upperBound + length
      result.append(Hunk(old: end..<end, new: hunk.new.lowerBound..<(hunk.new.upperBound + length)))
    }
    return result
  }

  /// How many words stand behind both, where the words that a hunk replaces stand before the words that went.
  private static func repeated(_ gone: Hunk, _ hunk: Hunk, after start: Int, before next: Int, _ old: WordSequence) -> Int? {
    let (kept, count) = (gone.old.upperBound..<hunk.old.lowerBound, hunk.old.count)
    guard kept.count <= longest, gone.old.lowerBound - count >= start, hunk.old.upperBound + kept.count < next,
      hunk.old.contains(where: { old.forms[$0].isContent }), !kept.contains(where: { old.forms[$0].isContent || old.forms[$0] == .stop }),
      old.words[hunk.old] == old.words[(gone.old.lowerBound - count)..<gone.old.lowerBound],
      old.words[kept] == old.words[hunk.old.upperBound..<(hunk.old.upperBound + kept.count)]
    else { return nil }
    return kept.count
  }
}
