/// What is said beside blocks that changed.
extension MarkupWriter {
  /// Goes on to the next block; gives what is said beside it.
  mutating func nextBlock() -> Margin.Change? {
    defer { blockCount += 1 }
    return margin.changes.isEmpty ? nil : margin.changes[blockCount]
  }

  mutating func open(_ change: Margin.Change?) {
    if change != nil { html.markup("<div class=\"chg\">") }
  }

  mutating func close(_ change: Margin.Change?) {
    guard let change else { return }
    mark(change)
    html.markup("</div>\n")
  }

  mutating func mark(_ change: Margin.Change?) {
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
}
