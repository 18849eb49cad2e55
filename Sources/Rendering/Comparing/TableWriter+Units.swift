import LegalCorpus
import Redlining

/// The rows of a clause, in one language.
extension TableWriter {
  /// - Parameter hasHeading: false where its heading stands over all columns already.
  mutating func unit(_ unit: TableUnit, hasHeading: Bool) {
    var index = unit.rows.lowerBound
    var lead: Int?
    var isFirst = true
    if let heading = unit.heading, list.changeOfRow[heading] == nil {
      if hasHeading { lead = heading }
      while index <= heading { index += 1 }
    }
    func style(_ name: String) -> String {
      var names: [String] = name.isEmpty ? [] : [name]
      if !isFirst { names.append("cont") }
      if isTranslation { names.append("also") }
      return names.joined(separator: " ")
    }
    while index < unit.rows.upperBound {
      if list.rows[index].kind == .movedAway {
        index += 1
        continue
      }
      let heading = lead
      var end = index + 1
      if let cells = list.mixedTable(at: index) {
        end = cells.upperBound
        table(cells, heading: heading, style: style("diff"))
      } else if let place = list.changeOfRow[index] {
        while end < unit.rows.upperBound, list.changeOfRow[end] == place, list.rows[end].kind != .movedAway { end += 1 }
        change(list.changes[place], index..<end, heading: heading, style: style("diff"))
      } else {
        while end < unit.rows.upperBound, list.changeOfRow[end] == nil, list.mixedTable(at: end) == nil { end += 1 }
        same(index..<end, heading: heading, style: style(""))
      }
      lead = nil
      isFirst = false
      index = end
    }
    guard let lead else { return }
    row(style: style(""), remark: nil) { writer, isNew in writer.paragraph(lead, isNew: isNew) }
  }

  private var isTranslation: Bool { current.tag != languages[0].tag }

  private mutating func same(_ rows: Range<Int>, heading: Int?, style: String) {
    let isShown = settings.showsUnchanged
    row(style: isShown || heading != nil ? style : style.isEmpty ? "om" : style + " om", remark: nil) { writer, isNew in
      if let heading { writer.paragraph(heading, isNew: isNew) }
      if isShown { writer.paragraphs(rows, isNew: isNew) } else { writer.omissions(rows, isNew: isNew) }
    }
  }

  /// What is left out of a clause: by the labels of what stands highest, and of what stands above something that changed.
  private mutating func omissions(_ rows: Range<Int>, isNew: Bool) {
    let side = isNew ? list.comparison.new : list.comparison.old
    var names: [String] = []
    var depth: Int?
    var covered: Set<Int> = []
    func flush(_ writer: inout TableWriter) {
      if let depth { writer.omission(names, depth: depth) }
      names = []
      depth = nil
    }
    for index in rows {
      if let parent = list.parents[index], rows.contains(parent), covered.contains(parent) || !current.isAboveChange[parent] {
        covered.insert(index)
        continue
      }
      guard let block = isNew ? list.rows[index].new : list.rows[index].old else { continue }
      let own = side.comparable.blocks[block].depth
      let label = side.label(of: block)
      if depth != own || names.isEmpty != (label == nil) || current.isAboveChange[index] { flush(&self) }
      depth = own
      if let label { names.append(label) }
      if current.isAboveChange[index] { flush(&self) }
    }
    flush(&self)
  }

  mutating func omission(_ names: [String], depth: Int) {
    html.markup("<p class=\"flush as i")
    html.number(min(max(depth - 1, 0), 4))
    html.markup("\">")
    if let first = names.first, let last = names.last {
      html.text(
        first.utf8.elementsEqual(last.utf8)
          ? first + strings.text(.space) : strings.text(.omittedSpan, ["first": first, "last": last]))
    }
    html.append(strings.html(.omitted))
    html.markup("</p>")
  }

  private mutating func change(_ change: Change, _ rows: Range<Int>, heading: Int?, style: String) {
    let kind = list.rows[rows.lowerBound].kind
    let isOnlyNumber = change.classes == [.renumbered] && !settings.showsUnchanged
    let isFirst = change.rows.first.map { rows.contains($0) } ?? false
    let remark = isFirst ? ChangeWords(list: list, strings: strings).remark(change) : nil
    row(style: style, id: isFirst && !isTranslation ? change.anchor : nil, remark: remark) { writer, isNew in
      if let heading { writer.paragraph(heading, isNew: isNew) }
      if isNew ? kind == .deleted : kind == .added {
        writer.html.markup("<p class=\"flush as i")
        writer.html.number(min(max(writer.list.block(rows.lowerBound).depth - 1, 0), 4))
        writer.html.markup("\">")
        let isHeadingAlone = change.textBelow == .stays
        writer.html.append(
          writer.strings.html(
            isNew ? isHeadingAlone ? .headingRemoved : .removed : isHeadingAlone ? .headingNewlyMade : .newlyMade))
        writer.html.markup("</p>")
      } else {
        writer.paragraphs(rows, isNew: isNew, isOmitted: isOnlyNumber)
      }
    }
  }

  /// A table with its head and the lines that changed.
  private mutating func table(_ cells: Range<Int>, heading: Int?, style: String) {
    let places = Set(cells.compactMap { list.changeOfRow[$0] }).sorted()
    let kinds = RedlineClass.allCases.filter { kind in places.contains { list.changes[$0].kinds.contains(kind) } }
    let words = ChangeWords(list: list, strings: strings)
    let anchor = places.first.map { list.changes[$0].anchor }
    row(style: style, id: isTranslation ? nil : anchor, remark: [words.names(kinds, of: places.map { list.changes[$0] })]) {
      writer, isNew in
      if let heading { writer.paragraph(heading, isNew: isNew) }
      writer.table(cells, isNew: isNew, isWhole: writer.settings.showsUnchanged)
    }
  }

  /// - Parameter remark: its lines.
  mutating func row(style: String, id: String? = nil, remark: [String]?, _ cell: (inout TableWriter, Bool) -> Void) {
    html.markup("<tr role=\"row\"")
    if let id { html.attribute("id", id) }
    if !style.isEmpty { html.attribute("class", style) }
    html.markup(">")
    for isNew in sides {
      open("w", isNew ? .after : .before)
      cell(&self, isNew)
      html.markup("</td>")
    }
    if settings.hasRemarks {
      open("r", remark == nil ? nil : .remarks)
      for line in remark ?? [] {
        html.markup("<p>")
        html.text(line)
        html.markup("</p>")
      }
      html.markup("</td>")
    }
    html.markup("</tr>\n")
  }

  private mutating func open(_ style: String, _ title: StringKey?) {
    html.markup("<td role=\"cell\"")
    html.attribute("class", style)
    if let tag = current.tag { html.attribute("lang", tag) }
    if let title { html.attribute("data-th", strings.text(title)) }
    html.markup(">")
  }
}
