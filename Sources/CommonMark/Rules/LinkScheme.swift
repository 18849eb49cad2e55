import Diagnostics

/// Links lead to https, http, mailto, tel, `doc:`, a place in the text (`#…`) or a file beside it. Everything else could run a program.
enum LinkScheme {
  private static let allowed = ["https", "http", "mailto", "tel", "doc"]

  static func check(_ destination: String, _ range: Range<Int>, _ reading: Reading, _ report: inout Findings) {
    if destination.utf8.starts(with: "https:".utf8) || destination.utf8.first == UInt8(ascii: "#") { return }
    // Browsers drop tabs and line ends from an address before they read its scheme.
    let bytes = destination.utf8.filter { $0 > 0x20 }
    if bytes.starts(with: "//".utf8) || bytes.starts(with: "\\\\".utf8) || bytes.starts(with: "/\\".utf8) {
      return add(String(decoding: bytes.prefix(2), as: UTF8.self), destination, range, reading, &report)
    }
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), let first = bytes.first, first.isASCIILetter,
      bytes[..<colon].allSatisfy({ $0.isASCIIAlphanumeric || "+-.".utf8.contains($0) })
    else { return }
    let scheme = String(decoding: bytes[..<colon], as: UTF8.self)
    guard !allowed.contains(scheme.lowercased()) else { return }
    add(scheme + ":", destination, range, reading, &report)
  }

  private static func add(
    _ scheme: String, _ destination: String, _ range: Range<Int>, _ reading: Reading, _ report: inout Findings
  ) {
    report.error(
      "link-scheme", at: reading.place(range),
      Message(
        ja: "「\(scheme)」で始まるリンク先は使えません。使えるのは https:、http:、mailto:、tel:、doc:、# と、相対パスです。",
        en: "A link cannot begin with ‘\(scheme)’; it may with https:, http:, mailto:, tel:, doc:, # or a relative path."),
      remedy: Message(ja: "https: などで始まるリンク先に直してください。", en: "Use an address that begins with https: or another of these."))
  }
}
