import Redlining
import Testing

/// Texts that have nothing or everything in common. The limit is far above what they take without optimisation; it is there to stop a comparison that
/// would not end.
@Suite struct WorstCaseTests {
  private func text(seed: UInt64, bytes: Int, blocks: Int, vocabulary: Int) -> [RedlineBlock] {
    var chance = Chance(seed: seed)
    return (0..<blocks).map { _ in
      var text = ""
      while text.utf8.count < bytes / blocks { text += "w\(chance.below(vocabulary)) " }
      return paragraph(text)
    }
  }

  @Test(
    .timeLimit(.minutes(5)),
    arguments: [
      (1, 50_000), (1, 40), (1, 2), (200, 50_000), (200, 40), (4_000, 40),
    ]) func unrelatedTextsEnd(_ blocks: Int, _ vocabulary: Int)
  {
    let old = text(seed: 1, bytes: 1 << 16, blocks: blocks, vocabulary: vocabulary)
    let new = text(seed: 2, bytes: 1 << 16, blocks: blocks, vocabulary: vocabulary)
    let redline = Redline.compare(old, new, language: "en")
    #expect(redline.rows.contains { $0.kind != .same })
    var (deleted, inserted) = (0, 0)
    for row in redline.rows {
      deleted += row.operations.side(.deleted).count
      inserted += row.operations.side(.inserted).count
    }
    #expect(deleted == old.reduce(0) { $0 + $1.text.utf8.count })
    #expect(inserted == new.reduce(0) { $0 + $1.text.utf8.count })
  }

  @Test(.timeLimit(.minutes(5))) func aTextTurnedRoundEnds() {
    let old = text(seed: 3, bytes: 1 << 15, blocks: 200, vocabulary: 5_000)
    let redline = Redline.compare(old, old.reversed(), language: "en")
    #expect(redline.summary.count(.movedHere) == 199)
    #expect(redline.summary.count(.moved) == 199)
  }

  @Test(.timeLimit(.minutes(5)), arguments: ["a.", "a@", "1,", "第1", "http://"]) func unbrokenRunsEnd(_ unit: String) {
    let run = String(repeating: unit, count: (1 << 14) / unit.utf8.count)
    let redline = Redline.compare([paragraph(run)], [paragraph(run + "終")], language: "ja")
    #expect(redline.rows.contains { $0.kind != .same })
  }
}
