import Diagnostics

/// The rules of this module: what CommonMark does to a text without saying so. One rule a file in `Rules/`, with its message.
enum Rules {
  /// One walk over the tree. O(bytes).
  static func check(_ reading: Reading, _ report: inout Findings) {
    let omissions = Omissions(reading)
    LostText.check(omissions, reading, &report)
    LostNotes.check(omissions, reading, &report)
    LinkDefinitions.check(omissions, reading, &report)
    ExtraCells.check(reading, &report)
    SetextHeading.check(reading, &report)
    IndentedCode.check(reading, &report)
    check(reading.markup.blocks, reading, &report)
    for note in reading.markup.notes { check(note.blocks, reading, &report) }
  }

  private static func check(_ blocks: [Block], _ reading: Reading, _ report: inout Findings) {
    SplitList.check(blocks, reading, &report)
    for block in blocks {
      switch block.kind {
      case .paragraph(let inlines):
        RunTogetherLabels.check(inlines, reading, &report)
        ListInParagraph.check(inlines, reading, &report)
        check(leaf: inlines, reading, &report)
      case .heading(_, let inlines): check(leaf: inlines, reading, &report)
      case .quotation(let blocks): check(blocks, reading, &report)
      case .list(let list):
        for item in list.items {
          TaskList.check(item, reading, &report)
          check(item.blocks, reading, &report)
        }
      case .table(let table):
        RowWithoutPipe.check(table, reading, &report)
        for row in [table.header] + table.rows { for cell in row.cells { check(leaf: cell.inlines, reading, &report) } }
      case .html: RawHTML.check(block.range, reading, &report)
      case .code, .thematicBreak: break
      }
    }
  }

  private static func check(leaf inlines: [Inline], _ reading: Reading, _ report: inout Findings) {
    if reading.marks.contains(UInt8(ascii: "*")) { FailedEmphasis.check(inlines, reading, &report) }
    check(inlines, isInStrong: false, reading, &report)
  }

  private static func check(_ inlines: [Inline], isInStrong: Bool, _ reading: Reading, _ report: inout Findings) {
    for inline in inlines {
      switch inline.kind {
      case .text:
        if reading.marks.contains(UInt8(ascii: "~")) { Strikethrough.check(inline, reading, &report) }
        if reading.marks.contains(UInt8(ascii: "^")) { UndefinedNote.check(inline, reading, &report) }
      case .escaped(let text): HiddenReference.check(text, inline.range, reading, &report)
      case .html: RawHTML.check(inline.range, reading, &report)
      case .emphasis(let children):
        EmphasisInWord.check(inline, children, reading, &report)
        check(children, isInStrong: isInStrong, reading, &report)
      case .strong(let children):
        EmphasisInWord.check(inline, children, reading, &report)
        if isInStrong { FailedEmphasis.report(nested: inline.range, reading, &report) }
        check(children, isInStrong: true, reading, &report)
      case .link(let destination, let title, let children), .image(let destination, let title, let children):
        LinkScheme.check(destination, inline.range, reading, &report)
        HiddenReference.check(destination, inline.range, reading, &report)
        HiddenReference.check(title, inline.range, reading, &report)
        BareLinkIntoText.check(inline, destination, reading, &report)
        check(children, isInStrong: isInStrong, reading, &report)
      case .code, .note, .softBreak, .lineBreak: break
      }
    }
  }
}
