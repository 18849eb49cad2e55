import Diagnostics

/// `numbering:` as written: every part may differ by language, or the whole.
struct NumberingSetting: Sendable {
  enum Key: String, YAMLKey { case headings, lists, restart, reference }

  private enum Restart: Sendable {
    case everywhere(NumberingScheme.Restart)
    case byLevel([NumberingScheme.Restart])
  }

  private var headings: Localized<[NumberingExample?]>?
  private var lists: Localized<[NumberingExample?]>?
  private var restart: Localized<Restart>?
  private var reference: Localized<[NumberingExample?]>?

  /// Labels for one language; parts that the language lacks are empty.
  ///
  /// `restart: document` holds for headings; for outermost lists only where no heading is numbered, as 項 begin anew in each 条. A list
  /// gives it by level.
  func scheme(in language: LanguageTag) -> NumberingScheme {
    let headings = headings?.value(in: language) ?? []
    let lists = lists?.value(in: language) ?? []
    let restarts: [NumberingScheme.Restart] =
      switch restart?.value(in: language) {
      case nil: []
      case .byLevel(let restarts): restarts
      case .everywhere(let restart):
        Array(repeating: restart, count: headings.count)
          + (headings.contains { $0?.isConstant == false } ? [] : [restart])
      }
    let references = (reference?.value(in: language) ?? []).map { $0.map(NumberingScheme.Reference.form) ?? .omitted }
    return NumberingScheme(headings: headings, lists: lists, restarts: restarts, references: references)
  }

  static func read(_ field: YAMLField, _ rule: LanguageRule, _ reading: inout YAMLReading) -> Localized<NumberingSetting>? {
    guard reading.isByLanguage(field.node) else { return one(field, rule, &reading).map { .all($0) } }
    return reading.localized(field, rule) { reading, field in one(field, rule, &reading) }
  }

  private static func one(_ field: YAMLField, _ rule: LanguageRule, _ reading: inout YAMLReading) -> NumberingSetting? {
    guard let mapping = reading.mapping(field.node, of: field.name, as: Key.self) else { return nil }
    var setting = NumberingSetting()
    if let field = mapping[.headings] { setting.headings = reading.localized(field, rule) { reading, field in reading.examples(field) } }
    if let field = mapping[.lists] { setting.lists = reading.localized(field, rule) { reading, field in reading.examples(field) } }
    if let field = mapping[.reference] { setting.reference = reading.localized(field, rule) { reading, field in reading.examples(field) } }
    if let field = mapping[.restart] {
      setting.restart = reading.localized(field, rule) { reading, field in
        guard case .sequence = field.node.content else {
          return reading.choice(field, as: NumberingScheme.Restart.self).map { Restart.everywhere($0.value) }
        }
        let levels = reading.list(field)?.compactMap { reading.choice($0, as: NumberingScheme.Restart.self)?.value }
        return levels.map(Restart.byLevel)
      }
    }
    return setting
  }
}

extension YAMLReading {
  /// A list of examples; `""` is a level without labels.
  mutating func examples(_ field: YAMLField) -> [NumberingExample?]? {
    guard let texts = texts(field, mayBeEmpty: true) else { return nil }
    var examples: [NumberingExample?] = []
    for text in texts {
      if text.value.isEmpty {
        examples.append(nil)
      } else if let example = example(text.value, at: text.range.bytes) {
        examples.append(example)
      }
    }
    return examples.count == texts.count ? examples : nil
  }

  mutating func example(_ text: String, at range: Range<Int>) -> NumberingExample? {
    do {
      return try NumberingExample(parsing: text)
    } catch {
      report.add(error.diagnostic(for: text, at: .bytes(range, of: file)))
      return nil
    }
  }
}

extension NumberingExample.NotFirst {
  func diagnostic(for example: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .error, "numbering-not-first", at: place,
      Message(
        ja: "番号の書き方は一つ目の番号で示します（「\(example)」の「\(numeral)」は一つ目ではありません）。",
        en: "Numbering is shown by its first label; “\(numeral)” in “\(example)” is not a first number."),
      remedy: Message(
        ja: "\(NumberingExample.firsts) のいずれかを使って書いてください。", en: "Write it with one of \(NumberingExample.firsts)."))
  }
}

extension NumberingExample {
  /// Every first numeral, for messages.
  static var firsts: String { NumeralSystem.allCases.map(\.rawValue).joined(separator: " ") }

  /// Reads levels as attributes write them: `(A)|ア`. An empty one is a level without labels. What is wrong is reported at `place`.
  static func levels(ofAttribute value: String, at place: Place, report: inout Report) -> [NumberingExample?] {
    value.split(separator: "|", omittingEmptySubsequences: false).map { level -> NumberingExample? in
      guard !level.isEmpty else { return nil }
      do throws(NotFirst) {
        return try NumberingExample(parsing: String(level))
      } catch {
        report.add(error.diagnostic(for: String(level), at: place))
        return nil
      }
    }
  }
}
