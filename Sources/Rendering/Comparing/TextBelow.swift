import LegalCorpus
import Redlining

/// What became of the text under a heading that came or went, where not all of it came or went with the heading.
enum TextBelow: Sendable {
  /// Both texts have all of it: only the heading is another.
  case stays
  case staysInPart
}

extension TextBelow {
  /// - Parameter group: rows of one change, ascending; those of a heading that came or went begin with it.
  /// - Returns: nil where all came or went, where there is no text, and for other changes. O(blocks under the heading).
  static func of(_ group: [Int], in comparison: Comparison, paired: PairedBlocks) -> TextBelow? {
    let rows = comparison.redline.rows
    guard let first = group.first, rows[first].block == .heading, rows[first].kind == .added || rows[first].kind == .deleted else {
      return nil
    }
    let isNew = rows[first].kind == .added
    let blocks = (isNew ? comparison.new : comparison.old).comparable.blocks
    guard let heading = isNew ? rows[first].new : rows[first].old else { return nil }
    var (stays, went) = (0, 0)
    for block in (heading + 1)..<blocks.endIndex {
      if blocks[block].depth <= blocks[heading].depth || blocks[block].beginsAnnex { break }
      // A note stands where its call does, and a heading is no text.
      if blocks[block].kind == .heading || blocks[block].kind == .note || blocks[block].text.isEmpty { continue }
      if paired.contains(block, isNew: isNew) { stays += 1 } else { went += 1 }
    }
    return stays == 0 ? nil : went == 0 ? .stays : .staysInPart
  }
}

extension RedlineBlock {
  /// 別表, 様式: it belongs to the whole text, though it stands after the last heading, mostly that of a 附則.
  fileprivate var beginsAnnex: Bool {
    guard kind == .paragraph || kind == .heading else { return false }
    return RedlineBlock.annexes.contains { (label.isEmpty ? text : label).utf8.starts(with: $0.utf8) }
  }

  private static let annexes = ["別表", "別記", "別紙", "別図", "別添", "様式", "書式", "附表", "附図", "付表", "付図"]
}

/// Blocks that have a counterpart in the other text, wherever it stands.
struct PairedBlocks {
  private var old: [Bool]
  private var new: [Bool]

  /// O(rows).
  init(_ comparison: Comparison) {
    old = [Bool](repeating: false, count: comparison.old.comparable.blocks.count)
    new = [Bool](repeating: false, count: comparison.new.comparable.blocks.count)
    for row in comparison.redline.rows {
      guard let first = row.old, let second = row.new else { continue }
      old[first] = true
      new[second] = true
    }
  }

  func contains(_ block: Int, isNew: Bool) -> Bool { isNew ? new[block] : old[block] }
}
