import Redlining
import Testing

/// Texts in which several pairings are equally good: whichever is taken, it is the same both ways round.
struct TieCase: CustomTestStringConvertible, Sendable {
  let id: String
  let old: [RedlineBlock]
  let new: [RedlineBlock]

  init(_ id: String, _ old: [RedlineBlock], _ new: [RedlineBlock]) {
    (self.id, self.old, self.new) = (id, old, new)
  }

  var testDescription: String { id }
}

private let ties = [
  TieCase("columns", table([["fee", "loss", "fee("]]), table([["fee", "", ", fee"]])),
  TieCase("columns-crossed", table([["甲", "乙", "丙"], ["一", "二", "三"]]), table([["乙", "甲", "乙"], ["三", "一", "二"]])),
  TieCase("equal-paragraphs", [paragraph("甲乙丙丁戊己庚辛"), paragraph("甲乙丙丁戊己庚辛")], [paragraph("甲乙丙丁戊己庚辛")]),
  TieCase(
    "equal-under-headings", [heading("甲"), paragraph("飲食は、禁止する。"), heading("乙"), paragraph("飲食は、禁止する。"), heading("丙")],
    [heading("甲"), paragraph("飲食は、禁止する。"), heading("丙")]),
]

@Suite struct MirrorTests {
  @Test(arguments: ties) func mirrors(_ example: TieCase) {
    let there = Redline.compare(example.old, example.new, language: "ja").rows.map(\.mirrorLine).sorted()
    let back = Redline.compare(example.new, example.old, language: "ja").rows.map(\.line).sorted()
    #expect(there == back)
  }

  /// Tables of few words, by chance: what is paired is decided by ties more often than not.
  @Test func smallTablesMirror() {
    var chance = Chance(seed: 32)
    for number in 0..<3000 {
      let texts = (0..<2).map { _ in
        table((0..<(chance.below(3) + 1)).map { _ in (0..<3).map { _ in chance.pick(["甲", "乙", "甲乙", "", "甲、", "「乙"]) } })
      }
      let there = Redline.compare(texts[0], texts[1], language: "ja").rows.map(\.mirrorLine).sorted()
      let back = Redline.compare(texts[1], texts[0], language: "ja").rows.map(\.line).sorted()
      #expect(there == back, "pair \(number)")
    }
  }
}
