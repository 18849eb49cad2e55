import Diagnostics

/// `2. …` right under a line of text does not begin a list: only the number 1 may.
enum ListInParagraph {
  static func check(_ inlines: [Inline], _ reading: Reading, _ report: inout Findings) {
    for index in inlines.indices.dropFirst() {
      guard case .softBreak = inlines[index - 1].kind, case .text = inlines[index].kind else { continue }
      let inline = inlines[index]
      let start = inline.range.lowerBound
      var end = start
      while end < inline.range.upperBound, reading.bytes[end].isASCIIDigit, end - start < 9 { end += 1 }
      guard end > start, end + 1 < inline.range.upperBound, reading.bytes[end + 1].isBlank,
        reading.bytes[end] == UInt8(ascii: ".") || reading.bytes[end] == UInt8(ascii: ")")
      else { continue }
      let written = reading.excerpt(start..<end + 1)
      report.warning(
        "list-in-paragraph", at: reading.place(start..<end + 1),
        Message(
          ja: "「\(written)」はすぐ上の行の続きとして読まれ、番号付きの項目になりません。段落のすぐ下から始められる番号は 1 だけです。",
          en: "‘\(written)’ is read as a part of the line above, not as an item: right under text a list can begin with 1 only."),
        remedy: Message(
          ja: "項目なら前に空行を入れ、文の一部なら前の行につなげてください。",
          en: "For an item put a blank line above it; for text join it to the line above."))
    }
  }
}
