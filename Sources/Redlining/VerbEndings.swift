/// ない, ならない, ばならない and なければならない belong to the verb before them: where that was replaced, they go with it. [-拒むことができない-]{+拒んではならない+},
/// and not an obligation of which the last word stayed.
enum VerbEndings {
  /// The hunks, longer by such endings. O(hunks).
  static func joined(_ hunks: [Hunk], _ old: [BlockWords], _ new: [BlockWords]) -> [Hunk] {
    guard hunks.contains(where: { !$0.isPure }), let text = Text(old), let other = Text(new) else { return hunks }
    var result: [Hunk] = []
    for (index, hunk) in hunks.enumerated() {
      let end = index + 1 < hunks.count ? hunks[index + 1].old.lowerBound : text.count
      let length = hunk.isPure ? 0 : text.ending(behind: hunk.old.upperBound, before: end)
      let isVerb = length > 0 && text.endsInVerb(hunk.old) && other.endsInVerb(hunk.new)
      var longer = hunk
      if isVerb {
        longer = Hunk(old: hunk.old.lowerBound..<(hunk.old.upperBound + length), new: hunk.new.lowerBound..<(hunk.new.upperBound + length))
      }
      if let last = result.last, last.old.upperBound == hunk.old.lowerBound || text.isBound(last, hunk) {
        result[result.count - 1] = last.joined(longer)
      } else {
        result.append(longer)
      }
    }
    return result
  }
}

// なければならない, ばならない, ならない, なければ, ない
private let endings = ["なければならない", "ばならない", "ならない", "なければ", "ない"].map { Array($0.utf8) }

// ない behind them is a word of its own.
private let particles = Set("はがもをにのとへや".unicodeScalars.map { Array(String($0).utf8) })

// What binds the words before it to those after it.
private let binding = Set("する した して し され さ でき に で".split(separator: " ").map { Array($0.utf8) })

/// The words of one block, or of several read as one.
private struct Text {
  private let blocks: [BlockWords]
  /// The first word of each block, and the number of all.
  private let starts: [Int]

  init?(_ blocks: [BlockWords]) {
    guard !blocks.isEmpty else { return nil }
    self.blocks = blocks
    starts = blocks.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }
  }

  var count: Int { starts[starts.count - 1] }

  /// The block of a word, and its number there. O(log blocks).
  private func place(_ word: Int) -> (block: BlockWords, word: Int) {
    var (low, high) = (0, blocks.count - 1)
    while low < high {
      let middle = (low + high + 1) / 2
      if starts[middle] <= word { low = middle } else { high = middle - 1 }
    }
    return (blocks[low], word - starts[low])
  }

  /// How many words before a place, of the same block, make such an ending.
  func ending(behind first: Int, before end: Int) -> Int {
    guard first < end else { return 0 }
    let (block, word) = place(first)
    let (bytes, ends) = (block.bytes, block.ends)
    let rest = bytes[Int(block.starts[word])...]
    guard let ending = endings.first(where: { rest.starts(with: $0) }) else { return 0 }
    let last = Int(block.starts[word]) + ending.count
    for index in word..<min(block.count, word + end - first) where Int(ends[index]) >= last {
      return Int(ends[index]) == last ? index + 1 - word : 0
    }
    return 0
  }

  /// Whether between words that were replaced and others that only came or went stands one light verb or に, で: what it binds is not the same. But
  /// where a word was replaced by a word, the other change is one of its own.
  func isBound(_ before: Hunk, _ after: Hunk) -> Bool {
    guard after.old.lowerBound == before.old.upperBound + 1, !before.isPure, after.isPure, before.size > 1 else { return false }
    let (block, word) = place(before.old.upperBound)
    return binding.contains(Array(block.bytes[Int(block.starts[word])..<Int(block.ends[word])]))
  }

  /// Whether words end with the hiragana of a verb, or with the で of でない, and the next word follows without a blank.
  func endsInVerb(_ range: Range<Int>) -> Bool {
    let (block, word) = place(range.upperBound - 1)
    let (start, end) = (Int(block.starts[word]), Int(block.ends[word]))
    guard word + 1 < block.count, end == Int(block.starts[word + 1]), end >= 3 else { return false }
    return isHiragana(block.bytes[(end - 3)..<end]) && !particles.contains(Array(block.bytes[start..<end]))
  }

  private func isHiragana(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.starts(with: [0xE3, 0x81]) || bytes.starts(with: [0xE3, 0x82]) && bytes.last.map { $0 < 0xA0 } == true
  }
}
