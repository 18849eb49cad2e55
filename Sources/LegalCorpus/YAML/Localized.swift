import Diagnostics

/// A value that may differ by language: one for all, or a map.
enum Localized<Value: Sendable>: Sendable {
  case all(Value)
  /// In the order written.
  case byLanguage([(language: LanguageTag, value: Value)])

  func value(in language: LanguageTag) -> Value? {
    switch self {
    case .all(let value): value
    case .byLanguage(let values): values.first { $0.language == language }?.value
    }
  }

  /// The value of each language that has one.
  func values(in languages: [LanguageTag]) -> [LanguageTag: Value] {
    var result: [LanguageTag: Value] = [:]
    for language in languages { result[language] = value(in: language) }
    return result
  }
}

/// The languages that a value may have.
struct LanguageRule: Sendable {
  /// The publication's; empty where any language is allowed.
  let allowed: [LanguageTag]
  /// Those that a map must have.
  let required: [LanguageTag]

  /// For front matter, which is read without the publication.
  static let any = LanguageRule(allowed: [], required: [])
}

extension YAMLReading {
  /// A value for all languages, or a map by language. A mapping is always read as one by language.
  mutating func localized<Value: Sendable>(
    _ field: YAMLField, _ rule: LanguageRule, _ read: (inout YAMLReading, YAMLField) -> Value?
  ) -> Localized<Value>? {
    guard case .mapping(let entries) = field.node.content else { return read(&self, field).map { .all($0) } }
    var values: [(language: LanguageTag, value: Value)] = []
    var isWhole = true
    for entry in entries {
      guard let language = language(entry.key, at: entry.keyRange, among: rule.allowed) else {
        isWhole = false
        continue
      }
      if let value = read(&self, YAMLField(name: "\(field.name).\(entry.key)", keyRange: entry.keyRange, node: entry.value)) {
        values.append((language, value))
      } else {
        isWhole = false
      }
    }
    let written = entries.map(\.key)
    let missing = rule.required.filter { !written.contains($0.text) }
    if !missing.isEmpty, isWhole {
      let list = missing.map(\.text).joined(separator: ", ")
      error(
        "language-missing", at: field.keyRange, ja: "`\(field.name)` に \(list) の値がありません。", en: "`\(field.name)` has no value for \(list).",
        remedy: Message(ja: "その言語の値を書き足してください。", en: "Add a value for each language."))
      return nil
    }
    return isWhole ? .byLanguage(values) : nil
  }

  /// Whether a mapping is one by language: its first key looks like a language tag.
  func isByLanguage(_ node: YAMLNode) -> Bool {
    guard case .mapping(let entries) = node.content, let first = entries.first else { return false }
    return LanguageTag(first.key) != nil
  }

  /// A language of the publication (of any, where `languages` is empty).
  mutating func language(_ text: String, at range: Range<Int>, among languages: [LanguageTag]) -> LanguageTag? {
    guard let tag = LanguageTag(text) else {
      error(
        "language-malformed", at: range, ja: "「\(text)」は言語タグ（BCP 47）ではありません。", en: "“\(text)” is not a language tag (BCP 47).",
        remedy: NearestName.suggestion(for: text, in: languages.map(\.text))
          ?? Message(ja: "ja、en、zh-Hant のように書いてください。", en: "Write for example ja, en or zh-Hant."))
      return nil
    }
    guard languages.isEmpty || languages.contains(tag) else {
      let list = languages.map(\.text).joined(separator: ", ")
      error(
        "unknown-language", at: range, ja: "`\(text)` は site.yml の `languages` にありません。",
        en: "`\(text)` is not among the `languages` of site.yml.",
        remedy: Message(ja: "使える言語：\(list)。新しい言語なら site.yml に書き足してください。", en: "The languages are: \(list). Add a new one to site.yml."))
      return nil
    }
    return tag
  }
}
