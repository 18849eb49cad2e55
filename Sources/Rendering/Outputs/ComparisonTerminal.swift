package import Diagnostics
import LegalCorpus
package import Redlining

/// A comparison for people at a terminal: what changed in figures, then each changed clause with its words. Deleted text stands in `[-…-]`,
/// inserted text in `{+…+}`, so that it reads without colour too.
package struct ComparisonTerminal {
  private let messages: MessageLanguage
  private let hasColour: Bool
  private var output = ""

  package static func text(
    _ redline: Redline, old: ComparisonJSON.Side, new: ComparisonJSON.Side, messages: MessageLanguage, colour: Bool
  ) -> String {
    var terminal = ComparisonTerminal(messages: messages, hasColour: colour)
    terminal.summary(redline)
    for row in redline.rows where !row.classes.isEmpty { terminal.row(row, old, new) }
    return terminal.output
  }

  private init(messages: MessageLanguage, hasColour: Bool) {
    self.messages = messages
    self.hasColour = hasColour
  }
}

extension ComparisonTerminal {
  private mutating func summary(_ redline: Redline) {
    let summary = redline.summary
    guard !summary.isEmpty else {
      output += Message(ja: "違いはありません。\n", en: "No differences.\n").text(messages)
      return
    }
    let counts = RedlineClass.allCases.filter { summary.count($0) > 0 }.map { "\($0.name.text(messages)) \(summary.count($0))" }
    output += counts.joined(separator: messages == .ja ? "、" : ", ") + "\n"
  }

  private mutating func row(_ row: RedlineRow, _ old: ComparisonJSON.Side, _ new: ComparisonJSON.Side) {
    let names = row.classes.map { $0.name.text(messages) }.joined(separator: messages == .ja ? "・" : ", ")
    let (from, to) = (row.old.map { label($0, old) }, row.new.map { label($0, new) })
    let place =
      switch (from, to) {
      case (let from?, let to?): from.utf8.elementsEqual(to.utf8) ? to : "\(from) → \(to)"
      case (let from?, nil): from
      case (nil, let to?): to
      case (nil, nil): ""
      }
    output += "\n" + emphasised("\(place)  \(names)") + "\n"
    for operations in [row.labelOperations, row.textOperations.isEmpty ? row.operations : row.textOperations] { write(operations) }
    output += "\n"
    for mark in row.marks { output += "  \(mark.old ?? "–") → \(mark.new ?? "–")\n" }
  }

  private func label(_ index: Int, _ side: ComparisonJSON.Side) -> String {
    let path = side.comparable.places[index].clause.map { side.text.outline.path(of: $0) } ?? []
    let own = side.comparable.blocks[index].label
    let label = path.isEmpty ? own : path.joined(separator: " ")
    return label.isEmpty ? "\(side.text.file.path):\(side.comparable.places[index].line)" : label
  }

  private mutating func write(_ operations: [RedlineOperation]) {
    for operation in operations {
      switch operation.kind {
      case .kept: output += operation.text
      case .deleted: output += hasColour ? "\u{1B}[31;9m[-\(operation.text)-]\u{1B}[0m" : "[-\(operation.text)-]"
      case .inserted: output += hasColour ? "\u{1B}[34;4m{+\(operation.text)+}\u{1B}[0m" : "{+\(operation.text)+}"
      }
    }
  }

  private func emphasised(_ text: String) -> String { hasColour ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
}

extension RedlineClass {
  /// As readers are told it.
  package var name: Message {
    switch self {
    case .added: Message(ja: "追加", en: "added")
    case .deleted: Message(ja: "削除", en: "deleted")
    case .moved: Message(ja: "移動", en: "moved")
    case .renumbered: Message(ja: "番号", en: "renumbered")
    case .split: Message(ja: "分割", en: "split")
    case .joined: Message(ja: "統合", en: "joined")
    case .wording: Message(ja: "文言", en: "wording")
    case .amount: Message(ja: "金額", en: "amount")
    case .date: Message(ja: "日付", en: "date")
    case .period: Message(ja: "期間", en: "period")
    case .number: Message(ja: "数", en: "number")
    case .link: Message(ja: "リンク", en: "link")
    case .format: Message(ja: "書式", en: "format")
    }
  }
}
