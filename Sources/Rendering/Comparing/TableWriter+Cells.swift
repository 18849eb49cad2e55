import LegalCorpus
import Redlining

/// What stands in a cell: the paragraphs of one text.
extension TableWriter {
  mutating func paragraphs(_ rows: Range<Int>, isNew: Bool, isOmitted: Bool = false) {
    var index = rows.lowerBound
    while index < rows.upperBound {
      if list.tables.tables[index] == nil {
        paragraph(index, isNew: isNew, isOmitted: isOmitted && list.block(index).kind != .heading)
        index += 1
      } else {
        let end = min(rows.upperBound, list.tableEnd(from: index))
        table(index..<end, isNew: isNew, isWhole: true)
        index = end
      }
    }
  }

  mutating func paragraph(_ index: Int, isNew: Bool, isOmitted: Bool = false) {
    let row = list.rows[index]
    guard let block = isNew ? row.new : row.old else { return }
    // On the side where it is one block, all parts stand in the first.
    if row.division == (isNew ? .joined : .split), let part = row.part, part.number > 1 { return }
    let side = isNew ? list.comparison.new : list.comparison.old
    let label = side.label(of: block)
    let isBullet = label == nil && side.comparable.places[block].isBullet
    let own = side.comparable.blocks[block]
    html.markup("<p class=\"i")
    html.number(min(max(own.depth - 1, 0), 4))
    if label == nil && !isBullet { html.markup(" flush") }
    switch own.kind {
    case .heading: html.markup(" head\">")
    case .quotation: html.markup(" quoted\">")
    case .code: html.markup(" coded\">")
    case .item, .paragraph, .cell, .note: html.markup("\">")
    }
    if isBullet {
      html.markup("<span class=\"no\">")
      html.append(strings.html(.bullet))
      html.markup("</span>")
    }
    if let label {
      html.markup("<span class=\"no\">")
      self.label(label, index, isNew: isNew)
      html.markup(" </span>")
    }
    if isOmitted {
      html.append(strings.html(.omitted))
    } else {
      words(index, block, isNew: isNew)
    }
    html.markup("</p>")
    if !isOmitted { for part in parts(of: index, isNew: isNew) { marks(part, isNew: isNew) } }
  }

  /// Underlined twice where the clause is the same and was elsewhere or had another number, once where it is new or no more.
  private mutating func label(_ label: String, _ index: Int, isNew: Bool) {
    let row = list.rows[index]
    if row.kind == .added || row.kind == .deleted {
      html.run(isNew ? "ins" : "del", label, strings.html(isNew ? .inserted : .deleted))
      return
    }
    let other = isNew ? row.old.flatMap { list.comparison.old.label(of: $0) } : row.new.flatMap { list.comparison.new.label(of: $0) }
    let isOther = other.map { !$0.utf8.elementsEqual(label.utf8) } ?? true
    // What moved with a clause above it has moved only there.
    let isMoved = row.kind == .movedHere && list.changeOfRow[index].map { list.changes[$0].rows.first == index } ?? false
    if isMoved || row.classes.contains(.renumbered) && isOther {
      html.run(isNew ? "ins" : "del", label, strings.html(isNew ? .newLabel : .oldLabel), isLabel: true)
    } else {
      html.text(label)
    }
  }

  private mutating func words(_ index: Int, _ block: Int, isNew: Bool) {
    let row = list.rows[index]
    let links = isNew ? current.newLinks : current.oldLinks
    if row.kind == .same || row.wordOperations.isEmpty && row.marks.isEmpty {
      let side = isNew ? list.comparison.new : list.comparison.old
      html.phrases(side.comparable.places[block].phrases, links: links)
      return
    }
    for part in parts(of: index, isNew: isNew) {
      html.words(list.words(part, isNew ? .new : .old), newLinks: current.newLinks, oldLinks: current.oldLinks, strings: strings)
    }
  }

  /// The rows of what is one block on this side.
  private func parts(of index: Int, isNew: Bool) -> [Int] {
    list.rows[index].division == (isNew ? .joined : .split) ? list.parts(of: index) : [index]
  }

  /// What changed beside the words: on each side what it has.
  private mutating func marks(_ index: Int, isNew: Bool) {
    for mark in ChangedMarks(list, index, strings: strings).lines {
      let hasValues = mark.old != nil || mark.new != nil
      guard let value = hasValues ? isNew ? mark.new : mark.old : isNew ? "" : nil else { continue }
      html.markup("<p class=\"relinked flush\">")
      html.append(strings.html(mark.key))
      html.markup(" ")
      if !mark.words.isEmpty {
        html.append(strings.html(.quoted, ["words": HTML(text: mark.words)]))
        html.text(mark.ordinal)
        html.markup(" ")
      }
      if mark.address.isEmpty {
        html.run(isNew ? "ins" : "del", value, strings.html(isNew ? .inserted : .deleted))
      } else {
        html.runs(mark.address.filter { $0.kind != (isNew ? .deleted : .inserted) }, strings: strings)
      }
      html.markup("</p>")
    }
  }

  /// Cells as a table. A line that this side lacks is not shown; lines that did not change are left out as （略） unless it `isWhole`.
  mutating func table(_ cells: Range<Int>, isNew: Bool, isWhole: Bool) {
    let shown = cells.filter { list.rows[$0].kind != .movedAway && (isNew ? list.rows[$0].new : list.rows[$0].old) != nil }
    let columns = TableColumns(list, cells: cells, hasOld: !isNew, hasNew: isNew)
    html.markup("<table class=\"inner\" role=\"table\"><tbody>")
    var isOmitting = false
    for line in list.lines(of: cells) {
      let own = shown.filter { line.contains($0) }
      guard let first = own.first, let head = list.rows[first].cell else { continue }
      if !isWhole, head.row > 1, line.allSatisfy({ list.changeOfRow[$0] == nil }) {
        if !isOmitting { omittedLine(columns: columns.count) }
        isOmitting = true
        continue
      }
      isOmitting = false
      html.markup("<tr>")
      for column in 0..<columns.count {
        html.markup("<td")
        if !columns.alignments[column].isEmpty { html.attribute("class", columns.alignments[column]) }
        html.markup(">")
        for cell in own where columns.place(list, cell) == column {
          if let block = isNew ? list.rows[cell].new : list.rows[cell].old { words(cell, block, isNew: isNew) }
        }
        html.markup("</td>")
      }
      html.markup("</tr>")
    }
    html.markup("</tbody></table>")
    for index in shown { marks(index, isNew: isNew) }
  }

  private mutating func omittedLine(columns: Int) {
    html.markup("<tr><td class=\"as\" colspan=\"")
    html.number(max(columns, 1))
    html.markup("\">")
    html.append(strings.html(.omitted))
    html.markup("</td></tr>")
  }
}
