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
    switch value {
    case 0x20...0x7E: return true
    // CJK punctuation, kana and ideographs: whole blocks that show, and most of a Japanese text.
    case 0x3000...0x303F, 0x3041...0x3096, 0x3099...0x30FF, 0x4E00...0x9FFF: return true
    default: break
    }
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: return false
    default: return true
    }
  }

  /// `\u{202E}`
  package var escaped: String { "\\u{" + String(value, radix: 16, uppercase: true) + "}" }
}
