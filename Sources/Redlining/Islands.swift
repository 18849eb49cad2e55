/// Gives up kept words that are kept by accident: of another sentence, or a scrap between long changes.
struct Islands {
  private let old: WordSequence
  private let new: WordSequence
  private let hunks: [Hunk]

  /// The hunks, joined over such words. O(words).
  static func joined(_ hunks: [Hunk], _ old: WordSequence, _ new: WordSequence) -> [Hunk] {
    guard hunks.count > 1 else { return hunks }
    let sentences = Islands(old: old, new: new, hunks: hunks).keepingSentences()
    let scraps = Islands(old: old, new: new, hunks: sentences).joined { $0.isScrap($1, $2) || $0.isInOtherBrackets($1, $2) }
    return Islands(old: old, new: new, hunks: scraps).replacingPoorStretches()
  }
}

extension Hunk {
  /// Words of the longer side.
  var size: Int { max(old.count, new.count) }

  /// Whether words only came or only went.
  var isPure: Bool { old.isEmpty || new.isEmpty }

  /// The kind of a number, an amount or a date that was replaced by one of its kind, where nothing else was.
  func quantityReplaced(_ before: WordSequence, _ after: WordSequence) -> WordForm? {
    guard let first = old.first, !new.isEmpty else { return nil }
    let form = before.forms[first]
    return form.isQuantity && old.allSatisfy { before.forms[$0] == form } && new.allSatisfy { after.forms[$0] == form } ? form : nil
  }
}

extension Islands {
  private func joined(_ isAccident: (Islands, Hunk, Hunk) -> Bool) -> [Hunk] {
    var result: [Hunk] = []
    for hunk in hunks {
      if let last = result.last, isAccident(self, last, hunk) {
        result[result.count - 1] = last.joined(hunk)
      } else {
        result.append(hunk)
      }
    }
    return result
  }

  /// Lone words between two long changes, unless they close a sentence.
  private func isScrap(_ before: Hunk, _ after: Hunk) -> Bool {
    let between = before.old.upperBound..<after.old.lowerBound
    let least = min(before.size, after.size)
    guard least >= 6, !closes(between), before.quantityReplaced(old, new) == nil, after.quantityReplaced(old, new) == nil else {
      return false
    }
    switch content(between) {
    case 0:
      return between.count <= 2 && !between.contains { old.forms[$0] == .markup } && !(before.isPure && after.isPure)
    case 1: return least >= 8 && !before.isPure && !after.isPure && between.count <= 4
    default: return false
    }
  }

  /// Words of a change that is looked at for brackets: what was joined may grow with each hunk.
  private static let longestInBrackets = 256

  /// A word or two in brackets that open and close in the changes beside them, of which at least one is a replacement: on one side only, so what the
  /// words are said of is not the same.
  private func isInOtherBrackets(_ before: Hunk, _ after: Hunk) -> Bool {
    let between = before.old.upperBound..<after.old.lowerBound
    guard !(before.isPure && after.isPure), before.size <= Islands.longestInBrackets, after.size <= Islands.longestInBrackets,
      between.count <= Islands.longestInBrackets, content(between) <= 2, before.quantityReplaced(old, new) == nil,
      after.quantityReplaced(old, new) == nil
    else { return false }
    let deeper = depth(before)
    guard deeper != 0, deeper == -depth(after) else { return false }
    return WordComparison.weight(old, between) <= min(weight(before), weight(after))
  }

  /// How many brackets more the old words open than the new ones.
  private func depth(_ hunk: Hunk) -> Int {
    func opened(_ form: WordForm) -> Int { form == .opening ? 1 : form == .closing ? -1 : 0 }
    return hunk.old.reduce(0) { $0 + opened(old.forms[$1]) } - hunk.new.reduce(0) { $0 + opened(new.forms[$1]) }
  }

  private func weight(_ hunk: Hunk) -> Int { max(WordComparison.weight(old, hunk.old), WordComparison.weight(new, hunk.new)) }

  private func closes(_ kept: Range<Int>) -> Bool { kept.last.map(old.endsSentence) ?? false }

  private func content(_ kept: Range<Int>) -> Int { kept.reduce(0) { $0 + (old.forms[$1].isContent ? 1 : 0) } }
}

// Stretches between what is surely kept.
extension Islands {
  /// Content words that are no accident.
  private static let solid = 6
  /// Changes that are many in one sentence.
  private static let many = 5
  /// What six or seven content words weigh.
  private static let leastScattered = 100
  private static let fourWords = 64
  /// Words of a stretch that is looked at for a topic.
  private static let longestWithTopic = 256

