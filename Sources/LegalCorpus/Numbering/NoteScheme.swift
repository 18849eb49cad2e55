/// How the notes of a text are labelled, and where they are printed.
struct NoteScheme: Sendable {
  enum Extent: String, Sendable, CaseIterable { case section, document }

  /// Of the first note: `※1`, `*1`, `注1`.
  let label: NumberingExample
  /// Within what the count begins anew.
  let restart: Extent
  /// At the end of what they are printed.
  let place: Extent

  /// Where nothing is set: `※1` in Japanese, `*1` in other languages, counted through the document and printed at its end.
  static func standard(in language: LanguageTag) -> NoteScheme {
    NoteScheme(label: NumberingExample(prefix: language.language == "ja" ? "※" : "*", .arabic), restart: .document, place: .document)
  }
}
