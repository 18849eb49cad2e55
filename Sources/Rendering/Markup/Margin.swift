import LegalCorpus

/// What a page says beside clauses and blocks of a text.
struct Margin: Sendable {
  /// "What changed here", with the place in a comparison that shows it.
  struct Change: Sendable {
    let title: String
    let address: String
    /// The address of the clause's history; nil where it has none.
    let history: String?
  }

  /// By the index of the block in `ComparableText`.
  var changes: [Int: Change] = [:]
  /// Under the first line of a clause whose translation lags.
  var lags: [ClauseID: HTML] = [:]
}
