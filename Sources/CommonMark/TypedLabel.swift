/// A number or bullet that was typed as text at the head of a line: `１．`, `一、`, `（１）`, `(a)`, `①`, `第１条`, `・`.
enum TypedLabel {
  /// The length in bytes, without what follows it; nil where the text does not begin with one.
  static func length(_ text: String) -> Int? {
    let scalars = text.unicodeScalars
    guard let first = scalars.first else { return nil }
    switch first.value {
    // ① … ⒇, ⓪, ㋐ …, Ⅰ … are labels by themselves, as are bullets.
    case 0x2460...0x2487, 0x24EA...0x24FF, 0x2776...0x2793, 0x32D0...0x32FE, 0x3251...0x325F, 0x32B1...0x32BF: return first.utf8.count
    case 0x30FB, 0x25CB, 0x25CF, 0x25CE, 0x25A0, 0x25A1, 0x25C6, 0x25C7, 0x203B: return first.utf8.count
    default: break
    }
    let isParenthesised = first == "（" || first == "("
    let isClause = first == "第"
    let body = isParenthesised || isClause ? scalars.dropFirst() : scalars[...]
    let numeral = body.prefix { isNumeral($0, isWide: !isParenthesised) }
    guard numeral.count == 1 || !numeral.isEmpty && numeral.count <= 8 && numeral.allSatisfy(isDigit),
      let close = body[numeral.endIndex...].first
    else { return nil }
    let isClosed =
      isParenthesised
      ? close == "）" || close == ")" : isClause ? "条項号章節款編".unicodeScalars.contains(close) : "．.、）)　".unicodeScalars.contains(close)
    guard isClosed else { return nil }
    let end = scalars.index(after: numeral.endIndex)
    return scalars[..<end].reduce(0) { $0 + $1.utf8.count }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0xFF10...0xFF19, 0x2160...0x217F: true
    default: "〇一二三四五六七八九十百".unicodeScalars.contains(scalar)
    }
  }

  /// A digit, a kanji or Roman numeral, a kana or letter. ASCII ones count only in parentheses: `1.` is a list.
  private static func isNumeral(_ scalar: Unicode.Scalar, isWide: Bool) -> Bool {
    switch scalar.value {
    case 0xFF21...0xFF3A, 0xFF41...0xFF5A, 0x30A2...0x30F3: true
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: !isWide
    default: isDigit(scalar)
    }
  }
}
