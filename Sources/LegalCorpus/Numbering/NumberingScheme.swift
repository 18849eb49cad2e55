/// How the clauses of a text are labelled, level by level: headings from `##`, then ordered lists from the outermost.
struct NumberingScheme: Sendable {
  /// Whether the count of a level begins anew in each parent, or goes on through the document.
  enum Restart: String, Sendable, CaseIterable { case parent, document }

  /// What a clause of a level contributes to `{path}`.
  enum Reference: Sendable {
    /// Its label, as it is cited.
    case label
    /// Nothing: written as `""` (chapters, in 第5条第2項).
    case omitted
    /// Its number in another form (`第1項`); its label where it has no number.
    case form(NumberingExample)
  }

  /// `headings[0]` is for `##`; nil for levels without labels.
  var headings: [NumberingExample?]
  /// `lists[0]` is for outermost ordered lists.
  var lists: [NumberingExample?]
  /// By level: headings, then lists. Levels beyond restart in their parent.
  var restarts: [Restart]
  /// By level: headings, then lists. Empty where paths are made of labels.
  var references: [Reference]

  /// No labels: written list numbers are structure, as in loose files.
  static let none = NumberingScheme(headings: [], lists: [], restarts: [], references: [])

  /// Nil for no label.
  func example(for kind: Clause.Kind) -> NumberingExample? {
    switch kind {
    case .heading(let level): headings.indices.contains(level - 2) ? headings[level - 2] : nil
    case .item(let depth): lists.indices.contains(depth) ? lists[depth] : nil
    }
  }

  /// Whether a level is written in the numbering, be it as `""`.
  func isSet(for kind: Clause.Kind) -> Bool {
    switch kind {
    case .heading(let level): headings.indices.contains(level - 2)
    case .item(let depth): lists.indices.contains(depth)
    }
  }

  func restart(for kind: Clause.Kind) -> Restart {
    let level = level(of: kind)
    return restarts.indices.contains(level) ? restarts[level] : .parent
  }

  func reference(for kind: Clause.Kind) -> Reference {
    let level = level(of: kind)
    return references.indices.contains(level) ? references[level] : .label
  }

  /// The place of a kind in `restarts` and `references`.
  private func level(of kind: Clause.Kind) -> Int {
    switch kind {
    case .heading(let level): level - 2
    case .item(let depth): headings.count + depth
    }
  }
}
