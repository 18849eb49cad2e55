import Diagnostics

/// Reads the values of one YAML file by schema and collects what is wrong with them. Every function reports before it gives nil.
struct YAMLReading {
  static let longestList = 1000

  let file: SourceFile
  var report = Report()

  init(_ file: SourceFile) { self.file = file }

  mutating func error(_ identifier: String, at range: Range<Int>, ja: String, en: String, remedy: Message, notes: [Diagnostic.Note] = []) {
    report.error(identifier, at: .bytes(range, of: file), Message(ja: ja, en: en), remedy: remedy, notes: notes)
  }

  func located<Value: Sendable>(_ value: Value, _ range: Range<Int>) -> Located<Value> { Located(value, SourceRange(file, range)) }

  /// The entries of a mapping with a closed set of keys; unknown keys are reported and left out. `name` is nil at the top of a file.
  mutating func mapping<Key: YAMLKey>(_ node: YAMLNode, of name: String?, as keys: Key.Type = Key.self) -> YAMLMapping<Key>? {
    guard case .mapping(let entries) = node.content else {
      let what = name.map { ("`\($0)` の値は", "The value of `\($0)` is") } ?? ("設定は", "Settings are")
      let example = Key.allCases.first?.rawValue ?? "key"
      error(
        "yaml-mapping-expected", at: node.range, ja: "\(what.0)「項目: 値」の並びで書きます。", en: "\(what.1) written as “key: value”.",
        remedy: Message(ja: "たとえば「\(example): …」と書いてください。", en: "Write for example “\(example): …”."))
      return nil
    }
    var mapping = YAMLMapping<Key>(range: node.range)
    for entry in entries {
      if let key = Key(rawValue: entry.key) {
        mapping.add(key, at: entry.keyRange, entry.value)
      } else {
        unknown(entry, of: name, among: Key.allCases.map(\.rawValue))
      }
    }
    return mapping
  }

  private mutating func unknown(_ entry: YAMLNode.Entry, of name: String?, among names: [String]) {
    let place = name.map { (" (`\($0)` の中)", " in `\($0)`") } ?? ("", "")
    let list = names.joined(separator: ", ")
    let remedy = NearestName.suggestion(for: entry.key, in: names) ?? Message(ja: "使える項目：\(list)", en: "The keys are: \(list).")
    error(
      "unknown-key", at: entry.keyRange, ja: "`\(entry.key)` という項目はありません\(place.0)。", en: "`\(entry.key)` is not a key\(place.1).",
      remedy: remedy)
  }

  mutating func missing(_ name: String, at range: Range<Int>, example: String) {
    error(
      "missing-key", at: range.lowerBound..<range.lowerBound, ja: "`\(name)` が必要です。", en: "`\(name)` is required.",
      remedy: Message(ja: "「\(name): \(example)」のように書いてください。", en: "Write for example “\(name): \(example)”."))
  }
}

// Scalars.
extension YAMLReading {
  /// Text as written; not empty, unless `mayBeEmpty` and written as `""`.
  mutating func text(_ field: YAMLField, mayBeEmpty: Bool = false) -> Located<String>? {
    let node = field.node
    guard case .scalar(let text, let isPlain) = node.content else {
      error(
        "text-expected", at: node.range, ja: "`\(field.name)` の値は一つの文字列です。", en: "The value of `\(field.name)` is one text.",
        remedy: Message(ja: "[ ] や { }、「: 」を含む文字列は \" \" で囲んでください。", en: "Put a text that holds brackets or “: ” in quotation marks."))
      return nil
    }
    let isBlank = text.utf8.allSatisfy { $0 == 0x20 || $0 == 0x0A || $0 == 0x09 }
    guard !isBlank || mayBeEmpty && !isPlain && text.isEmpty else {
      let range = node.isEmpty ? field.keyRange : node.range
      error(
        "value-missing", at: range, ja: "`\(field.name)` の値がありません。", en: "`\(field.name)` has no value.",
        remedy: Message(ja: "値を書くか、項目ごと消してください。", en: "Write a value, or remove the key."))
      return nil
    }
    return located(text, node.range)
  }

