extension Matching {
  /// Whether a neighbour of the mate is what the whole held more than its mate at that end: a heading that ran into its paragraph and now stands
  /// above it. But for a full stop or colon it is the same, or it is a heading that was reworded on the way.
  func runsIn(_ part: Int, _ whole: Int, _ mate: Int, isSplit: Bool) -> Bool {
    let (side, other) = isSplit ? (old, new) : (new, old)
    guard other.units[part].group != .row else { return false }
    let words = other.words[other.units[part].blocks.lowerBound]
    let all = side.words[side.units[whole].blocks.lowerBound]
    let rest = other.words[other.units[mate].blocks.lowerBound]
    if part < mate ? stands(words.all, before: rest.words, in: all) : stands(words.all, after: rest.words, in: all.words) { return true }
    guard other.units[part].group == .heading, words.size >= Self.leastSizeToMove else { return false }
    let hunks = isSplit ? old.vocabulary.hunks(all, rest) : old.vocabulary.hunks(rest, all).map(\.mirrored)
    // All that came or went at that end.
    let end = part < mate ? 0..<0 : rest.count..<rest.count
    guard let hunk = part < mate ? hunks.first : hunks.last, hunk.new == end,
      part < mate ? hunk.old.lowerBound == 0 : hunk.old.upperBound == all.count
    else { return false }
    return all.all.bag(of: hunk.old).likeness(words.bag, least: Self.leastToMove) >= Self.leastToMove
  }

  private func stands(_ words: CutWords, before rest: [UInt32], in whole: BlockWords) -> Bool {
    let (all, count) = (whole.all, words.countWithoutStop)
    // Typed into the paragraph, the signs of a heading or an item may stand before it.
    let start = whole.markers
    guard count > 0, all.words.count > start + count, all.words[start..<(start + count)] == words.words[..<count] else { return false }
    let next = ((start + count)..<all.words.count).first { all.forms[$0].isWord && all.forms[$0] != .comma }
    return rest.prefix(count) != words.words[..<count] || next.map { all.words[$0] } == rest.first
  }

  private func stands(_ words: CutWords, after rest: [UInt32], in all: [UInt32]) -> Bool {
    let count = words.countWithoutStop
    guard count > 0, all.count > count else { return false }
    let run = words.words[..<count]
    for end in [all.count, all.count - 1] where end >= count && all[(end - count)..<end] == run {
      return rest.suffix(count) != run && rest.dropLast().suffix(count) != run
    }
    return false
  }
}

extension BlockWords {
  /// How many words of a text are the signs of Markdown that it begins with: # * -
  fileprivate var markers: Int {
    let all = all
    return all.words.indices.first { word in
      all.ends[word] != all.starts[word] + 1 || ![0x23, 0x2A, 0x2D].contains(bytes[Int(all.starts[word])])
    } ?? 0
  }
}

extension CutWords {
  fileprivate var countWithoutStop: Int { (words.indices.last { forms[$0].isWord } ?? -1) + 1 }
}

extension WordForm {
  fileprivate var isWord: Bool { self != .stop && self != .punctuation && self != .hyphen }
}
