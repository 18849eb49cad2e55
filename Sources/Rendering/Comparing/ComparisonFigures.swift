import Redlining

/// A comparison in figures, with what stands around the texts: titles, lines above them, who signs.
struct ComparisonFigures {
  let isEditorial: Bool
  private let summary: RedlineSummary
  private let frame: FrameChanges

  init(_ comparison: Comparison, _ frame: FrameChanges) {
    summary = comparison.redline.summary
    self.frame = frame
    isEditorial = summary.isEditorial && frame.lines.isEmpty
  }

  /// Words without white space. Of what stands around the texts, those of parts that are not as before. O(size of both texts) the first time.
  var words: (kept: Int, deleted: Int, inserted: Int) {
    let count = summary.words
    return (count.kept + frame.words.kept, count.deleted + frame.words.deleted, count.inserted + frame.words.inserted)
  }

  /// Rows, and lines around the texts, with a class.
  func count(_ name: RedlineClass) -> Int { summary.count(name) + frame.lines.count { $0.kind == name } }

  /// Of both texts' words, in whole hundredths; a change that is less than one counts as one.
  var changedPercent: Int {
    let words = words
    let changed = words.deleted + words.inserted
    let all = changed + 2 * words.kept
    return changed == 0 ? 0 : max(1, Int((Double(changed) / Double(all) * 100).rounded()))
  }
}

extension Comparison {
  /// Whether nothing is different, around the texts neither.
  package var isSame: Bool { redline.summary.isEmpty && FrameChanges(self).lines.isEmpty }
}
