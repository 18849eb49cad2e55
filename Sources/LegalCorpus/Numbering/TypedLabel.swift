struct TypedLabel {
  let label: String; let gap: String; let rest: String
  static func recognise(in text: String, language: LanguageTag) -> TypedLabel? { nil }
}
