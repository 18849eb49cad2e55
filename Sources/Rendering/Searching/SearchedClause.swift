import LegalCorpus

/// A clause as it is searched and shown among the results: its own words, without those of the clauses in it.
struct SearchedClause: Hashable {
  /// Of its address; empty for the opening of the text.
  let fragment: String
  /// From the top: `Ⅳ`, `(2)`.
  let labels: [String]
  /// Empty where it has none.
  let heading: String
  /// Its other words, a line a paragraph, item without an id, row or note.
  let body: String

  /// What is the same where a clause is only renumbered.
  var wording: Wording { Wording(clause: self) }

  /// Equal byte for byte, as `String` takes canonically equivalent texts for equal.
  static func == (first: SearchedClause, second: SearchedClause) -> Bool {
    first.fragment.utf8.elementsEqual(second.fragment.utf8) && first.labels.elementsEqual(second.labels) { $0.utf8.elementsEqual($1.utf8) }
      && first.wording == second.wording
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(bytes: fragment)
    for label in labels { hasher.combine(bytes: label) }
    wording.hash(into: &hasher)
  }

  struct Wording: Hashable {
    let heading: String
    let body: String

    init(clause: SearchedClause) {
      heading = clause.heading
      body = clause.body
    }

    static func == (first: Wording, second: Wording) -> Bool {
      first.heading.utf8.elementsEqual(second.heading.utf8) && first.body.utf8.elementsEqual(second.body.utf8)
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(bytes: heading)
      hasher.combine(bytes: body)
    }
  }
}

extension Hasher {
  fileprivate mutating func combine(bytes text: String) {
    var text = text
    text.withUTF8 { combine(bytes: UnsafeRawBufferPointer($0)) }
    combine(0)
  }
}
