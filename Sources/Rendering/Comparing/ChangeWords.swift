import LegalCorpus
import Redlining

/// How a change is told in words.
struct ChangeWords {
  let list: ChangeList
  let strings: Strings.Language

  /// Where the change is: 「Ⅰ (B) イ」, 「旧Ⅲ (7)」, 「旧Ⅴ → Ⅳ」.
  func place(_ change: Change) -> String {
    guard let first = change.rows.first else { return "" }
    let row = list.rows[first]
    let new = row.new.map { named(list.comparison.new.path(of: $0)) }
    let old = row.old.map { named(list.comparison.old.path(of: $0)) }
    switch change.kind {
    case .deleted: return strings.text(.labelOld, ["label": old ?? ""])
    case .moved, .renumbered:
      guard let old, let new, !old.utf8.elementsEqual(new.utf8) else { return new ?? old ?? "" }
      return strings.text(.labelOld, ["label": old]) + " → " + new
    default: return new ?? old ?? ""
    }
  }

  /// The heading, or the first words.
  func title(_ change: Change) -> String {
    guard let first = change.rows.first else { return "" }
    return excerpt(list.block(first).text)
  }

  /// 「＋14字　−4字」, 「6か月 → 3か月」, 「文言は同じ」.
  func size(_ change: Change) -> String {
    if let exchange = change.exchange { return excerpt(exchange.old) + " → " + excerpt(exchange.new) }
    if change.added == 0, change.deleted == 0 { return strings.text(.sameWording) }
    var parts: [String] = []
    if change.added > 0 { parts.append(strings.text(.charactersAdded, count: change.added, [:])) }
    if change.deleted > 0 { parts.append(strings.text(.charactersDeleted, count: change.deleted, [:])) }
    return parts.joined(separator: strings.text(.space))
  }

  /// Where something that moved or got another number was before; nil for other changes.
  func origin(_ change: Change) -> String? {
    guard change.kind == .moved || change.kind == .renumbered, let first = change.rows.first, let old = list.rows[first].old,
      let new = list.rows[first].new
    else { return nil }
    let values: KeyValuePairs = ["old": named(list.comparison.old.path(of: old)), "new": named(list.comparison.new.path(of: new))]
    let sentence = strings.text(change.kind == .moved ? .movedFromTo : .renumberedTo, values)
    guard change.added == 0, change.deleted == 0 else { return sentence }
    return sentence + strings.text(.clauseSeparator) + strings.text(.sameWording)
  }

  func named(_ path: String) -> String { path.isEmpty ? strings.text(.preamble) : path }
}
