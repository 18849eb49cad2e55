/// A block of a text, in reading order.
package indirect enum Element: Sendable {
  /// A heading with everything under it.
  case section(Clause)
  /// An ordered list: every item is a clause.
  case items(Items)
  case bullets(Bullets)
  case paragraph(Paragraph)
  case quotation([Element], range: Range<Int>)
  case code(text: String, info: String, range: Range<Int>)
  case table(Table)
  case rule(range: Range<Int>)
  /// The notes that are printed here.
  case notes([Note])
  /// `{{contact}}` alone in a paragraph. A `Text` holds none.
  case include(name: String, range: Range<Int>)

  package struct Items: Sendable {
    package let clauses: [Clause]
    package let isTight: Bool
  }

  package struct Bullets: Sendable {
    package let items: [[Element]]
    package let isTight: Bool
    package let range: Range<Int>
  }

  package struct Paragraph: Sendable {
    package let phrases: [Phrase]
    /// A label typed by hand at its start (第2項, (3), １．), not part of `phrases`.
    package let label: Label?
    /// Given by an attribute block.
    package let id: ClauseID?
    package let range: Range<Int>
  }

  package struct Table: Sendable {
    package enum Alignment: Sendable { case none, left, center, right }
    package struct Cell: Sendable {
      package let phrases: [Phrase]
      package let range: Range<Int>
    }
    package let alignments: [Alignment]
    package let header: [Cell]
    package let rows: [[Cell]]
    package let id: ClauseID?
    package let range: Range<Int>
  }

  package struct Note: Sendable {
    package let label: String
    /// Its fragment.
    package let anchor: String
    /// The fragments of its uses, in reading order.
    package let calls: [String]
    package let elements: [Element]
    package let range: Range<Int>
  }
}
