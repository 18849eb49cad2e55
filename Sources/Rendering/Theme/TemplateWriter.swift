/// Fills a template. Every name in it is known to be offered.
struct TemplateWriter {
  private let partials: [String: Template]
  private let strings: Strings.Language
  private let assets: (String) -> String
  private(set) var html = HTML()
  /// The page's model first, then that of each section around, with what each offers: a name that an inner one offers but does not give is absent.
  private var scopes: [(model: Model, offer: Offer)]

  init(_ model: Model, offer: Offer, partials: [String: Template], strings: Strings.Language, assets: @escaping (String) -> String) {
    self.partials = partials
    self.strings = strings
    self.assets = assets
    scopes = [(model, offer)]
  }

  mutating func write(_ nodes: [Template.Node]) {
    for node in nodes {
      switch node {
      case .text(let bytes): html.template(bytes)
      case .value(let name):
        if let key = name.string {
          html.append(strings.html(named: key))
        } else if let asset = name.asset {
          html.text(assets(asset))
        } else if case .text(let text)? = find(name)?.value {
          html.text(text)
        }
      case .markup(let name): if case .markup(let markup)? = find(name)?.value { html.append(markup) }
      case .section(let name, let inner): writeSection(name, inner)
      case .inverted(let name, let inner): if find(name) == nil { write(inner) }
      case .partial(let name): if let partial = partials[name.text] { write(partial.nodes) }
      }
    }
  }
}

extension TemplateWriter {
  private mutating func writeSection(_ name: Template.Name, _ nodes: [Template.Node]) {
    guard let (value, kind) = find(name) else { return }
    switch (value, kind) {
    case (.group(let model), .group(let offer)): write(nodes, in: model, offer: offer)
    case (.list(let models), .list(let offer)): for model in models { write(nodes, in: model, offer: offer) }
    default: write(nodes)
    }
  }

  private mutating func write(_ nodes: [Template.Node], in model: Model, offer: Offer) {
    scopes.append((model, offer))
    write(nodes)
    scopes.removeLast()
  }

  /// Nil where the name is absent.
  private func find(_ name: Template.Name) -> (value: Model.Value, kind: Offer.Kind)? {
    for (model, offer) in scopes.reversed() {
      if let kind = offer.kind(name.text) { return model.value(name.text).map { ($0, kind) } }
    }
    return nil
  }
}
