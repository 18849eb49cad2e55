import LegalCorpus
import Redlining

/// Writes the whole text of a comparison with its marks; what did not change is folded away but for what stands next to a change.
struct RedlineWriter {
  let list: ChangeList
  /// Links of the texts, seen from the page.
  let newLinks: PageLinks
  let oldLinks: PageLinks
  /// In the language of the texts.
  let strings: Strings.Language
  var html = HTML()
  var tableCount = 0
  /// A landmark's name must be the only one of the page, which part of a text cannot know.
  private(set) var isExcerpt = false

  init(_ list: ChangeList, newLinks: PageLinks, oldLinks: PageLinks, strings: Strings.Language) {
    self.list = list
    self.newLinks = newLinks
    self.oldLinks = oldLinks
    self.strings = strings
  }

  mutating func write() {
    for line in list.frame.above { write(line) }
    let isShown = list.shownRows
    var index = 0
    while index < list.rows.count {
      var end = index
      if isShown[index], list.tables.tables[index] != nil {
        let end = list.tableEnd(from: index)
        list.isOneChange(index..<end) ? write(index..<end) : blocks(index..<end)
        index = end
        continue
      }
      if isShown[index] {
        while end < list.rows.count, isShown[end], list.changeOfRow[end] == list.changeOfRow[index], list.mixedTable(at: end) == nil {
          end += 1
        }
        write(index..<end)
      } else {
        while end < list.rows.count, !isShown[end] { end += 1 }
        fold(index..<end)
      }
      index = end
    }
    for line in list.frame.below { write(line) }
  }

  /// Some rows alone, ascending, with their marks and nothing folded.
  mutating func write(rows: [Int]) {
    isExcerpt = true
    var start = rows.startIndex
    while start < rows.endIndex {
      var end = rows.index(after: start)
      let first = list.rows[rows[start]]
      let table = list.tables.tables[rows[start]]
      while end < rows.endIndex, rows[end] == rows[end - 1] + 1, list.rows[rows[end]].kind == first.kind,
        list.tables.tables[rows[end]] == table
      { end += 1 }
      // A table of which parts changed stays one.
      if table != nil { while end < rows.endIndex, list.tables.tables[rows[end]] == table { end += 1 } }
      let range = rows[start]..<rows[end - 1] + 1
      switch isMixed(range) ? .changed : first.kind {
      case .added: wrapped("<div class=\"whole add\">\n", range)
      case .deleted: wrapped("<div class=\"whole gone\">\n", range)
      case .same, .changed, .movedAway, .movedHere, .split, .joined: blocks(range)
      }
      start = end
    }
  }
}

extension RedlineWriter {
  private func isMixed(_ rows: Range<Int>) -> Bool { rows.contains { list.rows[$0].kind != list.rows[rows.lowerBound].kind } }

  private mutating func wrapped(_ opening: StaticString, _ rows: Range<Int>) {
    html.markup(opening)
    blocks(rows)
    html.markup("</div>\n")
  }

  private mutating func fold(_ rows: Range<Int>) {
    html.markup("<details class=\"fold\">\n<summary>")
    html.append(strings.html(.unchanged))
    html.append(strings.html(.space))
    html.text(span(rows))
    html.markup("</summary>\n<div>\n")
    blocks(rows)
    html.markup("</div>\n</details>\n")
  }

  /// What a stretch covers: its first and last labels, and how many blocks.
  private func span(_ rows: Range<Int>) -> String {
    let paths = rows.compactMap { row -> String? in
      let path = list.rows[row].new.map { list.comparison.new.path(of: $0) } ?? ""
      return path.isEmpty ? nil : path
    }
    let count = strings.text(.unchangedCount, count: rows.count, [:])
    guard let first = paths.first, let last = paths.last else {
      return strings.text(.spanOne, ["place": strings.text(.preamble), "count": count])
    }
    return first == last
      ? strings.text(.spanOne, ["place": first, "count": count]) : strings.text(.spanTwo, ["first": first, "last": last, "count": count])
  }

  /// A stretch of rows of one change, or of none.
  private mutating func write(_ rows: Range<Int>) {
    guard let place = list.changeOfRow[rows.lowerBound] else {
      blocks(rows)
      return
    }
    let change = list.changes[place]
    let first = list.rows[rows.lowerBound]
    if first.kind == .movedAway {
      html.markup("<p class=\"gone-to\">")
      goneTo(rows.lowerBound, change)
      html.markup("</p>\n")
      return
    }
    let isHead = first.block == .heading && list.block(rows.lowerBound).depth == 0
    html.markup("<div")
    if rows.lowerBound == change.rows.first { html.attribute("id", change.anchor) }
    html.markup(isHead ? " class=\"diff head\">\n" : " class=\"diff\">\n")
    if rows.lowerBound == change.rows.first { tag(change) }
    switch first.kind {
    case .added: wrapped("<div class=\"whole add\">\n", rows)
    case .deleted: wrapped("<div class=\"whole gone\">\n", rows)
    case .movedHere: wrapped("<div class=\"moved\">\n", rows)
    case .same, .changed, .movedAway, .split, .joined: blocks(rows)
    }
    html.markup("</div>\n")
  }

  /// A line around the text.
  private mutating func write(_ line: FrameChanges.Line) {
    html.markup("<div class=\"diff\"")
    html.attribute("id", line.anchor)
    html.markup(">\n")
    tag(line)
    html.markup("<p class=\"frame\">")
    html.operations(line.operations, strings: strings)
    html.markup("</p>\n</div>\n")
  }
}
