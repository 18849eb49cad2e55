/// What a row of a table is looked up by: its first cell.
enum RowKeys {
  /// Equal for what is only written otherwise: without regard to case, white space, brackets, commas, stops and hyphens, unless there is nothing else.
  static func folded(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !isLeftOut(scalar) {
      if (0x41...0x5A).contains(scalar.value), let small = Unicode.Scalar(scalar.value + 0x20) {
        result.append(small)
      } else if scalar.isASCII {
        result.append(scalar)
      } else {
        result.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      }
    }
    return result.isEmpty ? text : String(result)
  }

  private static func isLeftOut(_ scalar: Unicode.Scalar) -> Bool {
    switch Script(scalar.value) {
    case .blank, .opening, .closing, .comma, .stop: true
    case .punctuation: scalar == "-" || scalar == "'" || scalar == "\""
    default: false
    }
  }
}
