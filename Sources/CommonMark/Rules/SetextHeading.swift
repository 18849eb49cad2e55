import Diagnostics

/// A line of `---` or `===` under a paragraph makes it a heading, where a rule or the end of a passage was meant.
enum SetextHeading {
  static func check(_ reading: Reading, _ report: inout Findings) {
    for range in reading.findings.setextHeadings {
      let written = reading.excerpt(range)
      report.warning(
        "setext-heading", at: reading.place(range),
        Message(
          ja: "「\(written)」は、すぐ下の行の記号（--- や ===）のために見出しになります。",
          en: "‘\(written)’ becomes a heading, because of the line of ‘---’ or ‘===’ right under it."),
        remedy: Message(
          ja: "見出しにするなら行頭に「## 」を付け、区切り線にするなら線の前に空行を入れてください。",
          en: "For a heading write ‘## ’ before it; for a rule put a blank line above the line."))
    }
  }
}
