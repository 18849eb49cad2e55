import LegalCorpus
import Redlining

/// Tables of both texts in one.
extension RedlineWriter {
  mutating func table(_ rows: Range<Int>) {
    tableCount += 1
    // The excerpts of a page count their tables apart, and landmarks must have names of their own.
    html.markup(isExcerpt ? "<div class=\"scroll\" tabindex=\"0\" role=\"group\"" : "<div class=\"scroll\" tabindex=\"0\" role=\"region\"")
    html.attribute("aria-label", strings.text(.tableRegion, count: tableCount, [:]))
    html.markup(">\n<table>\n<tbody>\n")
    let columns = TableColumns(list, cells: rows)
    // Places and steps belong to the whole comparison.
    let isMixed = !isExcerpt && !list.isOneChange(rows)
    for line in list.lines(of: rows) { self.line(line, columns, isMixed: isMixed) }
    html.markup("</tbody>\n</table>\n</div>\n")
    for index in rows { marks(index) }
  }

  private mutating func line(_ line: Range<Int>, _ columns: TableColumns, isMixed: Bool) {
    let change = isMixed ? list.changeOfRow[line].lazy.compactMap { $0 }.first.map { list.changes[$0] } : nil
    if let change, list.rows[line.lowerBound].kind == .movedAway {
      html.markup("<tr><td colspan=\"")
      html.number(columns.count)
      html.markup("\">")
      goneTo(line.lowerBound, change)
      html.markup("</td></tr>\n")
      return
    }
    let isFirst = change.map { change in change.rows.first.map { line.contains($0) } ?? false } ?? false
    html.markup("<tr")
    if let change, isFirst {
      html.attribute("id", change.anchor)
      html.markup(" class=\"diff\"")
    }
    html.markup(">")
    let isHead = line.contains { list.rows[$0].cell?.row == 1 }
    for column in 0..<columns.count {
      html.markup(isHead ? "<th scope=\"col\"" : "<td")
      if !columns.alignments[column].isEmpty { html.attribute("class", columns.alignments[column]) }
      html.markup(">")
      if column == 0, let change, isFirst { tag(change) }
      for cell in line where columns.place(list, cell) == column { words(cell) }
      html.markup(isHead ? "</th>" : "</td>")
    }
    html.markup("</tr>\n")
  }
}
