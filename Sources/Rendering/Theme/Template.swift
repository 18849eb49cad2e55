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
    /// The name of a sentence where it is one: `skip` of `t.skip`.
    let string: String?
    /// The name of a file where it is one: `site.css` of `assets/site.css`.
    let asset: String?

    init(text: String, range: Range<Int>) {
      self.text = text
      self.range = range
      string = text.hasPrefix("t.") ? String(text.dropFirst(2)) : nil
      asset = text.hasPrefix("assets/") ? String(text.dropFirst("assets/".count)) : nil
    }
  }

  let file: SourceFile
  let nodes: [Node]
}
