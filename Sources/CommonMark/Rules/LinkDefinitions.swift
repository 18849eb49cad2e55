import Diagnostics

/// `[label]: destination` reaches a page only through its uses; of two definitions of a label the second is dropped.
enum LinkDefinitions {
  static func check(_ omissions: Omissions, _ reading: Reading, _ report: inout Findings) {
    var first: [FoldedLabel: Range<Int>] = [:]
    for definition in omissions.definitions {
      let label = reading.excerpt(definition.labelRange)
      let written = reading.excerpt(definition.range)
      if let other = first[definition.label] {
        report.error(
          "link-definition-duplicate", at: reading.place(definition.range),
          Message(
            ja: "リンクの定義「[\(label)]:」は二度書かれています。二つ目は使われません。",
            en: "The link ‘[\(label)]:’ is defined twice; the second definition is never used."),
          remedy: Message(ja: "どちらかを削除するか、別の名前にしてください。", en: "Delete one of them, or give it another label."),
          notes: [Diagnostic.Note(ja: "最初の定義です。", en: "The first definition.", at: reading.place(other))])
        continue
      }
      first[definition.label] = definition.range
      guard !reading.findings.usedLabels.contains(definition.label) else { continue }
      report.warning(
        "link-definition-unused", at: reading.place(definition.range),
        Message(
          ja: "「\(written)」はリンクの定義として読まれ、ページに出ません。しかも、どこからも使われていません。",
          en: "‘\(written)’ is read as the definition of a link, which no page shows, and nothing uses it."),
        remedy: Message(
          ja: "本文として書いたのなら先頭に「\\」を付けて「\\[\(label)]」とし、要らない定義なら削除してください。",
          en: "If it is text, put ‘\\’ before it: ‘\\[\(label)]’. If it is a definition, use it or delete it."))
    }
  }
}