  /// Changes of one sentence between which less than three tenths of the smaller side are kept are one change. Whole sentences that only came or
  /// went do not count.
  private func replacingPoorStretches() -> [Hunk] {
    var result: [Hunk] = []
    var start = 0
    for index in hunks.indices {
      if isWholeSentence(hunks[index]) {
        result += replacingPoor(hunks[start..<index]) + [hunks[index]]
        start = index + 1
        continue
      }
      let kept = index + 1 < hunks.count ? hunks[index].old.upperBound..<hunks[index + 1].old.lowerBound : 0..<0
      guard kept.isEmpty || content(kept) >= Islands.solid || closes(kept) else { continue }
      result += replacingPoor(hunks[start...index])
      start = index + 1
    }
    return result + replacingPoor(hunks[start...])
  }

  private func replacingPoor(_ stretch: ArraySlice<Hunk>) -> [Hunk] {
    guard isPoor(stretch) || isScattered(stretch), let whole = joined(stretch) else { return Array(stretch) }
    guard let topic = stretch.indices.dropFirst().first(where: { isTopic(between: stretch[$0 - 1], stretch[$0], whole) }) else {
      return Passages.keeping(Array(stretch), within: whole, old, new)
    }
    return [stretch[..<topic], stretch[topic...]].flatMap { part in
      joined(part).map { Passages.keeping(Array(part), within: $0, old, new) } ?? []
    }
  }

  private func joined(_ stretch: ArraySlice<Hunk>) -> Hunk? {
    guard let first = stretch.first, let last = stretch.last else { return nil }
    return first.joined(last)
  }

  /// What a sentence is about, once on each side, stays between two replacements: 否認権は、
  private func isTopic(between before: Hunk, _ after: Hunk, _ whole: Hunk) -> Bool {
    let word = before.old.upperBound
    guard whole.size <= Islands.longestWithTopic, !before.isPure, !after.isPure, after.old.lowerBound == word + 3,
      old.forms[word].isContent,
      old.forms[word + 1] == .particle, old.forms[word + 2] == .comma
    else { return false }
    return old.words[whole.old].count { $0 == old.words[word] } == 1 && new.words[whole.new].count { $0 == old.words[word] } == 1
  }

  private func isWholeSentence(_ hunk: Hunk) -> Bool {
    guard hunk.isPure else { return false }
    let (words, range) = hunk.old.isEmpty ? (new, hunk.new) : (old, hunk.old)
    return range.last.map(words.endsSentence) ?? false && words.beginsSentence(range.lowerBound)
  }

  private func isPoor(_ stretch: ArraySlice<Hunk>) -> Bool {
    guard let first = stretch.first, let last = stretch.last, stretch.count > 1 else { return false }
    let whole = first.joined(last)
    let contents = min(content(whole.old), whole.new.reduce(0) { $0 + (new.forms[$1].isContent ? 1 : 0) })
    guard contents >= Islands.solid, !stretch.contains(where: { $0.quantityReplaced(old, new) != nil }) else { return false }
    let (gone, come) = (WordComparison.weight(old, whole.old), WordComparison.weight(new, whole.new))
    let kept = gone - stretch.reduce(0) { $0 + WordComparison.weight(old, $1.old) }
    return 10 * kept < 3 * min(gone, come)
  }

  /// Another rule under an old number, which shares scattered words with it: of sentences that changed by two thirds and more, at most three
  /// content words in one place and less than a sixth of both sides; less than an eighth where they are in few places.
  private func isScattered(_ stretch: ArraySlice<Hunk>) -> Bool {
    guard stretch.count > 2, let whole = stretch.first?.joined(stretch[stretch.endIndex - 1]) else { return false }
    let (gone, come) = (WordComparison.weight(old, whole.old), WordComparison.weight(new, whole.new))
    let kept = gone - stretch.reduce(0) { $0 + WordComparison.weight(old, $1.old) }
    let share = stretch.count < Islands.many ? 8 : 6
    guard min(gone, come) >= Islands.leastScattered, 20 * kept < 9 * min(gone, come), share * kept < gone + come,
      !stretch.contains(where: { $0.quantityReplaced(old, new) != nil }),
      zip(stretch, stretch.dropFirst()).allSatisfy({ isScrap(between: $0.old.upperBound..<$1.old.lowerBound) })
    else { return false }
    return isMost(whole.old, gone, old) && isMost(whole.new, come, new)
  }

