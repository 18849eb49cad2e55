extension Matching {
  /// Units without a mate that are looked at before the first and behind the last part, and between two.
  private static let mostBeside = 4

  /// Finds parts of what was split or joined that grew more than they kept: running text without a mate beside the parts, or beside the counterpart
  /// of a changed clause, one sentence of which is a sentence that the whole lost at that place, however much else came.
  mutating func findGrownParts() {
    let isAnySpare =
      old.units.indices.contains { isSpare($0, old, mateOfOld) } || new.units.indices.contains { isSpare($0, new, mateOfNew) }
    guard isAnySpare else { return }
    var search = DivisionSearch(self)
    for stretch in changedStretches() + movedStretches() {
      for i in stretch.changed where mateOfOld[i] >= 0 {
        let j = mateOfOld[i]
        findGrownParts(of: i, mate: j, isSplit: true, beside: stretch.new, &search)
        findGrownParts(of: j, mate: i, isSplit: false, beside: stretch.old, &search)
      }
    }
  }

  private mutating func findGrownParts(of whole: Int, mate: Int, isSplit: Bool, beside range: Range<Int>, _ search: inout DivisionSearch) {
    let (one, many) = isSplit ? (old, new) : (new, old)
    guard one.units[whole].group == .running, many.units[mate].group == .running, search.division(of: mate, isSplit: !isSplit) == nil
    else { return }
    let known = search.division(of: whole, isSplit: isSplit)
    let parts = known.map { divisions[$0].parts } ?? [mate]
    let places = spares(around: parts, many, isSplit ? mateOfNew : mateOfOld, in: range)
    guard places.contains(where: { !$0.isEmpty }) else { return }
    let found = GrownParts(one, whole, many).found(parts, places)
    if found.isEmpty { return }
    for part in found { take(part, isOld: !isSplit) }
    let all = (parts + found).sorted()
    if let known {
      divisions[known].parts = all
    } else {
      search.add(divisions.count, whole: whole, isSplit: isSplit)
      divisions.append(Division(isSplit: isSplit, whole: whole, parts: all))
    }
  }

  /// Before each part, and behind the last.
  private func spares(around parts: [Int], _ text: TextTokens, _ mates: [Int], in range: Range<Int>) -> [[Int]] {
    guard let first = parts.first, let last = parts.last else { return [] }
    var start = first
    while start > range.lowerBound, first - start < Self.mostBeside, isSpare(start - 1, text, mates) { start -= 1 }
    var end = last + 1
    while end < range.upperBound, end - last <= Self.mostBeside, isSpare(end, text, mates) { end += 1 }
    let between = zip(parts, parts.dropFirst()).map { part, next in
      Array(((part + 1)..<next).filter { isSpare($0, text, mates) }.prefix(Self.mostBeside))
    }
    return [Array(start..<first)] + between + [Array((last + 1)..<end)]
  }

  private func isSpare(_ unit: Int, _ text: TextTokens, _ mates: [Int]) -> Bool {
    mates[unit] == Self.free && text.units[unit].group == .running && text.units[unit].size >= Self.leastSizeToMove
  }
}

/// Compares the sentences that a unit lost beside its parts with those of the units there.
private struct GrownParts {
  /// Words of a whole beyond which it is not looked at, and sentences.
  private static let longest = 1 << 14
  private static let mostSentences = 64
  /// Content words that a sentence must share: at its beginning, as a whole, and as a whole with changes.
  private static let leastOpening = 5
  private static let leastVerbatim = 4
  private static let leastAlike = 6
  private static let likeness = 700
  private let side: TextTokens
  private let whole: BlockWords

  init(_ one: TextTokens, _ whole: Int, _ many: TextTokens) {
    self.whole = one.words[one.units[whole].blocks.lowerBound]
    side = many
  }

