import LegalCorpus
import Redlining

/// Headings, paragraphs and items, flat, indented by their depth.
extension RedlineWriter {
  /// Rows as blocks; cells gathered into tables.
  mutating func blocks(_ rows: Range<Int>) {
    var index = rows.lowerBound
    while index < rows.upperBound {
      if list.tables.tables[index] != nil {
        let end = min(rows.upperBound, list.tableEnd(from: index))
        table(index..<end)
        index = end
      } else {
        block(index)
        index += 1
      }
    }
  }

  private mutating func block(_ index: Int) {
    let row = list.rows[index]
    // The parts of what was joined are one block.
    if row.division == .joined, let part = row.part, part.number > 1 { return }
    let block = list.block(index)
    if block.kind == .heading {
      let level = headingLevel(row)
      html.markup("<h")
      html.number(level)
      html.markup(block.label.isEmpty && block.number.isEmpty ? " class=\"bare\">" : ">")
      label(index)
      words(index)
      html.markup("</h")
      html.number(level)
      html.markup(">\n")
    } else {
      let isLabelled = list.comparison.label(of: row) != nil || isBullet(row)
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
    }
    for part in row.division == .joined ? list.parts(of: index) : [index] { marks(part) }
  }

  private func headingLevel(_ row: RedlineRow) -> Int {
    if row.kind != .movedAway, let new = row.new, let level = list.comparison.new.headingLevel(of: new) { return level }
    return row.old.flatMap { list.comparison.old.headingLevel(of: $0) } ?? 2
  }

  private func isBullet(_ row: RedlineRow) -> Bool {
    if let new = row.new { return list.comparison.new.comparable.places[new].isBullet }
    return row.old.map { list.comparison.old.comparable.places[$0].isBullet } ?? false
  }

  /// The label, with the one that it had where that was another, as a link to the clause in its own text.
  private mutating func label(_ index: Int) {
    let row = list.rows[index]
    let new = row.kind == .deleted ? nil : row.new.flatMap { list.comparison.new.label(of: $0) }
    let old = row.kind == .added ? nil : oldLabel(index, new)
    guard new != nil || old != nil else {
      if isBullet(row) {
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
    if let old, let new, old.utf8.elementsEqual(new.utf8) {
      html.text(new)
    } else {
      if let old { html.run("del", old, strings.html(.deleted)) }
      if let new { html.run("ins", new, strings.html(.inserted)) }
    }
    html.markup(address == nil ? " </span>" : " </a>")
  }

  /// The label of what was split stands with the part that has it, or with the first; what was joined had it of the part that had it, or of the first.
  private func oldLabel(_ index: Int, _ new: String?) -> String? {
    let row = list.rows[index]
    func labels(_ side: Comparison.Side, _ block: (RedlineRow) -> Int?) -> [String?] {
      list.parts(of: index).map { block(list.rows[$0]).flatMap { side.label(of: $0) } }
    }
    let own = row.old.flatMap { list.comparison.old.label(of: $0) }
    switch row.division {
    case .split?:
      let labelled = labels(list.comparison.new, \.new).firstIndex(of: own) ?? 0
      return row.part.map { $0.number - 1 == labelled } ?? true ? own : nil
    case .joined?: return labels(list.comparison.old, \.old).contains(new) ? new : own
    case nil: return own
    }
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

  /// Words that are the same with their markup, others with their marks. Where a block was split or joined a sign stands for the break.
  mutating func words(_ index: Int) {
    let row = list.rows[index]
    if let new = row.new, row.kind == .same || row.kind == .movedHere && row.wordOperations.isEmpty && row.marks.isEmpty {
      html.phrases(list.comparison.new.comparable.places[new].phrases, links: newLinks)
      return
    }
    for (place, part) in (row.division == .joined ? list.parts(of: index) : [index]).enumerated() {
      if place > 0 { html.run("del", "¶", strings.html(.breakDeleted)) }
      html.words(list.words(part, .merged), newLinks: newLinks, oldLinks: oldLinks, strings: strings)
    }
    if row.division == .split, let part = row.part, part.number < part.count { html.run("ins", "¶", strings.html(.breakInserted)) }
  }

  /// What changed beside the words.
  mutating func marks(_ index: Int) {
    for mark in ChangedMarks(list, index, strings: strings).lines {
      html.markup("<p class=\"relinked\">")
      html.append(strings.html(mark.key))
      html.markup(" ")
      if !mark.words.isEmpty {
        html.append(strings.html(.quoted, ["words": HTML(text: mark.words)]))
        html.text(mark.ordinal)
        html.markup(" ")
      }
      if mark.address.isEmpty {
        if let old = mark.old { html.run("del", old, strings.html(.deleted)) }
        if mark.old != nil, mark.new != nil { html.markup(" ") }
        if let new = mark.new { html.run("ins", new, strings.html(.inserted)) }
      } else {
        html.runs(mark.address, strings: strings)
      }
      html.markup("</p>\n")
    }
  }
}

extension Comparison {
  /// The label that a row shows: the new one, else the old one.
  func label(of row: RedlineRow) -> String? { row.new.flatMap { new.label(of: $0) } ?? row.old.flatMap { old.label(of: $0) } }
}

extension ChangeList {
  /// The words of a row, with what changed in them.
  func words(_ index: Int, _ view: ChangedWords.View) -> ChangedWords {
    let row = rows[index]
    let old = row.kind == .added ? nil : row.old.map { MarkedWords(self, $0, isOld: true) }
    let new = row.kind == .deleted ? nil : row.new.map { MarkedWords(self, $0, isOld: false) }
    var operations = ShownOperation.of(row.wordOperations)
    if row.kind == .movedHere, operations.isEmpty, let new { operations = [ShownOperation(kind: .kept, text: new.text, isPlain: false)] }
    return ChangedWords(operations, old: old, new: new, starts: starts(of: index), view: view)
  }
}
