import Diagnostics

extension YAMLReading {
  /// An IANA name by its form: `Asia/Tokyo`, `America/Argentina/Ushuaia`, `UTC`. Whether the machine knows it is found out where it is
  /// used.
  mutating func timeZone(_ field: YAMLField) -> Located<String>? {
    guard let text = text(field) else { return nil }
    let areas = ["Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific", "Etc"]
    let parts = text.value.split(separator: "/", omittingEmptySubsequences: false)
    let isPlain = parts.allSatisfy { part in
      guard let first = part.utf8.first, first.isUppercaseLetter else { return false }
      return part.utf8.allSatisfy { $0.isLowercaseLetter || $0.isUppercaseLetter || $0.isDigit || "_+-".utf8.contains($0) }
    }
    if isPlain, text.value == "UTC" || (2...3).contains(parts.count) && areas.contains(String(parts[0])) { return text }
    error(
      "timezone-malformed", at: field.node.range, ja: "`timezone` は IANA の時間帯名です（「\(text.value)」）。",
      en: "`timezone` is an IANA name, not “\(text.value)”.",
      remedy: Message(ja: "Asia/Tokyo のように書いてください。", en: "Write for example Asia/Tokyo."))
    return nil
  }

  /// A folder below the project: no `..`, no absolute path.
  mutating func theme(_ field: YAMLField) -> Located<String>? {
    guard let text = text(field) else { return nil }
    let parts = text.value.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    let isPlain = parts.allSatisfy { !$0.isEmpty && !$0.elementsEqual(".".utf8) && !$0.elementsEqual("..".utf8) }
    if isPlain, !text.value.utf8.contains(UInt8(ascii: "\\")), !text.value.utf8.contains(0) { return text }
    error(
      "theme-malformed", at: field.node.range, ja: "`theme` はプロジェクトの中のフォルダーを相対パスで示します（「\(text.value)」）。",
      en: "`theme` is a folder of the project by its relative path, not “\(text.value)”.",
      remedy: Message(
        ja: "Theme のように、「..」や先頭・末尾の「/」なしで書いてください。", en: "Write for example Theme, without “..” and without “/” at either end."))
    return nil
  }

  /// Rule identifiers and what they count as.
  mutating func checks(_ field: YAMLField, _ findings: [String]) -> [String: Publication.Check]? {
    guard case .mapping(let entries) = field.node.content else {
      error(
        "yaml-mapping-expected", at: field.node.range, ja: "`checks` の値は「規則: error・warning・off」の並びです。",
        en: "The value of `checks` is written as “rule: error”, “warning” or “off”.",
        remedy: Message(ja: "たとえば「missing-id: off」と書いてください。", en: "Write for example “missing-id: off”."))
      return nil
    }
    var checks: [String: Publication.Check] = [:]
    for entry in entries {
      let isName = entry.key.utf8.allSatisfy { $0.isLowercaseLetter || $0.isDigit || $0 == UInt8(ascii: "-") }
      if !isName || !findings.isEmpty && !findings.contains(entry.key) {
        error(
          "check-unknown", at: entry.keyRange, ja: "「\(entry.key)」という規則はありません。", en: "“\(entry.key)” is not a rule.",
          remedy: NearestName.suggestion(for: entry.key, in: findings)
            ?? Message(ja: "指摘の最後の [ ] にある名前を書いてください。", en: "Write the name that stands in [ ] at the end of a finding."))
        continue
      }
      guard let value = choice(YAMLField(name: entry.key, keyRange: entry.keyRange, node: entry.value), as: Publication.Check.self) else {
        continue
      }
      if value.value != .error, Finding.errors.contains(entry.key), !Finding.warnings.contains(entry.key) {
        error(
          "check-fixed", at: entry.keyRange, ja: "「\(entry.key)」は誤りなので、警告にすることも止めることもできません。",
          en: "“\(entry.key)” is an error and cannot be made a warning or turned off.",
          remedy: Message(ja: "この行を消し、指摘された箇所を直してください。", en: "Remove this line and correct what is found."))
        continue
      }
      checks[entry.key] = value.value
    }
    return checks
  }

