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
    /// Which of several it is that are about the same words; empty for the only one.
    var ordinal = ""
    /// Of two addresses: what both have, and what differs; empty where each stands by itself.
    var address: [ReportedRun] = []
  }

  private(set) var lines: [Line] = []

  init(_ list: ChangeList, _ index: Int, strings: Strings.Language) {
    let row = list.rows[index]
    let rows = list.parts(of: index)
    for mark in row.marks where !list.comparison.isTakenIn(mark, of: row, among: rows) {
      let words = excerpt(mark.words)
      switch mark.kind {
      case .link:
        var line = Line(key: .linkChanged, words: words, address: mark)
        line.ordinal =
          list.ordinal(of: mark, in: row)
          .map { strings.text(.ordinalOf, ["number": String($0.number), "count": String($0.count)]) } ?? ""
        lines.append(line)
      // What came or went with its block is shown there.
      case .image where row.kind == .added || row.kind == .deleted: continue
      case .image: lines.append(Line(key: .imageChanged, words: "", address: mark))
      case .emphasis: lines.append(Line(key: mark.new == nil ? .emphasisRemoved : .emphasisSet, words: words, old: nil, new: nil))
      case .strong: lines.append(Line(key: mark.new == nil ? .strongRemoved : .strongSet, words: words, old: nil, new: nil))
      case .code: lines.append(Line(key: mark.new == nil ? .codeRemoved : .codeSet, words: words, old: nil, new: nil))
      case .alignment: lines.append(Line(key: .alignmentChanged, words: words, old: nil, new: nil))
      case .structure:
        guard let structure = mark.structure else { continue }
        lines.append(
          Line(key: .structureChanged, words: "", old: structure.old.map(strings.text), new: structure.new.map(strings.text)))
      // Calls of notes stand in the words.
      case .note: continue
      }
    }
  }
}

extension ChangedMarks.Line {
  fileprivate init(key: StringKey, words: String, address mark: RedlineMarkChange) {
    self.init(key: key, words: words, old: mark.old, new: mark.new)
    if let old, let new { address = ChangedAddress(from: old, to: new)?.runs ?? [] }
  }
}
