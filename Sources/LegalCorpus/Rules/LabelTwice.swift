import Diagnostics

/// A numbered item does not begin with a label typed by hand as well: 「1. (1) 氏名」 would show both. `label-twice` (of headings, an error, it is told where they
/// are cut).
enum LabelTwice {
  /// O(number of items): only the first words of each are looked at.
  static func check(_ tree: ClauseTree, language: LanguageTag, report: inout Report) {
    for node in tree.nodes.dropFirst() {
      guard let clause = node.clause, let label = clause.label, label.origin == .generated, case .item = clause.kind,
        case .paragraph(let paragraph)? = clause.elements.first, let typed = typed(paragraph, language)
      else { continue }
      report.warning(
        "label-twice", at: .bytes(node.file.firstLine(of: paragraph.range), of: node.file),
        Message(
          ja: "番号「\(typed)」が本文に書かれていますが、この項目には番号「\(label.text)」が自動で付きます。",
          en: "The label “\(typed)” is typed, and this item is labelled “\(label.text)” as well."),
        remedy: Message(
          ja: "書かれた番号を消すか、numbering や {lists=…} で番号の形を決めてください。",
          en: "Take the typed one away; the form of labels is set by numbering or {lists=…}."))
    }
  }

  private static func typed(_ paragraph: Element.Paragraph, _ language: LanguageTag) -> String? {
    if let label = paragraph.label { return label.text }
    guard case .text(let text)? = paragraph.phrases.first else { return nil }
    return TypedLabel.recognise(in: text, language: language)?.text
  }
}
