/// Sentences that came or went before one that was reworded but begins as it did: `[-If your stall is-]{+You may not. If you use it+} on…` is read as
/// `{+You may not. +}If [-your stall is-]{+you use it+} on…`.
enum KeptOpenings {
  /// The parts of a change at the beginning of a sentence, where one side ends sentences and what is left of it begins as the other side. O(words).
  static func parts(of hunk: Hunk, _ old: WordSequence, _ new: WordSequence) -> [Hunk]? {
    guard !hunk.isPure else { return nil }
    let (stop, newStop) = (hunk.old.last(where: old.endsSentence), hunk.new.last(where: new.endsSentence))
    if let stop, let newStop { return parts(of: hunk, behind: stop, newStop, old, new) }
    guard old.beginsSentence(hunk.old.lowerBound), new.beginsSentence(hunk.new.lowerBound), (stop == nil) != (newStop == nil) else {
      return nil
    }
    let (start, newStart) = (stop.map { $0 + 1 } ?? hunk.old.lowerBound, newStop.map { $0 + 1 } ?? hunk.new.lowerBound)
    let length = zip(old.words[start..<hunk.old.upperBound], new.words[newStart..<hunk.new.upperBound]).prefix { $0 == $1 }.count
    guard (start..<(start + length)).contains(where: { old.forms[$0].isWord }) else { return nil }
    let rest = Hunk(old: (start + length)..<hunk.old.upperBound, new: (newStart + length)..<hunk.new.upperBound)
    let whole = Hunk(old: hunk.old.lowerBound..<start, new: hunk.new.lowerBound..<newStart)
    return rest.old.isEmpty && rest.new.isEmpty ? [whole] : [whole, rest]
  }

  /// Words with which a sentence begins on both sides where the one before it was replaced, and those among them that say something.
  private static let leastBehindReplaced = 4
  private static let leastContent = 2

  /// The end of a sentence was replaced, and the next one begins as it did: what is left of that is compared by itself.
  private static func parts(of hunk: Hunk, behind stop: Int, _ newStop: Int, _ old: WordSequence, _ new: WordSequence) -> [Hunk]? {
    let (before, newBefore) = ((stop + 1)..<hunk.old.upperBound, (newStop + 1)..<hunk.new.upperBound)
    let length = zip(old.words[before], new.words[newBefore]).prefix { $0 == $1 }.count
    guard length >= leastBehindReplaced, length < min(before.count, newBefore.count),
      (before.lowerBound..<(before.lowerBound + length)).count(where: { old.forms[$0].isContent }) >= leastContent
    else { return nil }
    let (start, newStart) = (before.lowerBound + length, newBefore.lowerBound + length)
    let rest = WordComparison.compare(old.part(start..<hunk.old.upperBound), new.part(newStart..<hunk.new.upperBound))
    return [Hunk(old: hunk.old.lowerBound..<stop, new: hunk.new.lowerBound..<newStop)] + rest.map { $0.shifted(start, newStart) }
  }
}

extension WordForm {
  fileprivate var isWord: Bool { rawValue >= WordForm.particle.rawValue }
}
