/// One of them, by its number in a vocabulary.
struct LongSentence: Hashable, Sendable {
  let number: UInt32
  /// Bytes without white space.
  let size: Int
}

/// Sentences that are too long to stand in two texts by accident: eight words, or twenty characters of scripts without blanks.
enum LongSentences {
  private static let least = 40
  private static let word = 5
  private static let wide = 2

  /// The bytes of each without white space, cut at stops, colons and the ends of lines. O(bytes).
  static func forEach(in utf8: [UInt8], _ body: (UnsafeRawBufferPointer) -> Void) {
    guard utf8.count >= least else { return }
    utf8.withUnsafeBytes { forEach(in: $0, body) }
  }

  private static func forEach(in utf8: UnsafeRawBufferPointer, _ body: (UnsafeRawBufferPointer) -> Void) {
    var (start, index, weight) = (0, 0, 0)
    var (hasBlank, isBehindBlank) = (false, true)
    func end() {
      if weight >= least {
        if hasBlank {
          withoutBlanks(utf8[start..<index]).withUnsafeBytes(body)
        } else {
          body(UnsafeRawBufferPointer(rebasing: utf8[start..<index]))
        }
      }
      (start, weight, hasBlank, isBehindBlank) = (index, 0, false, true)
    }
    while index < utf8.count {
      let byte = utf8[index]
      if byte <= 0x20 {
        if byte == 0x0A { end() }
        index += 1
        (hasBlank, isBehindBlank) = (true, true)
        if weight == 0 { (start, hasBlank) = (index, false) }
      } else if byte < 0xE0 {
        if isBehindBlank { weight += word }
        isBehindBlank = false
        index += 1
        if isStop(byte), isEnd(byte, utf8, index) { end() }
      } else {
        index = min(utf8.count, index + (byte < 0xF0 ? 3 : 4))
        if byte >= 0xE3 { weight += wide }
        if byte == 0xE3, utf8[index - 2] == 0x80 {
          if utf8[index - 1] == 0x80 { hasBlank = true }
          if utf8[index - 1] == 0x82 { end() }
        } else if byte == 0xEF, utf8[index - 2] == 0xBC, isWideStop(utf8[index - 1]) {
          end()
        }
      }
    }
    end()
  }

  private static func withoutBlanks(_ utf8: Slice<UnsafeRawBufferPointer>) -> [UInt8] {
    var rest: [UInt8] = []
    rest.reserveCapacity(utf8.count)
    var index = utf8.startIndex
    while index < utf8.endIndex {
      if utf8[index] == 0xE3, utf8[index + 1] == 0x80, utf8[index + 2] == 0x80 {
        index += 3
      } else {
        if utf8[index] > 0x20 { rest.append(utf8[index]) }
        index += 1
      }
    }
    return rest
  }

  /// . ! ? :
  private static func isStop(_ byte: UInt8) -> Bool { byte == 0x2E || byte == 0x21 || byte == 0x3F || byte == 0x3A }

  /// Before a blank; a colon behind a character that is not ASCII too.
  private static func isEnd(_ byte: UInt8, _ utf8: UnsafeRawBufferPointer, _ next: Int) -> Bool {
    next == utf8.count || utf8[next] <= 0x20 || byte == 0x3A && next > 1 && utf8[next - 2] >= 0x80
  }

  /// By the last byte: ！ ． ： ？
  private static func isWideStop(_ last: UInt8) -> Bool { last == 0x81 || last == 0x8E || last == 0x9A || last == 0x9F }
}
