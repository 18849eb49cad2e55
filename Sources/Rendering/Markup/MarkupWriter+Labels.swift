import LegalCorpus

/// Addresses, labels and permanent links.
extension MarkupWriter {
  mutating func identify(_ id: ClauseID?) {
    if let id { html.attribute("id", id.text) }
  }

  /// The label as a link to its clause, with a blank inside so that text taken from the page has one.
  mutating func label(_ label: Label?, of id: ClauseID) {
    guard let label, !label.text.isEmpty else { return }
    html.markup("<a class=\"no\"")
    html.attribute("href", "#" + id.text)
    html.markup(">")
    html.text(label.text)
    if label.origin == .typed { html.text(label.gap) } else { html.markup(" ") }
    html.markup("</a>")
  }

  mutating func typed(_ label: Label?) {
    guard let label else { return }
    html.markup("<span class=\"no\">")
    html.text(label.text)
    html.text(label.gap)
    html.markup("</span>")
  }

  mutating func pin(_ id: ClauseID) {
    html.markup("<a class=\"pin\"")
    html.attribute("href", "#" + id.text)
    html.attribute("aria-label", strings.text(.permalink))
    html.markup(">¶</a>")
  }
}
