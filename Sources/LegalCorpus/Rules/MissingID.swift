import Diagnostics

/// Where a document has several texts, its clauses carry written ids: only these tell which clause is which in another language or version. `missing-id`.
enum MissingID {
  static func check(_ texts: [TextDraft], report: inout Report) {
    guard texts.count > 1 else { return }
    for text in texts {
      let missing = text.tree.nodes.dropFirst().filter { !$0.isIncluded && $0.writtenID == nil }
      guard let first = missing.first else { continue }
      report.warning(
        "missing-id", at: first.place,
        Message(
          ja: "id のない見出しや番号付きの項目が、この本文に\(missing.count)あります（最初はここです）。id がないと、ほかの版や言語との対応が分かりません。",
          en:
            "\(missing.count) headings or numbered items of this text have no id (the first is here); without one, nothing tells what they are in other versions and languages."
        ),
        remedy: Message(
          ja: "行の終わりに {#fee} のように書くか、kaitei check --fix で書き入れてください。",
          en: "Write one at the end of the line, like {#fee}, or let kaitei check --fix write them."))
    }
  }
}
