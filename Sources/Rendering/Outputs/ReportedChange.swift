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
  /// Of the list of changes, ascending; none of a line around the texts.
  private(set) var rows: [Int]
  /// Of changes that are told here: none where it goes on with one.
  private(set) var count = 1
  /// Whether it goes on with a change of which a part was told before what stands between.
  let isContinued: Bool
  private(set) var lines: [Line]

  /// A block, or a row of a table.
  struct Line: Sendable {
    /// Neighbours are of different kinds.
    private(set) var operations: [ReportedRun] = []
    let isHeading: Bool
    /// Whether it tells what changed beside the words: what was, an arrow, what is.
    let isMark: Bool
    /// Whether it tells of new words only, so that the old text has no such line.
    let isOfNew: Bool

    init(_ operations: [ReportedRun], isHeading: Bool = false, isMark: Bool = false, isOfNew: Bool = false) {
      self.isHeading = isHeading
      self.isMark = isMark
      self.isOfNew = isOfNew
      append(operations)
    }

    /// What one of two columns shows: beside each other the two need no arrow.
    func column(isNew: Bool) -> [ReportedRun] {
      if isOfNew, !isNew { return [] }
      return operations.filter { $0.kind != (isNew ? .deleted : .inserted) && !(isMark && $0.text == ReportedChange.arrow) }
    }

    fileprivate mutating func append(_ others: [ReportedRun]) {
      for other in others {
        if let last = operations.last, last.kind == other.kind {
          operations[operations.count - 1] = ReportedRun(last.kind, last.text + other.text)
        } else {
          operations.append(other)
        }
      }
    }
  }

  /// What stands together of a change, in pieces where another change stands between: what came between the parts of what was split.
  static func pieces(of change: Change, at places: ReportedPlace) -> [ReportedChange] {
    let list = places.list
    var pieces: [[Int]] = []
    for row in change.rows {
      if let last = pieces.last?.last, !list.holdsOtherChange(between: last, row) {
        pieces[pieces.count - 1].append(row)
      } else {
        pieces.append([row])
      }
    }
    return pieces.enumerated().map { ReportedChange(change, rows: $1, isContinued: $0 > 0, at: places) }
  }

  private init(_ change: Change, rows: [Int], isContinued: Bool, at places: ReportedPlace) {
    number = change.number
    kind = change.kind
    (place, title) = places.name(change)
    let part = place.isEmpty && title.isEmpty ? nil : places.list.partOfItsPlace(change)
    let kinds = change.kinds.map { (part?[$0] ?? change.name($0)).text(places.messages) }.joined(
      separator: places.messages == .ja ? "・" : ", ")
    self.kinds = isContinued ? Message(ja: "\(kinds)（続き）", en: "\(kinds), continued").text(places.messages) : kinds
    self.rows = rows
    self.isContinued = isContinued
    count = isContinued ? 0 : 1
    lines = ReportedChange.lines(of: rows, in: places.list, messages: places.messages)
  }

  /// Takes in the next one where that stands directly after it and its heading would say the same.
  mutating func join(_ next: ReportedChange) -> Bool {
    guard let last = rows.last, let first = next.rows.first, first == last + 1, kind != .moved, place.utf8.elementsEqual(next.place.utf8),
      title.utf8.elementsEqual(next.title.utf8), kinds.utf8.elementsEqual(next.kinds.utf8)
    else { return false }
    rows += next.rows
    lines += next.lines
    count += next.count
    return true
  }

  /// A line around the texts.
  init(_ line: FrameChanges.Line, messages: MessageLanguage) {
    number = line.number
    kind = line.kind
    place = line.part.name.text(messages)
    title = ""
    kinds = line.kind.name.text(messages)
    (rows, isContinued) = ([], false)
    lines = [Line(line.operations.map { ReportedRun($0.kind, $0.text) })]
  }

  /// Place and title in a line; where there is neither, it is before the first clause.
  func heading(_ messages: MessageLanguage) -> String {
    let parts = [place, title].filter { !$0.isEmpty }
    return parts.isEmpty ? Message(ja: "（冒頭）", en: "(opening)").text(messages) : parts.joined(separator: " ")
  }
}

extension ReportedChange {
  fileprivate static let arrow = " → "

