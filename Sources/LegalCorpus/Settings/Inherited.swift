import Diagnostics

/// What document.yml says for all versions and a version's front matter may say for itself.
struct Inherited: Sendable {
  /// `values` may differ by language; `place` is where they are written.
  struct Setting<Value: Sendable>: Sendable {
    let values: Localized<Value>
    /// Of the whole value of the key.
    let range: SourceRange

    var place: Place { .range(range) }
    func value(in language: LanguageTag) -> Value? { values.value(in: language) }
  }

  var title: Setting<Located<String>>?
  var subtitle: Setting<Located<String>>?
  /// Lines above the text; they may hold values (`{{publisher.name}}`).
  var header: Setting<[Located<String>]>?
  var signed: Setting<[Located<String>]>?
  var numbering: Setting<NumberingSetting>?
  var notes: Setting<NotesSetting>?

  static let empty = Inherited()
}

extension YAMLReading {
  mutating func inheritedText(_ field: YAMLField, _ rule: LanguageRule) -> Inherited.Setting<Located<String>>? {
    let values: Localized<Located<String>>? = localized(field, rule) { reading, field in reading.text(field) }
    return setting(values, field)
  }

  /// Lines; an empty list takes away what would be inherited.
  mutating func inheritedLines(_ field: YAMLField, _ rule: LanguageRule) -> Inherited.Setting<[Located<String>]>? {
    let values: Localized<[Located<String>]>? = localized(field, rule) { reading, field in reading.texts(field) }
    return setting(values, field)
  }

  mutating func inheritedNumbering(_ field: YAMLField, _ rule: LanguageRule) -> Inherited.Setting<NumberingSetting>? {
    setting(NumberingSetting.read(field, rule, &self), field)
  }

  mutating func inheritedNotes(_ field: YAMLField, _ rule: LanguageRule) -> Inherited.Setting<NotesSetting>? {
    setting(NotesSetting.read(field, rule, &self), field)
  }

  private func setting<Value>(_ values: Localized<Value>?, _ field: YAMLField) -> Inherited.Setting<Value>? {
    values.map { Inherited.Setting(values: $0, range: SourceRange(file, field.node.range)) }
  }
}
