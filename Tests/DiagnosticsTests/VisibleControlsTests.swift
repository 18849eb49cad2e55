import Testing

@testable import Diagnostics

@Suite struct VisibleControlsTests {
  @Test(arguments: [
    ("plain", "Content/ja.md", "Content/ja.md"), ("japanese", "様式（１）　改.pdf", "様式（１）　改.pdf"),
    ("escape", "a\u{1B}[2J", "a\\u{1B}[2J"), ("line-feed", "a\nb", "a\\u{A}b"), ("delete", "a\u{7F}", "a\\u{7F}"),
    ("c1", "a\u{9B}", "a\\u{9B}"),
    ("right-to-left-override", "a\u{202E}b", "a\\u{202E}b"), ("isolate", "\u{2066}", "\\u{2066}"),
    ("zero-width", "a\u{200B}", "a\\u{200B}"),
    ("line-separator", "\u{2028}", "\\u{2028}"), ("byte-order-mark", "\u{FEFF}", "\\u{FEFF}"), ("tag", "\u{E0041}", "\\u{E0041}"),
    ("private-use", "\u{E000}", "\\u{E000}"), ("variation-selector", "葛\u{E0100}", "葛\u{E0100}"), ("mark", "か\u{3099}", "か\u{3099}"),
  ])
  func escapes(id: String, text: String, expected: String) { #expect(Array(text.withVisibleControls.utf8) == Array(expected.utf8)) }
}
