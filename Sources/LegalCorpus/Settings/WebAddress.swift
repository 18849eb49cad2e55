import Diagnostics

/// Where a site is published: a whole address in ASCII without `?` and `#`, ending with `/`.
package struct SiteAddress: Sendable {
  package let text: String

  package init?(_ text: String) {
    guard YAMLReading.isWebAddress(text), !text.utf8.contains(UInt8(ascii: "?")), !text.utf8.contains(UInt8(ascii: "#")) else { return nil }
    self.text = text.utf8.last == UInt8(ascii: "/") ? text : text + "/"
  }
}

extension YAMLReading {
  /// An absolute `https:` or `http:` address in ASCII, without blanks; not checked further.
  mutating func url(_ field: YAMLField) -> Located<String>? {
    guard let text = text(field) else { return nil }
    if YAMLReading.isWebAddress(text.value) { return text }
    refuse(text, field)
    return nil
  }

  /// The same, below which pages are: without `?` and `#`, and made to end with `/`.
  mutating func siteURL(_ field: YAMLField) -> Located<String>? {
    guard let text = text(field) else { return nil }
    if let address = SiteAddress(text.value) { return text.map { _ in address.text } }
    refuse(text, field)
    return nil
  }

  fileprivate static func isWebAddress(_ text: String) -> Bool {
    guard let scheme = ["https://", "http://"].first(where: { text.utf8.starts(with: $0.utf8) }) else { return false }
    let rest = text.utf8.dropFirst(scheme.utf8.count)
    let host = rest.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    return !host.isEmpty && !host.contains(UInt8(ascii: "@"))
      && rest.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"\"<>\\^`{|}".utf8.contains($0) }
  }

  private mutating func refuse(_ text: Located<String>, _ field: YAMLField) {
    error(
      "url-malformed", at: field.node.range, ja: "`\(field.name)` は https:// で始まる完全なアドレスです（「\(text.value)」）。",
      en: "`\(field.name)` is a whole address that begins with https://, not “\(text.value)”.",
      remedy: Message(
        ja: "https://www.example.com/legal/ のように、ASCII の文字だけで書いてください。",
        en: "Write for example https://www.example.com/legal/, in ASCII only."))
  }
}
