import Diagnostics

/// A line of text right under a table becomes a row of it.
enum RowWithoutPipe {
  static func check(_ table: Block.Table, _ reading: Reading, _ report: inout Findings) {
    guard table.alignments.count > 1 else { return }
    for row in table.rows where !reading.bytes[row.range].contains(.pipe) && !isInBraces(reading.bytes[row.range]) {
      let written = reading.excerpt(row.range)
      report.warning(
        "row-without-pipe", at: reading.place(row.range),
        Message(
          ja: "「\(written)」は、すぐ上の表の 1 列目のセルになります。表のすぐ下に続けて書かれているためです。",
          en: "‘\(written)’ becomes a cell of the table above, as no blank line parts them."),
        remedy: Message(ja: "表の続きでなければ、前に空行を入れてください。", en: "If it is no row of the table, put a blank line above it."))
    }
  }

  /// Attributes, which are told of where their meaning is known.
  private static func isInBraces(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.first == UInt8(ascii: "{") && bytes.last == UInt8(ascii: "}")
  }
}
