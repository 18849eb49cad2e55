import Diagnostics

/// `- [ ] x` is a box to tick in other dialects; here it is text.
enum TaskList {
  static func check(_ item: Block.Item, _ reading: Reading, _ report: inout Findings) {
    guard let block = item.blocks.first, case .paragraph(let inlines) = block.kind, let first = inlines.first, case .text = first.kind
    else { return }
    let start = first.range.lowerBound
    guard first.range.count >= 3, reading.bytes[start] == UInt8(ascii: "["), reading.bytes[start + 2] == UInt8(ascii: "]"),
      reading.bytes[start + 1] == 0x20 || reading.bytes[start + 1] | 0x20 == UInt8(ascii: "x")
    else { return }
    let written = reading.excerpt(start..<start + 3)
    report.warning(
      "task-list", at: reading.place(start..<start + 3),
      Message(
        ja: "「\(written)」はチェック欄にはならず、文字のままページに出ます。",
        en: "‘\(written)’ makes no box to tick; it appears on the page as typed."),
      remedy: Message(
        ja: "チェック欄の記号が要るなら「□」「☑」と書き、要らなければ削除してください。",
        en: "Write ‘☐’ or ‘☑’ if the sign is meant, else delete it."))
  }
}
