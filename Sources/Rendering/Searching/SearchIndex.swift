import LegalCorpus
import Routing

/// In which texts of a language each gram stands. A text is one version of a document; where in it a word stands is looked up in the text itself.
struct SearchIndex: Sendable {
  /// Of each text, in the order of `SearchIndex.texts`: its grams, ascending.
  private let grams: [[UInt16]]
  /// 65,536 grams share `1 << bits` rows: about one for each that the texts have. From 10, so that there are rows for every part.
  let bits: Int
  /// Tells files of one build from those of another, which a browser may have kept: 16 hexadecimal digits.
  let stamp: String

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
    var bytes: [UInt8] = []
    for numbers in grams {
      for number in numbers {
        bytes.append(UInt8(number >> 8))
        bytes.append(UInt8(number & 255))
      }
      bytes += [0, 0]
    }
    let names = texts.map { "\($0.document.text)/\($0.version.text)" }.joined(separator: " ")
    stamp = ContentHash(name: names, bytes: bytes).text
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
  /// then in that code each text's distance from the one before it, less one. O(grams of the part).
  func rows(part: Int, of parts: Int) -> [UInt8] {
    let shift = 16 - bits
    let numbers = part * ((1 << 16) / parts)..<(part + 1) * ((1 << 16) / parts)
    let first = numbers.lowerBound >> shift
    let count = (1 << bits) / parts
    var rows = [[Int]](repeating: [], count: count)
    for (text, grams) in grams.enumerated() {
      for gram in grams[SearchIndex.place(of: numbers.lowerBound, in: grams)..<SearchIndex.place(of: numbers.upperBound, in: grams)] {
        let row = (Int(gram) >> shift) - first
        if rows[row].last != text { rows[row].append(text) }
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

extension SearchIndex {
  /// Of the first gram from a number on. O(log grams).
  private static func place(of number: Int, in grams: [UInt16]) -> Int {
    var low = 0
    var high = grams.count
    while low < high {
      let middle = (low + high) / 2
      if Int(grams[middle]) < number { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension SearchedClause {
  /// What counts as its heading: its own label too.
  fileprivate var head: String { [labels.last, heading].compactMap { $0 }.joined(separator: " ") }
}