  private func isScrap(between kept: Range<Int>) -> Bool {
    content(kept) <= 3 && WordComparison.weight(old, kept) < Islands.fourWords
  }

  /// Whether words are two thirds and more of the sentences in which they stand. O(words).
  private func isMost(_ range: Range<Int>, _ weight: Int, _ words: WordSequence) -> Bool {
    var rest = weight / 2
    var (start, end) = (range.lowerBound, range.upperBound)
    while start > 0, !words.endsSentence(start - 1), rest >= 0 {
      start -= 1
      rest -= Int(words.weights[start])
    }
    while end < words.count, end == 0 || !words.endsSentence(end - 1), rest >= 0 {
      rest -= Int(words.weights[end])
      end += 1
    }
    return rest >= 0
  }
}

// Words that stand in sentences which are not the same one.
extension Islands {
  /// How much two sentences have in common; of kept words these follow each other.
  private struct Meeting {
    let old: Int
    let new: Int
    var kept: Int
  }

  /// Words that may come or go before the end of a sentence.
  private static let few = 3

  /// Whether a word is kept before a hunk of a few words that only came or only went, and behind it two words and more that end a sentence:
  /// 解約[+書の提出+]をしてください。
  private func goesOn(at index: Int) -> Bool {
    let hunk = hunks[index]
    guard hunk.isPure, hunk.size <= Islands.few, old.forms[hunk.old.lowerBound - 1].isContent else { return false }
    let end = index + 1 < hunks.count ? hunks[index + 1].old.lowerBound : old.count
    guard let stop = (hunk.old.upperBound..<end).first(where: old.endsSentence) else { return false }
    return stop > hunk.old.upperBound + 1
  }

  private func keepingSentences() -> [Hunk] {
    let (before, after) = (Sentences(old), Sentences(new))
    guard before.weights.count > 1 || after.weights.count > 1 else { return hunks }
    var meetings: [Meeting] = []
    // The meetings of the words kept before each hunk.
    var runs: [Range<Int>] = []
    var (i, j) = (0, 0)
    for hunk in hunks + [Hunk(old: old.count..<old.count, new: new.count..<new.count)] {
      var first = meetings.count
      while i < hunk.old.lowerBound {
        let (s, t) = (before.numbers[i], after.numbers[j])
        if meetings.last?.old != s || meetings.last?.new != t { meetings.append(Meeting(old: s, new: t, kept: 0)) }
        first = min(first, meetings.count - 1)
        if old.forms[i].isContent { meetings[meetings.count - 1].kept += Int(old.weights[i]) }
        (i, j) = (i + 1, j + 1)
      }
      runs.append(first..<meetings.count)
      (i, j) = (hunk.old.upperBound, hunk.new.upperBound)
    }
    let isSame = meetings.indices.map { index in
      let meeting = meetings[index]
      // Meetings rise on both sides: what meets no other sentence meets none beside it.
      let isOnly = [index - 1, index + 1].allSatisfy {
        !meetings.indices.contains($0) || (meetings[$0].old != meeting.old && meetings[$0].new != meeting.new)
      }
      let (s, t) = (before.weights[meeting.old], after.weights[meeting.new])
      return isOnly || (10 * meeting.kept >= 4 * min(s, t) && 10 * meeting.kept >= s + t)
    }
    var result = [hunks[0]]
    for index in hunks.indices.dropFirst() {
      let last = result[result.count - 1]
      let kept = hunks[index - 1].old.upperBound..<hunks[index].old.lowerBound
      if content(kept) >= 4 || closes(kept) || goesOn(at: index) || runs[index].contains(where: { isSame[$0] }) {
        result.append(hunks[index])
      } else {
        result[result.count - 1] = last.joined(hunks[index])
      }
    }
    return result
  }
}

/// The sentences of a text, by their stops.
private struct Sentences {
  /// The sentence of each word.
  private(set) var numbers: [Int] = []
  /// What the content words of each sentence weigh.
  private(set) var weights = [0]

  init(_ words: WordSequence) {
    numbers.reserveCapacity(words.count)
    for index in 0..<words.count {
      numbers.append(weights.count - 1)
      if words.forms[index].isContent { weights[weights.count - 1] += Int(words.weights[index]) }
      if words.endsSentence(index), index + 1 < words.count { weights.append(0) }
    }
  }
}
