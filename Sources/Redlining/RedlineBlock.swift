/// One block of a text as the comparison sees it: its words, its number and its place, without markup.
///
/// The blocks of a text stand in reading order. The parent of a block is the nearest block before it with a smaller `depth`.
package final class RedlineBlock: Sendable {
  package enum Kind: UInt8, Sendable, CaseIterable {
    case heading, item, paragraph, quotation, cell, note, code
  }

  /// Where a cell stands in its table.
  package struct Cell: Sendable, Equatable {
    /// Tells the tables of one text apart.
    package let table: Int
    /// Counted from 1; the head of the table is row 1.
    package let row: Int
    /// Counted from 1.
    package let column: Int

    package init(table: Int, row: Int, column: Int) {
      self.table = table
      self.row = row
      self.column = column
    }
  }

  package let kind: Kind
  package let depth: Int
  /// The id that was written for this clause; ids are unique in a text.
  package let id: String?
  /// The label typed in the source (`第4条`, `(3)`), which is no part of `text`; empty if there is none.
  package let label: String
  /// The label that numbering generates. It is not text of the source: a change of it only makes the class `renumbered`.
  package let number: String
  /// The plain text, compared byte for byte.
  package let text: String
  /// Set for cells, and only for them.
  package let cell: Cell?
  /// For a note, the index of the block that uses it first.
  package let reference: Int?
  package let marks: [RedlineMark]
  /// A list item without a number.
  package let isBullet: Bool
  /// The heading that names the whole text, beside and not above others.
  package let isTitle: Bool

  package init(
    kind: Kind, depth: Int, id: String? = nil, label: String = "", number: String = "", text: String, cell: Cell? = nil,
    reference: Int? = nil, marks: [RedlineMark] = [], isBullet: Bool = false, isTitle: Bool = false
  ) {
    precondition((kind == .cell) == (cell != nil), "A block has a place in a table if and only if it is a cell.")
    self.kind = kind
    self.depth = depth
    self.id = id
    self.label = label
    self.number = number
    self.text = text
    self.cell = cell
    self.reference = reference
    self.marks = marks
    self.isBullet = isBullet
    self.isTitle = isTitle
  }

  /// The same with other marks.
  package func replacing(marks: [RedlineMark]) -> RedlineBlock {
    RedlineBlock(
      kind: kind, depth: depth, id: id, label: label, number: number, text: text, cell: cell, reference: reference, marks: marks,
      isBullet: isBullet, isTitle: isTitle)
  }
}

/// Something about a stretch of a block's text that is not its words.
package struct RedlineMark: Sendable {
  package enum Kind: UInt8, Sendable, CaseIterable {
    /// The value is the target.
    case link
    /// The value is the source. The description is text of the block.
    case image
    /// The value is the note's label or key.
    case note
    /// The value is empty.
    case emphasis, strong, code
    /// How the column of a cell is set: `left`, `center`, `right` or empty.
    case alignment
    /// What the block is among others. Of a change only: no block has such a mark.
    case structure
  }

  package let kind: Kind
  package let value: String
  /// UTF-8 offsets in the block's text.
  package let range: Range<Int>
  /// Of the call of a note: the index of the note's first block.
  package let note: Int?

  package init(_ kind: Kind, value: String = "", range: Range<Int>, note: Int? = nil) {
    self.kind = kind
    self.value = value
    self.range = range
    self.note = note
  }
}
