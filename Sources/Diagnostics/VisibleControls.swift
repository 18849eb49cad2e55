extension String {
  /// The text with every character that would act on a terminal, or hide, written out as `\u{202E}`: controls (line feeds too),
  /// bidirectional and zero-width format characters, line and paragraph separators, private and unassigned ones.
  package var withVisibleControls: String {
    if utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return self }
    var result = ""
    for scalar in unicodeScalars {
      if scalar.isVisible { result.unicodeScalars.append(scalar) } else { result += scalar.escaped }
    }
    return result
  }

  /// The same for a sentence, which may have several lines.
  package var linesWithVisibleControls: [String] {
    split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }.map { String($0).withVisibleControls }
  }
}

extension Unicode.Scalar {
  /// Whether a terminal draws it as text: a letter, a mark, a sign, a blank.
  package var isVisible: Bool {
    if value < 0x7F { return value >= 0x20 }
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: return false
    default: return true
    }
  }

  /// `\u{202E}`
  package var escaped: String { "\\u{" + String(value, radix: 16, uppercase: true) + "}" }
}
