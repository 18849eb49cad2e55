import LegalCorpus

/// Summaries as they are named on the command line: `en=What changed` in a language, without one in the original's.
struct GivenSummaries {
  let given: [String]
  let original: LanguageTag
  let languages: [LanguageTag]

  /// For the front matter of a text; nil where none is given.
  func setting(in language: LanguageTag) -> (key: String, value: String)? {
    text(in: language).map { ("summary", FrontMatterLines.quoted($0)) }
  }

  private func text(in language: LanguageTag) -> String? {
    for text in given {
      let named = languages.first { text.utf8.starts(with: "\($0.text)=".utf8) }
      if (named ?? original) == language { return named.map { String(text.dropFirst($0.text.count + 1)) } ?? text }
    }
    return nil
  }
}
