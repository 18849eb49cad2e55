/// Finds `https://…`, `http://…` and mail addresses that were typed without marks, as links. A URL ends before 、。「」, kana and full-width forms, has its
/// brackets balanced and leaves `.,;:!?` at its end to the sentence. Kanji may stand in its path, never in its host.
struct BareLinks {
  /// The same text with links in it. O(bytes).
  func marking(_ inlines: [Inline], source: [UInt8]) -> [Inline] {
    var result: [Inline] = []
    result.reserveCapacity(inlines.count + 2)
    var index = 0
    while index < inlines.count {
      var run = Run()
      while index < inlines.count, run.append(inlines[index]) { index += 1 }
      if run.isEmpty {
        result.append(inlines[index])
        index += 1
      } else {
        append(run, source: source, to: &result)
      }
    }
    return result
  }
}

extension BareLinks {
  /// Neighbouring texts and escapes, decoded into one string of bytes.
  private struct Run {
    var pieces: [(inline: Inline, start: Int)] = []
    var bytes: [UInt8] = []

    var isEmpty: Bool { pieces.isEmpty }

    mutating func append(_ inline: Inline) -> Bool {
      switch inline.kind {
      case .text(let text), .escaped(let text):
        pieces.append((inline, bytes.count))
        bytes += text.utf8
        return true
      default: return false
      }
    }

    /// The pieces of a part of the bytes; an escape is never cut.
    func inlines(_ part: Range<Int>, source: [UInt8]) -> [Inline] {
      var result: [Inline] = []
      for (number, piece) in pieces.enumerated() {
        let end = number + 1 < pieces.count ? pieces[number + 1].start : bytes.count
        let kept = part.clamped(to: piece.start..<end)
        guard !kept.isEmpty else { continue }
        guard case .text = piece.inline.kind, kept.count < end - piece.start else {
          result.append(piece.inline)
          continue
        }
        let start = piece.inline.range.lowerBound + kept.lowerBound - piece.start
        let range = start..<start + kept.count
        result.append(Inline(.text(String(decoding: source[range], as: UTF8.self)), range))
      }
      return result
    }
  }

  private func append(_ run: Run, source: [UInt8], to result: inout [Inline]) {
    let found = links(in: run.bytes)
    guard !found.isEmpty else {
      result += run.pieces.map(\.inline)
      return
    }
    var last = 0
    for link in found {
      result += run.inlines(last..<link.lowerBound, source: source)
      let inlines = run.inlines(link, source: source)
      let written = String(decoding: run.bytes[link], as: UTF8.self)
      let destination = run.bytes[link].contains(UInt8(ascii: ":")) ? written : "mailto:" + written
      if let first = inlines.first, let end = inlines.last {
        result.append(Inline(.link(destination: destination, title: "", inlines), first.range.lowerBound..<end.range.upperBound))
      }
      last = link.upperBound
    }
    result += run.inlines(last..<run.bytes.count, source: source)
  }

  private func links(in bytes: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var free = 0
    var index = 0
    while index < bytes.count {
      let link: Range<Int>?
      switch bytes[index] {
      case UInt8(ascii: ":"): link = url(in: bytes, colon: index, from: free)
      case UInt8(ascii: "@"): link = address(in: bytes, at: index, from: free)
      default: link = nil
      }
      if let link {
        found.append(link)
        free = link.upperBound
        index = link.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  private func url(in bytes: [UInt8], colon: Int, from free: Int) -> Range<Int>? {
    guard colon + 3 < bytes.count, bytes[colon + 1] == UInt8(ascii: "/"), bytes[colon + 2] == UInt8(ascii: "/"),
      bytes[colon + 3].isASCIIAlphanumeric
    else { return nil }
    var start = colon
    while start > free, bytes[start - 1].isASCIIAlphanumeric { start -= 1 }
    let scheme = bytes[start..<colon].map { $0 | 0x20 }
    guard scheme == Array("https".utf8) || scheme == Array("http".utf8) else { return nil }
    let end = URLScan(bytes: bytes).end(from: colon + 3)
    return start..<end
  }

  private func address(in bytes: [UInt8], at mark: Int, from free: Int) -> Range<Int>? {
    var start = mark
    while start > free, bytes[start - 1].isASCIIAlphanumeric || "._%+-".utf8.contains(bytes[start - 1]) { start -= 1 }
    while start < mark, !bytes[start].isASCIIAlphanumeric { start += 1 }
    guard start < mark, bytes[mark - 1] != UInt8(ascii: ".") else { return nil }
    var end = mark + 1
    var lastDot: Int?
    while end < bytes.count {
      let byte = bytes[end]
      if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") {
        guard end > mark + 1, end + 1 < bytes.count, bytes[end - 1].isASCIIAlphanumeric, bytes[end + 1].isASCIIAlphanumeric else { break }
        if byte == UInt8(ascii: ".") { lastDot = end }
      } else if !byte.isASCIIAlphanumeric {
        break
      }
      end += 1
    }
    guard let lastDot, bytes[lastDot + 1].isASCIILetter, end < bytes.count ? bytes[end] != UInt8(ascii: "@") : true else { return nil }
    return start..<end
  }
}

/// Where a URL ends.
private struct URLScan {
  let bytes: [UInt8]
  private static let allowed = ASCIISet("-._~:/?#[]@!$&'()*+,;=%")

  func end(from host: Int) -> Int {
    let allowed = Self.allowed
    var index = host
    var open: [UInt8] = []
    var isInPath = false
    while index < bytes.count {
      let byte = bytes[index]
      if byte >= 0x80 {
        guard isInPath, let length = kanji(at: index) else { break }
        index += length
        continue
      }
      guard byte.isASCIIAlphanumeric || allowed.contains(byte) else { break }
      switch byte {
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): isInPath = true
      case UInt8(ascii: "("): open.append(UInt8(ascii: ")"))
      case UInt8(ascii: "["): open.append(UInt8(ascii: "]"))
      case UInt8(ascii: ")"), UInt8(ascii: "]"):
        guard open.popLast() == byte else { return trimmed(index, host) }
      default: break
      }
      index += 1
    }
    return trimmed(index, host)
  }

  private func trimmed(_ end: Int, _ host: Int) -> Int {
    var end = end
    while end > host + 1, ".,;:!?'([*".utf8.contains(bytes[end - 1]) { end -= 1 }
    return end
  }

  /// The length of a letter that is neither kana nor a full-width or half-width form.
  private func kanji(at index: Int) -> Int? {
    guard let scalar = bytes.scalar(at: index) else { return nil }
    switch scalar.value {
    case 0x3040...0x30FF, 0x31F0...0x31FF, 0xFF00...0xFFEF, 0x1B000...0x1B16F: return nil
    default: return scalar.properties.isAlphabetic || scalar.properties.isIdeographic || scalar.value == 0x3005 ? scalar.utf8.count : nil
    }
  }
}