  /// Named values by language and in time. `name`, `address` and `url` are common; any other name `[a-z][a-z0-9-]*` may be used.
  mutating func values(_ field: YAMLField, _ rule: LanguageRule) -> Publication.Values? {
    guard case .mapping(let entries) = field.node.content else {
      error(
        "yaml-mapping-expected", at: field.node.range, ja: "`\(field.name)` の値は「項目: 値」の並びで書きます。",
        en: "The value of `\(field.name)` is written as “key: value”.",
        remedy: Message(ja: "たとえば「name: 株式会社○○」と書いてください。", en: "Write for example “name: …”."))
      return nil
    }
    var names: [String] = []
    var values: [String: DatedValue] = [:]
    for entry in entries {
      guard ClauseID(written: entry.key) != nil else {
        error(
          "value-name-malformed", at: entry.keyRange, ja: "「\(entry.key)」は値の名前にできません。", en: "“\(entry.key)” cannot name a value.",
          remedy: Message(ja: "英小文字で始め、英小文字、数字、ハイフンで書いてください。", en: "Begin with a small letter; use small letters, digits and hyphens."))
        continue
      }
      let name = "\(field.name).\(entry.key)"
      guard let value = dated(YAMLField(name: name, keyRange: entry.keyRange, node: entry.value), rule) else { continue }
      names.append(entry.key)
      values[entry.key] = value
    }
    return Publication.Values(names: names, values: values)
  }
}

// Values that differ in time.
extension YAMLReading {
  private mutating func dated(_ field: YAMLField, _ rule: LanguageRule) -> DatedValue? {
    guard case .sequence(let nodes) = field.node.content else {
      return localizedText(field, rule).map { DatedValue(spans: [DatedValue.Span(from: nil, value: $0)]) }
    }
    var spans: [(span: DatedValue.Span, range: Range<Int>)] = []
    for (index, node) in nodes.enumerated() {
      guard let mapping = mapping(node, of: field.name, as: SiteFile.DatedKey.self) else { continue }
      if mapping[.from] == nil, index > 0 { missing("from", at: node.range, example: "2022-04-01") }
      if mapping[.value] == nil { missing("value", at: node.range, example: "…") }
      let from = mapping[.from].flatMap { day($0) }
      let value = mapping[.value].flatMap { localizedText(YAMLField(name: field.name, keyRange: $0.keyRange, node: $0.node), rule) }
      if let from, let last = spans.last, let before = last.span.from, before >= from.value {
        error(
          "from-not-ascending", at: from.range.bytes, ja: "`from` の日付は古い順に並べます（\(before.iso) の後に \(from.value.iso)）。",
          en: "`from` dates ascend; \(from.value.iso) stands after \(before.iso).",
          remedy: Message(ja: "日付の順に並べ替え、同じ日付は一つにしてください。", en: "Put them in order, each day once."),
          notes: [Diagnostic.Note(ja: "前の値はここにあります。", en: "The value before is here.", at: .bytes(last.range, of: file))])
        continue
      }
      if let value { spans.append((DatedValue.Span(from: from?.value, value: value), node.range)) }
    }
    if nodes.isEmpty {
      error(
        "value-missing", at: field.node.range, ja: "`\(field.name)` の値がありません。", en: "`\(field.name)` has no value.",
        remedy: Message(ja: "値を書くか、項目ごと消してください。", en: "Write a value, or remove the key."))
    }
    return DatedValue(spans: spans.map(\.span))
  }

  private mutating func localizedText(_ field: YAMLField, _ rule: LanguageRule) -> LocalizedValue? {
    let texts: Localized<String>? = localized(field, rule) { reading, field in reading.text(field)?.value }
    switch texts {
    case nil: return nil
    case .all(let text): return .all(text)
    case .byLanguage(let values):
      return .byLanguage(Dictionary(values.map { ($0.language, $0.value) }, uniquingKeysWith: { first, _ in first }))
    }
  }
}
