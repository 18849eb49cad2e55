extension Matching {
  /// How many times less a pair weighs in its place if the headings above it belong elsewhere.
  private static let strangersShare = 32
  /// How many times more a clause weighs that has the same words and the same label in the same place.
  private static let unchangedFactor = 4
  /// Of the weight below a clause, what counts for the clause itself.
  private static let familyShare = 4

  /// The candidates as they count in a chain of what stays; each unit is in one of them at most, and old sides rise. What stands under a clause on
  /// both sides counts for the clause too, so that it does not leave its own; what came under another heading, though both headings have other
  /// counterparts, counts little: it moved, not the heading that it passed. O(candidates × depth).
  func weighedByFamily(_ candidates: [Candidate]) -> [Candidate] {
    var places = [Int](repeating: -1, count: old.units.count)
    var placesOfNew = [Int](repeating: -1, count: new.units.count)
    for (place, candidate) in candidates.enumerated() {
      places[candidate.old] = place
      placesOfNew[candidate.new] = place
    }
    var weights = candidates.map { isUnchanged($0) ? Self.unchangedFactor * $0.weight : $0.weight }
    var isStranger = [Bool](repeating: false, count: candidates.count)
    for (place, candidate) in candidates.enumerated() {
      let (parent, newParent) = (old.units[candidate.old].holder, new.units[candidate.new].holder)
      guard parent >= 0, newParent >= 0, places[parent] >= 0, placesOfNew[newParent] >= 0 else { continue }
      let (above, newAbove) = (places[parent], placesOfNew[newParent])
      isStranger[place] = above == newAbove ? isStranger[above] : isSureHeading(candidates[above]) && isSureHeading(candidates[newAbove])
      if isStranger[place] { weights[place] = max(1, weights[place] / Self.strangersShare) }
    }
    for place in candidates.indices.reversed() {
      if let above = family(of: candidates[place], places, candidates), isSure(candidates[above]) {
        weights[above] += weights[place] / Self.familyShare
      }
    }
    return candidates.indices.map { Candidate(old: candidates[$0].old, new: candidates[$0].new, weight: weights[$0]) }
  }

  private func isUnchanged(_ candidate: Candidate) -> Bool {
    let (i, j) = (candidate.old, candidate.new)
    return old.units[i].label != 0 && old.units[i].label == new.units[j].label && old.units[i].content == new.units[j].content
      && old.units[i].group == .running && haveSameParents(i, j)
  }

  private func isSureHeading(_ candidate: Candidate) -> Bool { old.units[candidate.old].group == .heading && isSure(candidate) }

  /// Paired by its own words or its id, not by what stands under it or beside it.
  private func isSure(_ candidate: Candidate) -> Bool {
    let id = old.units[candidate.old].id
    return candidate.weight >= Self.leastInPlace * size(candidate.old, candidate.new) || id != 0 && id == new.units[candidate.new].id
  }

  /// The innermost candidate that a candidate stands under on both sides.
  private func family(of candidate: Candidate, _ places: [Int], _ candidates: [Candidate]) -> Int? {
    var parent = old.units[candidate.old].parent
    while parent >= 0 {
      if places[parent] >= 0, new.stands(candidate.new, under: candidates[places[parent]].new) { return places[parent] }
      parent = old.units[parent].parent
    }
    return nil
  }
}

extension TextTokens {
  /// O(depth).
  func stands(_ unit: Int, under other: Int) -> Bool {
    var parent = units[unit].parent
    while parent > other { parent = units[parent].parent }
    return parent == other
  }
}
