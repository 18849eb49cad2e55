/// Turns hunks of words into operations on text that rebuild both sides byte for byte, white space included.
///
/// White space belongs to no word. What stands on both sides of a hunk is kept; of equal white space before and after an insertion the one before
/// comes with it.
struct Operations {
  /// A stretch of a block: its words, and its bytes with the white space at its ends.
  struct Side {
    let block: BlockWords
    let words: Range<Int>
    let bytes: Range<Int>
    /// The block's words.
    fileprivate let cut: CutWords

    init(_ block: BlockWords) {
      self.init(block, words: 0..<block.count, bytes: 0..<block.bytes.count)
    }

    init(_ block: BlockWords, words: Range<Int>, bytes: Range<Int>) {
      self.block = block
      self.words = words
      self.bytes = bytes
      cut = block.all
    }

    fileprivate func start(_ word: Int) -> Int { word < words.upperBound ? Int(cut.starts[word]) : bytes.upperBound }
    fileprivate func end(_ word: Int) -> Int { word > words.lowerBound ? Int(cut.ends[word - 1]) : bytes.lowerBound }
  }

  private let old: Side
  private let new: Side
  private var kind: RedlineOperation.Kind = .kept
  private var run = 0..<0
  private(set) var operations: [RedlineOperation] = []

  /// - Parameter hunks: word numbers of the two blocks, within the stretches.
  static func of(_ old: Side, _ new: Side, hunks: [Hunk]) -> [RedlineOperation] {
    var operations = Operations(old: old, new: new)
    operations.build(hunks)
    return operations.operations
  }

  private init(old: Side, new: Side) {
    self.old = old
    self.new = new
  }
}

extension Operations {
  private mutating func build(_ hunks: [Hunk]) {
    var (i, j) = (old.words.lowerBound, new.words.lowerBound)
    var hasHunkBefore = false
    for hunk in hunks + [Hunk(old: old.words.upperBound..<old.words.upperBound, new: new.words.upperBound..<new.words.upperBound)] {
      keep(i..<hunk.old.lowerBound, j..<hunk.new.lowerBound)
      let isEnd = hunk.old.isEmpty && hunk.new.isEmpty
      if isEnd {
        // The white space at the end was dealt with by a hunk that reaches it.
        if !(hasHunkBefore && i == hunk.old.lowerBound && j == hunk.new.lowerBound) {
          blank(old.end(hunk.old.lowerBound)..<old.bytes.upperBound, new.end(hunk.new.lowerBound)..<new.bytes.upperBound)
        }
      } else {
        change(hunk)
      }
      hasHunkBefore = true
      (i, j) = (hunk.old.upperBound, hunk.new.upperBound)
    }
    flush()
  }

  /// Words that both sides have, and the white space between and in them; before the first of the text also the white space that leads.
  private mutating func keep(_ oldWords: Range<Int>, _ newWords: Range<Int>) {
    guard !oldWords.isEmpty else { return }
    if oldWords.lowerBound == old.words.lowerBound, newWords.lowerBound == new.words.lowerBound {
      blank(old.bytes.lowerBound..<old.start(oldWords.lowerBound), new.bytes.lowerBound..<new.start(newWords.lowerBound))
    }
    let a = old.start(oldWords.lowerBound)..<old.end(oldWords.upperBound)
    let b = new.start(newWords.lowerBound)..<new.end(newWords.upperBound)
    if equal(a, b) { return append(.kept, b) }
    var (i, j) = (oldWords.lowerBound, newWords.lowerBound)
    var (place, newPlace) = (a.lowerBound, b.lowerBound)
    // A word of one side may be several of the other.
    while i < oldWords.upperBound, j < newWords.upperBound {
      let count = min(old.end(i + 1) - place, new.end(j + 1) - newPlace)
      append(.kept, newPlace..<(newPlace + count))
      (place, newPlace) = (place + count, newPlace + count)
      let (gap, newGap) = (place..<next(&i, from: place, old, in: oldWords), newPlace..<next(&j, from: newPlace, new, in: newWords))
      blank(gap, newGap)
      (place, newPlace) = (gap.upperBound, newGap.upperBound)
    }
  }

