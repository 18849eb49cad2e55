/// Words as plain integers, ready to be compared: one block, or several read as one.
struct WordSequence {
  let words: [UInt32]
  let weights: [Int32]
  let edges: [Int32]
  let forms: [WordForm]

  init(_ block: BlockWords) {
    words = block.words
    weights = block.weights
    edges = block.edges
    forms = block.forms
  }

  init(_ blocks: [BlockWords]) {
    words = blocks.flatMap(\.words)
    weights = blocks.flatMap(\.weights)
    edges = blocks.flatMap { $0.edges.dropLast() } + [6]
    forms = blocks.flatMap(\.forms)
  }

  private init(_ whole: WordSequence, _ range: Range<Int>) {
    words = Array(whole.words[range])
    weights = Array(whole.weights[range])
    forms = Array(whole.forms[range])
    edges = Array(whole.edges[range.lowerBound...range.upperBound])
  }

  func part(_ range: Range<Int>) -> WordSequence { WordSequence(self, range) }

  var count: Int { words.count }

  /// Whether a sentence ends with the word: not by the stop of （…。）.
  func endsSentence(_ index: Int) -> Bool { forms[index] == .stop && edges[index + 1] >= Edges.sentence }

  func beginsSentence(_ index: Int) -> Bool { index == 0 || endsSentence(index - 1) }
}

/// A place where two word sequences differ: words of the old one that are gone and words of the new one that have come.
struct Hunk: Equatable {
  var old: Range<Int>
  var new: Range<Int>

  var mirrored: Hunk { Hunk(old: new, new: old) }

  func shifted(_ old: Int, _ new: Int) -> Hunk {
    Hunk(
      old: (self.old.lowerBound + old)..<(self.old.upperBound + old), new: (self.new.lowerBound + new)..<(self.new.upperBound + new))
  }

  /// One with another behind it, and what was kept between them.
  func joined(_ next: Hunk) -> Hunk {
    Hunk(old: old.lowerBound..<next.old.upperBound, new: new.lowerBound..<next.new.upperBound)
  }
}
