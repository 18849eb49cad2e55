import Diagnostics

/// Four blanks at the head of a line make it program code, where an indent was meant.
enum IndentedCode {
  static func check(_ reading: Reading, _ report: inout Findings) {
    for range in reading.findings.indentedCode {
      let written = reading.excerpt(range)
      report.warning(
        "indented-code", at: reading.place(range),
        Message(
          ja: "「\(written)」は、行頭の空白（4 字以上、またはタブ）のためにプログラムのコードとして扱われます。",
          en: "‘\(written)’ becomes program code, because of four blanks or a tab at the head of the line."),
        remedy: Message(
          ja: "字下げが目的なら、行頭の空白を消すか、全角の空白を使ってください。コードなら前後を ``` の行で囲みます。",
          en: "Remove the blanks; if it is code, put a line of ``` above and below it."))
    }
  }
}
