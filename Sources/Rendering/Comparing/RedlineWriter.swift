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
  private(set) var html = HTML()
  private var tableCount = 0
  /// A landmark's name must be the only one of the page, which part of a text cannot know.
  private var isExcerpt = false

  init(_ list: ChangeList, newLinks: PageLinks, oldLinks: PageLinks, strings: Strings.Language) {
    self.list = list
    self.newLinks = newLinks
    self.oldLinks = oldLinks
    self.strings = strings
  }

  /// Some rows alone, ascending, with their marks and nothing folded.
  mutating func write(rows: [Int]) {
    isExcerpt = true
    var start = rows.startIndex
    while start < rows.endIndex {
      var end = rows.index(after: start)
      let first = list.rows[rows[start]]
      while end < rows.endIndex, rows[end] == rows[end - 1] + 1, list.rows[rows[end]].kind == first.kind,
        list.rows[rows[end]].cell?.table == first.cell?.table
      { end += 1 }
      // A table of which parts changed stays one.
      if let table = first.cell?.table {
        while end < rows.endIndex, list.rows[rows[end]].cell?.table == table { end += 1 }
      }
      let range = rows[start]..<rows[end - 1] + 1
      switch isMixed(range) ? .changed : first.kind {
      case .added: wrapped("<div class=\"whole add\">\n", range)
      case .deleted: wrapped("<div class=\"whole gone\">\n", range)
      case .same, .changed, .movedAway, .movedHere, .split, .joined: blocks(range)
      }
      start = end
    }
  }

  private func isMixed(_ rows: Range<Int>) -> Bool { rows.contains { list.rows[$0].kind != list.rows[rows.lowerBound].kind } }

  private mutating func wrapped(_ opening: StaticString, _ rows: Range<Int>) {
    html.markup(opening)
    blocks(rows)
    html.markup("</div>\n")
  }

  mutating func write() {
    let isShown = list.shownRows
    var index = 0
    while index < list.rows.count {
      var end = index
      if isShown[index], let table = list.rows[index].cell?.table {
        let end = list.tableEnd(from: index, table)
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
  }
}

extension RedlineWriter {
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
  func span(_ rows: Range<Int>) -> String {
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
      placeholder(rows, change)
      return
    }
    let isHead = list.rows[rows.lowerBound].block == .heading && list.block(rows.lowerBound).depth == 0
    let isWhole = first.kind == .added || first.kind == .deleted
    html.markup("<div")
    if rows.lowerBound == change.rows.first { html.attribute("id", change.anchor) }
    html.markup(isHead ? " class=\"diff head" : " class=\"diff")
    html.markup(change.kind == .moved || change.kind == .renumbered ? " far\">\n" : "\">\n")
    if rows.lowerBound == change.rows.first { tag(change) }
    switch first.kind {
    case .added: html.markup("<div class=\"whole add\">\n")
    case .deleted: html.markup("<div class=\"whole gone\">\n")
    case .movedHere: html.markup("<div class=\"moved\">\n")
    case .same, .changed, .movedAway, .split, .joined: break
    }
    blocks(rows)
    if isWhole || first.kind == .movedHere { html.markup("</div>\n") }
    html.markup("</div>\n")
  }

  /// Where something stood that is elsewhere now: said once.
  private mutating func placeholder(_ rows: Range<Int>, _ change: Change) {
    guard let old = list.rows[rows.lowerBound].old, let row = change.rows.first, let new = list.rows[row].new else { return }
    html.markup("<p class=\"gone-to\"><a")
    html.attribute("href", "#" + change.anchor)
    html.markup(">")
    html.text(
      strings.text(
        .movedAway,
        ["old": named(list.comparison.old.path(of: old)), "new": named(list.comparison.new.path(of: new))]))
    html.markup("</a></p>\n")
  }

  private func named(_ path: String) -> String { path.isEmpty ? strings.text(.preamble) : path }

  private mutating func tag(_ change: Change) {
    html.markup("<p class=\"tag\"><b class=\"k-")
    html.text(change.kind.styleName)
    html.markup("\"><span class=\"sign-k\" aria-hidden=\"true\">")
    html.markup(change.kind.sign)
    html.markup("</span>")
    html.append(strings.html(change.kind.key))
    html.markup("</b> <span class=\"num\">")
    html.number(change.number)
    html.markup(" / ")
    html.number(list.changes.count)
    html.markup("</span> ")
    if let origin = ChangeWords(list: list, strings: strings).origin(change) {
      html.markup("<span class=\"from\">")
      html.text(origin)
      html.markup("</span> ")
    }
    html.markup("<span class=\"step\">")
    if change.number > 1 { step(change.number - 1, "↑", .previousChange) }
    if change.number < list.changes.count { step(change.number + 1, "↓", .nextChange) }
    html.markup("</span></p>\n")
  }

  private mutating func step(_ number: Int, _ arrow: StaticString, _ title: StringKey) {
    html.markup("<a")
    html.attribute("href", "#c\(number)")
    html.attribute("aria-label", strings.text(title))
    html.markup(">")
    html.markup(arrow)
    html.markup("</a>")
  }
}

extension RedlineWriter {
  /// Rows as blocks; cells gathered into tables.
  private mutating func blocks(_ rows: Range<Int>) {
    var index = rows.lowerBound
    while index < rows.upperBound {
      if let cell = list.rows[index].cell {
        var end = index
        while end < rows.upperBound, list.rows[end].cell?.table == cell.table { end += 1 }
        table(index..<end)
        index = end
      } else {
        block(index)
        index += 1
      }
    }
  }

