/// Where two blocks differ, word by word.
enum WordComparison {
  /// Up to so many pairs of words the best comparison is computed; beyond, the shortest edit cuts the texts into pieces first.
  static let exactLimit = 1 << 16

  /// Hunks from left to right, never touching each other. The result mirrors exactly when the sides are swapped: it is always computed in one order,
  /// by the bytes of the texts.
  static func hunks(_ old: [BlockWords], _ new: [BlockWords]) -> [Hunk] {
    let isMirrored = precedes(new, old)
    let (a, b) = isMirrored ? (new, old) : (old, new)
    let hunks = VerbEndings.joined(compareParts(a, b), a, b)
    return isMirrored ? hunks.map(\.mirrored) : hunks
  }

  /// How much of both sides is kept, in thousandths of the weight (Dice's coefficient).
  static func kept(_ hunks: [Hunk], _ old: WordSequence, _ new: WordSequence) -> Int {
    let total = weight(old, 0..<old.count) + weight(new, 0..<new.count)
    let changed = hunks.reduce(0) { $0 + weight(old, $1.old) + weight(new, $1.new) }
    return total == 0 ? 1000 : 1000 * (total - changed) / total
  }

  static func weight(_ sequence: WordSequence, _ range: Range<Int>) -> Int {
    sequence.weights[range].reduce(0) { $0 + Int($1) }
  }
}

extension WordComparison {
  private static func sequence(_ blocks: [BlockWords]) -> WordSequence {
    blocks.count == 1 ? WordSequence(blocks[0]) : WordSequence(blocks)
  }

  private static func precedes(_ a: [BlockWords], _ b: [BlockWords]) -> Bool {
    for (x, y) in zip(a, b) where x.content != y.content {
      return x.bytes.lexicographicallyPrecedes(y.bytes)
    }
    return a.count < b.count
  }

  /// Caption with caption and body with body: （時効）　債権は…, Payments: We keep… A caption in brackets that only one text has is one change. Of
  /// several blocks that are read as one the first may have a caption.
  private static func compareParts(_ old: [BlockWords], _ new: [BlockWords]) -> [Hunk] {
    let (a, b) = (sequence(old), sequence(new))
    let (caption, other) = (BlockCaption(old[0]), BlockCaption(new[0]))
    if let caption, let other, caption.isSet(as: other, old[0].words, new[0].words) {
      let (start, newStart) = (caption.words.lowerBound, other.words.lowerBound)
      let captions = compare(a.part(caption.words), b.part(other.words)).map { $0.shifted(start, newStart) }
      let rest = bodies(a, caption.body, b, other.body)
      let (end, newEnd) = (caption.words.upperBound, other.words.upperBound)
      if a.words[end] == b.words[newEnd] { return captions + rest }
      // Of : and ： one became the other.
      let colon = headed(Hunk(old: end..<caption.body, new: newEnd..<other.body), rest)
      return captions.last.map { captions.dropLast() + headed($0, colon) } ?? colon
    }
    guard old.count == 1, new.count == 1 else { return compare(a, b) }
    if let caption, caption.isWanting(in: new[0], old[0]) {
      return headed(Hunk(old: 0..<caption.body, new: 0..<0), bodies(a, caption.body, b, 0))
    }
    if let other, other.isWanting(in: old[0], new[0]) {
      return headed(Hunk(old: 0..<0, new: 0..<other.body), bodies(a, 0, b, other.body))
    }
    return compare(a, b)
  }

  private static func bodies(_ old: WordSequence, _ start: Int, _ new: WordSequence, _ newStart: Int) -> [Hunk] {
    compare(old.part(start..<old.count), new.part(newStart..<new.count)).map { $0.shifted(start, newStart) }
  }

  /// A change and those behind it; changes never touch each other.
  private static func headed(_ caption: Hunk, _ hunks: [Hunk]) -> [Hunk] {
    guard let first = hunks.first, first.old.lowerBound == caption.old.upperBound else { return [caption] + hunks }
    return [caption.joined(first)] + hunks.dropFirst()
  }

