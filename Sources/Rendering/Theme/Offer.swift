/// What a page offers to its template: names with the kind of what they give.
struct Offer: Sendable {
  indirect enum Kind: Sendable {
    /// `{{name}}`; as a section, whether there is any.
    case text
    /// `{{{name}}}`; as a section, whether there is any.
    case markup
    /// `{{#name}}…{{/name}}`: whether it is so.
    case flag
    /// `{{#name}}…{{/name}}`: once for each, with these names. `has-name` is a flag: whether there is any.
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
    var kinds: [String: Kind] = [:]
    for name in names {
      kinds[name.name] = name.kind
      if case .list = name.kind { kinds["has-\(name.name)"] = .flag }
    }
    self.kinds = kinds
  }

  static func + (first: Offer, second: Offer) -> Offer { Offer(first.names + second.names) }

  /// Every name, those of flags for lists included.
  var allNames: [String] { kinds.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }

  /// O(1).
  func kind(_ name: String) -> Kind? { kinds[name] }
}
