import LegalCorpus
import Routing
import Synchronization

/// The index of each language of a corpus, made when its first part is asked for and kept: every part needs the whole.
final class SearchShelf: Sendable {
  private let indexes: Mutex<[LanguageTag: SearchIndex]> = Mutex([:])

  func index(of language: LanguageTag, in corpus: Corpus) -> SearchIndex {
    indexes.withLock { indexes in
      if let index = indexes[language] { return index }
      let index = SearchIndex(SearchIndex.texts(in: language, of: corpus))
      indexes[language] = index
      return index
    }
  }
}
