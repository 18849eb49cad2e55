import LegalCorpus
import Redlining

/// Writes a 新旧対照表: each change as a row with the wording after it and before it. What is the same is left out as （略）, what stands on one side only
/// is （新設） or （削る）, a moved or renumbered clause has its label underlined twice.
struct TableWriter {
  let list: ChangeList
  let newLinks: PageLinks
  let oldLinks: PageLinks
  /// In the language of the texts.
  let strings: Strings.Language
  let settings: Publication.ComparisonTable
  let caption: String
  private(set) var html = HTML()
  /// The rows of headings that the last row of the table stood under.
  private var context: [Int] = []

  init(
    _ list: ChangeList, newLinks: PageLinks, oldLinks: PageLinks, strings: Strings.Language, settings: Publication.ComparisonTable,
    caption: String
  ) {
    self.list = list
    self.newLinks = newLinks
    self.oldLinks = oldLinks
    self.strings = strings
    self.settings = settings
    self.caption = caption
  }

  mutating func write() {
    open()
    var index = 0
    while index < list.rows.count {
      if list.rows[index].kind == .movedAway {
        index += 1
        continue
      }
      var end = index + 1
      if let cells = list.mixedTable(at: index) {
        mixedTable(cells)
        end = cells.upperBound
      } else if let change = list.changeOfRow[index] {
        while end < list.rows.count, list.changeOfRow[end] == change, list.rows[end].kind != .movedAway { end += 1 }
        self.change(list.changes[change], index..<end)
      } else if isPart(index) {
        part(index)
      } else {
        while end < list.rows.count, list.changeOfRow[end] == nil, !isPart(end), list.mixedTable(at: end) == nil { end += 1 }
        same(index..<end)
      }
      index = end
    }
    html.markup("</tbody>\n</table>\n")
  }
}

extension TableWriter {
  private mutating func open() {
    html.markup("<table class=\"taisho\" role=\"table\">\n<caption class=\"vh\">")
    html.text(caption)
    html.markup("</caption>\n<thead role=\"rowgroup\"><tr role=\"row\">")
    for isNew in sides {
      html.markup("<th scope=\"col\" role=\"columnheader\" class=\"w\">")
      html.append(strings.html(isNew ? .after : .before))
      html.markup("</th>")
    }
    if settings.hasRemarks {
      html.markup("<th scope=\"col\" role=\"columnheader\" class=\"r\">")
      html.append(strings.html(.remarks))
      html.markup("</th>")
    }
    html.markup("</tr></thead>\n<tbody role=\"rowgroup\">\n")
  }

  /// True for the side after the change.
  private var sides: [Bool] { settings.newFirst ? [true, false] : [false, true] }

  /// A heading of the highest level that did not change.
  private func isPart(_ index: Int) -> Bool { list.rows[index].block == .heading && list.block(index).depth == 0 }

  private mutating func part(_ index: Int) {
    html.markup("<tr role=\"row\" class=\"part\"><th scope=\"colgroup\" role=\"rowheader\" colspan=\"")
    html.number(settings.hasRemarks ? 3 : 2)
    html.markup("\">")
    if let new = list.rows[index].new {
      if let label = list.comparison.new.label(of: new) {
        html.text(label)
        html.markup(" ")
      }
      html.text(list.comparison.new.comparable.blocks[new].text)
    }
    html.markup("</th></tr>\n")
    context = [index]
  }

  private mutating func row(remark: String?, _ cell: (inout TableWriter, Bool) -> Void) {
    html.markup("<tr role=\"row\">")
    for isNew in sides {
      html.markup("<td role=\"cell\" class=\"w\"")
      html.attribute("data-th", strings.text(isNew ? .after : .before))
      html.markup(">")
      cell(&self, isNew)
      html.markup("</td>")
    }
    if settings.hasRemarks {
      html.markup("<td role=\"cell\" class=\"r\"")
      if let remark {
        html.attribute("data-th", strings.text(.remarks))
        html.markup(">")
        html.text(remark)
      } else {
        html.markup(">")
      }
      html.markup("</td>")
    }
    html.markup("</tr>\n")
  }

  private mutating func same(_ rows: Range<Int>) {
    if settings.showsUnchanged {
      row(remark: nil) { writer, isNew in
        writer.paragraphs(rows, isNew: isNew, isOmitted: false)
      }
      context += rows.filter { list.rows[$0].block == .heading }
      return
    }
    row(remark: nil) { writer, isNew in
      let side = isNew ? writer.list.comparison.new : writer.list.comparison.old
      let labels = rows.compactMap { index -> String? in
        let row = writer.list.rows[index]
        return (isNew ? row.new : row.old).flatMap { side.label(of: $0) }
      }
      writer.html.markup("<p class=\"flush as\">")
      if let first = labels.first, let last = labels.last {
        writer.html.text(
          first == last ? first + writer.strings.text(.space) : writer.strings.text(.omittedSpan, ["first": first, "last": last]))
      }
      writer.html.append(writer.strings.html(.omitted))
      writer.html.markup("</p>")
    }
  }

  private mutating func change(_ change: Change, _ rows: Range<Int>) {
    let kind = list.rows[rows.lowerBound].kind
    let headings = newContext(of: rows.lowerBound)
    let isOnlyNumber = change.kind == .renumbered && change.added == 0 && change.deleted == 0
    let remark = ChangeWords(list: list, strings: strings).origin(change) ?? strings.text(change.kind.key)
    row(remark: remark) { writer, isNew in
      for heading in headings { writer.paragraph(heading, isNew: isNew, isOmitted: false) }
      if isNew ? kind == .deleted : kind == .added {
        writer.html.markup("<p class=\"flush as\">")
        writer.html.append(writer.strings.html(isNew ? .removed : .newlyMade))
        writer.html.markup("</p>")
        return
      }
      writer.paragraphs(rows, isNew: isNew, isOmitted: isOnlyNumber)
    }
  }

