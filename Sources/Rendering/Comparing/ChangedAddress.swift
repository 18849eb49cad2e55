import Redlining

/// An address that is not as it was: what both begin and end with, and what differs between, cut where addresses have parts.
struct ChangedAddress {
  /// In order; what is kept is shortened in its middle where it is long.
  let runs: [ReportedRun]

  /// Nil where the two have no part in common, so that each is better read by itself. O(size of both).
  init?(from old: String, to new: String) {
    let (before, after) = (ChangedAddress.parts(of: old), ChangedAddress.parts(of: new))
    func isSame(_ a: Substring, _ b: Substring) -> Bool { a.utf8.elementsEqual(b.utf8) }
    let head = zip(before, after).prefix { isSame($0, $1) }.count
    let tail = zip(before.dropFirst(head).reversed(), after.dropFirst(head).reversed()).prefix { isSame($0, $1) }.count
    guard (before.prefix(head) + before.suffix(tail)).contains(where: ChangedAddress.names) else { return nil }
    let whole = [
      ReportedRun(.kept, ChangedAddress.short(before.prefix(head).joined(), head: 45, tail: 45)),
      ReportedRun(.deleted, before.dropLast(tail).dropFirst(head).joined()),
      ReportedRun(.inserted, after.dropLast(tail).dropFirst(head).joined()),
      ReportedRun(.kept, ChangedAddress.short(before.suffix(tail).joined(), head: 30, tail: 30)),
    ]
    runs = whole.filter { !$0.text.isEmpty }
  }
}

extension ChangedAddress {
  /// What parts of an address stand between (RFC 3986, 2.2), also within an address that is a value in another one. In bytes; 0 for none.
  private static func delimiter(at start: Substring.UTF8View) -> Int {
    guard let first = start.first else { return 0 }
    if "/?&=#".utf8.contains(first) { return 1 }
    return escapes.contains { start.prefix(3).elementsEqual($0.utf8) } ? 3 : 0
  }

  private static let escapes = ["%2F", "%2f", "%3F", "%3f", "%26", "%3D", "%3d", "%23", "%3A", "%3a"]

  private static func parts(of address: String) -> [Substring] {
    var parts: [Substring] = []
    var start = address.startIndex
    var place = start
    func add(until end: String.Index) { if start < end { parts.append(address[start..<end]) } }
    while place < address.endIndex {
      let length = delimiter(at: address[place...].utf8)
      let next = address.utf8.index(place, offsetBy: max(length, 1))
      if length > 0 {
        add(until: place)
        parts.append(address[place..<next])
        start = next
      }
      place = next
    }
    add(until: address.endIndex)
    return parts
  }

  /// Whether a part tells of the place more than that it is one of the web.
  private static func names(_ part: Substring) -> Bool {
    delimiter(at: part.utf8) == 0 && !["http", "https", "http:", "https:"].contains(part)
  }

  /// - Parameters:
  ///   - head: scalars that are shown of the beginning of what is long.
  ///   - tail: of its end.
  private static func short(_ text: String, head: Int, tail: Int) -> String {
    let scalars = text.unicodeScalars
    if scalars.count <= head + tail + 1 { return text }
    return String(scalars.prefix(head)) + "…" + String(scalars.suffix(tail))
  }
}
