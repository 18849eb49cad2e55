import Diagnostics

/// `1.` and then `1)` are two lists, with two numberings.
enum SplitList {
  static func check(_ blocks: [Block], _ reading: Reading, _ report: inout Findings) {
    for index in blocks.indices.dropFirst() {
      guard case .list(let first) = blocks[index - 1].kind, case .list(let second) = blocks[index].kind, let item = second.items.first,
        case .ordered(_, let before) = first.marker, case .ordered(_, let after) = second.marker, before != after
      else { continue }
      let written = reading.excerpt(item.markerRange)
      let mark = Unicode.Scalar(before)
      report.warning(
        "list-split", at: reading.place(item.markerRange),
        Message(
          ja: "「\(written)」から別の箇条書きになり、番号の付け方も新しく始まります。上の項目とは番号の後の記号が違うためです。",
          en: "‘\(written)’ begins another list with a numbering of its own, as the mark behind its number is not that of the items above."),
        remedy: Message(
          ja: "同じ箇条書きなら、番号の後の記号を「\(mark)」に揃えてください。別の箇条書きなら、間に文を入れてください。",
          en: "For one list use ‘\(mark)’ behind every number; for two, put a line of text between them."))
    }
  }
}
