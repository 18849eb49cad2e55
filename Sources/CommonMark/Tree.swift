/// libcmark-gfm's tree, copied out: nodes in document order, strings in one buffer. Positions are what the library says and are refined by
/// `BlockBuilder` and `InlineBuilder`.
struct Tree {
  var nodes: [Node] = []
  /// The strings that nodes point into.
  var bytes: [UInt8] = []
  /// The line, from 1, where the text is nested deeper than was allowed; the tree is then incomplete.
  var tooDeepLine: Int?

  struct Node {
    enum Kind: UInt8 {
      case document, quotation, list, item, code, html, paragraph, heading, thematicBreak, noteDefinition, table, row, cell
      case text, softBreak, lineBreak, codeSpan, inlineHTML, emphasis, strong, link, image, noteReference

      /// What counts as one level of nesting: a list and its item are one.
      var nests: Bool {
        switch self {
        case .quotation, .item, .noteDefinition, .emphasis, .strong, .link, .image: true
        default: false
        }
      }
    }

    let kind: Kind
    /// The index after the last descendant.
    var end: Int32 = 0
    /// Lines count from 1 at the first byte that was parsed; the column is in bytes, from 1.
    var startLine: Int32 = 0
    var startColumn: Int32 = 0
    var endLine: Int32 = 0
    /// Level of a heading, start of a list, length of a fence, columns of a table, index of a note.
    var number: Int32 = 0
    /// Of a list: written with `)`. Of code: fenced.
    var isMarked = false
    var isTight = false
    var isOrdered = false
    /// The text of a leaf; the source, less the marks of its containers, of a block that holds running text; the destination of a link.
    var literal: Range<Int32> = 0..<0
    /// Title of a link, info of code, alignments of a table.
    var extra: Range<Int32> = 0..<0
  }

  func string(_ range: Range<Int32>) -> String { String(decoding: bytes[range.inInt], as: UTF8.self) }

  /// The indices of the children of a node are found by going from its own to `end` of each in turn.
  func descendants(of index: Int) -> Range<Int> { index + 1..<Int(nodes[index].end) }
}

extension Range<Int32> {
  var inInt: Range<Int> { Int(lowerBound)..<Int(upperBound) }
}
