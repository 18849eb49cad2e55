/// The comparison of two texts, clause by clause and word by word.
///
/// Only this module makes one, and having it proves that both texts can be rebuilt from it: the kept and deleted text of all rows, in their order,
/// is the old text's blocks byte for byte, the kept and inserted text the new one's. The same texts give the same redline, whatever was compared
/// before and on whichever machine with the same ICU; the other way round they give its mirror image.
package struct Redline: Sendable {
  package let alignment: Alignment
  /// In one merged order. Every block of both texts is covered exactly once, what was split or joined by its parts.
  package let rows: [RedlineRow]
  package let summary: RedlineSummary

  /// Compares texts of one vocabulary. No clock bounds the work: limits follow from the sizes.
  package init(old: TextTokens, new: TextTokens) {
    precondition(old.vocabulary === new.vocabulary, "Texts that are compared share a vocabulary: their words have the same numbers.")
    let alignment = Alignment(old: old, new: new)
    let built = Rows(old: old, new: new, alignment: alignment)
    self.alignment = alignment
    rows = built.rows
    summary = RedlineSummary(rows: built.rows, words: built.words, uncounted: built.uncounted, vocabulary: old.vocabulary)
  }

  /// A text beside itself, as comparing it with itself gives it, but without cutting it into words, which is the dearest step; so the words of
  /// the summary are not counted. O(blocks).
  package init(unchanged blocks: [RedlineBlock]) {
    alignment = Alignment(unchanged: blocks.count)
    rows = Rows.unchanged(blocks)
    summary = RedlineSummary(rows: rows)
  }

  /// Compares two texts that are compared with no other.
  package static func compare(_ old: [RedlineBlock], _ new: [RedlineBlock], language: String) -> Redline {
    let vocabulary = Vocabulary(language: language)
    return Redline(old: vocabulary.tokens(of: old), new: vocabulary.tokens(of: new))
  }
}
