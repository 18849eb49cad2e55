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

  var count: Int { words.count }
}

/// A place where two word sequences differ: words of the old one that are gone and words of the new one that have come.
struct Hunk: Equatable {
  var old: Range<Int>
  var new: Range<Int>

  var mirrored: Hunk { Hunk(old: new, new: old) }
}
