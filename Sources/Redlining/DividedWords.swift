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
      while let hunk = rest.first, isLast || hunk.new.lowerBound < end || (hunk.new.lowerBound == end && hunk.new.isEmpty) {
        rest.removeFirst()
        let inside = hunk.new.clamped(to: start..<end)
        mine.append(Hunk(old: hunk.old, new: (inside.lowerBound - start)..<(inside.upperBound - start)))
        wordEnd += hunk.old.count - inside.count
        if hunk.new.upperBound > end {
          rest.insert(Hunk(old: hunk.old.upperBound..<hunk.old.upperBound, new: end..<hunk.new.upperBound), at: rest.startIndex)
          break
        }
      }
      let byteEnd = isLast ? whole.bytes.count : wordEnd > 0 ? Int(whole.ends[wordEnd - 1]) : byte
      pieces.append(
        Piece(
          whole: Operations.Side(whole, words: word..<wordEnd, bytes: byte..<max(byte, byteEnd)), part: Operations.Side(part), hunks: mine))
      (word, byte, start) = (wordEnd, max(byte, byteEnd), end)
    }
    return pieces
  }
}
