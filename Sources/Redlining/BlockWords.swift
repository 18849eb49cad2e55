/// The words of one block, made once for each distinct text and shared by all comparisons. White space is not among them: it lies between.
final class BlockWords: Sendable {
  let text: String
  let bytes: [UInt8]
  /// Equal numbers, equal bytes.
  let content: UInt32
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
  /// Scalars that are not white space.
  let size: Int

  init(text: String, content: UInt32, words: [UInt32], tokens: BlockTokens) {
    self.text = text
    self.content = content
    self.words = words
    bytes = Array(text.utf8)
    starts = tokens.starts
    ends = tokens.ends
    forms = tokens.forms
    weights = tokens.weights
    edges = tokens.edges
    size = tokens.size
    bag = WordBag(words: words, weights: tokens.weights, forms: tokens.forms)
  }

  var count: Int { words.count }
}
