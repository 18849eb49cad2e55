import LegalCorpus
import Redlining

/// How a change is told in words.
struct ChangeWords {
  let list: ChangeList
  let strings: Strings.Language

  /// Where the change is: 「Ⅰ (B) イ」, 「旧Ⅲ (7)」, 「旧Ⅴ → Ⅳ」.
  func place(_ change: Change) -> String {
    guard let first = change.rows.first else { return "" }
    let row = list.rows[change.kind == .renumbered ? list.renumbered(change).first ?? first : first]
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

  /// The heading, or the first words; of a table, also those of the line's first cell.
  func title(_ change: Change) -> String {
    guard let first = change.rows.first else { return "" }
    let words = excerpt(list.block(first).text)
    guard let head = list.head(ofLineAt: first) else { return words }
    return excerpt(list.block(head).text) + strings.text(.titleSeparator) + words
  }

  /// 「＋14字　−4字」, 「6か月 → 3か月」, 「文言は同じ」.
  func size(_ change: Change) -> String {
    if let exchange = change.exchange { return excerpt(exchange.old) + " → " + excerpt(exchange.new) }
    return size(added: change.added, deleted: change.deleted)
  }

  func size(added: Int, deleted: Int) -> String {
    if added == 0, deleted == 0 { return strings.text(.sameWording) }
    var parts: [String] = []
    if added > 0 { parts.append(strings.text(.charactersAdded, count: added, [:])) }
    if deleted > 0 { parts.append(strings.text(.charactersDeleted, count: deleted, [:])) }
    return parts.joined(separator: strings.text(.space))
  }

  /// 「文言・金額」 Notes, images and structure are named as such, though they are of the class of formats.
  func names(_ kinds: [RedlineClass], of changes: [Change]) -> String {
    var names: [String] = []
    for kind in kinds {
      guard kind == .format else {
        names.append(strings.text(changes.count == 1 ? key(kind, of: changes[0]) : kind.key))
        continue
      }
      let marks = Set(changes.flatMap(\.rows).flatMap { list.rows[$0].marks.map(\.kind) })
      if marks.contains(.note) { names.append(strings.text(.noteKind)) }
      if marks.contains(.image) { names.append(strings.text(.imageKind)) }
      if marks.contains(.structure) { names.append(strings.text(.structureKind)) }
      if marks.isEmpty || !marks.isSubset(of: [.note, .image, .link, .structure]) { names.append(strings.text(.formatKind)) }
    }
    return names.joined(separator: strings.text(.kindSeparator))
  }

  /// Where something that moved or got another number was before, or of how many it was made; nil for other changes.
  func origin(_ change: Change) -> String? {
    guard let first = change.rows.first else { return nil }
    let row = list.rows[first]
    var parts: [String] = []
    if change.classes.contains(.split), let part = row.part { parts.append(strings.text(.splitInto, count: part.count, [:])) }
    if change.classes.contains(.joined), let part = row.part { parts.append(strings.text(.joinedOf, count: part.count, [:])) }
    if change.classes.contains(.moved), let old = row.old {
      parts.append(strings.text(.movedFrom, ["label": named(list.comparison.old.path(of: old))]))
    } else if change.classes.contains(.renumbered), let renumbered = renumbered(change) {
      parts.append(renumbered)
    }
    return parts.isEmpty ? nil : parts.joined(separator: strings.text(.clauseSeparator))
  }

  /// The lines of a remark: what kind of change it is, and where it comes from.
  func remark(_ change: Change) -> [String] {
    let origin = origin(change)
    switch change.kind {
    case .added:
      let key: StringKey =
        switch change.textBelow {
        case .stays: .remarkHeadingAdded
        case .staysInPart: .remarkPartlyAdded
        case nil: .remarkAdded
        }
      return [strings.text(key)] + [origin].compactMap { $0 }
    case .deleted: return [strings.text(change.textBelow == nil ? .remarkDeleted : key(.deleted, of: change))]
    default: break
    }
    // What the origin says is not named again.
    let told: Set<RedlineClass> = origin == nil ? [] : [.moved, .renumbered, .split, .joined]
    let kinds = change.classes.filter { !told.contains($0) }
    return (kinds.isEmpty ? [] : [names(kinds, of: [change])]) + [origin].compactMap { $0 }
  }

  func named(_ path: String) -> String { path.isEmpty ? strings.text(.preamble) : path }
}

extension ChangeWords {
  /// That only a heading came or went, or some of the text with it, is said with the kind.
  private func key(_ kind: RedlineClass, of change: Change) -> StringKey {
    switch (kind, change.textBelow) {
    case (.added, .stays): .headingAddedKind
    case (.added, .staysInPart): .partlyAddedKind
    case (.deleted, .stays): .headingDeletedKind
    case (.deleted, .staysInPart): .partlyDeletedKind
    default: kind.key
    }
  }

  /// 「旧第4条を繰下げ」: the labels that were, and which way the numbers went.
  private func renumbered(_ change: Change) -> String? {
    let rows = change.rows.map { list.rows[$0] }.filter { $0.classes.contains(.renumbered) }
    let (old, new) = (list.comparison.old, list.comparison.new)
    let labels = rows.compactMap { row in row.old.flatMap { old.label(of: $0) } }
    guard let first = labels.first, let last = labels.last, let row = rows.first else { return nil }
    let label = labels.count == 1 ? first : strings.text(.labelSpan, ["first": first, "last": last])
    let before = row.old.flatMap { old.ordinal(of: $0) }
    let after = row.new.flatMap { new.ordinal(of: $0) }
    guard let before, let after, before != after else { return strings.text(.labelOld, ["label": label]) }
    return strings.text(after > before ? .movedDown : .movedUp, ["label": label])
  }
}

extension Comparison.Side {
  /// Which of its siblings a clause is, from 1; nil for what is no clause. O(clauses).
  fileprivate func ordinal(of block: Int) -> Int? {
    let place = comparable.places[block]
    guard place.opensClause, let clause = place.clause else { return nil }
    let parent = text.outline.entries[clause].parent
    return text.outline.entries[...clause].count { $0.parent == parent }
  }
}