  private mutating func block(_ index: Int) {
    let block = list.block(index)
    if block.kind == .heading {
      let level = headingLevel(index)
      html.markup("<h")
      html.number(level)
      html.markup(block.label.isEmpty && block.number.isEmpty ? " class=\"bare\">" : ">")
      label(index)
      words(index)
      html.markup("</h")
      html.number(level)
      html.markup(">\n")
      return
    }
    let isLabelled = !block.label.isEmpty || !block.number.isEmpty || isBullet(index)
    html.markup("<p class=\"i")
    html.number(min(max(block.depth - 1, 0), 8))
    if isLabelled { html.markup(" hang") }
    switch block.kind {
    case .note: html.markup(" foot-note\">")
    case .quotation: html.markup(" quoted\">")
    case .code: html.markup(" coded\">")
    case .heading, .item, .paragraph, .cell: html.markup("\">")
    }
    label(index)
    words(index)
    html.markup("</p>\n")
    links(index)
  }

  private mutating func table(_ rows: Range<Int>) {
    tableCount += 1
    html.markup("<div class=\"scroll\" tabindex=\"0\"")
    if !isExcerpt {
      html.markup(" role=\"region\"")
      html.attribute("aria-label", strings.text(.tableRegion, count: tableCount, [:]))
    }
    html.markup(">\n<table>\n<tbody>\n")
    // Places and steps belong to the whole comparison.
    let isMixed = !isExcerpt && !list.isOneChange(rows)
    var index = rows.lowerBound
    while index < rows.upperBound {
      guard let first = list.rows[index].cell else { break }
      var end = index
      while end < rows.upperBound, let cell = list.rows[end].cell, cell.row == first.row,
        (list.rows[end].kind == .added) == (list.rows[index].kind == .added),
        (list.rows[end].kind == .deleted) == (list.rows[index].kind == .deleted)
      { end += 1 }
      let change = isMixed ? list.changeOfRow[index..<end].lazy.compactMap { $0 }.first.map { list.changes[$0] } : nil
      html.markup("<tr")
      if let change, change.rows.first.map({ (index..<end).contains($0) }) ?? false {
        html.attribute("id", change.anchor)
        html.markup(" class=\"diff\"")
      }
      html.markup(">")
      for cell in index..<end {
        html.markup(first.row == 1 ? "<th scope=\"col\">" : "<td>")
        if let change, cell == index { tag(change) }
        words(cell)
        html.markup(first.row == 1 ? "</th>" : "</td>")
      }
      html.markup("</tr>\n")
      index = end
    }
    html.markup("</tbody>\n</table>\n</div>\n")
  }

  private func headingLevel(_ index: Int) -> Int {
    let row = list.rows[index]
    if row.kind != .movedAway, let new = row.new, let level = list.comparison.new.headingLevel(of: new) { return level }
    return row.old.flatMap { list.comparison.old.headingLevel(of: $0) } ?? 2
  }

  private func isBullet(_ index: Int) -> Bool {
    let row = list.rows[index]
    if let new = row.new { return list.comparison.new.comparable.places[new].isBullet }
    return row.old.map { list.comparison.old.comparable.places[$0].isBullet } ?? false
  }

  /// The label, with the one that it had where that was another, as a link to the clause in its own text.
  private mutating func label(_ index: Int) {
    let row = list.rows[index]
    let new = row.new.flatMap { list.comparison.new.label(of: $0) }
    let old = row.kind == .added ? nil : row.old.flatMap { list.comparison.old.label(of: $0) }
    guard new != nil || old != nil else {
      if isBullet(index) {
        html.markup("<span class=\"no\">")
        html.append(strings.html(.bullet))
        html.markup("</span>")
      }
      return
    }
    let address = labelAddress(row)
    html.markup(address == nil ? "<span class=\"no\">" : "<a class=\"no\"")
    if let address {
      html.attribute("href", address)
      html.markup(">")
    }
    if row.kind == .deleted {
      html.text(old ?? "")
    } else if row.kind == .added {
      html.text(new ?? "")
    } else if let old, let new, !old.utf8.elementsEqual(new.utf8) {
      html.run("del", old, strings.html(.deleted))
      html.run("ins", new, strings.html(.inserted))
    } else if let old, new == nil {
      html.run("del", old, strings.html(.deleted))
    } else if let new, old == nil {
      html.run("ins", new, strings.html(.inserted))
    } else {
      html.text(new ?? "")
    }
    html.markup(address == nil ? " </span>" : " </a>")
  }

  private func labelAddress(_ row: RedlineRow) -> String? {
    if row.kind != .deleted, let new = row.new, let fragment = list.comparison.new.fragment(of: new) {
      return newLinks.address(ofClause: fragment)
    }
    if row.kind == .deleted, let old = row.old, let fragment = list.comparison.old.fragment(of: old) {
      return oldLinks.address(ofClause: fragment)
    }
    return nil
  }

  /// Words that are the same with their markup, others with their marks.
  private mutating func words(_ index: Int) {
    let row = list.rows[index]
    let operations = row.wordOperations
    if let new = row.new, row.kind == .same || row.kind == .movedHere && operations.isEmpty {
      html.phrases(list.comparison.new.comparable.places[new].phrases, links: newLinks)
      return
    }
    html.operations(operations, strings: strings)
  }

  /// Links that lead elsewhere than before.
  private mutating func links(_ index: Int) {
    for mark in list.rows[index].marks where mark.kind == .link {
      html.markup("<p class=\"relinked\">")
      html.append(strings.html(.linkChanged))
      html.markup(" ")
      html.run("del", mark.old ?? "", strings.html(.deleted))
      html.markup(" ")
      html.run("ins", mark.new ?? "", strings.html(.inserted))
      html.markup("</p>\n")
    }
  }
}
