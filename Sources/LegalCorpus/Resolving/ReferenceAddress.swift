/// `#clause`, `doc:document`, `doc:document#clause`, `doc:document@2022-04-01#clause`.
struct ReferenceAddress {
  /// Nil for the text itself.
  let document: String?
  let version: String?
  let clause: String?

  private init(clause: String) {
    document = nil
    version = nil
    self.clause = clause
  }

  /// The same in the text that includes the block in which it is written.
  func renamed(_ ids: [ClauseID: ClauseID]) -> ReferenceAddress {
    guard document == nil, let id = clause.flatMap({ ClauseID(written: $0) }), let other = ids[id] else { return self }
    return ReferenceAddress(clause: other.text)
  }

  init?(_ address: String) {
    let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    clause = parts.count == 2 ? parts[1] : nil
    if clause?.isEmpty == true { return nil }
    guard !parts[0].isEmpty else {
      document = nil
      version = nil
      return
    }
    let rest = parts[0].dropFirst("doc:".count)
    let halves = rest.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    document = halves[0]
    version = halves.count == 2 ? halves[1] : nil
    if halves[0].isEmpty || version?.isEmpty == true { return nil }
  }
}
