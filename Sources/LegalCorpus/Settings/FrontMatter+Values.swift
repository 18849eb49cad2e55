import Diagnostics

enum ApprovalKey: String, YAMLKey { case date, by }
enum CorrectionKey: String, YAMLKey { case date, note }

extension YAMLReading {
  /// `2022-03-15`, or `{date: 2022-03-15, by: 取締役会}`.
  mutating func approval(_ field: YAMLField) -> Located<FrontMatter.Approval>? {
    guard case .mapping = field.node.content else {
      return day(field)?.map { FrontMatter.Approval(date: $0, by: nil) }
    }
    guard let mapping = mapping(field.node, of: field.name, as: ApprovalKey.self) else { return nil }
    guard let dateField = mapping[.date] else {
      missing("date", at: field.node.range, example: "2022-03-15")
      return nil
    }
    let by = mapping[.by].map { text($0) }
    guard let date = day(dateField), by.map({ $0 != nil }) ?? true else { return nil }
    return located(FrontMatter.Approval(date: date.value, by: by??.value), field.node.range)
  }

  mutating func corrections(_ field: YAMLField) -> [FrontMatter.Correction] {
    guard case .sequence(let nodes) = field.node.content else {
      error(
        "list-expected", at: field.node.isEmpty ? field.keyRange : field.node.range, ja: "`\(field.name)` の値は並び（リスト）で書きます。",
        en: "The value of `\(field.name)` is a list.",
        remedy: Message(
          ja: "訂正ごとに「- {date: 2022-04-08, note: 誤字を直しました。}」と書いてください。", en: "Write “- {date: 2022-04-08, note: …}” for each correction."))
      return []
    }
    return nodes.compactMap { node in
      guard let mapping = mapping(node, of: field.name, as: CorrectionKey.self) else { return nil }
      let date = mapping[.date].map { day($0) }
      let note = mapping[.note].map { text($0) }
      if date == nil { missing("date", at: node.range, example: "2022-04-08") }
      if note == nil { missing("note", at: node.range, example: "…") }
      guard let date = date ?? nil, let note = note ?? nil else { return nil }
      return FrontMatter.Correction(date: date, note: note)
    }
  }

  /// The version, or the SHA-256 of the source, that a translation was made from.
  mutating func translationSource(_ field: YAMLField) -> Located<FrontMatter.TranslationSource>? {
    guard let text = text(field) else { return nil }
    if let version = VersionID(folder: text.value), !version.isDraft { return text.map { _ in .version(version) } }
    if text.value.utf8.count == 64, text.value.utf8.allSatisfy({ $0.isDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0) }) {
      return text.map { .sha256($0) }
    }
    let problem = DateProblem(text.value)
    if problem.identifier == "impossible-date" {
      report.error(problem.identifier, at: text.place, problem.message(of: field.name), remedy: problem.remedy)
      return nil
    }
    error(
      "translates-malformed", at: field.node.range, ja: "`translates` は原文の版の日付か、原文の SHA-256 です（「\(text.value)」）。",
      en: "`translates` is the date of the original's version or the SHA-256 of its source, not “\(text.value)”.",
      remedy: Message(
        ja: "2022-04-01 のような日付か、64 桁の小文字の 16 進数を書いてください。", en: "Write a date such as 2022-04-01, or 64 small hexadecimal digits."))
    return nil
  }
}
