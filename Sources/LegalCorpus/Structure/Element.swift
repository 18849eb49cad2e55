package import Diagnostics

/// A block of a text, in reading order.
package enum Element: Sendable {
  /// A heading with everything under it.
  case section(Clause)
  /// An ordered list: every item is a clause.
  indirect case items(Items)
  indirect case bullets(Bullets)
  indirect case paragraph(Paragraph)
  indirect case quotation(Quotation)
  indirect case code(Code)
  indirect case table(Table)
  indirect case rule(range: Range<Int>)
  /// The notes that are printed here.
  case notes([Note])
  /// A passage that several documents share, as it stood on the day on which this version takes effect. Its ranges are of its own file.
  indirect case included(Included)

  package struct Items: Sendable {
    package let clauses: [Clause]
    package let isTight: Bool
    /// The number that the first item has in Markdown.
    package let start: Int
    /// Given by an attribute block; so for the other blocks.
    package let id: ClauseID?
    package let range: Range<Int>
  }

  package struct Bullets: Sendable {
    package let items: [[Element]]
    package let isTight: Bool
    package let id: ClauseID?
    package let range: Range<Int>
  }

  package struct Quotation: Sendable {
    package let elements: [Element]
    package let id: ClauseID?
    package let range: Range<Int>
  }

  package struct Code: Sendable {
    package let text: String
    /// What follows the fence; empty for none.
    package let info: String
    package let id: ClauseID?
    package let range: Range<Int>
  }

  package struct Paragraph: Sendable {
    package let phrases: [Phrase]
    /// A label typed by hand at its start (第2項, (3), １．), not part of `phrases`.
    package let label: Label?
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

  package struct Included: Sendable {
    package let block: DocumentID
    package let version: VersionID
    package let file: SourceFile
    package let elements: [Element]
    /// Ids that are others in the text than in the block's file.
    let renamed: [ClauseID: ClauseID]
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
