extension Matching {
  /// Units on either side of a paragraph where it may have become an article.
  private static let unitsAround = 3
  /// Thousandths of the weight of a paragraph that are kept where it became another one's.
  private static let leastOfContained = 850
  /// The same of its content words, whatever their order.
  private static let leastOfWords = 750
  /// Likeness from which a counterpart by label is more than that.
  private static let mostByLabel = 750

  /// A paragraph that begins and ends an article beside it, with at most one word replaced and others put in between, is that article's counterpart,
  /// and not the one whose number the article took: of that, more went. O(what is left).
  mutating func pairContained() {
    for isOld in [true, false] {
      let (text, mates) = isOld ? (old, mateOfOld) : (new, mateOfNew)
      for unit in text.units.indices where mates[unit] == Self.free && text.units[unit].group == .running && text.units[unit].label != 0 {
        for other in max(0, unit - Self.unitsAround)..<min(text.units.count, unit + Self.unitsAround + 1) {
          let mate = isOld ? mateOfOld[other] : mateOfNew[other]
          guard mate >= 0, takes(unit, mate, from: other, isOld: isOld) else { continue }
          isOld ? unpair(other, mate) : unpair(mate, other)
          isOld ? pair(unit, mate) : pair(mate, unit)
          break
        }
      }
    }
  }

  /// Whether a unit is likelier than another one that has its counterpart by the label alone.
  private func takes(_ unit: Int, _ mate: Int, from other: Int, isOld: Bool) -> Bool {
    let (text, mates) = isOld ? (old, new) : (new, old)
    let (it, its) = (text.units[other], mates.units[mate])
    guard text.isArticle(unit) != mates.isArticle(mate), text.hasKind(unit, of: mate, in: mates), it.label != 0, it.label == its.label,
      it.content != its.content, it.id == 0,
      mates.bag(mate).share(of: text.bag(unit)) >= Self.leastOfWords,
      text.likeness(other, mates, mate, least: Self.mostByLabel) < Self.mostByLabel
    else { return false }
    let (words, rival) = (text.words[text.units[unit].blocks.lowerBound], text.words[it.blocks.lowerBound])
    let whole = mates.words[its.blocks.lowerBound]
    func hunks(_ words: BlockWords) -> [Hunk] {
      isOld ? old.vocabulary.hunks(words, whole) : old.vocabulary.hunks(whole, words).map(\.mirrored)
    }
    let mine = hunks(words)
    let gone = mine.filter { !$0.old.isEmpty }
    guard let first = mine.first, let last = mine.last, first.new.lowerBound > 0, last.new.upperBound < whole.count else { return false }
    return gone.count <= 1 && gone.allSatisfy { $0.old.count == 1 && $0.new.count == 1 } && kept(words, mine) >= Self.leastOfContained
      && kept(rival, hunks(rival)) < Self.leastOfContained
  }

  /// The share of a block's weight that stayed, in thousandths.
  private func kept(_ block: BlockWords, _ hunks: [Hunk]) -> Int {
    let all = block.weights.reduce(0) { $0 + Int($1) }
    let gone = hunks.reduce(0) { $0 + block.weights[$1.old].reduce(0) { $0 + Int($1) } }
    return all == 0 ? 0 : 1000 * (all - gone) / all
  }
}

extension TextTokens {
  fileprivate func hasKind(_ unit: Int, of other: Int, in text: TextTokens) -> Bool {
    blocks[units[unit].blocks.lowerBound].kind == text.blocks[text.units[other].blocks.lowerBound].kind
  }
}
