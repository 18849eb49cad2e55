import CommonMark

/// A tree as lines: kind, byte range, text.
enum Dump {
  static func dump(_ markup: Markup) -> String {
    var lines: [String] = []
    for block in markup.blocks { add(block, 0, &lines) }
    for note in markup.notes {
      lines.append("note \(note.key) \(range(note.range))")
      for block in note.blocks { add(block, 1, &lines) }
    }
    return lines.joined(separator: "\n")
  }

  private static func range(_ range: Range<Int>) -> String { "\(range.lowerBound)-\(range.upperBound)" }

  private static func add(_ block: Block, _ depth: Int, _ lines: inout [String]) {
    let indent = String(repeating: "  ", count: depth)
    func line(_ text: String) { lines.append(indent + text) }
    let place = range(block.range)
    switch block.kind {
    case .paragraph(let inlines):
      line("paragraph \(place)")
      add(inlines, depth + 1, &lines)
    case .heading(let level, let inlines):
      line("heading\(level) \(place)")
      add(inlines, depth + 1, &lines)
    case .list(let list):
      line("list \(place) \(list.marker)\(list.isTight ? " tight" : "")")
      for item in list.items {
        line("  item \(range(item.range)) marker \(range(item.markerRange))\(item.number.map { " number \($0)" } ?? "")")
        for block in item.blocks { add(block, depth + 2, &lines) }
      }
    case .quotation(let blocks):
      line("quotation \(place)")
      for block in blocks { add(block, depth + 1, &lines) }
    case .code(let info, let text): line("code \(place) \(info.debugDescription) \(text.debugDescription)")
    case .table(let table):
      line("table \(place) \(table.alignments.map { "\($0)" }.joined(separator: " "))")
      for row in [table.header] + table.rows {
        line("  row \(range(row.range))")
        for cell in row.cells {
          line("    cell \(range(cell.range))")
          add(cell.inlines, depth + 3, &lines)
        }
      }
    case .thematicBreak: line("rule \(place)")
    case .html(let text): line("html \(place) \(text.debugDescription)")
    }
  }

  private static func add(_ inlines: [Inline], _ depth: Int, _ lines: inout [String]) {
    let indent = String(repeating: "  ", count: depth)
    for inline in inlines {
      let place = range(inline.range)
      switch inline.kind {
      case .text(let text): lines.append("\(indent)text \(place) \(text.debugDescription)")
      case .escaped(let text): lines.append("\(indent)escaped \(place) \(text.debugDescription)")
      case .code(let text): lines.append("\(indent)code \(place) \(text.debugDescription)")
      case .html(let text): lines.append("\(indent)html \(place) \(text.debugDescription)")
      case .note(let key): lines.append("\(indent)note \(place) \(key)")
      case .softBreak: lines.append("\(indent)soft \(place)")
      case .lineBreak: lines.append("\(indent)break \(place)")
      case .emphasis(let children):
        lines.append("\(indent)emphasis \(place)")
        add(children, depth + 1, &lines)
      case .strong(let children):
        lines.append("\(indent)strong \(place)")
        add(children, depth + 1, &lines)
      case .link(let destination, let title, let children):
        lines.append("\(indent)link \(place) \(destination.debugDescription)\(title.isEmpty ? "" : " " + title.debugDescription)")
        add(children, depth + 1, &lines)
      case .image(let destination, let title, let children):
        lines.append("\(indent)image \(place) \(destination.debugDescription)\(title.isEmpty ? "" : " " + title.debugDescription)")
        add(children, depth + 1, &lines)
      }
    }
  }
}
