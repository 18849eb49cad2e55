import Foundation
import Redlining
import Testing

/// 2,000 pairs of texts a seed, half of them Japanese: 20,000 in all; a million where `KAITEI_SOAK` is set, or as many as it says if that is more
/// than one (see `script/soak`).
private let seeds: [UInt64] = {
  guard let soak = ProcessInfo.processInfo.environment["KAITEI_SOAK"] else { return Array(1...10) }
  let pairs = UInt64(soak).flatMap { $0 > 1 ? $0 : nil } ?? 1_000_000
  return Array(1...max(1, pairs / 2000))
}()

@Suite struct PropertyTests {
  private func forEachPair(_ seed: UInt64, _ body: (_ old: [RedlineBlock], _ new: [RedlineBlock], _ language: String, _ pair: Int) -> Void)
  {
    for isJapanese in [true, false] {
      var author = Author(seed: seed &* 2 &+ (isJapanese ? 1 : 0), isJapanese: isJapanese)
      for pair in 0..<1000 {
        let old = author.text()
        body(old, author.next(of: old), isJapanese ? "ja" : "en", pair)
      }
    }
  }

  @Test(arguments: seeds) func everyPairHolds(_ seed: UInt64) {
    let polluted = ["ja": Vocabulary(language: "ja"), "en": Vocabulary(language: "en")]
    forEachPair(
      seed,
      { old, new, language, pair in
        guard let vocabulary = polluted[language] else { return }
        let (a, b) = (vocabulary.tokens(of: old), vocabulary.tokens(of: new))
        let redline = Redline(old: a, new: b)
        let place = "seed \(seed), \(language) pair \(pair)"
        #expect(rebuilds(redline, old, new), "\(place): both texts are rebuilt, every block once and in order")
        #expect(cutsNoGrapheme(redline), "\(place): no operation ends inside a grapheme")
        let back = Redline(old: b, new: a)
        #expect(back.rows.map(\.line).sorted() == redline.rows.map(\.mirrorLine).sorted(), "\(place): reversing mirrors")
        let same = Redline(old: a, new: a)
        #expect(
          same.summary.isEmpty && same.rows.allSatisfy { $0.kind == .same && $0.old == $0.new }, "\(place): nothing differs from itself")
        #expect(
          Redline(unchanged: old).rows.map(\.line) == same.rows.map(\.line), "\(place): a text beside itself needs no words")
        if pair % 10 == 0 {
          let fresh = Redline.compare(old, new, language: language)
          #expect(fresh.rows.map(\.line) == redline.rows.map(\.line), "\(place): what was compared before makes no difference")
        }
      })
  }

  private func rebuilds(_ redline: Redline, _ old: [RedlineBlock], _ new: [RedlineBlock]) -> Bool {
    side(redline, .deleted, old, \.old, isThere: { $0 != .added && $0 != .movedHere })
      && side(redline, .inserted, new, \.new, isThere: { $0 != .deleted && $0 != .movedAway })
  }

  /// One side's blocks in their order, each with its label and its text, the parts of a division together.
  private func side(
    _ redline: Redline, _ kind: RedlineOperation.Kind, _ blocks: [RedlineBlock], _ index: (RedlineRow) -> Int?,
    isThere: (RedlineRow.Kind) -> Bool
  ) -> Bool {
    var texts: [(index: Int, label: [UInt8], text: [UInt8])] = []
    for row in redline.rows {
      let (label, text) = (row.labelOperations.side(kind), row.operations.side(kind))
      guard isThere(row.kind), let place = index(row) else {
        if !label.isEmpty || !text.isEmpty { return false }
        continue
      }
      if let last = texts.last, last.index == place {
        texts[texts.count - 1].label += label
        texts[texts.count - 1].text += text
      } else {
        texts.append((place, label, text))
      }
    }
    return texts.map(\.index) == Array(blocks.indices)
      && zip(texts, blocks).allSatisfy { $0.label.elementsEqual($1.label.utf8) && $0.text.elementsEqual($1.text.utf8) }
  }

  private func cutsNoGrapheme(_ redline: Redline) -> Bool {
    redline.rows.allSatisfy { row in
      [RedlineOperation.Kind.deleted, .inserted].allSatisfy { kind in
        let parts = row.operations.filter { $0.kind == .kept || $0.kind == kind }
        // As many characters in the parts as in the whole.
        return row.part != nil || parts.reduce(0) { $0 + $1.text.count } == parts.map(\.text).joined().count
      }
    }
  }

  @Test(arguments: seeds) func anEditLeavesOtherClausesAlone(_ seed: UInt64) {
    forEachPair(
      seed,
      { old, new, language, pair in
        guard pair % 5 == 0, let place = new.indices.last(where: { new[$0].kind != .cell && !new[$0].text.isEmpty }) else { return }
        var edited = new
        edited[place] = new[place].with(text: new[place].text + (language == "ja" ? "追加。" : " Added."))
        let before = Redline.compare(old, new, language: language)
        let after = Redline.compare(old, edited, language: language)
        let pairs = { (redline: Redline) in
          redline.alignment.entries.map { "\($0.relation) \($0.old ?? -1) \($0.new ?? -1) \($0.part?.number ?? 0)" }
        }
        guard pairs(before) == pairs(after) else { return }
        for (a, b) in zip(before.rows, after.rows) where b.new != place {
          #expect(a.line == b.line, "seed \(seed), \(language) pair \(pair): a clause that was not edited reads as before")
        }
      })
  }

  @Test(arguments: seeds) func renumberingAloneShowsNumbersOnly(_ seed: UInt64) {
    forEachPair(
      seed,
      { old, _, language, pair in
        guard pair % 5 == 0 else { return }
        let new = old.map { $0.label.isEmpty ? $0 : $0.with(label: $0.label + "の2") }
        let redline = Redline.compare(old, new, language: language)
        #expect(redline.rows.allSatisfy { $0.kind == .same && $0.operations.allSatisfy { $0.kind == .kept } }, "seed \(seed), pair \(pair)")
        #expect(redline.summary.count(.renumbered) == old.count { !$0.label.isEmpty })
      })
  }

  @Test(arguments: seeds) func anUnchangedMovedClauseIsOneMove(_ seed: UInt64) {
    for isJapanese in [true, false] {
      var author = Author(seed: seed &+ 99, isJapanese: isJapanese)
      for pair in 0..<100 {
        // Four clauses of unlike length, so that it is clear which one moved; each with words of its own.
        let clauses = (0..<4).map { number in
          [
            heading("甲\(number) " + author.words(3)), item("乙\(number)条件 " + author.words(24)),
            item("丙\(number)義務 " + author.words(16 + 20 * number)),
          ]
        }
        let redline = Redline.compare(
          (clauses[1...] + [clauses[0]]).flatMap { $0 }, clauses.flatMap { $0 }, language: isJapanese ? "ja" : "en")
        #expect(redline.rows.filter { $0.kind == .same }.count == 9, "seed \(seed), pair \(pair)")
        #expect(redline.rows.filter { $0.kind == .movedAway && $0.move == 1 }.count == 3)
        #expect(redline.rows.filter { $0.kind == .movedHere && $0.move == 1 && $0.textOperations.isEmpty }.count == 3)
      }
    }
  }
}
