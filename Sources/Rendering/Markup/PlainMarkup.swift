package import LegalCorpus

/// The HTML of a text as libcmark-gfm would write it, for other programs: no classes, no permalinks, nothing of a theme.
///
/// It differs from libcmark-gfm where the source format does: labels are text before their clause, a written id stands on its heading, item or
/// block, a line break between two Japanese lines is gone and any other one a blank, notes stand where `notes:` says with their own labels
/// and addresses, bare URLs are links, raw HTML is text, `#` is `##`, and a heading in a quotation or an item is a paragraph.
package struct PlainMarkup {
  private var html = HTML()

  package static func of(_ text: Text) -> HTML {
    var markup = PlainMarkup()
    markup.write(text.elements, isTight: false)
    return markup.html
  }
}

extension PlainMarkup {
  private mutating func write(_ elements: [Element], isTight: Bool) {
    for element in elements { write(element, isTight: isTight) }
  }

  private mutating func write(_ element: Element, isTight: Bool) {
    switch element {
    case .section(let clause):
      begin("<h")
      html.number(clause.headingLevel)
      identify(clause.hasWrittenID ? clause.id : nil)
      html.markup(">")
      label(clause.label)
      html.plainPhrases(clause.title)
      html.markup("</h")
      html.number(clause.headingLevel)
      html.markup(">\n")
      write(clause.elements, isTight: false)
    case .items(let items): self.items(items)
    case .bullets(let bullets):
      begin("<ul")
      identify(bullets.id)
      html.markup(">\n")
      for item in bullets.items { self.item(item, id: nil, label: nil, isTight: bullets.isTight) }
      html.markup("</ul>\n")
    case .paragraph(let paragraph): self.paragraph(paragraph, isTight: isTight)
    case .quotation(let quotation):
      begin("<blockquote")
      identify(quotation.id)
      html.markup(">\n")
      write(quotation.elements, isTight: false)
      begin("</blockquote>\n")
    case .code(let code): self.code(code)
    case .table(let table): self.table(table)
    case .rule: begin("<hr />\n")
    case .notes(let notes): self.notes(notes)
    case .included(let included): write(included.elements, isTight: isTight)
    }
  }

  /// A block's first tag stands at the beginning of a line.
  private mutating func begin(_ markup: StaticString) {
    if let last = html.bytes.last, last != UInt8(ascii: "\n") { html.markup("\n") }
    html.markup(markup)
  }

  private mutating func items(_ items: Element.Items) {
    begin("<ol")
    if items.start != 1 { html.attribute("start", String(items.start)) }
    identify(items.id)
    html.markup(">\n")
    for clause in items.clauses {
      item(clause.elements, id: clause.hasWrittenID ? clause.id : nil, label: clause.label, isTight: items.isTight)
    }
    html.markup("</ol>\n")
  }

  private mutating func item(_ elements: [Element], id: ClauseID?, label: Label?, isTight: Bool) {
    begin("<li")
    identify(id)
    html.markup(">")
    var rest = elements[...]
    if let label, !label.text.isEmpty {
      if case .paragraph(let paragraph)? = rest.first {
        if !isTight { begin("<p>") }
        self.label(label)
        html.plainPhrases(paragraph.phrases)
        if !isTight { html.markup("</p>\n") }
        rest = rest.dropFirst()
      } else {
        self.label(label)
      }
    }
    write(Array(rest), isTight: isTight)
    html.markup("</li>\n")
  }

  private mutating func paragraph(_ paragraph: Element.Paragraph, isTight: Bool) {
    if !isTight {
      begin("<p")
      identify(paragraph.id)
      html.markup(">")
    }
    label(paragraph.label)
    html.plainPhrases(paragraph.phrases)
    if !isTight { html.markup("</p>\n") }
  }

  private mutating func code(_ code: Element.Code) {
    begin("<pre")
    identify(code.id)
    html.markup("><code")
    let language = code.info.prefix { $0 != " " && $0 != "\t" }
    if !language.isEmpty { html.attribute("class", "language-" + language) }
    html.markup(">")
    html.text(code.text)
    html.markup("</code></pre>\n")
  }

