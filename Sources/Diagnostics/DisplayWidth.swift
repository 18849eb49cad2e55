/// How many columns of a terminal a text takes: 2 for what UAX #11 calls wide or fullwidth, 0 for marks, 1 for the rest.
///
/// Characters of ambiguous width (①, Ⅳ, ※, α) count 1, as terminals draw them unless told otherwise.
package enum DisplayWidth {
  package static func of(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + of($1) }
  }

  package static func of(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return scalar.value == 0xAD ? 0 : 1 }
    if isMark(scalar) { return 0 }
    return isWide(scalar) ? 2 : 1
  }
}

extension DisplayWidth {
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: true
    // Vowels and final consonants of conjoining Hangul join the syllable before them.
    default: (0x1160...0x11FF).contains(scalar.value)
    }
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    var low = 0
    var high = wide.count
    while low < high {
      let middle = (low + high) / 2
      if wide[middle].upperBound < scalar.value { low = middle + 1 } else { high = middle }
    }
    if low < wide.count, wide[low].contains(scalar.value) { return true }
    return scalar.properties.isEmojiPresentation
  }

  /// EastAsianWidth.txt of Unicode 16.0, classes W and F, without the scattered emoji (they have the property Emoji_Presentation)
  /// and with unassigned gaps inside a block filled.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2630...0x2637, 0x268A...0x268F, 0x2E80...0x303E, 0x3041...0x3247, 0x3250...0xA4CF,
    0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
    0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1D300...0x1D376, 0x1F200...0x1F265, 0x20000...0x2FFFD, 0x30000...0x3FFFD,
  ]
}
