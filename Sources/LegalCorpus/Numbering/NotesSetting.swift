import Diagnostics

/// `notes:` as written: every part may differ by language, or the whole.
struct NotesSetting: Sendable {
  enum Key: String, YAMLKey { case label, restart, place }

  private var label: Localized<NumberingExample>?
  private var restart: Localized<NoteScheme.Extent>?
  private var place: Localized<NoteScheme.Extent>?

  /// For one language; parts that are not written are those of the standard.
  func scheme(in language: LanguageTag) -> NoteScheme {
    let standard = NoteScheme.standard(in: language)
    return NoteScheme(
      label: label?.value(in: language) ?? standard.label, restart: restart?.value(in: language) ?? standard.restart,
      place: place?.value(in: language) ?? standard.place)
  }

  static func read(_ field: YAMLField, _ rule: LanguageRule, _ reading: inout YAMLReading) -> Localized<NotesSetting>? {
    guard reading.isByLanguage(field.node) else { return one(field, rule, &reading).map { .all($0) } }
    return reading.localized(field, rule) { reading, field in one(field, rule, &reading) }
  }

  private static func one(_ field: YAMLField, _ rule: LanguageRule, _ reading: inout YAMLReading) -> NotesSetting? {
    guard let mapping = reading.mapping(field.node, of: field.name, as: Key.self) else { return nil }
    var setting = NotesSetting()
    if let field = mapping[.label] {
      setting.label = reading.localized(field, rule) { reading, field in
        reading.text(field).flatMap { reading.example($0.value, at: $0.range.bytes) }
      }
    }
    if let field = mapping[.restart] {
      setting.restart = reading.localized(field, rule) { reading, field in reading.choice(field, as: NoteScheme.Extent.self)?.value }
    }
    if let field = mapping[.place] {
      setting.place = reading.localized(field, rule) { reading, field in reading.choice(field, as: NoteScheme.Extent.self)?.value }
    }
    return setting
  }
}
