import Testing

@testable import Diagnostics

/// A line of bytes, the bytes meant, and what must stand on the two lines shown.
struct ExcerptCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let source: [UInt8]
  let bytes: Range<Int>
  let text: String
  let carets: String

  init(_ id: String, _ source: String, _ bytes: Range<Int>, _ text: String, _ carets: String) {
    self.init(id, Array(source.utf8), bytes, text, carets)
  }

  init(_ id: String, _ source: [UInt8], _ bytes: Range<Int>, _ text: String, _ carets: String) {
    (testDescription, self.source, self.bytes, self.text, self.carets) = (id, source, bytes, text, carets)
  }

  static let all = [
    ExcerptCase("ascii", "abcdef", 2..<4, "abcdef", "  ^^"),
    ExcerptCase("kanji", "第一条 目的", 3..<6, "第一条 目的", "  ^^"),
    ExcerptCase("after-kanji", "第一条 x", 10..<11, "第一条 x", "       ^"),
    ExcerptCase("point", "abc", 1..<1, "abc", " ^"),
    ExcerptCase("point-at-end", "abc", 3..<3, "abc", "   ^"),
    ExcerptCase("line-feed-itself", "abc\ndef", 3..<4, "abc", "   ^"),
    ExcerptCase("second-line", "abc\ndef\n", 5..<6, "def", " ^"),
    ExcerptCase("several-lines", "abc\ndef\n", 1..<6, "abc", " ^^"),
    ExcerptCase("crlf", "abc\r\nd", 0..<5, "abc", "^^^"),
    ExcerptCase("empty-line", "a\n\nb", 2..<2, "", "^"),
    ExcerptCase("empty-file", "", 0..<0, "", "^"),
    ExcerptCase("tab", "a\tb", 2..<3, "a   b", "    ^"),
    ExcerptCase("tab-itself", "a\tb", 1..<2, "a   b", " ^^^"),
    ExcerptCase("tab-after-kanji", "改訂\tb", 7..<8, "改訂    b", "        ^"),
    ExcerptCase("combining-mark-with-base", "か\u{3099}x", 0..<6, "か\u{3099}x", "^^"),
    ExcerptCase("combining-mark-alone", "か\u{3099}x", 3..<6, "か\u{3099}x", "^^"),
    ExcerptCase("after-combining-mark", "e\u{301}x", 3..<4, "e\u{301}x", " ^"),
    ExcerptCase("hidden-character", "a\u{202E}b", 1..<4, "a\\u{202E}b", " ^^^^^^^^"),
    ExcerptCase("escape-sequence", "a\u{1B}[0m", 1..<2, "a\\u{1B}[0m", " ^^^^^^"),
    ExcerptCase("not-utf-8", [0x61, 0x82, 0xA0, 0x62], 1..<2, "a\\x82\\xA0b", " ^^^^"),
    ExcerptCase("cut-short-scalar", [0x61, 0xE3, 0x81], 1..<3, "a\\xE3\\x81", " ^^^^^^^^"),
    ExcerptCase("middle-of-scalar", "改訂", 1..<2, "改訂", "^^"),
    ExcerptCase("beyond-file", "abc", 7..<9, "abc", "   ^"),
    ExcerptCase("long-at-start", String(repeating: "x", count: 99), 0..<1, String(repeating: "x", count: 34) + "...", "^"),
    ExcerptCase(
      "long-in-middle", String(repeating: "a", count: 50) + "!" + String(repeating: "b", count: 50), 50..<51,
      "..." + String(repeating: "a", count: 11) + "!" + String(repeating: "b", count: 22) + "...", String(repeating: " ", count: 14) + "^"),
    ExcerptCase(
      "long-at-end", String(repeating: "a", count: 99) + "!", 99..<100, "..." + String(repeating: "a", count: 33) + "!",
      String(repeating: " ", count: 36) + "^"),
    ExcerptCase(
      "long-of-kanji", String(repeating: "改", count: 60), 90..<93, "..." + String(repeating: "改", count: 16) + "...",
      String(repeating: " ", count: 13) + "^^"),
    ExcerptCase(
      "longer-than-page", String(repeating: "x", count: 200), 0..<200, String(repeating: "x", count: 34) + "...",
      String(repeating: "^", count: 34)),
    ExcerptCase(
      "far-into-a-long-line", String(repeating: "改", count: 20_000) + "!", 60_000..<60_001, "..." + String(repeating: "改", count: 16) + "!",
      String(repeating: " ", count: 35) + "^"),
  ]
}

@Suite struct ExcerptTests {
  @Test(arguments: ExcerptCase.all)
  func excerpt(_ test: ExcerptCase) {
    let excerpt = Excerpt(of: SourceRange(SourceFile(path: "a", bytes: test.source), test.bytes), columns: 40)
    #expect(Array(excerpt.text.utf8) == Array(test.text.utf8))
    let carets = String(repeating: " ", count: excerpt.marked.lowerBound) + String(repeating: "^", count: excerpt.marked.count)
    #expect(carets == test.carets)
  }

  /// Whatever the bytes and the place, at least one caret stands, and within the page.
  @Test func anyBytes() {
    var state: UInt64 = 1
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    for _ in 0..<3_000 {
      let bytes = (0..<random(200)).map { _ in
        UInt8(random(4) == 0 ? random(256) : [0x09, 0x0A, 0x61, 0xE6, 0x94, 0xB9, 0xCC, 0x81][random(8)])
      }
      let start = random(bytes.count + 2)
      let place = start..<start + random(9)
      let excerpt = Excerpt(of: SourceRange(SourceFile(path: "a", bytes: bytes), place), columns: 40)
      #expect(!excerpt.marked.isEmpty && excerpt.marked.lowerBound >= 0 && excerpt.marked.upperBound <= 41, "\(bytes) \(place)")
      #expect(DisplayWidth.of(excerpt.text) <= 40, "\(bytes) \(place)")
    }
  }
}
