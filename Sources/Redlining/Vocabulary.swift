import Synchronization

/// The words of all texts of one language. Texts that are compared share a vocabulary; a block that stands in many versions is cut once.
///
/// The numbers of words depend on what came first and are used for `==` only, so no result depends on it.
package final class Vocabulary: Sendable {
  package let language: String
  private let state = Mutex(State())

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
}

extension Vocabulary {
  fileprivate struct State {
    var names = InternTable()
    var words = InternTable()
    var texts = InternTable()
    /// By the number of the text.
    var blocks: [BlockWords?] = []
  }

  private func words(of texts: [String]) -> [BlockWords] {
    let (numbers, stored) = state.withLock { state in
      let numbers = texts.map { state.texts.intern($0) }
      while state.blocks.count < state.texts.count { state.blocks.append(nil) }
      return (numbers, numbers.map { state.blocks[Int($0)] })
    }
    var known = stored
    let missing = known.indices.filter { known[$0] == nil }
    if !missing.isEmpty {
      let breaks = WordBreaks(language: language)
      let cut = missing.map { BlockTokens(texts[$0], breaks: breaks) }
      state.withLock { state in
        for (index, tokens) in zip(missing, cut) {
          let number = numbers[index]
          known[index] = state.blocks[Int(number)] ?? state.make(texts[index], number, tokens)
        }
      }
    }
    return known.compactMap { $0 }
  }
}

extension Vocabulary.State {
  fileprivate mutating func make(_ text: String, _ number: UInt32, _ tokens: BlockTokens) -> BlockWords {
    var text = text
    let numbers = text.withUTF8 { bytes in
      tokens.starts.indices.map { index in
        words.intern(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[Int(tokens.starts[index])..<Int(tokens.ends[index])]))
          .number
      }
    }
    let block = BlockWords(text: text, content: number, words: numbers, tokens: tokens)
    blocks[Int(number)] = block
    return block
  }
}

extension InternTable {
  fileprivate mutating func intern(_ string: String) -> UInt32 {
    var string = string
    return string.withUTF8 { intern(UnsafeRawBufferPointer($0)).number }
  }
}
