import LegalCorpus

extension HTML {
  /// The list of the headings of two levels, each a link.
  mutating func contents(_ outline: Outline) {
    var level = 0
    for entry in outline.entries {
      guard case .heading(let heading) = entry.kind, heading <= 3 else { continue }
      let depth = heading <= 2 ? 1 : 2
      if level == 0 {
        markup("<ol role=\"list\">\n<li>")
        if depth == 2 { markup("<ol role=\"list\">\n<li>") }
      } else if depth > level {
        markup("\n<ol role=\"list\">\n<li>")
      } else if depth < level {
        markup("</li>\n</ol></li>\n<li>")
      } else {
        markup("</li>\n<li>")
      }
      level = depth
      contentsLink(entry)
    }
    if level == 2 { markup("</li>\n</ol>") }
    if level > 0 { markup("</li>\n</ol>\n") }
  }

  private mutating func contentsLink(_ entry: Outline.Entry) {
    markup("<a")
    attribute("href", "#" + entry.id.text)
    markup(">")
    if let label = entry.label, !label.text.isEmpty {
      markup("<span class=\"no\">")
      text(label.cited)
      markup(" </span>")
    }
    text(entry.title)
    markup("</a>")
  }
}