  static func compare(_ old: WordSequence, _ new: WordSequence) -> [Hunk] {
    var start = 0
    var (oldEnd, newEnd) = (old.count, new.count)
    while start < oldEnd, start < newEnd, old.words[start] == new.words[start] { start += 1 }
    while oldEnd > start, newEnd > start, old.words[oldEnd - 1] == new.words[newEnd - 1] { (oldEnd, newEnd) = (oldEnd - 1, newEnd - 1) }
    if start == oldEnd, start == newEnd { return [] }
    var hunks: [Hunk]
    if start == oldEnd || start == newEnd {
      hunks = [Hunk(old: start..<oldEnd, new: start..<newEnd)]
    } else {
      // A few words of context, so that a change may begin earlier or end later.
      let before = min(3, start)
      let after = min(3, old.count - oldEnd, new.count - newEnd)
      hunks = inner(old, (start - before)..<(oldEnd + after), new, (start - before)..<(newEnd + after))
    }
    hunks = RepeatedWords.mended(hunks, old, new)
    hunks = CompoundParts.joined(joinOverOrphans(hunks, old, new), old, new)
    hunks = Islands.joined(joinOverOrphans(hunks, old, new), old, new)
    slide(&hunks, old, new)
    hunks = partSentences(hunks, old, new)
    return isWorthReading(hunks, old, new) ? hunks : replaced(hunks, old, new)
  }

  private static func inner(_ old: WordSequence, _ oldRange: Range<Int>, _ new: WordSequence, _ newRange: Range<Int>) -> [Hunk] {
    if (oldRange.count + 1) * (newRange.count + 1) <= exactLimit { return WeighedComparison.hunks(old, oldRange, new, newRange) }
    return Pieces.hunks(old, oldRange, new, newRange)
  }

  /// A pair with little in common is not word by word the same text: it is read as replaced.
  private static func isWorthReading(_ hunks: [Hunk], _ old: WordSequence, _ new: WordSequence) -> Bool {
    guard hunks.count > 1 || min(old.count, new.count) > 4 else { return true }
    let (oldTotal, newTotal) = (weight(old, 0..<old.count), weight(new, 0..<new.count))
    let kept = oldTotal - hunks.reduce(0) { $0 + weight(old, $1.old) }
    return 10 * kept >= 3 * min(oldTotal, newTotal)
  }

  /// All from the first to the last sentence that differs, but for the passages in it that stayed.
  private static func replaced(_ hunks: [Hunk], _ old: WordSequence, _ new: WordSequence) -> [Hunk] {
    guard let first = hunks.first, let last = hunks.last else { return [] }
    let start = old.forms[..<first.old.lowerBound].lastIndex(of: .stop).map { $0 + 1 } ?? 0
    let isEnded =
      last.old.upperBound > 0 && last.new.upperBound > 0 && old.forms[last.old.upperBound - 1] == .stop
      && new.forms[last.new.upperBound - 1] == .stop
    let stop = isEnded ? last.old.upperBound : old.forms[last.old.upperBound...].firstIndex(of: .stop).map { $0 + 1 } ?? old.count
    let whole = Hunk(old: start..<stop, new: start..<(new.count - old.count + stop))
    return Passages.keeping(hunks, within: whole, old, new)
  }

  /// Joins two hunks over kept words that say nothing by themselves and are few beside what changed on both sides.
  private static func joinOverOrphans(_ hunks: [Hunk], _ old: WordSequence, _ new: WordSequence) -> [Hunk] {
    var result: [Hunk] = []
    for hunk in hunks {
      if let last = result.last {
        let between = last.old.upperBound..<hunk.old.lowerBound
        if isOrphan(between, old, new, last, hunk) || isTransposed(between, last, hunk, old, new) || Hyphens.isTurned(last, hunk, old, new)
        {
          result[result.count - 1] = last.joined(hunk)
          continue
        }
        if let whole = bracketed(last, hunk, old, new) {
          result[result.count - 1] = whole
          continue
        }
      }
      result.append(hunk)
    }
    return result
  }

