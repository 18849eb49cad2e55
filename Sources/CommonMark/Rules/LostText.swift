import Diagnostics

/// Text conservation failed: letters or digits of the source reach no page.
enum LostText {
  static func check(_ omissions: Omissions, _ reading: Reading, _ report: inout Findings) {
    for range in omissions.lostText {
      let written = reading.excerpt(range)
      report.error(
        "text-lost", at: reading.place(range),
        Message(
          ja: "「\(written)」がページに残りません。Markdown の記号として読まれて消えるか、別の文になる箇所です。",
          en: "‘\(written)’ would not reach the page: Markdown reads it as marks, or as something else."),
        remedy: Message(
          ja: "この箇所の記号（[ ] ` * _ < > など）の前に「\\」を付けるか、書き方を簡単にしてください。",
          en: "Put ‘\\’ before the marks here ([ ] ` * _ < > …), or write the passage more simply."))
    }
  }
}
