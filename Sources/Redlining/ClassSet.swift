/// Kinds of changes, each once.
struct ClassSet: OptionSet {
  let rawValue: UInt16
}

extension ClassSet {
  init(_ name: RedlineClass) {
    self.init(rawValue: 1 << name.rawValue)
  }

  mutating func insert(_ name: RedlineClass) { formUnion(ClassSet(name)) }

  /// In the order of `RedlineClass`.
  var sorted: [RedlineClass] {
    isEmpty ? [] : RedlineClass.allCases.filter { contains(ClassSet($0)) }
  }
}
