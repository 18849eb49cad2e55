import Diagnostics

/// A template: Mustache's variables, sections, inverted sections, comments and partials, each with its place.
struct Template: Sendable {
  indirect enum Node: Sendable {
    case text([UInt8])
    /// `{{name}}`
    case value(Name)
    /// `{{{name}}}` or `{{&name}}`
    case markup(Name)
    /// `{{#name}}…{{/name}}`
    case section(Name, [Node])
    /// `{{^name}}…{{/name}}`
    case inverted(Name, [Node])
    /// `{{>name}}`
    case partial(Name)
  }

  struct Name: Sendable {
    let text: String
    /// Byte offsets in the file.
    let range: Range<Int>
  }

  let file: SourceFile
  let nodes: [Node]
}

extension Template.Name {
  /// The name of a sentence where it is one: `skip` of `t.skip`.
  var string: String? { text.hasPrefix("t.") ? String(text.dropFirst(2)) : nil }

  /// The name of a file where it is one: `site.css` of `assets/site.css`.
  var asset: String? { text.hasPrefix("assets/") ? String(text.dropFirst("assets/".count)) : nil }
}
