import Redlining

/// A comparison in figures, with what stands around the texts: titles, lines above them, who signs.
struct ComparisonFigures {
  /// Words without white space. Of what stands around the texts, those of parts that are not as before.
  let words: (kept: Int, deleted: Int, inserted: Int)
  let isEditorial: Bool
  private let summary: RedlineSummary
  private let frame: [RedlineClass]

  init(_ comparison: Comparison, _ frame: FrameChanges) {
    summary = comparison.redline.summary
    let count = summary.words
    words = (count.kept + frame.words.kept, count.deleted + frame.words.deleted, count.inserted + frame.words.inserted)
    isEditorial = summary.isEditorial && frame.lines.isEmpty
    self.frame = frame.lines.map(\.kind)
  }

  /// Rows, and lines around the texts, with a class.
  func count(_ name: RedlineClass) -> Int { summary.count(name) + frame.count { $0 == name } }

  /// Of both texts' words, in whole hundredths; a change that is less than one counts as one.
  var changedPercent: Int {
    let changed = words.deleted + words.inserted
    let all = changed + 2 * words.kept
    return changed == 0 ? 0 : max(1, Int((Double(changed) / Double(all) * 100).rounded()))
  }
}

extension Comparison {
  /// Whether nothing is different, around the texts neither.
  package var isSame: Bool { redline.summary.isEmpty && FrameChanges(self).lines.isEmpty }
}
