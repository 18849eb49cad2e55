/// The words of a block without their order, for telling how alike two blocks are.
final class WordBag: Sendable {
  /// Sorted, so that two bags are compared in one pass; what the order is does not matter.
  private let words: [UInt32]
  private let weights: [Int32]
  let total: Int

  /// Particles and punctuation are left out, unless there is nothing else.
  convenience init(words: [UInt32], weights: [Int32], forms: [WordForm]) {
    var entries: [UInt64] = []
    entries.reserveCapacity(words.count)
    for index in words.indices where forms[index].isContent { entries.append(WordBag.entry(words[index], weights[index])) }
    if entries.isEmpty { entries = words.map { WordBag.entry($0, 1) } }
    self.init(entries)
  }

  /// All words of several blocks.
  convenience init(_ bags: [WordBag]) {
    self.init(bags.flatMap { bag in bag.words.indices.map { WordBag.entry(bag.words[$0], bag.weights[$0]) } })
  }

  private init(_ entries: [UInt64]) {
    var sorted = entries
    sorted.sort()
    words = sorted.map { UInt32($0 >> 32) }
    weights = sorted.map { Int32(truncatingIfNeeded: $0) }
    total = weights.reduce(0) { $0 + Int($1) }
  }

  /// A word with its weight, which is not negative, in one number that sorts by the word.
  private static func entry(_ word: UInt32, _ weight: Int32) -> UInt64 { UInt64(word) << 32 | UInt64(weight) }

  /// Dice's coefficient in thousandths: twice the weight in common by the weight of both. 0 where it cannot reach `least`.
  func likeness(_ other: WordBag, least: Int) -> Int {
    WordBag.mayReach(least, total, other.total) ? 2000 * common(with: other) / (total + other.total) : 0
  }

  /// Whether bags of such weights can be as alike as that.
  static func mayReach(_ least: Int, _ total: Int, _ other: Int) -> Bool {
    total + other > 0 && 2000 * min(total, other) >= least * (total + other)
  }

  /// Its words less those of another one, each as often as that has it.
  func without(_ other: WordBag) -> WordBag {
    var rest: [UInt64] = []
    var place = 0
    for index in words.indices {
      while place < other.words.count, other.words[place] < words[index] { place += 1 }
      if place < other.words.count, other.words[place] == words[index] {
        place += 1
      } else {
        rest.append(WordBag.entry(words[index], weights[index]))
      }
    }
    return WordBag(rest)
  }

  /// The first two of the words that both have and none of the others.
  func shared(with other: WordBag, lackedBy others: [WordBag]) -> [UInt32] {
    var result: [UInt32] = []
    var places = [Int](repeating: 0, count: others.count)
    var (i, j) = (0, 0)
    while i < words.count, j < other.words.count, result.count < 2 {
      let word = words[i]
      if word == other.words[j], word != result.last {
        let isLacked = others.indices.allSatisfy { index in
          while places[index] < others[index].words.count, others[index].words[places[index]] < word { places[index] += 1 }
          return places[index] == others[index].words.count || others[index].words[places[index]] != word
        }
        if isLacked { result.append(word) }
      }
      let next = other.words[j]
      i += word <= next ? 1 : 0
      j += next <= word ? 1 : 0
    }
    return result
  }

  /// How much of another bag is found in this one, in thousandths.
  func share(of other: WordBag) -> Int {
    other.total == 0 ? 0 : 1000 * common(with: other) / other.total
  }

  private func common(with other: WordBag) -> Int {
    if other.words.count < words.count / Self.farLarger { return commonWithFew(other) }
    var common = 0
    words.withUnsafeBufferPointer { a in
      other.words.withUnsafeBufferPointer { b in
        weights.withUnsafeBufferPointer { weights in
          var i = 0
          var j = 0
          while i < a.count, j < b.count {
            let x = a[i]
            let y = b[j]
            if x == y { common += Int(weights[i]) }
            i += x <= y ? 1 : 0
            j += y <= x ? 1 : 0
          }
        }
      }
    }
    return common
  }

  /// How many times more words a bag has in which the other's are looked up one by one.
  private static let farLarger = 32

  /// O(few × log(all)).
  private func commonWithFew(_ few: WordBag) -> Int {
    var common = 0
    var start = 0
    for word in few.words {
      var end = words.count
      var low = start
      while low < end {
        let middle = (low + end) / 2
        if words[middle] < word { low = middle + 1 } else { end = middle }
      }
      start = low
      guard low < words.count, words[low] == word else { continue }
      common += Int(weights[low])
      start += 1
    }
    return common
  }

  /// The distinct words, for an index by word.
  func forEachWord(_ body: (UInt32) -> Void) {
    var last: UInt32?
    for word in words where word != last {
      body(word)
      last = word
    }
  }
}
