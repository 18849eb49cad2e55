import Testing

@testable import Diagnostics

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("ascii", "kaitei", 6), ("kanji", "改訂", 4), ("kana", "かな・カナ", 10), ("halfwidth-kana", "ｶﾅ", 2), ("fullwidth", "Ａ１（）", 8),
    ("compatibility-ideograph", "塚", 2), ("beyond-bmp", "𠮷", 2), ("combining-dakuten", "か\u{3099}", 2), ("combining-acute", "e\u{301}", 1),
    ("variation-selector", "葛\u{E0100}", 2), ("zero-width-space", "a\u{200B}b", 2), ("ambiguous", "①Ⅳ※", 3), ("emoji", "😀", 2),
    ("hangul", "한글", 4), ("conjoining-hangul", "\u{1112}\u{1161}\u{11AB}", 2), ("squared", "㈱", 2), ("ideographic-space", "　", 2),
    ("yen", "¥", 1), ("latin-1", "é", 1), ("soft-hyphen", "\u{AD}", 0),
  ])
  func width(id: String, text: String, expected: Int) { #expect(DisplayWidth.of(text) == expected) }
}
