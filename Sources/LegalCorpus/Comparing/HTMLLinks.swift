import Redlining

/// Links that a text of another program writes as tags of HTML, which are words of it here: `<a href="/terms">terms</a>`.
enum HTMLLinks {
  /// Of each link that is closed: its target, and the words between its tags. O(bytes).
  ///
  /// - Parameter marks: those of the text; what is code is no link.
  static func marks(in text: String, besides marks: [PlainText.Mark]) -> [RedlineMark] {
    guard text.utf8.contains(UInt8(ascii: "<")) else { return [] }
    let bytes = Array(text.utf8)
    var codes = marks.filter { $0.kind == .code }.map(\.range)[...]
    var result: [RedlineMark] = []
    var open: (target: String, start: Int)?
    var place = 0
    while let start = bytes[place...].firstIndex(of: UInt8(ascii: "<")),
      let end = bytes[(start + 1)...].firstIndex(where: { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "<") })
    {
      // What another tag begins in is none.
      guard bytes[end] == UInt8(ascii: ">") else {
        place = end
        continue
      }
      let tag = bytes[(start + 1)..<end]
      place = end + 1
      if isLink(tag) {
        open = target(in: tag).map { ($0, place) }
      } else if tag.first == UInt8(ascii: "/"), isLink(tag.dropFirst()) {
        while let next = codes.first, next.upperBound <= start { codes.removeFirst() }
        if let (target, first) = open, !(codes.first?.contains(start) ?? false) {
          result.append(RedlineMark(.link, value: target, range: first..<start))
        }
        open = nil
      }
    }
    return result
  }

  private static func isLink(_ tag: ArraySlice<UInt8>) -> Bool {
    guard let letter = tag.first, letter | 0x20 == UInt8(ascii: "a") else { return false }
    return tag.dropFirst().first.map { $0 <= 0x20 } ?? true
  }

  /// The value of `href`.
  private static func target(in tag: ArraySlice<UInt8>) -> String? {
    let name = Array(" href=".utf8)
    guard let place = tag.indices.first(where: { tag[$0...].prefix(name.count).elementsEqual(name) }) else { return nil }
    let value = tag[(place + name.count)...]
    guard let quote = value.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      return String(decoding: value.prefix { $0 > 0x20 }, as: UTF8.self)
    }
    return String(decoding: value.dropFirst().prefix { $0 != quote }, as: UTF8.self)
  }
}
