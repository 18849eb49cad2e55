import CommonMark
import Diagnostics

/// A text parsed whole.
func parsed(_ text: String, limits: Limits = Limits()) -> (markup: Markup?, report: Report, file: SourceFile) {
  let file = SourceFile(path: "ja.md", bytes: Array(text.utf8))
  var report = Report()
  let markup = Markup.parse(file, body: 0..<file.bytes.count, limits: limits, report: &report)
  return (markup, report, file)
}

extension Markup {
  /// Every inline, with those inside links and emphasis.
  var allInlines: [Inline] { blocks.flatMap(\.allInlines) + notes.flatMap { $0.blocks.flatMap(\.allInlines) } }
}

extension Block {
  var allInlines: [Inline] {
    switch kind {
    case .paragraph(let inlines), .heading(_, let inlines): inlines.flatMap(\.withDescendants)
    case .list(let list): list.items.flatMap { $0.blocks.flatMap(\.allInlines) }
    case .quotation(let blocks): blocks.flatMap(\.allInlines)
    case .table(let table): ([table.header] + table.rows).flatMap { $0.cells.flatMap { $0.inlines.flatMap(\.withDescendants) } }
    case .code, .thematicBreak, .html: []
    }
  }
}

extension Inline {
  var withDescendants: [Inline] {
    switch kind {
    case .emphasis(let children), .strong(let children), .link(_, _, let children), .image(_, _, let children):
      [self] + children.flatMap(\.withDescendants)
    default: [self]
    }
  }
}
