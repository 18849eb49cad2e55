/// A character that a reader does not see, or that changes what is seen without showing itself.
enum HiddenCharacter {
  /// Reorders the text around it (UAX #9).
  case bidirectional
  /// Takes no room: zero-width, default-ignorable, or a separator that no editor shows.
  case invisible
  case control
  /// Not a character at all, by the Unicode Standard.
  case noncharacter
  /// U+FFFD, which programs write where they could not read a character.
  case replacement

  /// What is wrong with a scalar; the characters about it decide on variation selectors and joiners.
  static func kind(_ scalar: Unicode.Scalar, before: Unicode.Scalar?, after: Unicode.Scalar?) -> HiddenCharacter? {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: nil
    case 0x00...0x1F, 0x7F...0x9F: .control
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: .bidirectional
    case 0xFDD0...0xFDEF: .noncharacter
    case 0xFFFD: .replacement
    case let value where value & 0xFFFE == 0xFFFE: .noncharacter
    case 0xFE00...0xFE0F, 0xE0100...0xE01EF: isVariation(scalar.value, of: before) ? nil : .invisible
    case 0x200D: isEmoji(before) && isEmoji(after) ? nil : .invisible
    case 0x2028, 0x2029, 0xFFF9...0xFFFB: .invisible
    default: scalar.properties.isDefaultIgnorableCodePoint ? .invisible : nil
    }
  }

  /// Registered variants of kanji (IVD: U+E0100…; standardized: U+FE00…FE02 and of full-width punctuation), and text or emoji style of a symbol.
  private static func isVariation(_ selector: UInt32, of base: Unicode.Scalar?) -> Bool {
    guard let base else { return false }
    switch selector {
    case 0xFE0E, 0xFE0F: return base.properties.isEmoji
    case 0xFE00, 0xFE01:
      if [0x3001, 0x3002, 0xFF01, 0xFF0C, 0xFF0E, 0xFF1A, 0xFF1B, 0xFF1F].contains(base.value) { return true }
      return base.properties.isIdeographic
    default: return base.properties.isIdeographic
    }
  }

  private static func isEmoji(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return false }
    return scalar.value == 0xFE0F || (scalar.value > 0x7F && scalar.properties.isEmoji)
  }
}
