import Diagnostics

extension YAMLReading {
  /// An absolute `https:` or `http:` address in ASCII, without blanks; not checked further.
  mutating func url(_ field: YAMLField) -> Located<String>? {
    guard let text = text(field) else { return nil }
    let schemes = ["https://", "http://"]
    if let scheme = schemes.first(where: { text.value.utf8.starts(with: $0.utf8) }) {
      let rest = text.value.utf8.dropFirst(scheme.utf8.count)
      let host = rest.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
      let forbidden = Set("\"<>\\^`{|}".utf8)
      let isPlain = rest.allSatisfy { $0 > 0x20 && $0 < 0x7F && !forbidden.contains($0) }
      if !host.isEmpty, isPlain, !host.contains(UInt8(ascii: "@")) { return text }
    }
    error(
      "url-malformed", at: field.node.range, ja: "`\(field.name)` は https:// で始まる完全なアドレスです（「\(text.value)」）。",
      en: "`\(field.name)` is a whole address that begins with https://, not “\(text.value)”.",
      remedy: Message(
        ja: "https://www.example.com/legal/ のように、ASCII の文字だけで書いてください。",
        en: "Write for example https://www.example.com/legal/, in ASCII only."))
    return nil
  }
}
