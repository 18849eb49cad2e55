package import Diagnostics

extension Markup {
  /// Parses the bytes `body` of a file. Nil where a limit is passed or the bytes are not text; findings go to the report.
  package static func parse(_ file: SourceFile, body: Range<Int>, limits: Limits = Limits(), report: inout Report) -> Markup? {
    let bytes = file.bytes
    let tree = CMarkParser.tree(of: bytes, in: body, nesting: limits.nesting)
    var builder = BlockBuilder(tree: tree, source: bytes, lines: Lines(of: bytes, in: body))
    return builder.markup()
  }
}
