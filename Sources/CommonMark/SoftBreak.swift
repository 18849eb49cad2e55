/// What becomes of a line break inside a paragraph.
package enum SoftBreak {
  /// True where the break is dropped, as between two Japanese lines; else it becomes one blank. Asks for a letter or mark of Chinese or Japanese on one
  /// side and on the other one too, or a sign that is set as wide as a kanji in Japanese text (①, ※, …). Korean is written with blanks.
  package static func joins(_ previous: Unicode.Scalar, _ next: Unicode.Scalar) -> Bool {
    switch (width(previous), width(next)) {
    case (.wide, .wide), (.wide, .sign), (.sign, .wide): true
    default: false
    }
  }
}

extension SoftBreak {
  private enum Width { case wide, sign, narrow }

  private static func width(_ scalar: Unicode.Scalar) -> Width {
    switch scalar.value {
    case 0...0xA6: .narrow
    // Signs of ambiguous width (UAX #11) that Japanese text uses.
    case 0xA7, 0xB0, 0xB1, 0xB4, 0xB6, 0xD7, 0xF7, 0x2010...0x2016, 0x2018...0x2019, 0x201C...0x201D, 0x2020...0x2021, 0x2025...0x2026,
      0x2030,
      0x2032...0x2033, 0x203B, 0x2100...0x218F, 0x2190...0x22FF, 0x2312, 0x2460...0x27BF, 0x2E3A...0x2E3B:
      .sign
    case 0x2E80...0x303F, 0x3041...0x312F, 0x3190...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFE10...0xFE1F,
      0xFE30...0xFE4F,
      0xFF01...0xFF60, 0xFF61...0xFF9F, 0xFFE0...0xFFE6, 0x16FE0...0x16FFF, 0x1AFF0...0x1B16F, 0x1F200...0x1F2FF, 0x20000...0x3FFFD:
      .wide
    // Variation selectors of kanji.
    case 0xFE00...0xFE02, 0xE0100...0xE01EF: .wide
    default: .narrow
    }
  }
}
