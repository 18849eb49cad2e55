/// Words as plain integers, ready to be compared: one block, or several read as one.
struct WordSequence {
  let words: [UInt32]
  let weights: [Int32]
  let edges: [Int32]

  init(_ block: BlockWords) {
    words = block.words
    weights = block.weights
    edges = block.edges
  }

  init(_ blocks: [BlockWords]) {
    words = blocks.flatMap(\.words)
    weights = blocks.flatMap(\.weights)
    edges = blocks.flatMap { $0.edges.dropLast() } + [6]
  }

  private init(words: [UInt32], weights: [Int32], edges: [Int32]) {
    self.words = words
    self.weights = weights
    self.edges = edges
  }

  var count: Int { words.count }

  subscript(_ range: Range<Int>) -> WordSequence {
    WordSequence(
      words: Array(words[range]), weights: Array(weights[range]), edges: Array(edges[range.lowerBound...range.upperBound]))
  }
}

/// A place where two word sequences differ: words of the old one that are gone and words of the new one that have come.
struct Hunk: Equatable {
  var old: Range<Int>
  var new: Range<Int>

  var mirrored: Hunk { Hunk(old: new, new: old) }
}
