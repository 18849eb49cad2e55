/// A short list of words, found where they begin in a text.
struct Phrases: Sendable {
  /// Of all words, one after the other, the longest first.
  private let scalars: [UInt32]
  private let words: [Range<Int>]
  private let firsts: ScalarSet

  /// - Parameter list: the words with blanks between them.
  init(_ list: String) {
    let all = list.split(separator: " ").map { $0.unicodeScalars.map(\.value) }.sorted { $0.count > $1.count }
    scalars = all.flatMap { $0 }
    var end = 0
    words = all.map { word in
      end += word.count
      return (end - word.count)..<end
    }
    firsts = ScalarSet(all.compactMap(\.first))
  }

  /// The end of the longest of them that begins at a scalar.
  @inline(__always)
  func end(at start: Int, in text: ScalarText) -> Int? {
    start < text.count && firsts.contains(text.scalars[start]) ? longest(at: start, in: text) : nil
  }

  @inline(never)
  private func longest(at start: Int, in text: ScalarText) -> Int? {
    words.first { isAt(start, $0, in: text) }.map { start + $0.count }
  }

  private func isAt(_ start: Int, _ word: Range<Int>, in text: ScalarText) -> Bool {
    guard start + word.count <= text.count else { return false }
    var place = start
    for index in word {
      if text.scalars[place] != scalars[index] { return false }
      place += 1
    }
    return true
  }
}

/// A few scalars. Nearly all others are told from them by one bit.
struct ScalarSet: Sendable {
  private let members: [UInt32]
  /// Bit n for a member that is n modulo 64.
  private let bits: UInt64

  init(_ members: [UInt32]) {
    self.members = members
    bits = members.reduce(0) { $0 | 1 << UInt64($1 & 63) }
  }

  init(_ members: String) {
    self.init(members.unicodeScalars.map(\.value))
  }

  @inline(__always)
  func contains(_ scalar: UInt32) -> Bool {
    bits >> UInt64(scalar & 63) & 1 == 1 && members.contains(scalar)
  }
}
