/// What a page gives to its template under the names of its offer. A name that is not set is absent: nothing is printed, a section is skipped.
struct Model: Sendable {
  enum Value: Sendable {
    case text(String)
    case markup(HTML)
    case list([Model])
    case group(Model)
  }

  private var values: [String: Value] = [:]

  func value(_ name: String) -> Value? { values[name] }

  /// Nil and empty texts are absent.
  subscript(text name: String) -> String? {
    get { if case .text(let text)? = values[name] { text } else { nil } }
    set { values[name] = newValue.flatMap { $0.isEmpty ? nil : .text($0) } }
  }

  subscript(markup name: String) -> HTML? {
    get { if case .markup(let html)? = values[name] { html } else { nil } }
    set { values[name] = newValue.flatMap { $0.isEmpty ? nil : .markup($0) } }
  }

  subscript(list name: String) -> [Model] {
    get { if case .list(let models)? = values[name] { models } else { [] } }
    set {
      values[name] = newValue.isEmpty ? nil : .list(newValue)
      self[flag: "has-\(name)"] = !newValue.isEmpty
    }
  }

  subscript(group name: String) -> Model? {
    get { if case .group(let model)? = values[name] { model } else { nil } }
    set { values[name] = newValue.map { .group($0) } }
  }

  subscript(flag name: String) -> Bool {
    get { values[name] != nil }
    set { values[name] = newValue ? .group(Model()) : nil }
  }

  mutating func merge(_ other: Model) { values.merge(other.values) { _, new in new } }

  var names: [String] { values.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }
}
