import Diagnostics

/// Lines that begin with labels typed by hand (`１．`, `（１）`, `①`, `・`) are one paragraph, in which they run together.
enum RunTogetherLabels {
  static func check(_ inlines: [Inline], _ reading: Reading, _ report: inout Findings) {
    guard inlines.count > 2 else { return }
    var previous: Range<Int>?
    var wasReported = false
    var isFirst = true
    for index in inlines.indices.dropFirst() {
      guard case .softBreak = inlines[index - 1].kind else { continue }
      if isFirst { previous = label(at: inlines[0], reading) }
      isFirst = false
      let label = label(at: inlines[index], reading)
      if let previous, let label {
        if !wasReported { add(previous, label, reading, &report) }
        wasReported = true
      } else {
        wasReported = false
      }
      previous = label
    }
  }

  private static func add(_ first: Range<Int>, _ second: Range<Int>, _ reading: Reading, _ report: inout Findings) {
    let (one, two) = (reading.excerpt(first), reading.excerpt(second))
    report.warning(
      "labels-run-together", at: reading.place(second),
      Message(
        ja: "「\(one)」の行と「\(two)」の行は一つの段落になり、改行されずに続けて表示されます。",
        en: "The lines ‘\(one)’ and ‘\(two)’ are one paragraph: they will run together."),
      remedy: Message(
        ja: "項目なら半角で「1. 」「- 」のように書き、番号を手で付けるなら行の間に空行を入れてください。",
        en: "Write items as ‘1. ’ or ‘- ’; if the labels are typed by hand, put blank lines between."))
  }

  private static func label(at inline: Inline, _ reading: Reading) -> Range<Int>? {
    guard case .text(let text) = inline.kind, let length = TypedLabel.length(text) else { return nil }
    return inline.range.lowerBound..<inline.range.lowerBound + length
  }
}
