import Synchronization

/// The text of one block, held once for each distinct text and shared by all comparisons. It is cut into words when they are first asked for: what
/// stands unchanged in both texts never is.
final class BlockWords: Sendable {
  let text: String
  let bytes: [UInt8]
  /// Equal numbers, equal bytes.
  let content: UInt32
  /// Scalars that are not white space.
  let size: Int
  private unowned let vocabulary: Vocabulary
  private let cut = Mutex<CutWords?>(nil)

  init(text: String, content: UInt32, vocabulary: Vocabulary) {
    self.text = text
    self.content = content
    self.vocabulary = vocabulary
    bytes = Array(text.utf8)
    size = text.unicodeScalars.reduce(0) { $0 + (Script($1.value) == .blank ? 0 : 1) }
  }

  /// Its words. Safe to call from many threads.
  var all: CutWords {
    cut.withLock { known in
      if let known { return known }
      let words = vocabulary.cut(bytes)
      known = words
      return words
    }
  }

  var words: [UInt32] { all.words }
  var starts: [Int32] { all.starts }
  var ends: [Int32] { all.ends }
  var forms: [WordForm] { all.forms }
  var weights: [Int32] { all.weights }
  var edges: [Int32] { all.edges }
  var bag: WordBag { all.bag }
  var count: Int { all.words.count }
}

/// The words of one block. White space is not among them: it lies between.
final class CutWords: Sendable {
  let words: [UInt32]
  /// UTF-8 offsets.
  let starts: [Int32]
  let ends: [Int32]
  let forms: [WordForm]
  /// What it is worth to find the word on both sides.
  let weights: [Int32]
  /// How well a change may begin or end before word n; one value more than words. See `Edges`.
  let edges: [Int32]
  let bag: WordBag

  init(words: [UInt32], tokens: BlockTokens) {
    self.words = words
    starts = tokens.starts
    ends = tokens.ends
    forms = tokens.forms
    weights = tokens.weights
    edges = tokens.edges
    bag = WordBag(words: words, weights: tokens.weights, forms: tokens.forms)
  }
}