  /// The byte at which the text goes on: that of the next word, where the place is the end of one.
  private func next(_ word: inout Int, from place: Int, _ side: Side, in words: Range<Int>) -> Int {
    guard place == side.end(word + 1) else { return place }
    word += 1
    return word < words.upperBound ? side.start(word) : place
  }

  private mutating func change(_ hunk: Hunk) {
    var a = old.end(hunk.old.lowerBound)..<old.start(hunk.old.upperBound)
    var b = new.end(hunk.new.lowerBound)..<new.start(hunk.new.upperBound)
    let (oldLead, newLead) = (a.lowerBound..<old.start(hunk.old.lowerBound), b.lowerBound..<new.start(hunk.new.lowerBound))
    let (oldTrail, newTrail) = (old.end(hunk.old.upperBound)..<a.upperBound, new.end(hunk.new.upperBound)..<b.upperBound)
    var tail = b.upperBound..<b.upperBound
    if hunk.old.isEmpty || hunk.new.isEmpty {
      // One side is white space only: it is the other side's before or after, better after.
      let (all, lead, trail) = hunk.old.isEmpty ? (a, newLead, newTrail) : (b, oldLead, oldTrail)
      if hunk.old.isEmpty ? equal(all, trail) : equal(trail, all) {
        tail = hunk.old.isEmpty ? trail : all
        (a, b) = (a.lowerBound..<a.upperBound - oldTrail.count, b.lowerBound..<b.upperBound - newTrail.count)
        if hunk.old.isEmpty { a = a.lowerBound..<a.lowerBound } else { b = b.lowerBound..<b.lowerBound }
      } else if hunk.old.isEmpty ? equal(all, lead) : equal(lead, all) {
        append(.kept, hunk.old.isEmpty ? lead : all)
        (a, b) = (
          hunk.old.isEmpty ? a.upperBound..<a.upperBound : lead.upperBound..<a.upperBound,
          hunk.old.isEmpty ? lead.upperBound..<b.upperBound : b.upperBound..<b.upperBound
        )
      }
    } else {
      if equal(oldLead, newLead) {
        append(.kept, newLead)
        (a, b) = (oldLead.upperBound..<a.upperBound, newLead.upperBound..<b.upperBound)
      }
      if equal(oldTrail, newTrail) {
        tail = newTrail
        (a, b) = (a.lowerBound..<oldTrail.lowerBound, b.lowerBound..<newTrail.lowerBound)
      }
    }
    append(.deleted, a)
    append(.inserted, b)
    append(.kept, tail)
  }

  private mutating func blank(_ a: Range<Int>, _ b: Range<Int>) {
    if equal(a, b) { return append(.kept, b) }
    append(.deleted, a)
    append(.inserted, b)
  }

  private func equal(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
    a.count == b.count
      && old.block.bytes.withUnsafeBufferPointer { old in new.block.bytes.withUnsafeBufferPointer { new in old[a].elementsEqual(new[b]) } }
  }

  /// Kept and inserted bytes are the new block's, deleted ones the old one's.
  private mutating func append(_ next: RedlineOperation.Kind, _ bytes: Range<Int>) {
    guard !bytes.isEmpty else { return }
    if next == kind, run.upperBound == bytes.lowerBound, !run.isEmpty {
      run = run.lowerBound..<bytes.upperBound
      return
    }
    flush()
    (kind, run) = (next, bytes)
  }

  private mutating func flush() {
    guard !run.isEmpty else { return }
    let bytes = (kind == .deleted ? old : new).block.bytes
    operations.append(RedlineOperation(kind: kind, text: String(decoding: bytes[run], as: UTF8.self)))
    run = 0..<0
  }
}
