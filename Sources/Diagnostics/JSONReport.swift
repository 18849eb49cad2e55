extension Report {
  /// The report as one object; the form is told by `schema` and changes only with its number.
  ///
  /// Lines and columns count from 1, columns in Unicode scalars; `endColumn` is the one after the last. A finding about a whole file
  /// has null for all four.
  package func json(in language: MessageLanguage) -> JSON {
    let findings = sorted
    return .object([
      ("schema", .string("kaitei.report/1")),
      ("errors", .integer(findings.count { $0.severity == .error })),
      ("warnings", .integer(findings.count { $0.severity == .warning })),
      ("findings", .array(findings.map { $0.json(in: language) })),
    ])
  }
}

extension Diagnostic {
  fileprivate func json(in language: MessageLanguage) -> JSON {
    .object(
      [
        ("severity", .string(severity == .error ? "error" : "warning")),
        ("identifier", .string(identifier)),
        ("message", .string(message.text(language))),
      ] + place.json + [
        ("remedy", remedy.map { .string($0.text(language)) } ?? .null),
        ("notes", .array(notes.map { .object([("message", .string($0.message.text(language)))] + ($0.place?.json ?? [])) })),
      ])
  }
}

extension Place {
  fileprivate var json: [(String, JSON)] {
    var positions: (start: SourcePosition, end: SourcePosition)?
    if case .range(let range) = self { positions = (range.start, range.end) }
    return [
      ("file", .string(path)),
      ("line", positions.map { .integer($0.start.line) } ?? .null),
      ("column", positions.map { .integer($0.start.column) } ?? .null),
      ("endLine", positions.map { .integer($0.end.line) } ?? .null),
      ("endColumn", positions.map { .integer($0.end.column) } ?? .null),
    ]
  }
}
