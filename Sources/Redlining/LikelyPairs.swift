/// Two units that may belong together.
struct LikelyPair {
  let candidate: Candidate
  /// In thousandths.
  let likeness: Int
}

/// Units that are compared with many: what decides most often lies side by side.
private struct Compared {
  let contents: [UInt64]
  let groups: [Unit.Group]
  let totals: [Int]
  let bags: [WordBag]

  init(_ text: TextTokens, _ places: [Int]) {
    contents = places.map { text.units[$0].content }
    groups = places.map { text.units[$0].group }
    bags = places.map(text.bag)
    totals = bags.map(\.total)
  }

  /// As `TextTokens.likeness`.
  func likeness(_ place: Int, _ other: Compared, _ otherPlace: Int, least: Int) -> Int {
    if contents[place] == other.contents[otherPlace] { return 1000 }
    guard groups[place] == other.groups[otherPlace], WordBag.mayReach(least, totals[place], other.totals[otherPlace]) else { return 0 }
    return bags[place].likeness(other.bags[otherPlace], least: least)
  }
}

extension Matching {
  /// All pairs up to this product of sides; beyond, only those that share a word which is rare there.
  private static let allPairs = 1 << 13
  private static let rareWord = 8

  /// Pairs whose likeness reaches `least`.
  func candidates(_ oldUnits: [Int], _ newUnits: [Int], least: Int) -> [Candidate] {
    likelyPairs(oldUnits, newUnits, least: least).map(\.candidate)
  }

  /// Whether every pair of so many units is looked at.
  static func looksAtAllPairs(_ oldUnits: [Int], _ newUnits: [Int]) -> Bool { oldUnits.count * newUnits.count <= allPairs }

  func likelyPairs(_ oldUnits: [Int], _ newUnits: [Int], least: Int) -> [LikelyPair] {
    var result: [LikelyPair] = []
    let (units, others) = (old.units, new.units)
    func add(_ i: Int, _ j: Int, _ likeness: Int) {
      let isSameLabel = units[i].label == others[j].label && units[i].label != 0
      let weight = (likeness + (isSameLabel ? 20 : 0)) * (units[i].size + others[j].size + 1)
      result.append(LikelyPair(candidate: Candidate(old: i, new: j, weight: weight), likeness: likeness))
    }
    if Self.looksAtAllPairs(oldUnits, newUnits) {
      let (a, b) = (Compared(old, oldUnits), Compared(new, newUnits))
      for (place, i) in oldUnits.enumerated() {
        for (otherPlace, j) in newUnits.enumerated() {
          let likeness = a.likeness(place, b, otherPlace, least: least)
          if likeness >= least { add(i, j, likeness) }
        }
      }
    } else {
      forEachSharingRareWord(oldUnits, newUnits) { i, j in
        if units[i].content == others[j].content { return add(i, j, 1000) }
        let likeness = likeness(i, j, least: least)
        if likeness >= least { add(i, j, likeness) }
      }
    }
    return result
  }

  /// Pairs that may have words in common: all of them, or where these are many those that share a rare word.
  func forEachLikely(_ oldUnits: [Int], _ newUnits: [Int], _ body: (Int, Int) -> Void) {
    guard Self.looksAtAllPairs(oldUnits, newUnits) else { return forEachSharingRareWord(oldUnits, newUnits, body) }
    for i in oldUnits { for j in newUnits { body(i, j) } }
  }

  /// Linear in the words of both sides: a word leads to at most `rareWord` units, a unit to the most frequent of those found.
  private func forEachSharingRareWord(_ oldUnits: [Int], _ newUnits: [Int], _ body: (Int, Int) -> Void) {
    var words = RareKeys(most: Self.rareWord)
    // Numbers of blocks and of rows are counted apart.
    var contents = [RareKeys](repeating: RareKeys(most: Self.rareWord), count: 2)
    let (units, others) = (old.units, new.units)
    for i in oldUnits {
      let content = units[i].content
      let (kind, number) = (Int(content >> 32), UInt32(truncatingIfNeeded: content))
      // The words of a text that was met too often are none that is rare.
      if contents[kind].isRare(number) { old.bag(i).forEachWord { words.add($0, at: i) } }
      contents[kind].add(number, at: i)
    }
    var found: [Int] = []
    for j in newUnits {
      let content = others[j].content
      let (kind, number) = (Int(content >> 32), UInt32(truncatingIfNeeded: content))
      // The same text comes before any number of words.
      let same = contents[kind].places(of: number)
      found.removeAll(keepingCapacity: true)
      if contents[kind].isRare(number) {
        new.bag(j).forEachWord { word in
          if words.isRare(word) { found += words.places(of: word) }
        }
      }
      if found.isEmpty {
        for i in same { body(i, j) }
        continue
      }
      var shared: [Int: Int] = [:]
      for i in same { shared[i, default: 0] += 1 << 20 }
      for i in found { shared[i, default: 0] += 1 }
      let likeliest = shared.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }.prefix(Self.rareWord)
      for (i, _) in likeliest.sorted(by: { $0.key < $1.key }) { body(i, j) }
    }
  }
}

/// The first places of keys, which are small numbers.
private struct RareKeys {
  private let most: Int
  /// By key: its number from 1; 0 for none.
  private var numbers: [Int32] = []
  /// How often each key was met, by its number.
  private var counts: [Int] = [0]
  /// `most` for each key.
  private var places: [Int]

  init(most: Int) {
    self.most = most
    places = [Int](repeating: 0, count: most)
  }

  mutating func add(_ key: UInt32, at place: Int) {
    let key = Int(key)
    if key >= numbers.count { numbers.append(contentsOf: repeatElement(0, count: max(numbers.count, key + 1 - numbers.count))) }
    if numbers[key] == 0 {
      numbers[key] = Int32(counts.count)
      counts.append(0)
      places.append(contentsOf: repeatElement(0, count: most))
    }
    let number = Int(numbers[key])
    if counts[number] < most { places[number * most + counts[number]] = place }
    counts[number] += 1
  }

  /// Whether all places are known.
  func isRare(_ key: UInt32) -> Bool { counts[number(of: key)] <= most }

  func places(of key: UInt32) -> ArraySlice<Int> {
    let number = number(of: key)
    return places[(number * most)..<(number * most + min(most, counts[number]))]
  }

  private func number(of key: UInt32) -> Int { Int(key) < numbers.count ? Int(numbers[Int(key)]) : 0 }
}
