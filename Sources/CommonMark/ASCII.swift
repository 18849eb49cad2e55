/// Questions about single bytes, as libcmark-gfm answers them.
extension UInt8 {
  static let newline = UInt8(ascii: "\n")
  static let backslash = UInt8(ascii: "\\")
  static let pipe = UInt8(ascii: "|")

  var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }
  var isASCIIDigit: Bool { self &- 0x30 < 10 }
  var isASCIIAlphanumeric: Bool { isASCIILetter || isASCIIDigit }
  var isASCIIPunctuation: Bool { self &- 0x21 < 15 || self &- 0x3A < 7 || self &- 0x5B < 6 || self &- 0x7B < 4 }
  /// A blank or a tab.
  var isBlank: Bool { self == 0x20 || self == 0x09 }
  var isBlankOrNewline: Bool { isBlank || self == .newline || self == 0x0D }
  /// A letter or digit, or part of one: every byte that a text must not lose.
  var isTextual: Bool { self >= 0x80 || isASCIIAlphanumeric }
}
