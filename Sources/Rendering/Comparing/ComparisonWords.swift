import LegalCorpus
import Redlining

extension RedlineClass {
  var key: StringKey {
    switch self {
    case .added: .addedKind
    case .deleted: .deletedKind
    case .moved: .movedKind
    case .renumbered: .renumberedKind
    case .split: .splitKind
    case .joined: .joinedKind
    case .wording: .wordingKind
    case .amount: .amountKind
    case .date: .dateKind
    case .period: .periodKind
    case .number: .numberKind
    case .link: .linkKind
    case .format: .formatKind
    }
  }

  /// Beside a clause: what happened to it.
  var markKey: StringKey {
    switch self {
    case .added: .addedHere
    case .deleted: .deletedHere
    case .moved: .movedHere
    case .renumbered: .renumberedHere
    case .split: .splitHere
    case .joined: .joinedHere
    case .wording: .wordingHere
    case .amount: .amountHere
    case .date: .dateHere
    case .period: .periodHere
    case .number: .numberHere
    case .link: .linkHere
    case .format: .formatHere
    }
  }

  var sign: StaticString {
    switch self {
    case .added: "＋"
    case .deleted: "−"
    case .moved: "⇅"
    case .renumbered: "№"
    case .split: "÷"
    case .joined: "∪"
    case .wording, .amount, .date, .period, .number: "±"
    case .link, .format: "¶"
    }
  }
}

extension RedlineSummary {
  /// Of both texts' words, in whole hundredths; a change that is less than one counts as one.
  var changedPercent: Int { words.deleted + words.inserted == 0 ? 0 : max(1, Int((changedShare * 100).rounded())) }
}

extension FrameChanges.Part {
  var key: StringKey {
    switch self {
    case .title: .partTitle
    case .subtitle: .partSubtitle
    case .header: .partHeader
    case .signature: .partSignature
    }
  }
}

extension Comparison.Side {
  /// Where a block stands, by labels: `Ⅰ (B) イ`; empty before the first clause.
  func path(of block: Int) -> String {
    var labels = labels(above: block)
    let own = comparable.blocks[block]
    if own.kind == .note, !own.number.isEmpty { labels.append(own.number) }
    if !comparable.places[block].opensClause, !own.label.isEmpty { labels.append(own.label) }
    return labels.joined(separator: " ")
  }

  /// The labels of the clauses that hold a block, from the top, its own among them if it opens one; in a text whose articles are paragraphs also
  /// theirs. O(depth).
  func labels(above block: Int) -> [String] {
    var labels: [String] = []
    var next: Int? = block
    var clause = comparable.places[block].clause
    func addClauses(until inner: Int?) {
      while let current = clause, current != inner {
        if let label = text.outline.entries[current].label?.cited, !label.isEmpty { labels.append(label) }
        clause = text.outline.entries[current].parent
      }
    }
    while let current = next {
      let place = comparable.places[current]
      let label = comparable.blocks[current].label
      if current != block, !place.opensClause, !label.isEmpty {
        addClauses(until: place.clause)
        labels.append(label)
      }
      next = comparable.holders[current]
    }
    addClauses(until: nil)
    return labels.reversed()
  }

  /// The label that a block shows: typed or generated; nil for none.
  func label(of block: Int) -> String? {
    let block = comparable.blocks[block]
    let label = block.label.isEmpty ? block.number : block.label
    return label.isEmpty ? nil : label
  }

  /// The fragment of a block's clause, where the block opens it.
  func fragment(of block: Int) -> String? {
    let place = comparable.places[block]
    guard place.opensClause, let clause = place.clause else { return nil }
    return text.outline.entries[clause].id.text
  }

  /// 2 to 6 for a heading.
  func headingLevel(of block: Int) -> Int? {
    guard comparable.blocks[block].kind == .heading, let clause = comparable.places[block].clause,
      case .heading(let level) = text.outline.entries[clause].kind
    else { return nil }
    return min(max(level, 2), 6)
  }
}

/// The first words of a text, to name a place.
func excerpt(_ text: String, limit: Int = 22) -> String {
  let scalars = text.unicodeScalars
  // What would save little is not cut.
  guard scalars.count > limit + limit / 3 else { return text }
  var end = scalars.index(scalars.startIndex, offsetBy: limit)
  // A word is not cut where blanks part words.
  if scalars[end].isSpelt {
    while end > scalars.startIndex, scalars[scalars.index(before: end)].isSpelt { end = scalars.index(before: end) }
    if end == scalars.startIndex { end = scalars.index(scalars.startIndex, offsetBy: limit) }
  }
  return String(text[..<end]).trimmingOpenEnd + "…"
}

extension Unicode.Scalar {
  /// Of a script that parts words by blanks.
  fileprivate var isSpelt: Bool { properties.isAlphabetic && (value < 0x0E00 || 0x1E00..<0x2000 ~= value) }
}

extension String {
  /// Without blanks at its end, nor a bracket that opens there.
  fileprivate var trimmingOpenEnd: String {
    var scalars = unicodeScalars[...]
    while let last = scalars.last, " (（「『[【“„".unicodeScalars.contains(last) { scalars.removeLast() }
    return String(scalars)
  }
}
