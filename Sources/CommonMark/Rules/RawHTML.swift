import Diagnostics

/// HTML is no part of the dialect: it stays in the page as the characters that were typed.
enum RawHTML {
  static func check(_ range: Range<Int>, _ reading: Reading, _ report: inout Findings) {
    let written = reading.excerpt(range)
    report.error(
      "html", at: reading.place(range),
      Message(
        ja: "HTML のタグは使えません。「\(written)」は文字のままページに出ます。",
        en: "HTML cannot be used; ‘\(written)’ would appear on the page as typed."),
      remedy: Message(
        ja: "タグを削除して Markdown で書いてください。「<」を文字として書くなら「\\<」とします。",
        en: "Delete the tag and use Markdown; to write ‘<’ itself, type ‘\\<’."))
  }
}
