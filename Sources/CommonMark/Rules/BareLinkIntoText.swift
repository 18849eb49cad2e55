import Diagnostics

/// Japanese has no blank between an address and the sentence that goes on: kanji behind an address may belong to either.
enum BareLinkIntoText {
  static func check(_ link: Inline, _ destination: String, _ reading: Reading, _ report: inout Findings) {
    let opening = reading.bytes[link.range.lowerBound]
    guard opening.isASCIIAlphanumeric, destination.utf8.contains(where: { $0 >= 0x80 }) else { return }
    let written = reading.excerpt(link.range)
    report.warning(
      "bare-link-into-text", at: reading.place(link.range),
      Message(
        ja: "アドレスに漢字などが続いています。「\(written)」までをリンクにしました。",
        en: "Letters follow the address; it was taken to be ‘\(written)’."),
      remedy: Message(
        ja: "アドレスを「<」と「>」で囲むか、[表示する文](アドレス) の形で書いてください。",
        en: "Put the address between ‘<’ and ‘>’, or write [text](address)."))
  }
}
