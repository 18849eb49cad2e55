/// Hyphens between the parts of one word: 12-month, US-EU.
enum Hyphens {
  /// - ‐ ‑
  private static let signs = ScalarSet([0x2D, 0x2010, 0x2011])

  /// Parts of the longest word.
  private static let longest = 8

  /// Whether a hyphen stands at a scalar, with a letter or a digit before and after it.
  static func isInside(_ index: Int, of text: ScalarText) -> Bool {
    guard index > 0, index + 1 < text.count, signs.contains(text.scalars[index]) else { return false }
    return isPart(text.scripts[index - 1]) && isPart(text.scripts[index + 1])
  }

  private static func isPart(_ script: Script) -> Bool { script == .letter || script == .digit }

  /// US-EU → EU-US: whether what is kept between two changes begins a word on one side and ends one on the other, with its rest in the changes.
  static func isTurned(_ before: Hunk, _ after: Hunk, _ old: WordSequence, _ new: WordSequence) -> Bool {
    isTurned(before.old, after.old, old, before.new, after.new, new) || isTurned(before.new, after.new, new, before.old, after.old, old)
  }

  /// Whether it begins the word of the first text and ends that of the second.
  private static func isTurned(
    _ before: Range<Int>, _ after: Range<Int>, _ first: WordSequence, _ otherBefore: Range<Int>, _ otherAfter: Range<Int>,
    _ second: WordSequence
  ) -> Bool {
    let kept = before.upperBound..<after.lowerBound
    guard kept.count < longest, !after.isEmpty, !otherBefore.isEmpty, !isHyphen(kept.lowerBound - 1, first),
      isHyphen(after.lowerBound, first), isHyphen(otherBefore.upperBound - 1, second), !isHyphen(otherAfter.lowerBound, second)
    else { return false }
    return kept.enumerated().allSatisfy { $0.isMultiple(of: 2) || first.forms[$1] == .hyphen }
  }

  private static func isHyphen(_ word: Int, _ words: WordSequence) -> Bool {
    words.forms.indices.contains(word) && words.forms[word] == .hyphen
  }
}