  private static func lines(of rows: [Int], in list: ChangeList, messages: MessageLanguage) -> [Line] {
    var lines: [Line] = []
    var lastLine: Int?
    var links: Set<[UInt8]> = []
    for index in rows {
      let row = list.rows[index]
      if let line = list.tables.lines[index] {
        // The cells that did not change tell which line of the table it is.
        if line != lastLine { lines.append(Line(cells(of: index, list))) }
        lastLine = line
      } else {
        let own = operations(of: index, list) + paragraphMark(row)
        if own.contains(where: { !$0.text.isEmpty }) { lines.append(Line(own, isHeading: row.block == .heading)) }
      }
      for mark in row.marks where !list.comparison.isTakenIn(mark, of: row, among: rows) {
        lines.append(Line(mark.operations(messages, ordinal: list.ordinal(of: mark, in: row)), isMark: true))
      }
      for link in list.addedLinks(of: index) where links.insert(Array("\(link.words)\n\(link.target)".utf8)).inserted {
        let head = RedlineMark.Kind.link.head(about: excerpt(link.words, limit: 40), ordinal: link.ordinal, messages)
        lines.append(Line([ReportedRun(.kept, head), ReportedRun(.inserted, link.target)], isMark: true, isOfNew: true))
      }
    }
    return lines
  }

  /// A line of a table, its cells parted by bars.
  private static func cells(of index: Int, _ list: ChangeList) -> [ReportedRun] {
    var start = index
    while start > 0, list.tables.lines[start - 1] == list.tables.lines[index] { start -= 1 }
    var runs: [ReportedRun] = []
    var end = start
    while end < list.rows.count, list.tables.lines[end] == list.tables.lines[index] {
      let own = operations(of: end, list)
      let kinds = Set(own.map(\.kind))
      if end > start { runs.append(ReportedRun(kinds.count == 1 ? own[0].kind : .kept, " | ")) }
      runs += own
      end += 1
    }
    return runs
  }

  /// A sign for the break between paragraphs that came or went.
  private static func paragraphMark(_ row: RedlineRow) -> [ReportedRun] {
    guard let part = row.part, part.number < part.count else { return [] }
    return [ReportedRun(row.division == .split ? .inserted : .deleted, "¶")]
  }

  /// The label, a blank and the words. What moved or was only renumbered is shown by its first words.
  private static func operations(of index: Int, _ list: ChangeList) -> [ReportedRun] {
    let row = list.rows[index]
    let label = labelOperations(of: index, list)
    var shown = ShownOperation.of(row.wordOperations)[...]
    // The blank between two parts stands at no end of a line.
    if row.part != nil { shown = shown.drop(while: \.isPlain) }
    var words = shown.compactMap { operation in
      operation.isPlain && operation.kind == .deleted ? nil : ReportedRun(operation.isPlain ? .kept : operation.kind, operation.text)
    }
    if row.kind == .movedHere, words.isEmpty, let new = row.new {
      words = [ReportedRun(.kept, list.comparison.new.comparable.blocks[new].text)]
    }
    // Other marks are about some of the words.
    if !words.isEmpty, words.allSatisfy({ $0.kind == .kept }), row.marks.allSatisfy({ $0.kind == .structure }) {
      words = [ReportedRun(.kept, excerpt(words.map(\.text).joined(), limit: 60))]
    }
    if label.isEmpty || words.isEmpty { return label + words }
    let kinds = Set(label.map(\.kind))
    let blank = ReportedRun(kinds.count == 1 && !words.contains { $0.kind == .kept } ? label[0].kind : .kept, " ")
    return label + [blank] + words
  }

