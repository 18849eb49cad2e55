import Diagnostics
import LegalCorpus
import Redlining

/// One change of a comparison: where it is, of what kind, and the lines that show it.
struct ReportedChange: Sendable {
  /// From 1.
  let number: Int
  let kind: RedlineClass
  /// Labels from the top: 「第3条 (2)」, 「旧第3条 → 第4条」; may be empty.
  let place: String
  /// The nearest heading's words; may be empty.
  let title: String
  /// 「文言・金額」
  let kinds: String
  let lines: [Line]

  /// A block, or a row of a table.
  struct Line: Sendable {
    /// Neighbours are of different kinds.
    private(set) var operations: [ReportedRun] = []
    let isHeading: Bool
    init(_ operations: [ReportedRun], isHeading: Bool = false) {
      self.isHeading = isHeading
      append(operations)
    }

    mutating func append(_ others: [ReportedRun]) {
      for other in others {
        if let last = operations.last, last.kind == other.kind {
          operations[operations.count - 1] = ReportedRun(last.kind, last.text + other.text)
        } else {
          operations.append(other)
        }
      }
    }
  }

  init(_ change: Change, in list: ChangeList, messages: MessageLanguage) {
    let words = ReportedPlace(list: list, messages: messages)
    number = change.number
    kind = change.kind
    (place, title) = words.name(change)
    kinds = change.classes.map { $0.name.text(messages) }.joined(separator: messages == .ja ? "・" : ", ")
    lines = ReportedChange.lines(of: change, in: list, messages: messages)
  }

  /// Place and title in a line; where there is neither, it is before the first clause.
  func heading(_ messages: MessageLanguage) -> String {
    let parts = [place, title].filter { !$0.isEmpty }
    return parts.isEmpty ? Message(ja: "（冒頭）", en: "(opening)").text(messages) : parts.joined(separator: " ")
  }
}

extension ReportedChange {
  private static func lines(of change: Change, in list: ChangeList, messages: MessageLanguage) -> [Line] {
    var lines: [Line] = []
    var lastCell: RedlineBlock.Cell?
    for index in change.rows {
      let row = list.rows[index]
      let operations = operations(of: row, list)
      if let cell = row.cell, let last = lastCell, cell.table == last.table, cell.row == last.row, !lines.isEmpty {
        let kinds = Set(operations.map(\.kind))
        lines[lines.count - 1].append([ReportedRun(kinds.count == 1 ? operations[0].kind : .kept, " | ")] + operations)
      } else {
        lines.append(Line(operations, isHeading: row.block == .heading))
      }
      lastCell = row.cell
      for mark in row.marks { lines.append(Line(mark.operations(messages))) }
    }
    return lines
  }

  /// The label, a blank and the words. What moved or was only renumbered is shown by its first words.
  private static func operations(of row: RedlineRow, _ list: ChangeList) -> [ReportedRun] {
    let label = labelOperations(of: row, list.comparison)
    var words = row.wordOperations.map { ReportedRun($0.kind, $0.text) }
    if row.kind == .movedHere, words.isEmpty, let new = row.new {
      words = [ReportedRun(.kept, list.comparison.new.comparable.blocks[new].text)]
    }
    if words.allSatisfy({ $0.kind == .kept }), row.marks.isEmpty {
      words = [ReportedRun(.kept, excerpt(words.map(\.text).joined(), limit: 60))]
    }
    if label.isEmpty || words.isEmpty { return label + words }
    let kinds = Set(label.map(\.kind))
    let blank = ReportedRun(kinds.count == 1 && !words.contains { $0.kind == .kept } ? label[0].kind : .kept, " ")
    return label + [blank] + words
  }

  private static func labelOperations(of row: RedlineRow, _ comparison: Comparison) -> [ReportedRun] {
    if !row.labelOperations.isEmpty, row.kind != .movedHere { return row.labelOperations.map { ReportedRun($0.kind, $0.text) } }
    let old = row.old.flatMap { comparison.old.label(of: $0) }
    let new = row.new.flatMap { comparison.new.label(of: $0) }
    switch row.kind {
    case .added: return new.map { [ReportedRun(.inserted, $0)] } ?? []
    case .deleted: return old.map { [ReportedRun(.deleted, $0)] } ?? []
    case .same, .changed, .movedAway, .movedHere, .split, .joined:
      if let old, let new, old.utf8.elementsEqual(new.utf8) { return [ReportedRun(.kept, new)] }
      return [old.map { ReportedRun(.deleted, $0) }, new.map { ReportedRun(.inserted, $0) }].compactMap { $0 }
    }
  }
}

extension RedlineMarkChange {
  /// 「リンク先：a → b」
  fileprivate func operations(_ messages: MessageLanguage) -> [ReportedRun] {
    let none = Message(ja: "なし", en: "none")
    let some = Message(ja: "あり", en: "set")
    func word(_ value: String?) -> String { value.map { $0.isEmpty ? some.text(messages) : $0 } ?? none.text(messages) }
    return [
      ReportedRun(.kept, kind.name.text(messages) + (messages == .ja ? "：" : ": ")), ReportedRun(.deleted, word(old)),
      ReportedRun(.kept, " → "), ReportedRun(.inserted, word(new)),
    ]
  }
}

extension RedlineMark.Kind {
  fileprivate var name: Message {
    switch self {
    case .link: Message(ja: "リンク先", en: "link")
    case .image: Message(ja: "画像", en: "image")
    case .note: Message(ja: "注", en: "note")
    case .emphasis: Message(ja: "強調", en: "emphasis")
    case .strong: Message(ja: "太字", en: "bold")
    case .code: Message(ja: "等幅", en: "code")
    case .alignment: Message(ja: "列のそろえ", en: "alignment")
    }
  }
}