  /// A table with its head and the rows that changed.
  private mutating func mixedTable(_ cells: Range<Int>) {
    let headings = newContext(of: cells.lowerBound)
    let kinds = RedlineClass.allCases.filter { kind in
      cells.contains { list.changeOfRow[$0].map { list.changes[$0].kind == kind } ?? false }
    }
    row(remark: kinds.map { strings.text($0.key) }.joined(separator: strings.text(.space))) { writer, isNew in
      for heading in headings { writer.paragraph(heading, isNew: isNew, isOmitted: false) }
      writer.table(cells, isNew: isNew, isWhole: writer.settings.showsUnchanged)
    }
  }

  /// Headings below the part that the row stands under and that were not printed yet.
  private mutating func newContext(of index: Int) -> [Int] {
    var chain: [Int] = []
    var parent = list.parents[index]
    while let row = parent {
      chain.append(row)
      parent = list.parents[row]
    }
    chain.reverse()
    let known = context
    context = chain
    return chain.filter { row in
      list.rows[row].block == .heading && !isPart(row) && list.changeOfRow[row] == nil && !known.contains(row)
    }
  }

  private mutating func paragraphs(_ rows: Range<Int>, isNew: Bool, isOmitted: Bool) {
    var index = rows.lowerBound
    while index < rows.upperBound {
      guard let cell = list.rows[index].cell else {
        paragraph(index, isNew: isNew, isOmitted: isOmitted && list.block(index).kind != .heading)
        index += 1
        continue
      }
      let end = min(rows.upperBound, list.tableEnd(from: index, cell.table))
      table(index..<end, isNew: isNew, isWhole: true)
      index = end
    }
  }

  /// Cells as a table. A row that this side lacks is not shown; rows that did not change are left out as （略） unless it `isWhole`.
  private mutating func table(_ cells: Range<Int>, isNew: Bool, isWhole: Bool) {
    html.markup("<table class=\"inner\"><tbody>")
    var index = cells.lowerBound
    var isOmitting = false
    while index < cells.upperBound, let first = list.rows[index].cell {
      let start = index
      while index < cells.upperBound, let next = list.rows[index].cell, next.row == first.row,
        (list.rows[index].kind == .added) == (list.rows[start].kind == .added),
        (list.rows[index].kind == .deleted) == (list.rows[start].kind == .deleted)
      { index += 1 }
      let shown = (start..<index).filter { (isNew ? list.rows[$0].new : list.rows[$0].old) != nil }
      guard !shown.isEmpty else { continue }
      if !isWhole, first.row > 1, (start..<index).allSatisfy({ list.changeOfRow[$0] == nil }) {
        if !isOmitting { omittedRow(columns: shown.count) }
        isOmitting = true
        continue
      }
      isOmitting = false
      html.markup("<tr>")
      for cell in shown {
        let row = list.rows[cell]
        guard let block = isNew ? row.new : row.old else { continue }
        html.markup("<td>")
        words(row, block, isNew ? list.comparison.new : list.comparison.old, isNew: isNew)
        html.markup("</td>")
      }
      html.markup("</tr>")
    }
    html.markup("</tbody></table>")
  }

  private mutating func omittedRow(columns: Int) {
    html.markup("<tr><td class=\"as\" colspan=\"")
    html.number(columns)
    html.markup("\">")
    html.append(strings.html(.omitted))
    html.markup("</td></tr>")
  }

  private mutating func paragraph(_ index: Int, isNew: Bool, isOmitted: Bool) {
    let row = list.rows[index]
    guard let block = isNew ? row.new : row.old else { return }
    let side = isNew ? list.comparison.new : list.comparison.old
    let label = side.label(of: block)
    let isBullet = label == nil && side.comparable.places[block].isBullet
    let depth = side.comparable.blocks[block].depth
    html.markup("<p class=\"i")
    html.number(min(max(depth - 1, 0), 4))
    html.markup(label == nil && !isBullet ? " flush\">" : "\">")
    if isBullet {
      html.markup("<span class=\"no\">")
      html.append(strings.html(.bullet))
      html.markup("</span>")
    }
    if let label {
      let other = isNew ? row.old.flatMap { list.comparison.old.label(of: $0) } : row.new.flatMap { list.comparison.new.label(of: $0) }
      html.markup("<span class=\"no\">")
      if row.classes.contains(.renumbered) || row.classes.contains(.moved), let other, !other.utf8.elementsEqual(label.utf8) {
        html.run(isNew ? "ins" : "del", label, strings.html(isNew ? .newLabel : .oldLabel), isLabel: true)
      } else {
        html.text(label)
      }
      html.markup(" </span>")
    }
    if isOmitted {
      html.append(strings.html(.omitted))
    } else {
      words(row, block, side, isNew: isNew)
    }
    html.markup("</p>")
  }

  private mutating func words(_ row: RedlineRow, _ block: Int, _ side: Comparison.Side, isNew: Bool) {
    let operations = row.wordOperations
    if operations.isEmpty || row.kind == .same {
      html.phrases(side.comparable.places[block].phrases, links: isNew ? newLinks : oldLinks)
      return
    }
    html.operations(operations.filter { $0.kind != (isNew ? .deleted : .inserted) }, strings: strings)
  }
}
