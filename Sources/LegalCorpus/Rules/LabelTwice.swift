import Diagnostics

/// A numbered item does not begin with a label typed by hand as well: 「1. (1) 氏名」 would show both. `label-twice` (of headings, an error, it is told where they
/// are cut).
enum LabelTwice {
  static func check(_ tree: ClauseTree, language: LanguageTag, report: inout Report) {
    for index in tree.suspects {
      let node = tree.nodes[index]
      guard let label = node.clause?.label, case .paragraph(let paragraph)? = node.clause?.elements.first,
        let typed = typed(paragraph, language)
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

  /// Whether an item may begin with a label: what its first characters are not. O(1).
  static func isSuspect(_ item: Clause) -> Bool {
    guard case .paragraph(let paragraph)? = item.elements.first else { return false }
    if paragraph.label != nil { return true }
    guard case .text(let text)? = paragraph.phrases.first else { return false }
    let head = Array(text.utf8.prefix(9))
    switch head.first ?? 0 {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
      return head.prefix(6).contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ")") }
    case ..<0x80, 0xE2, 0xEF: return true
    default:
      // 第, or a sign or blank after one or two kana or kanji.
      return head.starts(with: [0xE7, 0xAC, 0xAC]) || head.contains { $0 < 0x30 || $0 == 0xEF }
        || (head.count > 8 && [3, 6].contains { head[$0] == 0xE3 && head[$0 + 1] == 0x80 })
    }
  }
}
