/// What finds its counterpart as one thing: a block, or a row of a table with its cells.
struct Unit: Sendable {
  enum Group: UInt8, Sendable { case heading, running, row, note }

  let group: Group
  /// Blocks of the text; more than one only in a row.
  let blocks: Range<Int>
  /// Equal numbers, equal words and kind of thing.
  let content: UInt64
  /// Scalars that are not white space.
  let size: Int
  /// As `RedlineBlock.depth`.
  let depth: Int
  /// The unit that this one stands under, or -1.
  let parent: Int
  /// The unit of a smaller depth that this one stands under, or -1: a heading, and not the article that is a paragraph among others.
  let holder: Int
  /// Number of the written id, or 0.
  let id: UInt32
  let label: UInt32
}

extension Unit.Group {
  init(_ kind: RedlineBlock.Kind) {
    switch kind {
    case .heading: self = .heading
    case .item, .paragraph, .quotation, .code: self = .running
    case .cell: self = .row
    case .note: self = .note
    }
  }
}