  private static func labelOperations(of index: Int, _ list: ChangeList) -> [ReportedRun] {
    let row = list.rows[index]
    if row.division == .joined, row.kind != .movedHere, let part = row.part {
      // The new label stands before the first part, whichever had it.
      let later = list.parts(of: index).dropFirst().lazy.flatMap { list.rows[$0].labelOperations }.filter { $0.kind != .deleted }
      if part.number > 1, !row.labelOperations.isEmpty {
        return row.labelOperations.filter { $0.kind == .deleted }.map { ReportedRun($0.kind, $0.text) }
      }
      if !later.isEmpty { return (row.labelOperations + later).map { ReportedRun($0.kind, $0.text) } }
    }
    let comparison = list.comparison
    if !row.labelOperations.isEmpty, row.kind != .movedHere { return row.labelOperations.map { ReportedRun($0.kind, $0.text) } }
    // Where none of a part is told, the label is told with another part, unless numbering made it.
    let isPart = row.division != nil && row.kind != .movedHere
    let isLater = row.part.map { $0.number > 1 } ?? false
    func label(_ side: Comparison.Side, _ block: Int?, isWhole: Bool) -> String? {
      guard let block, !(isLater && isWhole), !(isPart && !side.comparable.blocks[block].label.isEmpty) else { return nil }
      return side.label(of: block)
    }
    let old = label(comparison.old, row.old, isWhole: row.division == .split)
    let new = label(comparison.new, row.new, isWhole: row.division == .joined)
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
  /// 「リンク先「お問い合わせ」：a → b」
  ///
  /// - Parameter ordinal: of a link in a block with others of the same words: which of them it is, and how many they are.
  fileprivate func operations(_ messages: MessageLanguage, ordinal: (number: Int, count: Int)?) -> [ReportedRun] {
    let none = Message(ja: "なし", en: "none")
    let some = Message(ja: "あり", en: "set")
    func word(_ value: String?) -> String { value.map { $0.isEmpty ? some.text(messages) : $0 } ?? none.text(messages) }
    var values =
      structure.map { ($0.old?.name(messages) ?? none.text(messages), $0.new?.name(messages) ?? none.text(messages)) }
      ?? (word(old), word(new))
    // Of calls: two notes may have the same number.
    if kind == .note, values.0 == values.1 { values.1 += Message(ja: "（別の注）", en: " (another note)").text(messages) }
    let about = kind == .note || kind == .image ? "" : excerpt(words, limit: 40)
    let start = ReportedRun(.kept, kind.head(about: about, ordinal: ordinal, messages))
    if kind == .link || kind == .image, let old, let new, let address = ChangedAddress(from: old, to: new) { return [start] + address.runs }
    return [start, ReportedRun(.deleted, values.0), ReportedRun(.kept, ReportedChange.arrow), ReportedRun(.inserted, values.1)]
  }
}

extension Change {
  /// That only a heading came or went, or some of the text with it, is said with the kind.
  fileprivate func name(_ kind: RedlineClass) -> Message {
    switch (kind, textBelow) {
    case (.added, .stays): Message(ja: "見出しのみ追加（本文は既存のもの）", en: "heading added over text that stays")
    case (.added, .staysInPart): Message(ja: "追加（本文の一部は既存のもの）", en: "added; some of its text was there before")
    case (.deleted, .stays): Message(ja: "見出しのみ削除（本文は存続）", en: "heading deleted; its text stays")
    case (.deleted, .staysInPart): Message(ja: "削除（本文の一部は存続）", en: "deleted; some of its text stays")
    default: kind.name
    }
  }
}

extension ChangeList {
  /// What kinds are called where not the clause that is named came, went or has a new number, but something in it.
  fileprivate func partOfItsPlace(_ change: Change) -> [RedlineClass: Message]? {
    guard let row = change.rows.first.map({ rows[$0] }), row.block != .heading, row.block != .note else { return nil }
    let old = row.old.map { comparison.old.comparable.blocks[$0] }
    let new = row.new.map { comparison.new.comparable.blocks[$0] }
    if let old, let new {
      let isSame = old.label.utf8.elementsEqual(new.label.utf8) && old.number.utf8.elementsEqual(new.number.utf8)
      return isSame ? [.renumbered: Message(ja: "注の番号", en: "note number")] : nil
    }
    guard let block = old ?? new, block.label.isEmpty, block.number.isEmpty else { return nil }
    return [.added: Message(ja: "一部追加", en: "part added"), .deleted: Message(ja: "一部削除", en: "part deleted")]
  }

  fileprivate func holdsOtherChange(between row: Int, _ other: Int) -> Bool {
    ((row + 1)..<other).contains { changeOfRow[$0] != nil && changeOfRow[$0] != changeOfRow[row] && rows[$0].kind != .movedAway }
  }
}

extension FrameChanges.Part {
  fileprivate var name: Message {
    switch self {
    case .title: Message(ja: "表題", en: "title")
    case .subtitle: Message(ja: "副題", en: "subtitle")
    case .header: Message(ja: "冒頭の記載", en: "lines above the text")
    case .signature: Message(ja: "署名", en: "signature")
    }
  }
}

extension RedlineMark.Kind {
  /// 「リンク先「お問い合わせ」：」
  ///
  /// - Parameter about: empty for a whole block.
  fileprivate func head(about: String, ordinal: (number: Int, count: Int)? = nil, _ messages: MessageLanguage) -> String {
    let name = name.text(messages)
    if about.isEmpty { return Message(ja: "\(name)：", en: "\(name): ").text(messages) }
    let which = ordinal.map { Message(ja: "（\($0.count)つのうち\($0.number)つ目）", en: " (\($0.number) of \($0.count))").text(messages) } ?? ""
    return Message(ja: "\(name)「\(about)」\(which)：", en: "\(name) “\(about)”\(which): ").text(messages)
  }

  fileprivate var name: Message {
    switch self {
    case .link: Message(ja: "リンク先", en: "link")
    case .image: Message(ja: "画像", en: "image")
    case .note: Message(ja: "注", en: "note")
    case .emphasis: Message(ja: "強調", en: "emphasis")
    case .strong: Message(ja: "太字", en: "bold")
    case .code: Message(ja: "等幅", en: "code")
    case .alignment: Message(ja: "列のそろえ", en: "alignment")
    case .structure: Message(ja: "構造", en: "structure")
    }
  }
}
