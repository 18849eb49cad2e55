import Diagnostics
import LegalCorpus
import Redlining

/// Where a change is, in words.
struct ReportedPlace {
  let list: ChangeList
  let messages: MessageLanguage
  private let namesakes: (old: Set<Int>, new: Set<Int>)

  init(_ list: ChangeList, messages: MessageLanguage) {
    self.list = list
    self.messages = messages
    namesakes = (list.comparison.old.namesakes, list.comparison.new.namesakes)
  }

  func name(_ change: Change) -> (place: String, title: String) {
    guard let first = change.rows.first, let last = change.rows.last else { return ("", "") }
    let row = list.rows[first]
    let (old, new) = (row.old.map { list.comparison.old.path(of: $0) }, row.new.map { list.comparison.new.path(of: $0) })
    if change.kind == .renumbered, last > first, let old, let new {
      return (former(span(old, list.rows[last].old, list.comparison.old)) + " → " + span(new, list.rows[last].new, list.comparison.new), "")
    }
    let line = (row.new ?? row.old).flatMap { ambiguousLine($0, isOld: row.new == nil) }
    let title = row.new.map { list.comparison.new.title(of: $0) } ?? row.old.map { list.comparison.old.title(of: $0) } ?? ""
    let place = [place(change.kind, old, new), line ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
    guard change.kind == .moved, let old, let new, old.utf8.elementsEqual(new.utf8), let lines = lines(row) else { return (place, title) }
    return (place.isEmpty ? lines : "\(place) \(lines)", title)
  }

  private func place(_ kind: RedlineClass, _ old: String?, _ new: String?) -> String {
    switch (old, new) {
    case (let old?, nil): former(old)
    case (nil, let new?): new
    case (let old?, let new?):
      (kind == .moved || kind == .renumbered) && !old.utf8.elementsEqual(new.utf8) && !old.isEmpty ? "\(former(old)) → \(new)" : new
    case (nil, nil): ""
    }
  }

  private func former(_ place: String) -> String {
    place.isEmpty ? "" : Message(ja: "旧\(place)", en: "old \(place)").text(messages)
  }

  /// From a place to the label of another block: 「第三節～第五節」
  private func span(_ first: String, _ last: Int?, _ side: Comparison.Side) -> String {
    guard let last, let label = side.label(of: last) else { return first }
    if first.isEmpty { return label }
    return Message(ja: "\(first)～\(label)", en: "\(first)–\(label)").text(messages)
  }

  /// The line, where another heading of the same name stands beside one above the block.
  private func ambiguousLine(_ block: Int, isOld: Bool) -> String? {
    let side = isOld ? list.comparison.old : list.comparison.new
    var clause = side.comparable.places[block].clause
    while let current = clause, !(isOld ? namesakes.old : namesakes.new).contains(current) {
      clause = side.text.outline.entries[current].parent
    }
    guard clause != nil else { return nil }
    let line = side.comparable.places[block].line
    return Message(ja: "（\(line)行目）", en: "(line \(line))").text(messages)
  }

  /// Where no label tells where something was.
  private func lines(_ row: RedlineRow) -> String? {
    guard let old = row.old, let new = row.new else { return nil }
    let (a, b) = (list.comparison.old.comparable.places[old].line, list.comparison.new.comparable.places[new].line)
    return Message(ja: "\(a)行目 → \(b)行目", en: "line \(a) → \(b)").text(messages)
  }
}

extension Comparison.Side {
  /// Headings that have a sibling of the same label and title, as indices of clauses. O(clauses).
  fileprivate var namesakes: Set<Int> {
    struct Name: Hashable {
      let parent: Int?
      let words: [UInt8]
    }
    var places: [Name: Int] = [:]
    var namesakes: Set<Int> = []
    for (index, entry) in text.outline.entries.enumerated() {
      guard case .heading = entry.kind else { continue }
      let words = (entry.label?.text ?? "") + "\u{1F}" + entry.title
      let name = Name(parent: entry.parent, words: Array(words.utf8))
      if words.utf8.count > 1, let other = places[name] { namesakes.formUnion([other, index]) } else { places[name] = index }
    }
    return namesakes
  }

  /// What a block stands under is called: the words of the nearest heading at or above it, the caption of an article that is a paragraph, the line
  /// in bold above a table, the bold words that an item begins with. Empty where there is nothing such; what has a label of its own does not
  /// take the words of what is above.
  fileprivate func title(of block: Int) -> String {
    if comparable.blocks[block].kind == .cell, let name = nameOfTable(at: block) { return excerpt(name, limit: 40) }
    var next: Int? = block
    while let current = next {
      let it = comparable.blocks[current]
      if comparable.places[current].opensClause, it.kind == .heading, let clause = comparable.places[current].clause {
        return excerpt(text.outline.entries[clause].title.withoutTags, limit: 40)
      }
      if it.isArticle { return it.caption ?? "" }
      if current != block, let words = it.boldStart { return excerpt(words, limit: 40) }
      next = comparable.holders[current]
    }
    return ""
  }

  /// A short line before a table that has a label or is bold as a whole: 別表第一.
  private func nameOfTable(at cell: Int) -> String? {
    let table = comparable.blocks[cell].cell?.table
    var first = cell
    while first > 0, comparable.blocks[first - 1].cell?.table == table { first -= 1 }
    guard first > 0 else { return nil }
    let before = comparable.blocks[first - 1]
    guard before.kind == .paragraph, before.text.unicodeScalars.count <= 40 else { return nil }
    if !before.label.isEmpty { return [before.label, before.text].filter { !$0.isEmpty }.joined(separator: " ") }
    return before.boldStart.flatMap { $0.utf8.count == before.text.utf8.count ? $0 : nil }
  }
}

extension String {
  /// Without tags of HTML, which a file of another program may hold.
  fileprivate var withoutTags: String {
    guard utf8.contains(0x3C) else { return self }
    var (text, tag) = ("", "")
    for scalar in unicodeScalars {
      if scalar == "<" || !tag.isEmpty { tag.unicodeScalars.append(scalar) } else { text.unicodeScalars.append(scalar) }
      guard !tag.isEmpty else { continue }
      let inner = tag.unicodeScalars.dropFirst()
      if let first = inner.first, first != "/", !first.properties.isAlphabetic {
        text += tag
        tag = ""
      } else if scalar == ">" {
        tag = ""
      }
    }
    return text + tag
  }
}

extension RedlineBlock {
  /// A short remark in brackets that it begins with.
  fileprivate var caption: String? {
    guard let first = text.unicodeScalars.first, first == "（" || first == "(",
      let end = text.unicodeScalars.prefix(60).firstIndex(where: { $0 == "）" || $0 == ")" })
    else { return nil }
    return String(text.unicodeScalars[...end])
  }

  /// The bold words that it begins with.
  fileprivate var boldStart: String? {
    guard let mark = marks.first(where: { $0.kind == .strong && $0.range.lowerBound == 0 && !$0.range.isEmpty }) else { return nil }
    return String(decoding: text.utf8.prefix(mark.range.upperBound), as: UTF8.self)
  }
}
