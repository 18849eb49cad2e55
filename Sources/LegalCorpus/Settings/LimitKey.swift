import CommonMark

/// The limits of a text that site.yml may set, as it calls them.
enum LimitKey: String, YAMLKey {
  case fileBytes = "file-bytes"
  case lineBytes = "line-bytes"
  case nesting
  case tableColumns = "table-columns"
  case tableRows = "table-rows"
  case tableCells = "table-cells"
  case paragraphLines = "paragraph-lines"
  case paragraphBrackets = "paragraph-brackets"
  case quotationMarks = "quotation-marks"
  case destinationBytes = "destination-bytes"
  case referenceBytes = "reference-bytes"
  case notes
  case repeatedPunctuation = "repeated-punctuation"

  /// From 1 to sixteen times what is usual. Walks over a text are recursive to the nesting, for which the stack is measured: it may only be less.
  var allowed: ClosedRange<Int> {
    let usual = Limits()[keyPath: path]
    return 1...(self == .nesting ? usual : usual * 16)
  }

  var path: WritableKeyPath<Limits, Int> {
    switch self {
    case .fileBytes: \.fileBytes
    case .lineBytes: \.lineBytes
    case .nesting: \.nesting
    case .tableColumns: \.tableColumns
    case .tableRows: \.tableRows
    case .tableCells: \.tableCells
    case .paragraphLines: \.paragraphLines
    case .paragraphBrackets: \.paragraphBrackets
    case .quotationMarks: \.quotationMarks
    case .destinationBytes: \.destinationBytes
    case .referenceBytes: \.referenceBytes
    case .notes: \.notes
    case .repeatedPunctuation: \.punctuationRun
    }
  }
}

extension YAMLReading {
  mutating func limits(_ field: YAMLField) -> Limits {
    var limits = Limits()
    guard let mapping = mapping(field.node, of: field.name, as: LimitKey.self) else { return limits }
    for key in LimitKey.allCases {
      if let field = mapping[key], let number = integer(field, in: key.allowed) { limits[keyPath: key.path] = number.value }
    }
    return limits
  }
}
