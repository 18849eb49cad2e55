/// Gives up kept words that say what a compound is about on one side and are no part of it on the other: 裁判上の代位 and 被代位権利 have no word in common.
/// Where kanji meet kanji, or katakana katakana, without a particle between them, they are one compound. Its last word says what it is: 任意代位 and
/// 弁済による代位 have that in common, unless sentences came or went before it.
struct CompoundParts {
  let old: WordSequence
  let new: WordSequence

  /// Words of the longest compound: in scripts that part no words, nothing can be told.
  private static let longest = 6

  /// What a word of two kanji weighs.
  private static let twoKanji: Int32 = 16

  /// Words of a change that is looked at: what was joined may grow with each hunk.
  private static let longestChange = 256

  /// The hunks, joined over such words. O(words).
  static func joined(_ hunks: [Hunk], _ old: WordSequence, _ new: WordSequence) -> [Hunk] {
    let parts = CompoundParts(old: old, new: new)
    var result: [Hunk] = []
    for hunk in hunks {
      if let last = result.last, parts.isPart(last, hunk) {
        result[result.count - 1] = last.joined(hunk)
      } else {
        result.append(hunk)
      }
    }
    return result
  }

  private func isPart(_ before: Hunk, _ after: Hunk) -> Bool {
    let (kept, newKept) = (before.old.upperBound..<after.old.lowerBound, before.new.upperBound..<after.new.lowerBound)
    guard kept.count <= 3, kept.allSatisfy({ old.forms[$0] == .content }), kept.dropFirst().allSatisfy({ isGlued($0, old) }),
      max(before.size, after.size) <= Self.longestChange, before.quantityReplaced(old, new) == nil, after.quantityReplaced(old, new) == nil
    else { return false }
    let (left, newLeft) = (isGlued(kept.lowerBound, old), isGlued(newKept.lowerBound, new))
    let (right, newRight) = (isBound(kept.upperBound, old), isBound(newKept.upperBound, new))
    let (isOtherHead, isOtherPart) = (left != newLeft && !before.isPure, right != newRight)
    guard isOtherHead ? isOtherPart || hasStop(before) : isOtherPart && !before.isPure && !after.isPure else { return false }
    guard isShort(around: kept, old), isShort(around: newKept, new) else { return false }
    let weight = WordComparison.weight(old, kept)
    return weight <= self.weight(before) && weight <= self.weight(after)
  }

  private func weight(_ hunk: Hunk) -> Int { max(WordComparison.weight(old, hunk.old), WordComparison.weight(new, hunk.new)) }

  private func hasStop(_ hunk: Hunk) -> Bool { hunk.old.contains(where: old.endsSentence) || hunk.new.contains(where: new.endsSentence) }

  /// Glued, and more than an ending: 化, 等.
  private func isBound(_ word: Int, _ words: WordSequence) -> Bool { isGlued(word, words) && words.weights[word] >= Self.twoKanji }

  private func isShort(around kept: Range<Int>, _ words: WordSequence) -> Bool {
    var (start, end) = (kept.lowerBound, kept.upperBound)
    while isGlued(start, words), end - start <= Self.longest { start -= 1 }
    while isGlued(end, words), end - start <= Self.longest { end += 1 }
    return end - start <= Self.longest
  }

  /// Whether a word and the one before it are parts of one compound.
  private func isGlued(_ word: Int, _ words: WordSequence) -> Bool {
    word > 0 && word < words.count && words.edges[word] == 0 && words.forms[word] == .content && words.forms[word - 1] == .content
  }
}