  /// - Parameter places: units before each of the parts, and behind the last.
  func found(_ parts: [Int], _ places: [[Int]]) -> [Int] {
    guard whole.size <= Self.longest else { return [] }
    let held = held(parts)
    var found: [(unit: Int, weight: Int)] = []
    for (place, units) in places.enumerated() where !units.isEmpty {
      var start = held[..<place].reduce(0) { max($0, $1.words.upperBound) }
      let end = held[place...].first { !$0.words.isEmpty }?.words.lowerBound ?? whole.count
      for unit in units where start < end {
        guard let shared = shared(words(unit), lost: start..<end) else { continue }
        found.append((unit, weight(shared)))
        start = shared.upperBound
      }
    }
    if found.isEmpty { return [] }
    let all = (parts + found.map(\.unit)).sorted()
    let after = Dictionary(uniqueKeysWithValues: zip(all, self.held(all).map(\.weight)))
    // What was found must still be kept where all is compared, and what was known too.
    guard zip(parts, held).allSatisfy({ 4 * (after[$0] ?? 0) >= 3 * $1.weight }) else { return [] }
    return found.filter { 2 * (after[$0.unit] ?? 0) >= $0.weight }.map(\.unit)
  }
}

extension GrownParts {
  private func words(_ unit: Int) -> BlockWords { side.words[side.units[unit].blocks.lowerBound] }

  private func weight(_ range: Range<Int>) -> Int { whole.weights[range].reduce(0) { $0 + Int($1) } }

  /// From the first to the last content word of the whole that each part keeps, if all are read as one, and the weight of what it keeps.
  private func held(_ parts: [Int]) -> [(words: Range<Int>, weight: Int)] {
    let blocks = parts.map(words)
    let hunks = blocks.count == 1 ? side.vocabulary.hunks(whole, blocks[0]) : WordComparison.hunks([whole], blocks)
    var held = [(words: Range<Int>, weight: Int)](repeating: (0..<0, 0), count: parts.count)
    var (word, place, part) = (0, 0, 0)
    var end = blocks[0].count
    for hunk in hunks + [Hunk(old: whole.count..<whole.count, new: blocks.reduce(0) { $0 + $1.count }..<Int.max)] {
      while place < hunk.new.lowerBound {
        while place >= end, part + 1 < blocks.count {
          part += 1
          end += blocks[part].count
        }
        let count = min(hunk.new.lowerBound, part + 1 < blocks.count ? end : .max) - place
        let kept = word..<(word + count)
        held[part].weight += weight(kept)
        if let first = kept.first(where: { whole.forms[$0].isContent }), let last = kept.last(where: { whole.forms[$0].isContent }) {
          held[part].words = (held[part].words.isEmpty ? first : held[part].words.lowerBound)..<(last + 1)
        }
        (word, place) = (word + count, place + count)
      }
      (word, place) = (hunk.old.upperBound, hunk.new.upperBound)
    }
    return held
  }

  /// The words of a lost sentence that another text holds: as it is, but for its end, or with few changes.
  private func shared(_ other: BlockWords, lost: Range<Int>) -> Range<Int>? {
    let sentences = whole.sentences(in: lost)
    let others = other.sentences(in: 0..<other.count)
    guard sentences.count <= Self.mostSentences, others.count <= Self.mostSentences else { return nil }
    for sentence in sentences {
      for candidate in others {
        let run = run(sentence, candidate, other)
        let count = whole.forms[run].count { $0.isContent }
        let isWhole = whole.forms[run.upperBound..<sentence.upperBound].allSatisfy { $0 == .stop }
        if count >= (isWhole ? Self.leastVerbatim : Self.leastOpening) { return run }
        guard whole.forms[sentence].count(where: { $0.isContent }) >= Self.leastAlike else { continue }
        if whole.all.bag(of: sentence).likeness(other.all.bag(of: candidate), least: Self.likeness) >= Self.likeness { return sentence }
      }
    }
    return nil
  }

  /// The words with which two sentences begin alike.
  private func run(_ sentence: Range<Int>, _ candidate: Range<Int>, _ other: BlockWords) -> Range<Int> {
    let (folded, others) = (whole.all.folded, other.all.folded)
    let count = zip(folded[sentence], others[candidate]).prefix { $0 == $1 }.count
    return sentence.lowerBound..<(sentence.lowerBound + count)
  }
}

extension BlockWords {
  /// The sentences that begin in a range, cut where it ends.
  fileprivate func sentences(in range: Range<Int>) -> [Range<Int>] {
    let starts = range.filter { edges[$0] >= Edges.sentence }
    return starts.indices.map { starts[$0]..<($0 + 1 < starts.count ? starts[$0 + 1] : range.upperBound) }
  }
}
