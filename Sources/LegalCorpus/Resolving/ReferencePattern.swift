extension Reference {
  /// Whether it prints the title of what it refers to.
  var printsTitle: Bool {
    guard !pattern.isEmpty else { return !address.utf8.contains(UInt8(ascii: "#")) }
    return pattern.contains { $0.holds("{title}") }
  }
}

extension Phrase {
  fileprivate func holds(_ word: String) -> Bool {
    switch self {
    case .text(let text): text.contains(word)
    case .emphasis(let inner), .strong(let inner): inner.contains { $0.holds(word) }
    case .code, .link, .image, .note, .lineBreak, .reference: false
    }
  }
}

/// The words of a reference with `{label}`, `{title}` and `{path}` put in.
struct ReferencePattern {
  enum Field: String, CaseIterable { case label, title, path }

  private let name: Library.Name
  /// In Japanese, a blank beside a field is dropped: `[{label} {title}]` prints Ⅳお問い合わせ.
  private let dropsBlanks: Bool
  /// Fields for which the target has nothing.
  private(set) var missing: [Field] = []
  private(set) var unknown: [String] = []

  init(name: Library.Name, dropsBlanks: Bool) {
    self.name = name
    self.dropsBlanks = dropsBlanks
  }

  /// What a reference prints: its words, else the label of a clause, the title of a document. Empty where the target has none.
  mutating func filled(_ reference: Reference) -> [Phrase] {
    guard reference.pattern.isEmpty else { return filled(reference.pattern) }
    let field: Field = name.clause == nil ? .title : .label
    if let text = name.text(of: field) { return [.text(text)] }
    missing.append(field)
    return []
  }

  private mutating func filled(_ phrases: [Phrase]) -> [Phrase] {
    var result: [Phrase] = []
    for phrase in phrases {
      switch phrase {
      case .text(let text): result.append(.text(filled(text)))
      case .emphasis(let inner): result.append(.emphasis(filled(inner)))
      case .strong(let inner): result.append(.strong(filled(inner)))
      default: result.append(phrase)
      }
    }
    return result
  }

  private mutating func filled(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard bytes.contains(UInt8(ascii: "{")) else { return text }
    var result: [UInt8] = []
    var place = 0
    while place < bytes.count {
      if bytes[place] == UInt8(ascii: "{"), let close = bytes[place...].firstIndex(of: UInt8(ascii: "}")) {
        let word = String(decoding: bytes[place + 1..<close], as: UTF8.self)
        place = close + 1
        guard let field = Field(rawValue: word) else {
          unknown.append(word)
          continue
        }
        if dropsBlanks {
          while result.last == UInt8(ascii: " ") { result.removeLast() }
          while place < bytes.count, bytes[place] == UInt8(ascii: " ") { place += 1 }
        }
        if let value = name.text(of: field) { result += Array(value.utf8) } else { missing.append(field) }
      } else {
        result.append(bytes[place])
        place += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
