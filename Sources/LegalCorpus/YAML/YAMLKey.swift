/// The closed set of keys of a mapping. A key that is not a case is an error that names the nearest.
protocol YAMLKey: RawRepresentable<String>, CaseIterable, Hashable, Sendable {}

/// A mapping whose keys were checked against a closed set.
struct YAMLMapping<Key: YAMLKey>: Sendable {
  /// Byte offsets of the whole mapping.
  let range: Range<Int>
  private var entries: [(key: Key, keyRange: Range<Int>, value: YAMLNode)] = []

  init(range: Range<Int>) { self.range = range }

  mutating func add(_ key: Key, at keyRange: Range<Int>, _ value: YAMLNode) { entries.append((key, keyRange, value)) }

  /// In the order written.
  var keys: [(key: Key, range: Range<Int>)] { entries.map { ($0.key, $0.keyRange) } }

  /// Nil where the key is not written.
  subscript(key: Key) -> YAMLField? {
    entries.first { $0.key == key }.map { YAMLField(name: key.rawValue, keyRange: $0.keyRange, node: $0.value) }
  }
}

/// A value with the name of the key that it stands under, for messages.
struct YAMLField: Sendable {
  let name: String
  /// Byte offsets of the key; for an entry of a list, of the entry.
  let keyRange: Range<Int>
  let node: YAMLNode

  /// A part of the value, under the same name.
  func part(_ node: YAMLNode) -> YAMLField { YAMLField(name: name, keyRange: node.range, node: node) }
}
