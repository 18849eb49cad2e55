import LegalCorpus

extension MarkupWriter {
  mutating func table(_ table: Element.Table) {
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
}
