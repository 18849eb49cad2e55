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
  private let titled = Mutex<OwnTitle?>(nil)
  private let parted = Mutex<[LongSentence]?>(nil)

  init(text: String, content: UInt32, vocabulary: Vocabulary) {
    self.text = text
    self.content = content
    self.vocabulary = vocabulary
    bytes = Array(text.utf8)
    size = BlockWords.size(of: bytes)
  }

  private static func size(of utf8: [UInt8]) -> Int {
    utf8.withUnsafeBufferPointer { utf8 in
      var size = 0
      var index = 0
      while index < utf8.count {
        let first = utf8[index]
        let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        switch first {
        case 0x09...0x0D, 0x20: break
        // How all other white space begins; see `Script`.
        case 0xC2: size += isBlank(utf8, index, length) ? 0 : 1
        case 0xE1 where utf8[index + 1] == 0x9A, 0xE2 where utf8[index + 1] <= 0x81, 0xE3 where utf8[index + 1] == 0x80:
          size += isBlank(utf8, index, length) ? 0 : 1
        default: size += 1
        }
        index += length
      }
      return size
    }
  }

  private static func isBlank(_ utf8: UnsafeBufferPointer<UInt8>, _ index: Int, _ length: Int) -> Bool {
    let scalar = (1..<length).reduce(UInt32(utf8[index]) & (0x7F >> UInt32(length))) { $0 << 6 | UInt32(utf8[index + $1] & 0x3F) }
    return Script(scalar) == .blank
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

  /// Its long sentences. Looked for when they are first asked for.
  var sentences: [LongSentence] {
    parted.withLock { known in
      if let known { return known }
      var sentences: [LongSentence] = []
      LongSentences.forEach(in: bytes) { sentences.append(LongSentence(number: vocabulary.number(of: $0), size: $0.count)) }
      known = sentences
      return sentences
    }
  }

  /// What it is called in itself. Looked for when it is first asked for.
  var title: OwnTitle {
    titled.withLock { known in
      if let known { return known }
      let title = OwnTitle(bytes, vocabulary)
      known = title
      return title
    }
  }

  /// Equal numbers, equal values of words that are quantities.
  func value(of index: Int) -> UInt32 {
    let all = all
    return vocabulary.value(of: all.words[index], isDate: all.forms[index] == .date, utf8: bytes(of: index))
  }

  /// The bytes of a word.
  func bytes(of index: Int) -> ArraySlice<UInt8> { bytes[Int(all.starts[index])..<Int(all.ends[index])] }

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
  /// The same, with quotation marks and apostrophes all written alike, for telling how alike two blocks are.
  let folded: [UInt32]
  /// UTF-8 offsets.
  let starts: [Int32]
  let ends: [Int32]
  let forms: [WordForm]
  /// What it is worth to find the word on both sides.
  let weights: [Int32]
  /// How well a change may begin or end before word n; one value more than words. See `Edges`.
  let edges: [Int32]
  let bag: WordBag
  private let plain = Mutex<WordBag?>(nil)

  init(words: [UInt32], folded: [UInt32], tokens: BlockTokens) {
    (self.words, self.folded) = (words, folded)
    starts = tokens.starts
    ends = tokens.ends
    forms = tokens.forms
    weights = tokens.weights
    edges = tokens.edges
    bag = WordBag(words: folded, weights: tokens.weights, forms: tokens.forms)
  }

  /// The bag without numbers, amounts and dates, unless there is nothing else. Made when it is first asked for.
  var plainBag: WordBag {
    plain.withLock { known in
      if let known { return known }
      let indices = words.indices.filter { forms[$0].isContent && forms[$0].rawValue < WordForm.number.rawValue }
      let bag =
        indices.isEmpty
        ? bag : WordBag(words: indices.map { folded[$0] }, weights: indices.map { weights[$0] }, forms: indices.map { forms[$0] })
      known = bag
      return bag
    }
  }

  /// The bag of some of the words.
  func bag(of range: Range<Int>) -> WordBag {
    WordBag(words: Array(folded[range]), weights: Array(weights[range]), forms: Array(forms[range]))
  }
}
