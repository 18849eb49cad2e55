import Diagnostics

/// `5*3*2` loses its asterisks: inside a number or a Latin word they were hardly meant as emphasis.
enum EmphasisInWord {
  static func check(_ emphasis: Inline, _ children: [Inline], _ reading: Reading, _ report: inout Findings) {
    guard let first = children.first, let last = children.last, reading.bytes[emphasis.range.lowerBound] == UInt8(ascii: "*") else {
      return
    }
    let opens = isInWord(reading.bytes.scalar(before: emphasis.range.lowerBound), reading.bytes.scalar(at: first.range.lowerBound))
    let closes = isInWord(reading.bytes.scalar(before: last.range.upperBound), reading.bytes.scalar(at: emphasis.range.upperBound))
    guard opens || closes else { return }
    let written = reading.excerpt(emphasis.range)
    report.warning(
      "emphasis-in-word", at: reading.place(emphasis.range),
      Message(
        ja: "「\(written)」は単語や数の途中にあり、「*」が消えて強調になります。",
        en: "‘\(written)’ stands inside a word or a number: its asterisks vanish and make it emphasis."),
      remedy: Message(
        ja: "文字としての「*」なら「\\*」と書いてください。掛け算なら「×」も使えます。",
        en: "If asterisks are meant, write ‘\\*’; for a product there is ‘×’."))
  }

  private static func isInWord(_ before: Unicode.Scalar?, _ after: Unicode.Scalar?) -> Bool {
    guard let before, let after else { return false }
    return isWordCharacter(before) && isWordCharacter(after)
  }

  private static func isWordCharacter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A: true
    default: false
    }
  }
}
