import LegalCorpus
import Redlining

/// Which notes of two texts are the same: their labels may be others.
struct NotePairs: Sendable {
  /// Indices of the blocks that are notes, ascending.
  private let oldNotes: [Int]
  private let newNotes: [Int]
  /// From the old text's block to the new one's.
  private let pairs: [Int: Int]

  init(_ comparison: Comparison) {
    func notes(_ side: Comparison.Side) -> [Int] {
      side.comparable.blocks.indices.filter { side.comparable.blocks[$0].kind == .note && !side.comparable.blocks[$0].number.isEmpty }
    }
    oldNotes = notes(comparison.old)
    newNotes = notes(comparison.new)
    var pairs: [Int: Int] = [:]
    if !oldNotes.isEmpty {
      for row in comparison.redline.rows where row.block == .note && row.kind != .movedAway {
        if let old = row.old, let new = row.new { pairs[old] = pairs[old] ?? new }
      }
    }
    self.pairs = pairs
  }

  /// The same for calls of the same note in both texts. A note is printed after its calls, the nearest with its label.
  func key(of label: String, calledIn block: Int, _ side: Comparison.Side, isOld: Bool) -> Int? {
    let found = (isOld ? oldNotes : newNotes).first { $0 > block && side.comparable.blocks[$0].number.utf8.elementsEqual(label.utf8) }
    guard let found else { return nil }
    return isOld ? pairs[found] ?? -1 - found : found
  }
}
