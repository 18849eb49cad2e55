/// Sentences that came or went before one that was reworded but begins as it did: `[-If your stall is-]{+You may not. If you use it+} on…` is read as
/// `{+You may not. +}If [-your stall is-]{+you use it+} on…`.
enum KeptOpenings {
  /// The parts of a change at the beginning of a sentence, where one side ends sentences and what is left of it begins as the other side. O(words).
  static func parts(of hunk: Hunk, _ old: WordSequence, _ new: WordSequence) -> [Hunk]? {
    guard !hunk.isPure, old.beginsSentence(hunk.old.lowerBound), new.beginsSentence(hunk.new.lowerBound) else { return nil }
    let (stop, newStop) = (hunk.old.last(where: old.endsSentence), hunk.new.last(where: new.endsSentence))
    guard (stop == nil) != (newStop == nil) else { return nil }
    let (start, newStart) = (stop.map { $0 + 1 } ?? hunk.old.lowerBound, newStop.map { $0 + 1 } ?? hunk.new.lowerBound)
    let length = zip(old.words[start..<hunk.old.upperBound], new.words[newStart..<hunk.new.upperBound]).prefix { $0 == $1 }.count
    guard (start..<(start + length)).contains(where: { old.forms[$0].isWord }) else { return nil }
    let rest = Hunk(old: (start + length)..<hunk.old.upperBound, new: (newStart + length)..<hunk.new.upperBound)
    let whole = Hunk(old: hunk.old.lowerBound..<start, new: hunk.new.lowerBound..<newStart)
    return rest.old.isEmpty && rest.new.isEmpty ? [whole] : [whole, rest]
  }
}

extension WordForm {
  fileprivate var isWord: Bool { rawValue >= WordForm.particle.rawValue }
}
