import LegalCorpus

/// Writes the body of a text: labels are real text, hang before their clause and link to it.
struct MarkupWriter<Links: TextLinks> {
  let links: Links
  /// In the language of the text.
  let strings: Strings.Language
  /// What stands beside some clauses and blocks.
  let margin: Margin
  var html = HTML()
  var tableCount = 0
  /// Blocks that were written, counted as `ComparableText` does.
  var blockCount = 0

  init(links: Links, strings: Strings.Language, margin: Margin = Margin(), reserving count: Int = 0) {
    self.links = links
    self.strings = strings
    self.margin = margin
    html.reserve(count)
  }

  mutating func write(_ elements: [Element]) {
    for element in elements { write(element) }
  }
}

extension MarkupWriter {
  mutating func write(_ element: Element) {
    switch element {
    case .section(let clause): section(clause)
    case .items(let items): self.items(items)
    case .bullets(let bullets): self.bullets(bullets)
    case .paragraph(let paragraph): self.paragraph(paragraph)
    case .quotation(let quotation):
      html.markup("<blockquote")
      identify(quotation.id)
      html.markup(">\n")
      write(quotation.elements)
      html.markup("</blockquote>\n")
    case .code(let code):
      let change = nextBlock()
      open(change)
      html.markup("<pre")
      identify(code.id)
      html.markup("><code>")
      html.text(code.text)
      html.markup("</code></pre>\n")
      close(change)
    case .table(let table): self.table(table)
    case .rule: html.markup("<hr>\n")
    case .notes(let notes): self.notes(notes)
    case .included(let included): write(included.elements)
    }
  }

  private mutating func section(_ clause: Clause) {
    let level = clause.headingLevel
    let change = nextBlock()
    html.markup("<section")
    identify(clause.id)
    html.markup(" class=\"l")
    html.number(level)
    html.markup(clause.isLabelled ? "\">\n" : " bare\">\n")
    if change != nil { html.markup("<div class=\"chg head\">") }
    html.markup("<h")
    html.number(level)
    html.markup(">")
    label(clause.label, of: clause.id)
    html.phrases(clause.title, links: links)
    if !clause.isLabelled { pin(clause.id) }
    html.markup("</h")
    html.number(level)
    html.markup(">\n")
    close(change)
    if let lag = margin.lags[clause.id] { html.append(lag) }
    write(clause.elements)
    html.markup("</section>\n")
  }

  private mutating func paragraph(_ paragraph: Element.Paragraph) {
    let change = nextBlock()
    open(change)
    html.markup("<p")
    identify(paragraph.id)
    if paragraph.label != nil { html.markup(" class=\"hang\"") }
    html.markup(">")
    if let label = paragraph.label, let id = paragraph.id { self.label(label, of: id) } else { typed(paragraph.label) }
    html.phrases(paragraph.phrases, links: links)
    if let id = paragraph.id, paragraph.label == nil { pin(id) }
    html.markup("</p>\n")
    close(change)
  }
}

extension Clause {
  /// 2 to 6; an item has none and counts as 6.
  var headingLevel: Int { if case .heading(let level) = kind { min(max(level, 2), 6) } else { 6 } }

  var isLabelled: Bool { label.map { !$0.text.isEmpty } ?? false }
}
