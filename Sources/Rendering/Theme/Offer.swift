/// What a page offers to its template: names with the kind of what they give.
struct Offer: Sendable {
  indirect enum Kind: Sendable {
    /// `{{name}}`; as a section, whether there is any.
    case text
    /// `{{{name}}}`; as a section, whether there is any.
    case markup
    /// `{{#name}}…{{/name}}`: whether it is so.
    case flag
    /// `{{#name}}…{{/name}}`: once for each, with these names.
    case list(Offer)
    /// `{{#name}}…{{/name}}`: once where there is one, with these names.
    case group(Offer)
  }

  struct Name: Sendable {
    let name: String
    let kind: Kind
    /// For `Docs/themes.md`.
    let meaning: String

    init(_ name: String, _ kind: Kind, _ meaning: String) {
      self.name = name
      self.kind = kind
      self.meaning = meaning
    }
  }

  /// In the order of the documentation.
  let names: [Name]
  private let kinds: [String: Kind]

  init(_ names: [Name]) {
    self.names = names
    kinds = Dictionary(names.map { ($0.name, $0.kind) }, uniquingKeysWith: { _, new in new })
  }

  static func + (first: Offer, second: Offer) -> Offer { Offer(first.names + second.names) }

  /// O(1).
  func kind(_ name: String) -> Kind? { kinds[name] }
}