  private mutating func table(_ table: Element.Table) {
    begin("<table")
    identify(table.id)
    html.markup(">\n<thead>\n<tr>\n")
    for (column, cell) in table.header.enumerated() { self.cell("th", cell, table, column) }
    html.markup("</tr>\n</thead>\n")
    if !table.rows.isEmpty {
      html.markup("<tbody>\n")
      for row in table.rows {
        html.markup("<tr>\n")
        for (column, cell) in row.enumerated() { self.cell("td", cell, table, column) }
        html.markup("</tr>\n")
      }
      html.markup("</tbody>\n")
    }
    html.markup("</table>\n")
  }

  private mutating func cell(_ name: StaticString, _ cell: Element.Table.Cell, _ table: Element.Table, _ column: Int) {
    html.markup("<")
    html.markup(name)
    switch column < table.alignments.count ? table.alignments[column] : .none {
    case .none: html.markup(">")
    case .left: html.markup(" align=\"left\">")
    case .center: html.markup(" align=\"center\">")
    case .right: html.markup(" align=\"right\">")
    }
    html.plainPhrases(cell.phrases)
    html.markup("</")
    html.markup(name)
    html.markup(">\n")
  }

  private mutating func notes(_ notes: [Element.Note]) {
    begin("<section class=\"footnotes\" data-footnotes>\n<ol>\n")
    for note in notes {
      html.markup("<li")
      html.attribute("id", note.anchor)
      html.markup(">\n")
      for (index, element) in note.elements.enumerated() {
        guard index == note.elements.count - 1, case .paragraph(let paragraph) = element else {
          write(element, isTight: false)
          continue
        }
        begin("<p>")
        label(paragraph.label)
        html.plainPhrases(paragraph.phrases)
        backlinks(note)
        html.markup("</p>\n")
      }
      if case .paragraph? = note.elements.last {
      } else {
        backlinks(note)
        html.markup("\n")
      }
      html.markup("</li>\n")
    }
    html.markup("</ol>\n</section>\n")
  }

  private mutating func backlinks(_ note: Element.Note) {
    for (index, call) in note.calls.enumerated() {
      html.markup(html.bytes.last == UInt8(ascii: "\n") ? "<a" : " <a")
      html.attribute("href", "#" + call)
      html.markup(" class=\"footnote-backref\" data-footnote-backref aria-label=\"Back to content\">↩")
      if index > 0 {
        html.markup("<sup class=\"footnote-ref\">")
        html.number(index + 1)
        html.markup("</sup>")
      }
      html.markup("</a>")
    }
  }

  private mutating func identify(_ id: ClauseID?) {
    if let id { html.attribute("id", id.text) }
  }

  private mutating func label(_ label: Label?) {
    guard let label, !label.text.isEmpty else { return }
    html.text(label.text)
    html.text(label.origin == .typed ? label.gap : " ")
  }
}

extension HTML {
  fileprivate mutating func plainPhrases(_ phrases: [Phrase]) {
    for phrase in phrases {
      switch phrase {
      case .text(let text): self.text(text)
      case .code(let text):
        markup("<code>")
        self.text(text)
        markup("</code>")
      case .emphasis(let inner):
        markup("<em>")
        plainPhrases(inner)
        markup("</em>")
      case .strong(let inner):
        markup("<strong>")
        plainPhrases(inner)
        markup("</strong>")
      case .link(let link):
        markup("<a")
        urlAttribute("href", link.target.text)
        if !link.title.isEmpty { attribute("title", link.title) }
        markup(">")
        plainPhrases(link.phrases)
        markup("</a>")
      case .image(let image):
        markup("<img")
        urlAttribute("src", image.file)
        attribute("alt", image.description)
        if !image.title.isEmpty { attribute("title", image.title) }
        markup(" />")
      case .note(let call):
        markup("<sup class=\"footnote-ref\"><a")
        attribute("href", "#" + call.note)
        attribute("id", call.call)
        markup(" data-footnote-ref>")
        text(call.label)
        markup("</a></sup>")
      case .lineBreak: markup("<br />\n")
      case .reference: preconditionFailure("A text of a corpus holds nothing that is still to be resolved.")
      }
    }
  }
}
