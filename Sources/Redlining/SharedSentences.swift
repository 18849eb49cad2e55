extension Matching {
  /// Of the shorter of two units, the thousandths that the sentences must be which both hold: between the same neighbours, and elsewhere.
  private static let leastOfSentences = 100
  private static let leastOfMovedSentences = 500
  /// How alike two units are whose headings belong together too where they do not stand in one place.
  private static let leastOfMovedFamily = 300

  /// Pairs running text that holds a whole sentence of the other side, word for word, which stands nowhere else in either text, whatever became of
  /// the rest; the most such sentences first. O(bytes of what is left); of both texts if there are such sentences.
  mutating func pairSentences() {
    let (oldFree, newFree) = (freeTexts(old, mateOfOld), freeTexts(new, mateOfNew))
    guard !oldFree.isEmpty, !newFree.isEmpty else { return }
    var table = InternTable()
    var holders: [UInt32: (old: Int, new: Int)] = [:]
    for i in oldFree { old.forEachSentence(i) { holders[table.intern($0).number] = (i, -1) } }
    var isShared = false
    for j in newFree {
      new.forEachSentence(j) { bytes in
        guard let number = table.find(bytes), let place = holders[number] else { return }
        holders[number] = (place.old, j)
        isShared = true
      }
    }
    guard isShared else { return }
    holders = holders.filter { $0.value.new >= 0 }
    let (counts, newCounts) = (old.counts(of: holders, table), new.counts(of: holders, table))
    var shared: [Family: Int] = [:]
    for (number, place) in holders where counts[number] == 1 && newCounts[number] == 1 {
      shared[Family(old: place.old, new: place.new), default: 0] += table.size(of: number)
    }
    if shared.isEmpty { return }
    let best = shared.sorted { a, b in
      a.value != b.value ? a.value > b.value : a.key.old != b.key.old ? a.key.old < b.key.old : a.key.new < b.key.new
    }
    let (gapOfOld, gapOfNew) = gapsByUnit()
    for (place, size) in best where mateOfOld[place.old] == Self.free && mateOfNew[place.new] == Self.free {
      let share = 1000 * size / min(old.size(ofText: place.old), new.size(ofText: place.new))
      let gap = gapOfOld[place.old]
      let isInPlace = gap != nil && gap == gapOfNew[place.new]
      guard share >= (isInPlace ? Self.leastOfSentences : Self.leastOfMovedSentences) else { continue }
      pair(place.old, place.new)
      sentencePairs[place.old] = place.new
      if !isInPlace, likeness(place.old, place.new, least: Self.leastOfMovedFamily) < Self.leastOfMovedFamily {
        loosePairs.insert(place.old)
      }
    }
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
  fileprivate func size(ofText unit: Int) -> Int { words[units[unit].blocks.lowerBound].bytes.count }

  /// The bytes of each long sentence without white space.
  fileprivate func forEachSentence(_ unit: Int, _ body: (UnsafeRawBufferPointer) -> Void) {
    LongSentences.forEach(in: words[units[unit].blocks.lowerBound].bytes, body)
  }

  /// How often sentences stand in all blocks.
  fileprivate func counts(of wanted: [UInt32: (old: Int, new: Int)], _ table: InternTable) -> [UInt32: Int] {
    var counts: [UInt32: Int] = [:]
    for block in words {
      LongSentences.forEach(in: block.bytes) { bytes in
        if let number = table.find(bytes), wanted[number] != nil { counts[number, default: 0] += 1 }
      }
    }
    return counts
  }
}

/// Sentences that are too long to stand in two texts by accident: eight words, or twenty characters of scripts without blanks.
enum LongSentences {
  private static let least = 40
  private static let word = 5
  private static let wide = 2

  /// The bytes of each without white space, cut at stops, colons and the ends of lines. O(bytes).
  static func forEach(in utf8: [UInt8], _ body: (UnsafeRawBufferPointer) -> Void) {
    guard utf8.count >= least else { return }
    var sentence: [UInt8] = []
    sentence.reserveCapacity(utf8.count)
    var (weight, isBehindBlank) = (0, true)
    func end() {
      if weight >= least { sentence.withUnsafeBytes(body) }
      sentence.removeAll(keepingCapacity: true)
      (weight, isBehindBlank) = (0, true)
    }
    var index = 0
    while index < utf8.count {
      let byte = utf8[index]
      if byte <= 0x20 {
        if byte == 0x0A { end() }
        isBehindBlank = true
        index += 1
      } else if byte < 0xE0 {
        if isBehindBlank { weight += word }
        isBehindBlank = false
        sentence.append(byte)
        index += 1
        let isColon = byte == 0x3A && index > 1 && utf8[index - 2] >= 0x80
        if isColon || isStop(byte) && (index == utf8.count || utf8[index] <= 0x20) { end() }
      } else {
        let scalar = utf8[index..<min(utf8.count, index + (byte < 0xF0 ? 3 : 4))]
        index = scalar.endIndex
        // U+3000
        if scalar.elementsEqual([0xE3, 0x80, 0x80]) { continue }
        if byte >= 0xE3 { weight += wide }
        sentence.append(contentsOf: scalar)
        if isWideStop(scalar) { end() }
      }
    }
    end()
  }

  /// . ! ? :
  private static func isStop(_ byte: UInt8) -> Bool { byte == 0x2E || byte == 0x21 || byte == 0x3F || byte == 0x3A }

  /// 。 and the wide forms of the others.
  private static func isWideStop(_ scalar: ArraySlice<UInt8>) -> Bool {
    scalar.elementsEqual([0xE3, 0x80, 0x82])
      || scalar.starts(with: [0xEF, 0xBC]) && (scalar.last == 0x81 || scalar.last == 0x8E || scalar.last == 0x9A || scalar.last == 0x9F)
  }
}
