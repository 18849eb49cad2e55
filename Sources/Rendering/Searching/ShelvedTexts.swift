import Diagnostics
import LegalCorpus
import Routing

/// The texts of a document as the search script reads them. Every wording stands once:
///
/// - `["fee", ["Ⅱ", "(1)"], "手数料", "…"]` is a clause: fragment, labels, heading, other words;
/// - `[0, 12, 7]` stands for seven clauses in a row, which are those from the thirteenth on of the first text of the document;
/// - `["fee", ["Ⅲ", "(1)"], 0, 12]` is a clause with the wording of that one.
struct ShelvedTexts {
  private struct Place {
    let text: Int
    let clause: Int
  }
  private var clauses: [SearchedClause: Place] = [:]
  private var wordings: [SearchedClause.Wording: Place] = [:]

  /// - Parameter skipping: how many of the first texts are known to the reader and not written.
  static func json(_ texts: [Text], skipping: Int) -> JSON {
    var shelf = ShelvedTexts()
    var written: [JSON] = []
    for (index, text) in texts.enumerated() {
      let json = shelf.add(ClauseReading.clauses(of: text), as: index)
      if index >= skipping { written.append(json) }
    }
    return .array(written)
  }
}

extension ShelvedTexts {
  private mutating func add(_ text: [SearchedClause], as index: Int) -> JSON {
    var entries: [JSON] = []
    var place = 0
    while place < text.count {
      if let known = clauses[text[place]] {
        var length = 1
        while place + length < text.count, let next = clauses[text[place + length]], next.text == known.text,
          next.clause == known.clause + length
        {
          length += 1
        }
        entries.append(.array([.integer(known.text), .integer(known.clause), .integer(length)]))
        place += length
      } else {
        entries.append(entry(text[place]))
        place += 1
      }
    }
    for (place, clause) in text.enumerated() {
      if clauses[clause] == nil { clauses[clause] = Place(text: index, clause: place) }
      if wordings[clause.wording] == nil { wordings[clause.wording] = Place(text: index, clause: place) }
    }
    return .array(entries)
  }

  private func entry(_ clause: SearchedClause) -> JSON {
    let place: [JSON] = [.string(clause.fragment), .array(clause.labels.map { .string($0) })]
    if let known = wordings[clause.wording] { return .array(place + [.integer(known.text), .integer(known.clause)]) }
    return .array(place + [.string(clause.heading), .string(clause.body)])
  }
}