  private static func isOrphan(_ between: Range<Int>, _ old: WordSequence, _ new: WordSequence, _ before: Hunk, _ after: Hunk) -> Bool {
    let least = min(max(before.old.count, before.new.count), max(after.old.count, after.new.count))
    var length = 0
    for index in between {
      switch old.forms[index] {
      case .particle: length += 2
      // The comma of May 30, 2017.
      case .date where between.count == 1: length += 1
      // 又は is a word to be found again, "or" is not.
      case .conjunction where old.weights[index] < 12: length += 1
      case .function, .punctuation, .hyphen, .comma, .opening, .closing: length += 1
      default: return false
      }
    }
    guard length <= least, !isPhrase(before), !isPhrase(after), !isSameWay(before, after) else { return false }
    let (first, second) = (before.quantityReplaced(old, new), after.quantityReplaced(old, new))
    // Day and month, and behind a comma the year; 12-month → 30-day.
    return first == nil && second == nil || first == second && (first == .date || between.allSatisfy { old.forms[$0] == .hyphen })
  }

  /// thirty (30) → sixty (60): the same number in words and in digits, with both brackets.
  private static func bracketed(_ before: Hunk, _ after: Hunk, _ old: WordSequence, _ new: WordSequence) -> Hunk? {
    guard after.old.lowerBound == before.old.upperBound + 1, old.forms[before.old.upperBound] == .opening,
      after.old.upperBound < old.count, old.forms[after.old.upperBound] == .closing,
      let first = before.old.last, let last = before.new.last, old.forms[first].isQuantity, new.forms[last].isQuantity,
      let form = after.quantityReplaced(old, new), form != .amount
    else { return nil }
    let (oldEnd, newEnd) = (after.old.upperBound + 1, after.new.upperBound + 1)
    return Hunk(old: before.old.lowerBound..<oldEnd, new: before.new.lowerBound..<newEnd)
  }

  /// `effective date` → `date of effect`: one word kept between what only went and what only came, a phrase turned round.
  private static func isTransposed(_ between: Range<Int>, _ before: Hunk, _ after: Hunk, _ old: WordSequence, _ new: WordSequence) -> Bool {
    guard between.count == 1, before.old.isEmpty != before.new.isEmpty, after.old.isEmpty != after.new.isEmpty,
      before.old.isEmpty != after.old.isEmpty
    else { return false }
    let (gone, come) = before.old.isEmpty ? (after.old, before.new) : (before.old, after.new)
    let (goneBinds, comeBinds) = (gone.filter { old.forms[$0] == .function }.count, come.filter { new.forms[$0] == .function }.count)
    return gone.count - goneBinds == 1 && come.count - comeBinds == 1 && goneBinds + comeBinds == 1
  }

  /// Words only came on both sides, or only went: what was kept between them would be struck only to be put back.
  private static func isSameWay(_ before: Hunk, _ after: Hunk) -> Bool {
    before.old.isEmpty && after.old.isEmpty || before.new.isEmpty && after.new.isEmpty
  }

  /// Words that only came or only went and are a phrase of their own.
  private static func isPhrase(_ hunk: Hunk) -> Bool {
    hunk.old.isEmpty != hunk.new.isEmpty && hunk.old.count + hunk.new.count >= 3
  }

  /// The end of a sentence was reworded and whole sentences after it came or went: `[-x. Y-]{+z+}.` is read as `[-x-]{+z+}.[- Y.-]`.
  private static func partSentences(_ hunks: [Hunk], _ old: WordSequence, _ new: WordSequence) -> [Hunk] {
    hunks.enumerated().flatMap { index, hunk in
      if let parts = KeptOpenings.parts(of: hunk, old, new) { return parts }
      // Changes never touch each other.
      let end = index + 1 < hunks.count ? hunks[index + 1].old.lowerBound - 1 : old.count
      let isLonger = hunk.old.count > hunk.new.count
      let place = isLonger ? place(hunk.old, hunk.new, old, new) : place(hunk.new, hunk.old, new, old)
      guard let (stop, tail) = place, hunk.old.upperBound + tail < end else { return [hunk] }
      let (next, newNext) = (hunk.old.upperBound + tail + 1, hunk.new.upperBound + tail + 1)
      return isLonger
        ? [Hunk(old: hunk.old.lowerBound..<(stop - tail), new: hunk.new), Hunk(old: (stop + 1)..<next, new: newNext..<newNext)]
        : [Hunk(old: hunk.old, new: hunk.new.lowerBound..<(stop - tail)), Hunk(old: next..<next, new: (stop + 1)..<newNext)]
    }
  }

