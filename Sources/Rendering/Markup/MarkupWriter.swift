import LegalCorpus

/// Writes the body of a text: labels are real text, hang before their clause and link to it.
struct MarkupWriter<Links: TextLinks> {
  let links: Links
  /// In the language of the text.
  let strings: Strings.Language
  /// What stands beside some clauses and blocks.
  let margin: Margin
  var html = HTML()
  private var tableCount = 0
  /// Blocks that were written, counted as `ComparableText` does.
  private(set) var blockCount = 0

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
  private mutating func write(_ element: Element) {
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

  private mutating func items(_ items: Element.Items) {
    html.markup("<ol role=\"list\"")
    identify(items.id)
    html.markup(">\n")
    for clause in items.clauses {
      let change = nextBlock()
      html.markup("<li")
      identify(clause.id)
      if change != nil { html.markup(" class=\"chg\"") }
      html.markup(">")
      if !items.isTight { html.markup("<p>") }
      label(clause.label, of: clause.id)
      var rest = clause.elements[...]
      if case .paragraph(let paragraph)? = rest.first {
        words(paragraph)
        rest = rest.dropFirst()
      }
      if !clause.isLabelled { pin(clause.id) }
      if !items.isTight { html.markup("</p>") }
      mark(change)
      if let lag = margin.lags[clause.id] { html.append(lag) }
      continuation(rest, isTight: items.isTight)
      html.markup("</li>\n")
    }
    html.markup("</ol>\n")
  }

  private mutating func bullets(_ bullets: Element.Bullets) {
    html.markup("<ul")
    identify(bullets.id)
    html.markup(">\n")
    for item in bullets.items {
      let change = nextBlock()
      html.markup(change == nil ? "<li>" : "<li class=\"chg\">")
      var rest = item[...]
      if case .paragraph(let paragraph)? = rest.first {
        if !bullets.isTight { html.markup("<p>") }
        words(paragraph)
        if !bullets.isTight { html.markup("</p>") }
        rest = rest.dropFirst()
      }
      mark(change)
      continuation(rest, isTight: bullets.isTight)
      html.markup("</li>\n")
    }
    html.markup("</ul>\n")
  }

  /// What follows the first paragraph of an item.
  private mutating func continuation(_ elements: ArraySlice<Element>, isTight: Bool) {
    if !elements.isEmpty { html.markup("\n") }
    for element in elements {
      if isTight, case .paragraph(let paragraph) = element {
        let change = nextBlock()
        words(paragraph)
        mark(change)
        html.markup("\n")
      } else {
        write(element)
      }
    }
  }

  /// The words of a paragraph that has no element of its own; its address, where it has one, goes around them.
  private mutating func words(_ paragraph: Element.Paragraph) {
    if paragraph.id != nil {
      html.markup("<span")
      identify(paragraph.id)
      html.markup(">")
    }
    typed(paragraph.label)
    html.phrases(paragraph.phrases, links: links)
    if paragraph.id != nil { html.markup("</span>") }
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

  private mutating func table(_ table: Element.Table) {
    tableCount += 1
    var change: Margin.Change?
    for _ in 0..<table.rows.reduce(table.header.count, { $0 + $1.count }) { change = nextBlock() ?? change }
    open(change)
    html.markup("<div class=\"scroll\" tabindex=\"0\" role=\"region\"")
    identify(table.id)
    html.attribute("aria-label", strings.text(.tableRegion, count: tableCount, [:]))
    html.markup(">\n<table>\n<thead>\n<tr>")
    for (column, cell) in table.header.enumerated() {
      html.markup("<th scope=\"col\"")
      alignment(table, column)
      html.phrases(cell.phrases, links: links)
      html.markup("</th>")
    }
    html.markup("</tr>\n</thead>\n")
    if !table.rows.isEmpty {
      html.markup("<tbody>\n")
      for row in table.rows {
        html.markup("<tr>")
        for (column, cell) in row.enumerated() {
          html.markup("<td")
          alignment(table, column)
          html.phrases(cell.phrases, links: links)
          html.markup("</td>")
        }
        html.markup("</tr>\n")
      }
      html.markup("</tbody>\n")
    }
    html.markup("</table>\n</div>\n")
    close(change)
  }

  /// The end of a cell's opening tag.
  private mutating func alignment(_ table: Element.Table, _ column: Int) {
    switch column < table.alignments.count ? table.alignments[column] : .none {
    case .none: html.markup(">")
    case .left: html.markup(" class=\"left\">")
    case .center: html.markup(" class=\"center\">")
    case .right: html.markup(" class=\"right\">")
    }
  }

  private mutating func notes(_ notes: [Element.Note]) {
    html.markup("<ol class=\"notes\" role=\"list\"")
    html.attribute("aria-label", strings.text(.notes))
    html.markup(">\n")
    for note in notes { self.note(note) }
    html.markup("</ol>\n")
  }

  private mutating func note(_ note: Element.Note) {
    var rest = note.elements[...]
    var first: Element.Paragraph?
    if case .paragraph(let paragraph)? = rest.first {
      first = paragraph
      rest = rest.dropFirst()
    }
    let change = first.flatMap { _ in nextBlock() }
    html.markup("<li")
    html.attribute("id", note.anchor)
    if change != nil { html.markup(" class=\"chg\"") }
    html.markup("><a class=\"no\"")
    html.attribute("href", "#" + note.anchor)
    html.markup(">")
    html.text(note.label)
    html.markup(" </a>")
    if let first {
      words(first)
    }
    if rest.isEmpty { backlinks(note) }
    mark(change)
    continuation(rest, isTight: false)
    if !rest.isEmpty { backlinks(note) }
    html.markup("</li>\n")
  }

  private mutating func backlinks(_ note: Element.Note) {
    for call in note.calls {
      html.markup(" <a class=\"back\" role=\"doc-backlink\"")
      html.attribute("href", "#" + call)
      html.attribute("aria-label", strings.text(.backToText))
      html.markup(">↩</a>")
    }
  }
}

extension MarkupWriter {
  /// Goes on to the next block; gives what is said beside it.
  private mutating func nextBlock() -> Margin.Change? {
    defer { blockCount += 1 }
    return margin.changes.isEmpty ? nil : margin.changes[blockCount]
  }

  private mutating func open(_ change: Margin.Change?) {
    if change != nil { html.markup("<div class=\"chg\">") }
  }

  private mutating func close(_ change: Margin.Change?) {
    guard let change else { return }
    mark(change)
    html.markup("</div>\n")
  }

  private mutating func mark(_ change: Margin.Change?) {
    guard let change else { return }
    html.markup("\n<span class=\"mark\"><a")
    html.attribute("href", change.address)
    html.markup(">")
    html.text(change.title)
    html.markup("</a>")
    if let history = change.history {
      html.markup(" <a")
      html.attribute("href", history)
      html.markup(">")
      html.append(strings.html(.clauseHistoryLink))
      html.markup("</a>")
    }
    html.markup("</span>\n")
  }

  private mutating func identify(_ id: ClauseID?) {
    if let id { html.attribute("id", id.text) }
  }

  /// The label as a link to its clause, with a blank inside so that text taken from the page has one.
  private mutating func label(_ label: Label?, of id: ClauseID) {
    guard let label, !label.text.isEmpty else { return }
    html.markup("<a class=\"no\"")
    html.attribute("href", "#" + id.text)
    html.markup(">")
    html.text(label.text)
    if label.origin == .typed { html.text(label.gap) } else { html.markup(" ") }
    html.markup("</a>")
  }

  private mutating func typed(_ label: Label?) {
    guard let label else { return }
    html.markup("<span class=\"no\">")
    html.text(label.text)
    html.text(label.gap)
    html.markup("</span>")
  }

  private mutating func pin(_ id: ClauseID) {
    html.markup("<a class=\"pin\"")
    html.attribute("href", "#" + id.text)
    html.attribute("aria-label", strings.text(.permalink))
    html.markup(">¶</a>")
  }
}

extension Clause {
  /// 2 to 6; an item has none and counts as 6.
  var headingLevel: Int { if case .heading(let level) = kind { min(max(level, 2), 6) } else { 6 } }

  var isLabelled: Bool { label.map { !$0.text.isEmpty } ?? false }
}
