/// A sentence of the interface in one language, with `{placeholders}`, and for numbers a form for one and a form for others.
struct Sentence: Sendable {
  enum Part: Sendable {
    case text(String)
    case placeholder(String)
  }
  private let one: [Part]?
  private let other: [Part]

  init(_ text: String, one: String? = nil) {
    other = Sentence.parts(text)
    self.one = one.map { Sentence.parts($0) }
  }

  /// Names in the order of their first use in either form.
  var placeholders: [String] {
    var names: [String] = []
    for case .placeholder(let name) in (one ?? []) + other where !names.contains(name) { names.append(name) }
    return names
  }

  /// - Parameter count: chooses the form.
  func parts(count: Int?) -> [Part] { count == 1 ? one ?? other : other }

  /// `{name}` with small letters, digits and `-` is a placeholder; anything else in braces is text.
  private static func parts(_ text: String) -> [Part] {
    var parts: [Part] = []
    var rest = Substring(text)
    var literal = ""
    while let open = rest.firstIndex(of: "{") {
      literal += rest[..<open]
      let after = rest.index(after: open)
      let close = rest[after...].firstIndex(of: "}")
      let name = close.map { rest[after..<$0] }
      if let name, let close, !name.isEmpty, name.utf8.allSatisfy({ $0.isNameByte }) {
        if !literal.isEmpty { parts.append(.text(literal)) }
        literal = ""
        parts.append(.placeholder(String(name)))
        rest = rest[rest.index(after: close)...]
      } else {
        literal += "{"
        rest = rest[after...]
      }
    }
    literal += rest
    if !literal.isEmpty { parts.append(.text(literal)) }
    return parts
  }
}

extension UInt8 {
  fileprivate var isNameByte: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
      || self == UInt8(ascii: "-")
  }
}