  /// Words kept at the end of a sentence: ます。
  private static let longestTail = 2

  /// The stop in a change that can be kept instead of the one behind it, with the few words before it, where the other side ends no sentence and
  /// begins within one.
  private static func place(_ range: Range<Int>, _ other: Range<Int>, _ long: WordSequence, _ short: WordSequence) -> (
    stop: Int, tail: Int
  )? {
    guard range.lowerBound > 0, long.forms[range.lowerBound - 1] != .stop, !other.contains(where: { short.forms[$0] == .stop }),
      let stop = range.first(where: { long.forms[$0] == .stop }),
      let tail = (0...longestTail).first(where: { range.upperBound + $0 < long.count && long.forms[range.upperBound + $0] == .stop }),
      stop - tail >= range.lowerBound, !(other.isEmpty && (tail == 0 || stop - tail == range.lowerBound)),
      long.words[(stop - tail)...stop].elementsEqual(long.words[range.upperBound...(range.upperBound + tail)])
    else { return nil }
    return (stop, tail)
  }

  /// Moves each pure insertion or deletion among the places where it reads the same, to the one with the best edges; of equals the leftmost.
  private static func slide(_ hunks: inout [Hunk], _ old: WordSequence, _ new: WordSequence) {
    for index in hunks.indices {
      let hunk = hunks[index]
      guard hunk.old.isEmpty != hunk.new.isEmpty else { continue }
      let isInsertion = hunk.old.isEmpty
      let sequence = isInsertion ? new : old
      let range = isInsertion ? hunk.new : hunk.old
      let least = index == 0 ? 0 : (isInsertion ? hunks[index - 1].new.upperBound : hunks[index - 1].old.upperBound) + 1
      let most =
        index + 1 == hunks.count ? sequence.count : (isInsertion ? hunks[index + 1].new.lowerBound : hunks[index + 1].old.lowerBound) - 1
      let shift = bestShift(range, in: sequence, within: min(least, range.lowerBound)...max(most, range.upperBound))
      hunks[index] = Hunk(
        old: (hunk.old.lowerBound + shift)..<(hunk.old.upperBound + shift),
        new: (hunk.new.lowerBound + shift)..<(hunk.new.upperBound + shift))
    }
  }

  private static func bestShift(_ range: Range<Int>, in sequence: WordSequence, within bounds: ClosedRange<Int>) -> Int {
    let words = sequence.words
    let isInSentence = !range.contains { sequence.forms[$0] == .stop }
    var (start, end) = (range.lowerBound, range.upperBound)
    while start > bounds.lowerBound, words[start - 1] == words[end - 1] { (start, end) = (start - 1, end - 1) }
    var best = (score: Int32.min, start: start)
    while true {
      let score = sequence.edges[start] + sequence.edges[end] + (isInSentence ? joining(start, in: sequence) : 0)
      if score > best.score { best = (score, start) }
      guard end < bounds.upperBound, words[start] == words[end] else { break }
      (start, end) = (start + 1, end + 1)
    }
    return best.start - range.lowerBound
  }

  /// Inside a sentence nothing is a better place to begin than a conjunction, with the comma before it if there is one.
  private static func joining(_ start: Int, in sequence: WordSequence) -> Int32 {
    if sequence.forms[start] == .conjunction { return 12 }
    let isBeforeConjunction = start + 1 < sequence.count && sequence.forms[start + 1] == .conjunction
    return isBeforeConjunction && sequence.forms[start] == .comma ? 16 : 0
  }
}
