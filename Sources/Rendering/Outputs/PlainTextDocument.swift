package import LegalCorpus

/// A text as plain text: a line a block, labels before the words, items indented by their depth.
package struct PlainTextDocument {
  private var lines: [String] = []

  /// Ended by a line feed.
  package static func of(_ text: Text) -> String {
    var document = PlainTextDocument()
    if !text.title.isEmpty { document.lines.append(text.title) }
    if let subtitle = text.subtitle { document.lines.append(subtitle) }
    document.lines += text.header
    if !document.lines.isEmpty { document.lines.append("") }
    document.write(text.elements, indent: "")
    if !text.signed.isEmpty { document.lines += [""] + text.signed }
    while document.lines.last?.isEmpty == true { document.lines.removeLast() }
    return document.lines.map { $0 + "\n" }.joined()
  }
}

extension PlainTextDocument {
  private mutating func write(_ elements: [Element], indent: String) {
    for element in elements { write(element, indent: indent) }
  }

  private mutating func write(_ element: Element, indent: String) {
    switch element {
    case .section(let clause):
      separate()
      lines.append(indent + PlainTextDocument.labelled(clause.label, PlainText.of(clause.title)))
      separate()
      write(clause.elements, indent: indent)
    case .items(let items): for item in items.clauses { write(item: item.elements, label: item.label, indent: indent) }
    case .bullets(let bullets): for item in bullets.items { write(item: item, label: nil, indent: indent, marker: "・") }
    case .paragraph(let paragraph):
      lines.append(indent + PlainTextDocument.labelled(paragraph.label, PlainText.of(paragraph.phrases)))
      if indent.isEmpty { separate() }
    case .quotation(let quotation): write(quotation.elements, indent: indent + "  ")
    case .code(let code):
      for line in code.text.split(separator: "\n", omittingEmptySubsequences: false) { lines.append(indent + "  " + line) }
    case .table(let table):
      for row in [table.header] + table.rows { lines.append(indent + row.map { PlainText.of($0.phrases) }.joined(separator: "\t")) }
      separate()
    case .rule: separate()
    case .notes(let notes):
      separate()
      for note in notes { write(item: note.elements, label: Optional.none, indent: indent, marker: note.label + " ") }
      separate()
    case .included(let included): write(included.elements, indent: indent)
    }
  }

  private mutating func write(item elements: [Element], label: Label?, indent: String, marker: String = "") {
    var rest = elements[...]
    var first = ""
    if case .included(let included)? = rest.first, rest.count == 1 { rest = included.elements[...] }
    if case .paragraph(let paragraph)? = rest.first {
      first = PlainTextDocument.labelled(paragraph.label, PlainText.of(paragraph.phrases))
      rest = rest.dropFirst()
    }
    lines.append(indent + marker + PlainTextDocument.labelled(label, first))
    write(Array(rest), indent: indent + "  ")
  }

  /// A blank parts a label from the words, where none was typed.
  private static func labelled(_ label: Label?, _ words: String) -> String {
    guard let label else { return words }
    return label.text + (label.origin == .typed ? label.gap : " ") + words
  }

  private mutating func separate() {
    if let last = lines.last, !last.isEmpty { lines.append("") }
  }
}
