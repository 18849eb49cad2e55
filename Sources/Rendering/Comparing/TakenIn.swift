import LegalCorpus
import Redlining

extension Comparison {
  /// Whether a change of structure says no more than that words are now part of a heading that was one before: it took in a paragraph beside it.
  ///
  /// - Parameter rows: among them all with which the row was joined.
  func isTakenIn(_ mark: RedlineMarkChange, of row: RedlineRow, among rows: [Int]) -> Bool {
    guard row.division == .joined, let structure = mark.structure, structure.new?.kind == .heading else { return false }
    return rows.contains { index in
      let other = redline.rows[index]
      return other.partKey == row.partKey && other.old.map { old.comparable.blocks[$0].kind == .heading } ?? false
    }
  }
}
