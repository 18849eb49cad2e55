/// What a block is among the others of its text: a sub-heading, an item of a list in a list.
package struct RedlineStructure: Sendable, Equatable {
  package enum Kind: UInt8, Sendable, CaseIterable {
    case heading
    /// Of a numbered list, and of a list with bullets.
    case item, bullet
    case paragraph, quotation, cell, note, code

    /// As it is written in JSON. The names never change.
    package var name: String {
      switch self {
      case .heading: "heading"
      case .item: "item"
      case .bullet: "bullet"
      case .paragraph: "paragraph"
      case .quotation: "quotation"
      case .cell: "cell"
      case .note: "note"
      case .code: "code"
      }
    }
  }

  package let kind: Kind
  /// Given where the level is not as it was. Headings and items count from 1, within headings and within items; for other blocks, in how
  /// many items they stand.
  package let level: Int?

  /// `paragraph`, `heading 2`
  package var name: String { level.map { "\(kind.name) \($0)" } ?? kind.name }
}
