import LegalCorpus
import Redlining

/// Writes a 新旧対照表: each change as a row with the wording after it and before it, below the heading of its clause. What is the same is left out
/// as （略）, what stands on one side only is （新設） or （削る）, a moved or renumbered clause has its label underlined twice.
///
/// Of several languages the first leads: below what it says of a clause stands what the others say of it.
struct TableWriter {
  let languages: [ComparedLanguage]
  let settings: Publication.ComparisonTable
  let caption: String
  var html = HTML()
  /// The language being written.
  var current: ComparedLanguage
  /// Units that are left out as a whole, in the first language.
  private var omitted: [TableUnit] = []

  /// - Parameter languages: at least one.
  init(_ first: ComparedLanguage, others: [ComparedLanguage] = [], settings: Publication.ComparisonTable, caption: String) {
    languages = [first] + others
    current = first
    self.settings = settings
    self.caption = caption
  }

  var list: ChangeList { current.list }
  var strings: Strings.Language { current.strings }

  mutating func write() {
    open()
    frame { $0.above }
    let units = languages.map { TableUnit.units(of: $0.list) }
    for entry in TableWriter.merged(units) { write(entry) }
    flush()
    frame { $0.below }
    html.markup("</tbody>\n</table>\n")
  }

  /// For each clause its unit in each language; what only a later language has stands where it has it.
  private static func merged(_ languages: [[TableUnit]]) -> [[TableUnit?]] {
    var entries = languages[0].map { [$0] as [TableUnit?] }
    for units in languages.dropFirst() {
      let width = entries.first?.count ?? 1
      var places: [TableUnit.Key: Int] = [:]
      for (index, entry) in entries.enumerated() {
        if let key = entry.lazy.compactMap({ $0?.key }).first, places[key] == nil { places[key] = index }
      }
      var partners: [Int: TableUnit] = [:]
      var alone: [Int: [TableUnit]] = [:]
      var last = -1
      for unit in units {
        if let place = places[unit.key], partners[place] == nil {
          partners[place] = unit
          last = place
        } else {
          alone[last, default: []].append(unit)
        }
      }
      func extra(_ place: Int) -> [[TableUnit?]] {
        (alone[place] ?? []).map { [TableUnit?](repeating: nil, count: width) + [$0] }
      }
      entries = extra(-1) + entries.enumerated().flatMap { [$0.element + [partners[$0.offset]]] + extra($0.offset) }
    }
    return entries
  }
}

extension TableWriter {
  /// True for the side after the change.
  var sides: [Bool] { settings.newFirst ? [true, false] : [false, true] }

  private mutating func open() {
    html.markup("<table class=\"taisho\" role=\"table\">\n<caption class=\"vh\">")
    html.text(caption)
    html.markup("</caption>\n<thead role=\"rowgroup\"><tr role=\"row\">")
    for isNew in sides { head("w", isNew ? .after : .before) }
    if settings.hasRemarks { head("r", .remarks) }
    html.markup("</tr></thead>\n<tbody role=\"rowgroup\">\n")
  }

  private mutating func head(_ style: String, _ key: StringKey) {
    html.markup("<th scope=\"col\" role=\"columnheader\"")
    html.attribute("class", style)
    html.markup(">")
    for (index, language) in languages.enumerated() {
      if index > 0 { html.markup(" <span class=\"also\"") }
      if index > 0, let tag = language.tag { html.attribute("lang", tag) }
      if index > 0 { html.markup(">") }
      html.append(language.strings.html(key))
      if index > 0 { html.markup("</span>") }
    }
    html.markup("</th>")
  }

  private mutating func write(_ entry: [TableUnit?]) {
    let known = entry.compactMap { $0 }
    if !settings.showsUnchanged, !known.contains(where: { $0.isChanged || $0.isPart }) {
      if let first = entry[0] { omitted.append(first) }
      return
    }
    flush()
    let isPart =
      known.contains(where: \.isPart) && !known.contains { $0.heading == nil }
      && zip(languages, entry).allSatisfy { language, unit in unit?.heading.map { language.list.changeOfRow[$0] == nil } ?? true }
    if isPart { part(entry) }
    for (index, unit) in entry.enumerated() {
      guard let unit else { continue }
      current = languages[index]
      self.unit(unit, hasHeading: !isPart)
    }
    current = languages[0]
  }

  /// The heading of a part over all columns.
  private mutating func part(_ entry: [TableUnit?]) {
    html.markup("<tr role=\"row\" class=\"part\"><th scope=\"colgroup\" role=\"rowheader\" colspan=\"")
    html.number(settings.hasRemarks ? 3 : 2)
    html.markup("\">")
    for (language, unit) in zip(languages, entry) {
      guard let heading = unit?.heading, let new = language.list.rows[heading].new else { continue }
      html.markup("<span")
      if let tag = language.tag { html.attribute("lang", tag) }
      html.markup(">")
      if let label = language.list.comparison.new.label(of: new) {
        html.text(label)
        html.markup(" ")
      }
      html.text(language.list.comparison.new.comparable.blocks[new].text)
      html.markup("</span> ")
    }
    html.markup("</th></tr>\n")
  }

  /// Clauses that did not change in any language, those of one parent in one row.
  private mutating func flush() {
    let units = omitted
    omitted = []
    let own = Set(units.compactMap(\.heading))
    var groups: [(parent: Int?, rows: [Int])] = []
    for unit in units {
      // Notes have no heading: their labels are named.
      let firsts =
        unit.heading.map { [$0] }
        ?? unit.rows.filter { list.rows[$0].kind != .movedAway && list.parents[$0].map { !unit.rows.contains($0) } ?? true }
      for row in firsts {
        let parent = list.parents[row]
        if let parent, own.contains(parent) { continue }
        if let last = groups.indices.last, groups[last].parent == parent {
          groups[last].rows.append(row)
        } else {
          groups.append((parent, [row]))
        }
      }
    }
    for group in groups {
      row(style: "om", remark: nil) { writer, isNew in
        let names = group.rows.compactMap { writer.name(of: $0, isNew: isNew) }
        writer.omission(names, depth: 0)
      }
    }
  }

  /// What a row is cited by: its label, else the words of a heading.
  private func name(of index: Int, isNew: Bool) -> String? {
    let row = list.rows[index]
    let side = isNew ? list.comparison.new : list.comparison.old
    guard let block = isNew ? row.new : row.old else { return nil }
    return side.label(of: block) ?? (row.block == .heading ? excerpt(side.comparable.blocks[block].text) : nil)
  }

  /// Titles, lines above the text and signatures.
  private mutating func frame(_ lines: (FrameChanges) -> [FrameChanges.Line]) {
    for (place, language) in languages.enumerated() {
      current = language
      for line in lines(language.list.frame) {
        row(style: place > 0 ? "diff also" : "diff", id: place == 0 ? line.anchor : nil, remark: [strings.text(line.part.key)]) {
          writer, isNew in
          writer.html.markup("<p class=\"flush\">")
          let shown = line.operations.filter { $0.kind != (isNew ? .deleted : .inserted) }
          if shown.isEmpty { writer.html.append(writer.strings.html(isNew ? .removed : .newlyMade)) }
          writer.html.operations(shown, strings: writer.strings)
          writer.html.markup("</p>")
        }
      }
    }
    current = languages[0]
  }
}
