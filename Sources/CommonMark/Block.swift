/// A block of a parsed text. Only the parser of this module makes one: no C pointer is alive in it, its nesting is bounded and every position
/// is known.
package struct Block: Sendable {
  package let kind: Kind
  /// Byte offsets in the source file.
  package let range: Range<Int>

  init(_ kind: Kind, _ range: Range<Int>) {
    self.kind = kind
    self.range = range
  }

  package enum Kind: Sendable {
    case paragraph([Inline])
    case heading(level: Int, [Inline])
    case list(List)
    case quotation([Block])
    case code(info: String, text: String)
    case table(Table)
    case thematicBreak
    /// An HTML block: its source, to be treated as text and reported.
    case html(String)
  }

  package struct List: Sendable {
    package enum Marker: Sendable, Equatable {
      /// `1.` or `1)`: the delimiter as ASCII.
      case ordered(start: Int, delimiter: UInt8)
      case bullet
    }
    package let marker: Marker
    package let isTight: Bool
    package let items: [Item]
  }

  package struct Item: Sendable {
    /// The number as written, which CommonMark discards after the first item; nil in bullet lists.
    package let number: Int?
    /// The bytes of the marker (`3.`), without the blank after it.
    package let markerRange: Range<Int>
    package let blocks: [Block]
    package let range: Range<Int>
  }

  package struct Table: Sendable {
    package enum Alignment: UInt8, Sendable { case none, left, center, right }
    package struct Cell: Sendable {
      package let inlines: [Inline]
      package let range: Range<Int>
    }
    package struct Row: Sendable {
      package let cells: [Cell]
      package let range: Range<Int>
    }
    package let alignments: [Alignment]
    package let header: Row
    package let rows: [Row]
  }
}

/// A piece of running text.
package struct Inline: Sendable {
  package let kind: Kind
  /// Byte offsets in the source file.
  package let range: Range<Int>

  init(_ kind: Kind, _ range: Range<Int>) {
    self.kind = kind
    self.range = range
  }

  package enum Kind: Sendable {
    /// Exactly the source's bytes in `range`.
    case text(String)
    /// What a backslash escape (`\{`) or a character reference (`&amp;`) stands for: never syntax of ours.
    case escaped(String)
    case code(String)
    case emphasis([Inline])
    case strong([Inline])
    case link(destination: String, title: String, [Inline])
    case image(destination: String, title: String, [Inline])
    /// A use of a note; the key finds its definition in `Markup.notes`.
    case note(key: String)
    case softBreak
    case lineBreak
    /// An HTML tag or comment: its source, to be treated as text and reported.
    case html(String)
  }
}

/// A whole parsed text.
package struct Markup: Sendable {
  package let blocks: [Block]
  /// In the order of their definitions in the source.
  package let notes: [Note]

  /// Of a text without blocks.
  package static let empty = Markup(blocks: [], notes: [])

  package struct Note: Sendable {
    package let key: String
    package let blocks: [Block]
    package let range: Range<Int>
  }

  /// The same with the notes of another text.
  package func withNotes(of other: Markup) -> Markup { Markup(blocks: blocks, notes: other.notes) }
}
