extension Inline {
  /// The first bytes of a text; nil for other inlines, and where a character would be cut.
  package func prefix(bytes count: Int) -> Inline? {
    guard case .text(let text) = kind, count <= text.utf8.count else { return nil }
    return String(text.utf8.prefix(count)).map { Inline(.text($0), range.lowerBound..<range.lowerBound + count) }
  }
}
