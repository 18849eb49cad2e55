/// What a scalar is to a reader who looks for words.
enum Script: UInt8, Sendable {
  case blank, punctuation, opening, closing, comma, stop, hiragana, katakana, kanji, digit, letter
  /// Belongs to the scalar before it: combining marks, variation selectors, joiners.
  case extending

  init(_ scalar: UInt32) {
    switch scalar {
    // What most scalars are comes first.
    case 0x3041...0x3096, 0x309D...0x309F: self = .hiragana
    case 0x3005...0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: self = .kanji
    case 0x30A1...0x30FA, 0x30FC...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9D: self = .katakana
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: self = .blank
    case 0x30...0x39, 0xFF10...0xFF19: self = .digit
    case 0x41...0x5A, 0x61...0x7A, 0xFF21...0xFF3A, 0xFF41...0xFF5A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x02FF: self = .letter
    case 0x28, 0x5B, 0x7B, 0x2018, 0x201C, 0x3008, 0x300A, 0x300C, 0x300E, 0x3010, 0x3014, 0xFF08, 0xFF3B, 0xFF5B, 0xFF62:
      self = .opening
    case 0x29, 0x5D, 0x7D, 0x2019, 0x201D, 0x3009, 0x300B, 0x300D, 0x300F, 0x3011, 0x3015, 0xFF09, 0xFF3D, 0xFF5D, 0xFF63:
      self = .closing
    case 0x2C, 0x3B, 0x3A, 0x3001, 0xFF0C, 0xFF1B, 0xFF1A, 0xFF64, 0x30FB: self = .comma
    case 0x2E, 0x21, 0x3F, 0x3002, 0xFF0E, 0xFF01, 0xFF1F, 0xFF61: self = .stop
    case 0..<0x80: self = .punctuation
    case 0x200C, 0x200D, 0x3099, 0x309A, 0xFE00...0xFE0F, 0xE0100...0xE01EF, 0xFF9E, 0xFF9F, 0x1F3FB...0x1F3FF: self = .extending
    default: self = Script.byCategory(scalar)
    }
  }

  /// Japanese without blanks between words.
  var isJapanese: Bool { self == .hiragana || self == .katakana || self == .kanji }
}

extension Script {
  private static func byCategory(_ scalar: UInt32) -> Script {
    guard let properties = Unicode.Scalar(scalar)?.properties else { return .letter }
    if properties.isGraphemeExtend { return .extending }
    switch properties.generalCategory {
    case .spacingMark, .nonspacingMark, .enclosingMark: return .extending
    case .decimalNumber: return .digit
    case .openPunctuation, .initialPunctuation: return .opening
    case .closePunctuation, .finalPunctuation: return .closing
    case .connectorPunctuation, .dashPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol,
      .control, .format:
      return .punctuation
    case .spaceSeparator, .lineSeparator, .paragraphSeparator: return .blank
    default: return .letter
    }
  }
}
