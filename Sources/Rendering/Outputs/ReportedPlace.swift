import Diagnostics
import LegalCorpus
import Redlining

/// Where a change is, in words.
struct ReportedPlace {
  let list: ChangeList
  let messages: MessageLanguage
  private let old: ReportedTitles
  private let new: ReportedTitles
  /// From a heading's block in the old text to the one in the new.
  private let newHeadings: [Int: Int]

  init(_ list: ChangeList, messages: MessageLanguage) {
    self.list = list
    self.messages = messages
    let (before, after) = (list.comparison.old, list.comparison.new)
    var headings: [Int: Int] = [:]
    var words: [Int: String] = [:]
    for row in list.rows where row.block == .heading && row.division == nil {
      guard let old = row.old, let new = row.new else { continue }
      headings[old] = new
      guard let clause = before.comparable.places[old].clause, let now = after.comparable.places[new].clause else { continue }
      words[clause] = after.text.outline.entries[now].title
    }
    (old, new) = (ReportedTitles(before, wordsNow: words), ReportedTitles(after))
    newHeadings = headings
  }

  func name(_ change: Change) -> (place: String, title: String) {
    guard let first = change.rows.first, let last = change.rows.last else { return ("", "") }
    let row = list.rows[first]
    let (old, new) = (row.old.map { list.comparison.old.path(of: $0) }, row.new.map { list.comparison.new.path(of: $0) })
    if change.kind == .renumbered, last > first, let run = run(change) { return (run, "") }
    let titles = row.new == nil ? self.old : self.new
    let block = row.new ?? row.old
    let unclear = block.flatMap { titles.needsLine($0) ? $0 : nil }
    var title = (row.new == nil && (old ?? "").isEmpty ? row.old.map(titleNow) : block.map { titles.title(of: $0) }) ?? ""
    var place = place(change.kind, old, new)
    if let unclear {
      let isTitle = place.isEmpty && !title.isEmpty
      let line = lineNumber(
        isTitle ? titles.heading(at: unclear) ?? unclear : unclear, titles.side, isMarked: row.new == nil && (old ?? "").isEmpty)
      if isTitle {
        title = Message(ja: "\(title)\(line)", en: "\(title) \(line)").text(messages)
      } else {
        place = place.isEmpty ? line : "\(place) \(line)"
      }
    }
    guard change.kind == .moved, let old, let new, old.utf8.elementsEqual(new.utf8), let lines = lines(row) else { return (place, title) }
    if let (before, after) = headingsAbove(row) {
      let names = [former(named(before, self.old)), named(after, self.new)].filter { !$0.isEmpty }.joined(separator: " → ")
      let isNamed = title.utf8.elementsEqual(named(after, self.new).utf8)
      return ([place, names, lines].filter { !$0.isEmpty }.joined(separator: " "), isNamed ? "" : title)
    }
    return (place.isEmpty ? lines : "\(place) \(lines)", title)
  }

  /// The headings that something stood and stands under, where these do not belong together.
  private func headingsAbove(_ row: RedlineRow) -> (old: Int?, new: Int?)? {
    guard let i = row.old, let j = row.new else { return nil }
    let (before, after) = (old.heading(above: i), new.heading(above: j))
    return before.map { newHeadings[$0] } ?? nil == after ? nil : (before, after)
  }

  private func named(_ heading: Int?, _ titles: ReportedTitles) -> String { heading.map(titles.title) ?? "" }

  /// 「旧第三条～第五条 → 第四条～第六条」: from the first to the last label that both texts have. Nil where there is none.
  private func run(_ change: Change) -> String? {
    let (old, new) = (list.comparison.old, list.comparison.new)
    let rows = list.renumbered(change).map { list.rows[$0] }
    guard let first = rows.first, let last = rows.last, let a = first.old, let b = first.new else { return nil }
    if rows.count == 1 { return former(old.path(of: a)) + " → " + new.path(of: b) }
    return former(span(old.path(of: a), last.old, old)) + " → " + span(new.path(of: b), last.new, new)
  }

  private func place(_ kind: RedlineClass, _ old: String?, _ new: String?) -> String {
    switch (old, new) {
    case (let old?, nil): former(old)
    case (nil, let new?): new
    // A note that nothing calls has no number any more.
    case (let old?, let new?) where new.isEmpty: former(old)
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

  /// What a block that is no more stands under without a label is called, by the words that its heading has now: one section has one name.
  private func titleNow(_ block: Int) -> String {
    let title = old.title(of: block)
    guard let heading = old.heading(at: block), heading != block, let now = newHeadings[heading],
      title.utf8.elementsEqual(old.title(of: heading).utf8)
    else { return title }
    return new.title(of: now)
  }

  /// - Parameter isMarked: whether nothing else says that the place is one of the old text.
  private func lineNumber(_ block: Int, _ side: Comparison.Side, isMarked: Bool) -> String {
    let line = side.comparable.places[block].line
    if isMarked { return Message(ja: "（旧\(line)行目）", en: "(old line \(line))").text(messages) }
    return Message(ja: "（\(line)行目）", en: "(line \(line))").text(messages)
  }

  /// Where no label tells where something was.
  private func lines(_ row: RedlineRow) -> String? {
    guard let old = row.old, let new = row.new else { return nil }
    let (a, b) = (list.comparison.old.comparable.places[old].line, list.comparison.new.comparable.places[new].line)
    return Message(ja: "\(a)行目 → \(b)行目", en: "line \(a) → \(b)").text(messages)
  }
}
