/// A numeral in an example.
struct ExampleNumeral {
  let range: Range<Int>
  let system: NumeralSystem
  /// Whether it writes one.
  let isFirst: Bool

  /// In the order of the text; those that are parts of words are left out. O(scalars).
  static func all(in scalars: [Unicode.Scalar]) -> [ExampleNumeral] {
    var numerals: [ExampleNumeral] = []
    var at = 0
    while at < scalars.count {
      let kind = Kind(scalars[at])
      var end = at + 1
      if kind.runs { while end < scalars.count, Kind(scalars[end]) == kind { end += 1 } }
      let before = at > 0 ? scalars[at - 1] : nil
      let after = end < scalars.count ? scalars[end] : nil
      if let numeral = ExampleNumeral(kind, scalars[at..<end], before: before, after: after) { numerals.append(numeral) }
      at = end
    }
    return numerals
  }
}

extension ExampleNumeral {
  private enum Kind {
    case digit, wideDigit, kanji, latin, wideLatin, greek, kana, romanSign, smallRomanSign, circled, parenthesized, other

    init(_ scalar: Unicode.Scalar) {
      self =
        switch scalar.value {
        case 0x30...0x39: .digit
        case 0xFF10...0xFF19: .wideDigit
        case 0x41...0x5A, 0x61...0x7A: .latin
        case 0xFF21...0xFF3A, 0xFF41...0xFF5A: .wideLatin
        case 0x0391...0x03C9: .greek
        case 0x3041...0x3096, 0x30A1...0x30FA, 0x30FC: .kana
        case 0x2160...0x216F: .romanSign
        case 0x2170...0x217F: .smallRomanSign
        case 0x2460...0x2473, 0x3251...0x325F, 0x32B1...0x32BF: .circled
        case 0x2474...0x2487: .parenthesized
        default: Kind.kanjiNumerals.contains(scalar) ? .kanji : .other
        }
    }

    init(_ scalar: Unicode.Scalar?) { self = scalar.map { Kind($0) } ?? .other }

    private static let kanjiNumerals = Set("一二三四五六七八九十百千万壱弐参拾".unicodeScalars)

    /// Whether neighbours of the same kind belong to one numeral, or to one word.
    var runs: Bool { self != .circled && self != .parenthesized && self != .other }
  }

  private init?(_ kind: Kind, _ text: ArraySlice<Unicode.Scalar>, before: Unicode.Scalar?, after: Unicode.Scalar?) {
    let systems: [NumeralSystem]
    switch kind {
    case .other: return nil
    case .digit, .wideDigit:
      guard !ExampleNumeral.isAlphabetic(after) else { return nil }
      systems = [.arabic, .wideArabic]
    case .kanji:
      guard ExampleNumeral.standsAlone(before: before, after: after) else { return nil }
      systems = [.kanji, .formalKanji]
    case .latin, .wideLatin, .greek:
      guard !ExampleNumeral.isAlphabetic(before), !ExampleNumeral.isAlphabetic(after) else { return nil }
      systems = [.upperRoman, .lowerRoman, .upperLatin, .lowerLatin, .wideUpperLatin, .wideLowerLatin, .greek]
    case .kana:
      guard !ExampleNumeral.isKanji(before) || !ExampleNumeral.isKanji(after) else { return nil }
      systems = [.katakana, .hiragana, .katakanaIroha, .hiraganaIroha]
    case .romanSign, .smallRomanSign: systems = [.upperRomanSign, .lowerRomanSign]
    case .circled: systems = [.circled]
    case .parenthesized: systems = [.parenthesized]
    }
    range = text.startIndex..<text.endIndex
    if let system = systems.first(where: { $0.number(of: text) == 1 && $0.rawValue.unicodeScalars.elementsEqual(text) }) {
      self.system = system
      isFirst = true
      return
    }
    // A word such as `Annex` is no number; `III`, `b` and `10` are, though not the first.
    let isWord = (kind == .latin || kind == .wideLatin || kind == .greek) && text.count > 1
    let readings = isWord ? [.upperRoman, .lowerRoman] : systems
    // A particle (注の, 1の1) is none either.
    guard
      kind != .kana
        || !(before?.properties.isAlphabetic ?? false) && !(after?.properties.isAlphabetic ?? false)
          && ![.digit, .wideDigit].contains(Kind(before))
    else {
      return nil
    }
    guard let system = readings.first(where: { $0.number(of: text) != nil }) else { return nil }
    self.system = system
    isFirst = false
  }

  /// A letter of an alphabet: neither kana nor an ideograph.
  private static func isAlphabetic(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return false }
    return scalar.value < 0x2E80 && scalar.properties.isAlphabetic && !(0x2160...0x2188).contains(scalar.value)
      || (0xFF21...0xFF3A).contains(scalar.value) || (0xFF41...0xFF5A).contains(scalar.value)
  }

  private static func isKanji(_ scalar: Unicode.Scalar?) -> Bool { scalar?.properties.isIdeographic ?? false }

  /// Whether a kanji numeral counts something here (第一条, 別表第一, （一）) and is no part of a word (一般, 統一見解).
  private static func standsAlone(before: Unicode.Scalar?, after: Unicode.Scalar?) -> Bool {
    let follows = before.map { !isKanji($0) || "第表紙式図記則録注其".unicodeScalars.contains($0) } ?? true
    let precedes = after.map { !isKanji($0) || "編章節款目条條項号號類部表種".unicodeScalars.contains($0) } ?? true
    return follows && precedes
  }
}
