import Diagnostics

/// `[^1]` without a definition stays in the text as typed.
enum UndefinedNote {
  static func check(_ text: Inline, _ reading: Reading, _ report: inout Findings) {
    let bytes = reading.bytes.span
    var index = text.range.lowerBound
    while index + 2 < text.range.upperBound {
      guard bytes[index] == UInt8(ascii: "["), bytes[index + 1] == UInt8(ascii: "^") else {
        index += 1
        continue
      }
      guard let close = reading.bytes[index..<text.range.upperBound].firstIndex(of: UInt8(ascii: "]")) else { return }
      let written = reading.excerpt(index..<close + 1)
      report.error(
        "note-undefined", at: reading.place(index..<close + 1),
        Message(
          ja: "注「\(written)」の内容がありません。記号はそのままページに出ます。",
          en: "The note ‘\(written)’ has no definition; it would appear on the page as typed."),
        remedy: Message(
          ja: "「\(written): 注の内容」という行を足してください。文字として書くなら先頭に「\\」を付けます。",
          en: "Add a line ‘\(written): …’; to write the characters themselves, put ‘\\’ before them."))
      index = close + 1
    }
  }
}
