/// `#clause`, `doc:document`, `doc:document#clause`, `doc:document@2022-04-01#clause`.
struct ReferenceAddress {
  /// Nil for the text itself.
  let document: String?
  let version: String?
  let clause: String?

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
