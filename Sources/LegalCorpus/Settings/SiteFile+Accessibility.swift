import Diagnostics

extension YAMLReading {
  /// Nil where something needed is missing, which is reported.
  mutating func accessibility(_ field: YAMLField, _ rule: LanguageRule, _ languages: [LanguageTag]) -> AccessibilityStatement? {
    guard let mapping = mapping(field.node, of: field.name, as: SiteFile.AccessibilityKey.self) else { return nil }
    let conformance = mapping[.conformance].flatMap { choice($0, as: AccessibilityStatement.Conformance.self) }
    let tested = mapping[.tested].flatMap { day($0) }
    let method = mapping[.method].flatMap { inheritedText($0, rule) }
    let limits = mapping[.limits].flatMap { inheritedLines($0, rule) }
    let contact = mapping[.contact].flatMap { inheritedText($0, rule) }
    let results = mapping[.results].flatMap { url($0) }
    if mapping[.conformance] == nil { missing("conformance", at: mapping.range, example: "partial") }
    if mapping[.tested] == nil { missing("tested", at: mapping.range, example: "2026-11-22") }
    if mapping[.contact] == nil { missing("contact", at: mapping.range, example: "web@example.com") }
    // Whoever conforms in part says in what not.
    if conformance?.value == .partial, mapping[.limits] == nil { missing("limits", at: mapping.range, example: "[…]") }
    guard let conformance, let tested, let contact else { return nil }
    return AccessibilityStatement(
      conformance: conformance.value, tested: tested.value, method: method?.values.values(in: languages).mapValues(\.value) ?? [:],
      limits: limits?.values.values(in: languages).mapValues { $0.map(\.value) } ?? [:],
      contact: contact.values.values(in: languages).mapValues(\.value), results: results?.value)
  }
}
