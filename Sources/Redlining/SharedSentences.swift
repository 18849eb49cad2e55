extension Matching {
  /// Of the shorter of two units, the thousandths that the sentences must be which both hold: between the same neighbours, and elsewhere.
  private static let leastOfSentences = 100
  private static let leastOfMovedSentences = 500
  /// The same where both begin with the sentence.
  private static let leastOfMovedOpening = 250
  /// How alike two units are whose headings belong together too where they do not stand in one place.
  private static let leastOfMovedFamily = 300

  /// Pairs running text that holds a whole sentence of the other side, word for word, which stands nowhere else in either text, whatever became of
  /// the rest; the most such sentences first. O(bytes of what is left); of both texts if there are such sentences.
  mutating func pairSentences() {
    let (oldFree, newFree) = (freeTexts(old, mateOfOld), freeTexts(new, mateOfNew))
    guard !oldFree.isEmpty, !newFree.isEmpty else { return }
    var holders: [LongSentence: (old: Int, new: Int)] = [:]
    for i in oldFree { for sentence in old.sentences(i) { holders[sentence] = (i, -1) } }
    var isShared = false
    for j in newFree {
      for sentence in new.sentences(j) {
        guard let place = holders[sentence] else { continue }
        holders[sentence] = (place.old, j)
        isShared = true
      }
    }
    guard isShared else { return }
    holders = holders.filter { $0.value.new >= 0 }
    // Few of them are long enough for their units: all blocks are looked at only for these.
    let likely = sizes(of: holders)
    holders = holders.filter { likely[Family(old: $1.old, new: $1.new)] != nil }
    if holders.isEmpty { return }
    let (counts, newCounts) = (old.counts(of: holders), new.counts(of: holders))
    let shared = sizes(of: holders.filter { counts[$0.key] == 1 && newCounts[$0.key] == 1 })
    let best = shared.sorted { a, b in
      a.value != b.value ? a.value > b.value : a.key.old != b.key.old ? a.key.old < b.key.old : a.key.new < b.key.new
    }
    let (gapOfOld, gapOfNew) = gapsByUnit()
    for (place, size) in best where mateOfOld[place.old] == Self.free && mateOfNew[place.new] == Self.free {
      let gap = gapOfOld[place.old]
      let isInPlace = gap != nil && gap == gapOfNew[place.new]
      guard isInPlace || share(size, of: place) >= leastToMove(place) else { continue }
      pair(place.old, place.new)
      sentencePairs[place.old] = place.new
      if !isInPlace, likeness(place.old, place.new, least: Self.leastOfMovedFamily) < Self.leastOfMovedFamily {
        loosePairs.insert(place.old)
      }
    }
  }

  /// The bytes of the sentences that two units share, where they are enough between the same neighbours.
  private func sizes(of sentences: [LongSentence: (old: Int, new: Int)]) -> [Family: Int] {
    var sizes: [Family: Int] = [:]
    for (sentence, place) in sentences { sizes[Family(old: place.old, new: place.new), default: 0] += sentence.size }
    return sizes.filter { share($1, of: $0) >= Self.leastOfSentences }
  }

  private func leastToMove(_ place: Family) -> Int {
    guard let first = old.sentences(place.old).first, first == new.sentences(place.new).first,
      old.bytes(place.old).prefix(first.size).elementsEqual(new.bytes(place.new).prefix(first.size))
    else { return Self.leastOfMovedSentences }
    return Self.leastOfMovedOpening
  }

  private func share(_ size: Int, of place: Family) -> Int {
    1000 * size / min(old.bytes(place.old).count, new.bytes(place.new).count)
  }

  /// The number of the gap in which a unit stands that has no mate.
  private mutating func gapsByUnit() -> (old: [Int: Int], new: [Int: Int]) {
    var (ofOld, ofNew): ([Int: Int], [Int: Int]) = ([:], [:])
    for (number, gap) in gaps().enumerated() {
      for i in gap.old { ofOld[i] = number }
      for j in gap.new { ofNew[j] = number }
    }
    return (ofOld, ofNew)
  }

  private func freeTexts(_ text: TextTokens, _ mates: [Int]) -> [Int] {
    text.units.indices.filter { mates[$0] == Self.free && text.units[$0].group == .running && text.units[$0].size >= Self.leastSizeToMove }
  }
}

extension TextTokens {
  fileprivate func bytes(_ unit: Int) -> [UInt8] { words[units[unit].blocks.lowerBound].bytes }

  fileprivate func sentences(_ unit: Int) -> [LongSentence] { words[units[unit].blocks.lowerBound].sentences }

  /// How often sentences stand in all blocks.
  fileprivate func counts(of wanted: [LongSentence: (old: Int, new: Int)]) -> [LongSentence: Int] {
    var counts: [LongSentence: Int] = [:]
    for block in words { for sentence in block.sentences where wanted[sentence] != nil { counts[sentence, default: 0] += 1 } }
    return counts
  }
}
