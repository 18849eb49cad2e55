/// Compares long word sequences: stretches that the shortest edit keeps and that are long enough to be no accident stay, and what lies between
/// them is compared at its best.
enum Pieces {
  /// About four content words.
  private static let sureWeight = 64
  /// Words of a sure stretch that the pieces beside it may look at.
  private static let context = 3

  static func hunks(_ old: WordSequence, _ oldRange: Range<Int>, _ new: WordSequence, _ newRange: Range<Int>) -> [Hunk] {
    let edit = ShortestEdit.hunks(Array(old.words[oldRange]), Array(new.words[newRange])).map {
      Hunk(old: shifted($0.old, oldRange.lowerBound), new: shifted($0.new, newRange.lowerBound))
    }
    var result: [Hunk] = []
    var first = 0
    for index in edit.indices {
      let isLast = index + 1 == edit.count
      let stretch = isLast ? edit[index].old.upperBound..<oldRange.upperBound : edit[index].old.upperBound..<edit[index + 1].old.lowerBound
      guard isLast || (stretch.count > 2 * context && WordComparison.weight(old, stretch) >= sureWeight) else { continue }
      result += piece(edit[first...index], old, oldRange, new, newRange)
      first = index + 1
    }
    return result
  }

  private static func shifted(_ range: Range<Int>, _ offset: Int) -> Range<Int> {
    (range.lowerBound + offset)..<(range.upperBound + offset)
  }

  private static func piece(
    _ edit: ArraySlice<Hunk>, _ old: WordSequence, _ oldRange: Range<Int>, _ new: WordSequence, _ newRange: Range<Int>
  ) -> [Hunk] {
    guard let first = edit.first, let last = edit.last else { return [] }
    let before = min(context, first.old.lowerBound - oldRange.lowerBound, first.new.lowerBound - newRange.lowerBound)
    let after = min(context, oldRange.upperBound - last.old.upperBound, newRange.upperBound - last.new.upperBound)
    let oldPiece = (first.old.lowerBound - before)..<(last.old.upperBound + after)
    let newPiece = (first.new.lowerBound - before)..<(last.new.upperBound + after)
    if (oldPiece.count + 1) * (newPiece.count + 1) <= WordComparison.exactLimit {
      return WeighedComparison.hunks(old, oldPiece, new, newPiece)
    }
    return Array(edit)
  }
}
