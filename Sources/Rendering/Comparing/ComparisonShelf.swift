package import LegalCorpus
import Redlining
import Routing
import Synchronization

/// The texts of a document in one language, cut into words once and ready to be compared.
package struct ComparisonShelf: Sendable {
  package let document: DocumentID
  package let language: LanguageTag
  private let places: [VersionID: Int]
  private let sides: [Comparison.Side]
  private let tokens: [TextTokens]
  /// Each version against the held one before it, where both have a text in this language.
  private let steps: [VersionID: ChangeList]
  /// Versions without one before them, against themselves: every clause page of theirs shows a part of it.
  private let starts: [VersionID: ChangeList]
  private let changes: [VersionID: VersionChanges]
  private let halves = HalfShown()

  /// O(size of all texts), and a comparison for each version. Safe to call for many documents at once.
  package init(_ document: Document, language: LanguageTag) {
    self.document = document.id
    self.language = language
    let texts = document.versions.compactMap { $0.text(in: language) }
    let vocabulary = Vocabulary(language: language.text)
    sides = texts.map { Comparison.Side($0) }
    // Cutting words is the dearest step of a build, and a text alone is compared with nothing.
    tokens = texts.count > 1 ? sides.map { vocabulary.tokens(of: $0.comparable.blocks) } : []
    places = Dictionary(texts.indices.map { (texts[$0].version, $0) }, uniquingKeysWith: { first, _ in first })
    var steps: [VersionID: ChangeList] = [:]
    var starts: [VersionID: ChangeList] = [:]
    for (index, text) in texts.enumerated() {
      guard let before = document.predecessor(of: text.version), let old = places[before.id] else {
        starts[text.version] = ComparisonShelf.unchanged(sides[index])
        continue
      }
      let redline = Redline(old: tokens[old], new: tokens[index])
      steps[text.version] = ChangeList(Comparison(old: sides[old], new: sides[index], redline: redline))
    }
    self.steps = steps
    self.starts = starts
    changes = steps.mapValues { VersionChanges($0) }
  }

  /// Nil where one of the two has no text in this language.
  func compare(_ pair: VersionPair) -> ChangeList? {
    if let step = steps[pair.new], step.comparison.old.text.version == pair.old { return step }
    if let list = halves.take(pair) { return list }
    guard let old = places[pair.old], let new = places[pair.new] else { return nil }
    let list = ChangeList(Comparison(old: sides[old], new: sides[new], redline: Redline(old: tokens[old], new: tokens[new])))
    halves.leave(list, of: pair)
    return list
  }

  /// How many changes a comparison has; nil where one of the two has no text in this language.
  func count(of pair: VersionPair) -> Int? { halves.count(of: pair) ?? compare(pair)?.count }

  /// A text against itself: its blocks, with nothing changed. Nil where the version has no text in this language.
  func unchanged(_ version: VersionID) -> ChangeList? {
    starts[version] ?? places[version].map { ComparisonShelf.unchanged(sides[$0]) }
  }

  /// What changed in a version against the held one before it.
  func step(to version: VersionID) -> ChangeList? { steps[version] }

  func changes(of version: VersionID) -> VersionChanges? { changes[version] }
}

extension ComparisonShelf {
  private static func unchanged(_ side: Comparison.Side) -> ChangeList {
    ChangeList(Comparison(old: side, new: side, redline: Redline(unchanged: side.comparable.blocks)))
  }
}

/// A comparison has two pages, its redline and its table, which are rendered one after the other: the second takes what the first has left. How many
/// changes it has is kept for the history.
private final class HalfShown: Sendable {
  private let lists = Mutex<[VersionPair: ChangeList]>([:])
  private let counts = Mutex<[VersionPair: Int]>([:])

  func count(of pair: VersionPair) -> Int? { counts.withLock { $0[pair] } }

  func take(_ pair: VersionPair) -> ChangeList? { lists.withLock { $0.removeValue(forKey: pair) } }

  func leave(_ list: ChangeList, of pair: VersionPair) {
    counts.withLock { $0[pair] = list.count }
    lists.withLock { lists in
      // What is left over was never asked for again.
      if lists.count == 8 { lists = [:] }
      lists[pair] = list
    }
  }
}

/// The comparisons of a publication.
package struct Comparisons: Sendable {
  private struct Key: Hashable {
    let document: DocumentID
    let language: LanguageTag
  }
  private let shelves: [Key: ComparisonShelf]

  package init(_ shelves: [ComparisonShelf]) {
    self.shelves = Dictionary(
      shelves.map { (Key(document: $0.document, language: $0.language), $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Every shelf that a corpus needs, as a list to be made by several threads.
  package static func shelves(of corpus: Corpus) -> [(document: Document, language: LanguageTag)] {
    corpus.documents.flatMap { document in
      corpus.publication.languages.filter { language in document.versions.contains { $0.text(in: language) != nil } }.map { (document, $0) }
    }
  }

  func shelf(_ document: DocumentID, _ language: LanguageTag) -> ComparisonShelf? { shelves[Key(document: document, language: language)] }
}
