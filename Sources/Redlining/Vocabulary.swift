import Synchronization

/// The words of all texts of one language. Texts that are compared share a vocabulary; a block that stands in many versions is cut at most once.
///
/// The numbers of words depend on what came first and are used for `==` only, so no result depends on it.
package final class Vocabulary: Sendable {
  package let language: String
  private let state = Mutex(State())
  /// By the numbers of both texts, the lower one first.
  private let compared = Mutex<[UInt64: [Hunk]]>([:])
  private let breaks = KnownBreaks()
  /// By word and whether it is a date: the number of what it says.
  private let values = Mutex<[UInt64: UInt32]>([:])

  /// - Parameter language: a BCP 47 tag; it decides where ICU ends words.
  package init(language: String) {
    self.language = language
  }

  /// The words of a text. Safe to call from many threads.
  package func tokens(of blocks: [RedlineBlock]) -> TextTokens {
    TextTokens(blocks: blocks, words: words(of: blocks.map(\.text)), vocabulary: self)
  }

  /// The number of a string that is no word: an id, a label.
  func number(of string: String) -> UInt32 {
    state.withLock { $0.names.intern(string) }
  }

  func number(of bytes: UnsafeRawBufferPointer) -> UInt32 {
    state.withLock { $0.names.intern(bytes).number }
  }

  /// A text, by its bytes, cut into words.
  func cut(_ utf8: [UInt8]) -> CutWords {
    let tokens = BlockTokens(utf8: utf8, breaks: WordBreaks(language: language), known: breaks)
    let words = utf8.withUnsafeBytes { bytes in
      state.withLock { state in
        tokens.starts.indices.map { index in
          let word = Int(tokens.starts[index])..<Int(tokens.ends[index])
          return state.words.intern(UnsafeRawBufferPointer(rebasing: bytes[word])).number
        }
      }
    }
    return CutWords(words: words, folded: folded(words, tokens, utf8), tokens: tokens)
  }

  /// The words with ’ and ‘ read as ', “ and ” as ".
  private func folded(_ words: [UInt32], _ tokens: BlockTokens, _ utf8: [UInt8]) -> [UInt32] {
    let quotes = Quotes.places(in: utf8)
    if quotes.isEmpty { return words }
    var folded = words
    var word = 0
    for quote in quotes {
      while word < words.count, tokens.ends[word] <= quote { word += 1 }
      guard word < words.count, tokens.starts[word] <= quote else { continue }
      let bytes = Quotes.folded(utf8[Int(tokens.starts[word])..<Int(tokens.ends[word])])
      folded[word] = bytes.withUnsafeBytes { bytes in state.withLock { $0.words.intern(bytes).number } }
    }
    return folded
  }

  /// Equal numbers, equal values of a number, an amount, a period or a date, however it is written.
  ///
  /// - Parameter utf8: the bytes of the word.
  func value(of word: UInt32, isDate: Bool, utf8: ArraySlice<UInt8>) -> UInt32 {
    let key = UInt64(word) << 1 | (isDate ? 1 : 0)
    if let known = values.withLock({ $0[key] }) { return known }
    let number = QuantityValue.writing(of: utf8, isDate: isDate).withUnsafeBytes { writing in
      state.withLock { $0.names.intern(writing).number }
    }
    values.withLock { $0[key] = number }
    return number
  }

  /// Where two blocks differ. Versions of a document hold the same pairs again and again: each is compared once.
  func hunks(_ old: BlockWords, _ new: BlockWords) -> [Hunk] {
    let isMirrored = new.content < old.content
    let (a, b) = isMirrored ? (new, old) : (old, new)
    let key = UInt64(a.content) << 32 | UInt64(b.content)
    if let known = compared.withLock({ $0[key] }) { return isMirrored ? known.map(\.mirrored) : known }
    let hunks = WordComparison.hunks([a], [b])
    compared.withLock { $0[key] = hunks }
    return isMirrored ? hunks.map(\.mirrored) : hunks
  }
}

extension Vocabulary {
  fileprivate struct State {
    var names = InternTable()
    var words = InternTable()
    var texts = InternTable()
    /// By the number of the text.
    var blocks: [BlockWords] = []
  }

  private func words(of texts: [String]) -> [BlockWords] {
    state.withLock { state in
      texts.map { text in
        let number = state.texts.intern(text)
        if Int(number) == state.blocks.count { state.blocks.append(BlockWords(text: text, content: number, vocabulary: self)) }
        return state.blocks[Int(number)]
      }
    }
  }
}

extension InternTable {
  fileprivate mutating func intern(_ string: String) -> UInt32 {
    var string = string
    return string.withUTF8 { intern(UnsafeRawBufferPointer($0)).number }
  }
}
