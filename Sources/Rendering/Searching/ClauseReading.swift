import LegalCorpus

/// Reads a text clause by clause for the search. The first is the opening: the title, and what stands before the first clause.
struct ClauseReading {
  private var clauses: [Draft] = []
  private let outline: Outline

  private struct Draft {
    let fragment: String
    let labels: [String]
    let heading: String
    var lines: [String] = []
  }

  /// O(size of the text).
  static func clauses(of text: Text) -> [SearchedClause] {
    var reading = ClauseReading(outline: text.outline)
    reading.clauses.append(Draft(fragment: "", labels: [], heading: text.title, lines: [text.subtitle].compactMap { $0 } + text.header))
    reading.read(text.elements, into: 0)
    reading.clauses[0].lines += text.signed
    return reading.clauses.map { clause in
      SearchedClause(
        fragment: clause.fragment, labels: clause.labels, heading: clause.heading,
        body: clause.lines.filter { !$0.isEmpty }.joined(separator: "\n"))
    }
  }

  private init(outline: Outline) { self.outline = outline }
}

extension ClauseReading {
  /// - Parameter place: of the clause that the elements stand in.
  private mutating func read(_ elements: [Element], into place: Int) {
    for element in elements { read(element, into: place) }
  }

  private mutating func read(_ element: Element, into place: Int) {
    switch element {
    case .section(let clause): read(clause)
    case .items(let items): for clause in items.clauses { read(clause) }
    case .bullets(let bullets): for item in bullets.items { read(item, into: place) }
    case .paragraph(let paragraph): clauses[place].lines.append(ClauseReading.words(paragraph.label, paragraph.phrases))
    case .quotation(let quotation): read(quotation.elements, into: place)
    case .code(let code): clauses[place].lines += code.text.split(separator: "\n").map { String($0) }
    case .table(let table):
      for row in [table.header] + table.rows {
        clauses[place].lines.append(row.map { PlainText.of($0.phrases) }.filter { !$0.isEmpty }.joined(separator: "　"))
      }
    case .rule: break
    case .notes(let notes):
      for note in notes {
        clauses.append(Draft(fragment: note.anchor, labels: [note.label], heading: ""))
        read(note.elements, into: clauses.count - 1)
      }
    case .included(let included): read(included.elements, into: place)
    }
  }

  private mutating func read(_ clause: Clause) {
    let labels = outline.index(of: clause.id).map { outline.path(of: $0) } ?? []
    clauses.append(Draft(fragment: clause.id.text, labels: labels, heading: PlainText.of(clause.title)))
    read(clause.elements, into: clauses.count - 1)
  }

  /// A label that was typed by hand is a part of the words.
  private static func words(_ label: Label?, _ phrases: [Phrase]) -> String {
    guard let label, !label.text.isEmpty else { return PlainText.of(phrases) }
    return label.text + (label.origin == .typed ? label.gap : " ") + PlainText.of(phrases)
  }
}
