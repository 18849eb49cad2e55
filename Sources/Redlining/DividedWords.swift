/// Cuts the comparison of a whole with its parts at the ends of the parts.
enum DividedWords {
  struct Piece {
    let whole: Operations.Side
    let part: Operations.Side
    /// Old is the whole, new the part; word numbers of the two blocks.
    let hunks: [Hunk]
  }

  /// - Parameter hunks: old is the whole, new the parts read as one.
  static func pieces(_ whole: BlockWords, _ parts: [BlockWords], _ hunks: [Hunk]) -> [Piece] {
    var pieces: [Piece] = []
    var rest = hunks[...]
    // Word and byte of the whole, and word of the joined parts, where the next piece begins.
    var (word, byte, start) = (0, 0, 0)
    for (index, part) in parts.enumerated() {
      let isLast = index + 1 == parts.count
      let end = start + part.count
      var mine: [Hunk] = []
      var wordEnd = word + part.count
      while let hunk = rest.first, isLast || hunk.new.lowerBound <= end {
        rest.removeFirst()
        let isCut = !isLast && hunk.new.upperBound >= end
        let place = isCut ? cut(hunk, at: end, whole) : hunk.old.upperBound
        let newEnd = isCut ? end : hunk.new.upperBound
        if place > hunk.old.lowerBound || newEnd > hunk.new.lowerBound {
          mine.append(Hunk(old: hunk.old.lowerBound..<place, new: (hunk.new.lowerBound - start)..<(newEnd - start)))
          wordEnd += (place - hunk.old.lowerBound) - (newEnd - hunk.new.lowerBound)
        }
        if place < hunk.old.upperBound || newEnd < hunk.new.upperBound {
          rest.insert(Hunk(old: place..<hunk.old.upperBound, new: newEnd..<hunk.new.upperBound), at: rest.startIndex)
        }
        if isCut { break }
      }
      let byteEnd = isLast ? whole.bytes.count : wordEnd > 0 ? Int(whole.ends[wordEnd - 1]) : byte
      pieces.append(
        Piece(
          whole: Operations.Side(whole, words: word..<wordEnd, bytes: byte..<max(byte, byteEnd)), part: Operations.Side(part), hunks: mine))
      (word, byte, start) = (wordEnd, max(byte, byteEnd), end)
    }
    return pieces
  }

  /// The word of the whole before which a hunk is cut that meets the end of a part: at the end of a sentence if it has one, outside of brackets, the
  /// nearest to where the words stand that came. Without one all goes to the part that has words in the hunk, of two to the first; but a colon or the
  /// like, with which the words begin, ends the part before them.
  private static func cut(_ hunk: Hunk, at end: Int, _ whole: BlockWords) -> Int {
    let (edges, forms) = (whole.edges, whole.forms)
    let isBehind = hunk.new.lowerBound == end && hunk.new.upperBound > end
    var found: Int?
    var open = 0
    for place in hunk.old.lowerBound...hunk.old.upperBound {
      if place > hunk.old.lowerBound { open += forms[place - 1] == .opening ? 1 : forms[place - 1] == .closing ? -1 : 0 }
      if edges[place] >= Edges.sentence, open == 0, found == nil || !isBehind { found = place }
    }
    return found ?? (isBehind ? hunk.old.first { !isClosing(forms[$0]) } ?? hunk.old.lowerBound : hunk.old.upperBound)
  }

  private static func isClosing(_ form: WordForm) -> Bool {
    form == .comma || form == .stop || form == .closing
  }
}
