import Diagnostics
import LegalCorpus
import Redlining

/// Where a change is, in words.
struct ReportedPlace {
  let list: ChangeList
  let messages: MessageLanguage
  private let old: ReportedTitles
  private let new: ReportedTitles

  init(_ list: ChangeList, messages: MessageLanguage) {
    self.list = list
    self.messages = messages
    (old, new) = (ReportedTitles(list.comparison.old), ReportedTitles(list.comparison.new))
  }

  func name(_ change: Change) -> (place: String, title: String) {
    guard let first = change.rows.first, let last = change.rows.last else { return ("", "") }
    let row = list.rows[first]
    let (old, new) = (row.old.map { list.comparison.old.path(of: $0) }, row.new.map { list.comparison.new.path(of: $0) })
    if change.kind == .renumbered, last > first, let run = run(change) { return (run, "") }
    let titles = row.new == nil ? self.old : self.new
    let block = row.new ?? row.old
    let line = block.flatMap { titles.hasNamesake(above: $0) ? lineNumber($0, titles.side) : nil }
    let title = block.map { titles.title(of: $0) } ?? ""
    let place = [place(change.kind, old, new), line ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
    guard change.kind == .moved, let old, let new, old.utf8.elementsEqual(new.utf8), let lines = lines(row) else { return (place, title) }
    return (place.isEmpty ? lines : "\(place) \(lines)", title)
  }

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

  private func lineNumber(_ block: Int, _ side: Comparison.Side) -> String {
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
