import LegalCorpus

/// Notes where they are printed, with links back to their calls.
extension MarkupWriter {
  mutating func notes(_ notes: [Element.Note]) {
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
