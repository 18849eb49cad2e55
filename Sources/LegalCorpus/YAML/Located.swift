package import Diagnostics

/// A value, and where its author wrote it: also in which file, as a text inherits from its document.
package struct Located<Value: Sendable>: Sendable {
  package let value: Value
  package let range: SourceRange

  package var place: Place { .range(range) }

  init(_ value: Value, _ range: SourceRange) {
    self.value = value
    self.range = range
  }

  func map<Other: Sendable>(_ transform: (Value) -> Other) -> Located<Other> { Located<Other>(transform(value), range) }
}
