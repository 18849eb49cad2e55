import LegalCorpus
import Routing

/// In which texts of a language each gram stands. A text is one version of a document; where in it a word stands is looked up in the text itself.
struct SearchIndex: Sendable {
  /// Of each text, in the order of `SearchIndex.texts`: its grams, ascending.
  private let grams: [[UInt16]]
  /// 65,536 grams share `1 << bits` rows: about one for each that the texts have. From 10, so that there are rows for every part.
  let bits: Int

  var count: Int { grams.count }

  /// O(size of all texts).
  init(_ texts: [Text]) {
    var isThere = [Bool](repeating: false, count: 1 << 16)
    grams = texts.map { text in
      var found = SearchGrams()
      for clause in ClauseReading.clauses(of: text) {
        found.add(FoldedText(clause.head))
        found.add(FoldedText(clause.body))
      }
      let numbers = found.numbers
      for number in numbers { isThere[Int(number)] = true }
      return numbers
    }
    let distinct = isThere.count { $0 }
    var bits = 10
    while bits < 16, 1 << bits < distinct { bits += 1 }
    self.bits = bits
  }

  /// The texts that a language's index covers: document by document, the version in force first, then the others from the newest on.
  static func texts(in language: LanguageTag, of corpus: Corpus) -> [Text] {
    corpus.documents.flatMap { document in
      SearchedVersions.allCases.flatMap { document.searched($0, in: language, on: corpus.asOf) }
    }
  }

  /// The rows of a part of the index (`parts` is a power of two), packed bit by bit.
  ///
  /// A row is the number of its texts in Elias's gamma code, one more than it is; where there are any, four bits for the parameter of a Rice code,
  /// then in that code each text's distance from the one before it, less one. O(grams of all texts).
  func rows(part: Int, of parts: Int) -> [UInt8] {
    let shift = 16 - bits
    let first = part * ((1 << 16) / parts) >> shift
    let count = (1 << bits) / parts
    var rows = [[Int]](repeating: [], count: count)
    for (text, numbers) in grams.enumerated() {
      for number in numbers {
        let row = (Int(number) >> shift) - first
        guard rows.indices.contains(row), rows[row].last != text else { continue }
        rows[row].append(text)
      }
    }
    var writer = BitWriter()
    for row in rows {
      writer.gamma(row.count + 1)
      guard !row.isEmpty else { continue }
      var previous = -1
      let gaps = row.map { text in
        defer { previous = text }
        return text - previous - 1
      }
      let parameter = BitWriter.bestParameter(for: gaps)
      writer.bits(parameter, count: 4)
      for gap in gaps { writer.rice(gap, parameter: parameter) }
    }
    return writer.bytes
  }
}

extension SearchedClause {
  /// What counts as its heading: its own label too.
  fileprivate var head: String { [labels.last, heading].compactMap { $0 }.joined(separator: " ") }
}
