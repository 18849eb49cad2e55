import LegalCorpus

/// The sentences of the interface in every language of a publication.
struct Strings: Sendable {
  /// Those of one language.
  struct Language: Sendable {
    let tag: String
    /// Whether dates are written with the Japanese era beside them.
    private(set) var showsEra = false
    private let sentences: [String: Sentence]
    private let plain: [String: HTML]
    private let plainTexts: [String: String]

    init(tag: String, sentences: [String: Sentence]) {
      self.tag = tag
      self.sentences = sentences
      plainTexts = sentences.mapValues { sentence in
        sentence.parts(count: nil).map { if case .text(let text) = $0 { text } else { "" } }.joined()
      }
      plain = plainTexts.mapValues { HTML(text: $0) }
    }

    func sentence(_ name: String) -> Sentence? { sentences[name] }

    func showingEra() -> Language {
      var language = self
      language.showsEra = true
      return language
    }

    var names: [String] { sentences.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }

    /// A sentence without placeholders.
    func html(named name: String) -> HTML { plain[name] ?? HTML() }
    func html(_ key: StringKey) -> HTML { html(named: key.rawValue) }
    func text(_ key: StringKey) -> String { plainTexts[key.rawValue] ?? "" }

    func html(_ key: StringKey, count: Int? = nil, _ values: KeyValuePairs<String, HTML>) -> HTML {
      var html = HTML()
      for part in sentences[key.rawValue]?.parts(count: count) ?? [] {
        switch part {
        case .text(let text): html.text(text)
        case .placeholder(let name):
          if let value = values.first(where: { $0.key == name })?.value {
            html.append(value)
          } else if let count, name == "count" {
            html.number(count)
          }
        }
      }
      return html
    }

    func text(_ key: StringKey, count: Int? = nil, _ values: KeyValuePairs<String, String>) -> String {
      var text = ""
      for part in sentences[key.rawValue]?.parts(count: count) ?? [] {
        switch part {
        case .text(let piece): text += piece
        case .placeholder(let name):
          if let value = values.first(where: { $0.key == name })?.value {
            text += value
          } else if let count, name == "count" {
            text += String(count)
          }
        }
      }
      return text
    }
  }

  private let byLanguage: [String: Language]
  /// Tags in the order of the publication.
  let languages: [String]

  init(_ languages: [Language]) {
    self.languages = languages.map(\.tag)
    byLanguage = Dictionary(languages.map { ($0.tag, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// A language of the publication.
  func language(_ tag: LanguageTag) -> Language { byLanguage[tag.text] ?? Language(tag: tag.text, sentences: [:]) }

  /// With the era beside the dates in Japanese.
  func showingEra() -> Strings {
    Strings(languages.compactMap { byLanguage[$0] }.map { LanguageTag($0.tag)?.language == "ja" ? $0.showingEra() : $0 })
  }

  func sentence(_ name: String, in language: String) -> Sentence? { byLanguage[language]?.sentence(name) }

  func names(in language: String) -> [String] { byLanguage[language]?.names ?? [] }
}
