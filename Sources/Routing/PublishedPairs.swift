package import LegalCorpus

extension Document {
  /// The pairs of held versions whose comparisons are published, by the newer then the older. The draft is compared with the version before it.
  package func publishedPairs(_ budget: Publication.ComparisonBudget, asOf: Day) -> [VersionPair] {
    let held = versions.filter { $0.isHeld && !$0.id.isDraft }.map(\.id)
    let isComplete =
      switch budget {
      case .all: true
      case .allUpTo(let limit): held.count <= limit
      }
    let inForce = versionInForce(on: asOf)?.id
    var pairs: [VersionPair] = []
    for (index, new) in held.enumerated() {
      for (place, old) in held[..<index].enumerated() where isComplete || place == index - 1 || old == inForce || new == inForce {
        if let pair = VersionPair(old, new) { pairs.append(pair) }
      }
    }
    if let draft = versions.last, draft.id.isDraft, let before = predecessor(of: draft.id), let pair = VersionPair(before.id, draft.id) {
      pairs.append(pair)
    }
    return pairs
  }
}