  mutating func boolean(_ field: YAMLField) -> Located<Bool>? { choice(field, ["true", "false"])?.map { $0 == "true" } }

  mutating func choice<Choice: RawRepresentable<String> & CaseIterable & Sendable>(_ field: YAMLField, as: Choice.Type) -> Located<Choice>?
  {
    guard let text = choice(field, Choice.allCases.map(\.rawValue)), let value = Choice(rawValue: text.value) else { return nil }
    return text.map { _ in value }
  }

  mutating func choice(_ field: YAMLField, _ choices: [String]) -> Located<String>? {
    guard let text = text(field) else { return nil }
    if choices.contains(where: { $0.utf8.elementsEqual(text.value.utf8) }) { return text }
    let list = choices.joined(separator: ", ")
    error(
      "unknown-value", at: field.node.range, ja: "`\(field.name)` に「\(text.value)」という値はありません。",
      en: "“\(text.value)” is not a value of `\(field.name)`.",
      remedy: NearestName.suggestion(for: text.value, in: choices)
        ?? Message(ja: "使える値：\(list)", en: "The values are: \(list)."))
    return nil
  }

  mutating func integer(_ field: YAMLField, in range: ClosedRange<Int>) -> Located<Int>? {
    guard let text = text(field) else { return nil }
    let digits = text.value.utf8
    if (1...9).contains(digits.count), digits.allSatisfy(\.isDigit), let number = Int(text.value), range.contains(number) {
      return text.map { _ in number }
    }
    error(
      "integer-expected", at: field.node.range,
      ja: "`\(field.name)` は \(range.lowerBound) から \(range.upperBound) までの整数です（「\(text.value)」）。",
      en: "`\(field.name)` is a whole number from \(range.lowerBound) to \(range.upperBound), not “\(text.value)”.",
      remedy: Message(ja: "半角の数字だけで書いてください。", en: "Write ASCII digits only."))
    return nil
  }

  mutating func day(_ field: YAMLField) -> Located<Day>? {
    guard let text = text(field) else { return nil }
    if let day = Day(iso: text.value) { return text.map { _ in day } }
    add(DateProblem(text.value), of: field)
    return nil
  }

  private mutating func add(_ problem: DateProblem, of field: YAMLField) {
    report.error(problem.identifier, at: .bytes(field.node.range, of: file), problem.message(of: field.name), remedy: problem.remedy)
  }
}

// Collections.
extension YAMLReading {
  /// The entries of a list; a single scalar counts as a list of one.
  mutating func list(_ field: YAMLField) -> [YAMLField]? {
    switch field.node.content {
    case .sequence(let nodes):
      guard nodes.count > YAMLReading.longestList else { return nodes.map(field.part) }
      error(
        "list-too-long", at: field.keyRange, ja: "`\(field.name)` に並べられるのは \(YAMLReading.longestList) 個までです。",
        en: "`\(field.name)` holds up to \(YAMLReading.longestList) entries.", remedy: Message(ja: "数を減らしてください。", en: "Write fewer."))
      return nil
    case .scalar:
      guard text(field, mayBeEmpty: true) != nil else { return nil }
      return [field]
    case .mapping:
      error(
        "list-expected", at: field.node.range, ja: "`\(field.name)` の値は並び（リスト）で書きます。", en: "The value of `\(field.name)` is a list.",
        remedy: Message(ja: "[一つ目, 二つ目] と書くか、行ごとに「- 」を付けてください。", en: "Write [first, second], or a line “- …” for each."))
      return nil
    }
  }

  mutating func texts(_ field: YAMLField, mayBeEmpty: Bool = false) -> [Located<String>]? {
    guard let parts = list(field) else { return nil }
    let texts = parts.compactMap { text($0, mayBeEmpty: mayBeEmpty) }
    return texts.count == parts.count ? texts : nil
  }
}
