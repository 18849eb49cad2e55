import LegalCorpus
import Redlining

/// What changed beside the words of a row, in words of its own: where a link leads, what is emphasised, which image is shown.
struct ChangedMarks {
  struct Line {
    let key: StringKey
    /// What it is about; empty for a whole block.
    let words: String
    /// Nil where there was none; both are nil where the sentence says it all.
    let old: String?
    let new: String?
  }

  private(set) var lines: [Line] = []

  init(_ list: ChangeList, _ index: Int, strings: Strings.Language) {
    let row = list.rows[index]
    for mark in row.marks {
      let words = ChangedMarks.words(mark, row, list.comparison)
      switch mark.kind {
      case .link: lines.append(Line(key: .linkChanged, words: words, old: mark.old, new: mark.new))
      case .image: lines.append(Line(key: .imageChanged, words: "", old: mark.old, new: mark.new))
      case .emphasis: lines.append(Line(key: mark.new == nil ? .emphasisRemoved : .emphasisSet, words: words, old: nil, new: nil))
      case .strong: lines.append(Line(key: mark.new == nil ? .strongRemoved : .strongSet, words: words, old: nil, new: nil))
      case .code: lines.append(Line(key: mark.new == nil ? .codeRemoved : .codeSet, words: words, old: nil, new: nil))
      case .alignment: lines.append(Line(key: .alignmentChanged, words: words, old: nil, new: nil))
      case .structure:
        guard let structure = mark.structure else { continue }
        lines.append(
          Line(key: .structureChanged, words: "", old: strings.text(structure.old), new: strings.text(structure.new)))
      // Calls of notes stand in the words.
      case .note: continue
      }
    }
  }

  /// The words that a mark is about.
  private static func words(_ change: RedlineMarkChange, _ row: RedlineRow, _ comparison: Comparison) -> String {
    if change.new != nil, let new = row.new {
      let block = comparison.new.comparable.blocks[new]
      let found = block.marks.first { mark in
        mark.kind == change.kind && mark.value.utf8.elementsEqual((change.new ?? "").utf8)
          && block.scalars(before: mark.range.lowerBound) == change.at
      }
      return found.map { block.words(in: $0.range) } ?? ""
    }
    guard let old = row.old else { return "" }
    // What is no more is told by the old text's mark that the new one lacks.
    let block = comparison.old.comparable.blocks[old]
    let kept = row.new.map { comparison.new.comparable.blocks[$0] }
    let candidates = block.marks.filter { $0.kind == change.kind && $0.value.utf8.elementsEqual((change.old ?? "").utf8) }
    let found = candidates.first { mark in
      let words = block.words(in: mark.range)
      return !(kept?.marks.contains { $0.kind == mark.kind && kept?.words(in: $0.range) == words } ?? false)
    }
    return (found ?? candidates.first).map { block.words(in: $0.range) } ?? ""
  }
}

extension RedlineBlock {
  fileprivate func words(in range: Range<Int>) -> String {
    excerpt(String(decoding: Array(text.utf8)[range.clamped(to: 0..<text.utf8.count)], as: UTF8.self))
  }

  fileprivate func scalars(before place: Int) -> Int { text.utf8.prefix(place).reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) } }
}
