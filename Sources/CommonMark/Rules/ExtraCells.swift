import Diagnostics

/// A row with more cells than the head of its table loses them.
enum ExtraCells {
  static func check(_ reading: Reading, _ report: inout Findings) {
    for cells in reading.findings.extraCells {
      let written = reading.excerpt(cells.range)
      report.error(
        "extra-cells", at: reading.place(cells.range),
        Message(
          ja: "この表は \(cells.columns) 列です。見出し行より多いセル「\(written)」はページに出ません。",
          en: "This table has \(cells.columns) columns; the cells beyond its head, ‘\(written)’, would not reach the page."),
        remedy: Message(
          ja: "見出し行と区切り行に列を足すか、セルの中の「|」を「\\|」と書いてください。",
          en: "Add columns to the head and the line under it, or write a ‘|’ inside a cell as ‘\\|’."))
    }
  }
}
