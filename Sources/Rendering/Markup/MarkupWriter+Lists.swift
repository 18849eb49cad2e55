import LegalCorpus

/// Items with labels and bullets, and what follows in them.
extension MarkupWriter {
  mutating func items(_ items: Element.Items) {
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

  mutating func bullets(_ bullets: Element.Bullets) {
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
  mutating func continuation(_ elements: ArraySlice<Element>, isTight: Bool) {
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
  mutating func words(_ paragraph: Element.Paragraph) {
    if paragraph.id != nil {
      html.markup("<span")
      identify(paragraph.id)
      html.markup(">")
    }
    typed(paragraph.label)
    html.phrases(paragraph.phrases, links: links)
    if paragraph.id != nil { html.markup("</span>") }
  }
}
