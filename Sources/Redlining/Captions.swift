extension Matching {
  /// What has the same heading in its text, （…） or a first sentence, is the same clause though little else is left: with the same typed label, or
  /// by a heading in brackets and some likeness. Only where it stands once between the same neighbours. O(units).
  mutating func pairCaptions() {
    for (oldGap, newGap) in gaps() {
      let (a, b) = (oldGap.map { Captions(old, $0) }, newGap.map { Captions(new, $0) })
      for isLabelled in [true, false] {
        var places: [Captions.Key: (old: Int, new: Int)] = [:]
        for (index, captions) in a.enumerated() where mateOfOld[oldGap[index]] == Self.free {
          if let key = captions.key(isLabelled) { places[key] = (places[key] == nil ? index : -2, -1) }
        }
        if places.isEmpty { continue }
        for (index, captions) in b.enumerated() where mateOfNew[newGap[index]] == Self.free {
          guard let key = captions.key(isLabelled), let place = places[key] else { continue }
          places[key] = (place.old, place.new == -1 ? index : -2)
        }
        let found = a.enumerated().compactMap { index, captions -> Candidate? in
          guard let key = captions.key(isLabelled), let place = places[key], place.old == index, place.new >= 0 else { return nil }
          let (i, j) = (oldGap[index], newGap[place.new])
          if !isLabelled, captions.hasTerm, !haveSameParents(i, j) { return nil }
          return isLabelled || likeness(i, j, least: Self.leastUnderCaption) >= Self.leastUnderCaption
            ? Candidate(old: i, new: j, weight: size(i, j)) : nil
        }
        for candidate in HeaviestChain.of(found) where isFree(candidate) { pair(candidate.old, candidate.new) }
      }
      pairAlikeCaptions(zip(oldGap, a).filter { $1.isLabelled }.map(\.0), zip(newGap, b).filter { $1.isLabelled }.map(\.0))
    }
  }

  /// The same label and headings in brackets that are alike, unless such a clause with another label is likelier. O(units).
  private mutating func pairAlikeCaptions(_ oldUnits: [Int], _ newUnits: [Int]) {
    let (a, b) = (oldUnits.filter { mateOfOld[$0] == Self.free }, newUnits.filter { mateOfNew[$0] == Self.free })
    if a.isEmpty || b.isEmpty { return }
    let placesOfNew = Dictionary(grouping: b) { new.units[$0].label }
    let pairs = Dictionary(grouping: a) { old.units[$0].label }.compactMap { label, units -> (Int, Int)? in
      guard units.count == 1, let others = placesOfNew[label], others.count == 1 else { return nil }
      let (i, j) = (units[0], others[0])
      return old.captionBag(i).likeness(new.captionBag(j), least: Self.leastOfCaptions) >= Self.leastOfCaptions ? (i, j) : nil
    }
    if pairs.isEmpty { return }
    var (best, bestOfNew): ([Int: Int], [Int: Int]) = ([:], [:])
    for pair in likelyPairs(a, b, least: Self.leastUnderCaption) {
      best[pair.candidate.old] = max(best[pair.candidate.old] ?? 0, pair.likeness)
      bestOfNew[pair.candidate.new] = max(bestOfNew[pair.candidate.new] ?? 0, pair.likeness)
    }
    let found = pairs.sorted { $0.0 < $1.0 }.compactMap { i, j -> Candidate? in
      let likeness = likeness(i, j, least: Self.leastUnderCaption)
      guard likeness >= Self.leastUnderCaption, max(best[i] ?? 0, bestOfNew[j] ?? 0) < likeness + Self.clearlyLikelier else { return nil }
      return Candidate(old: i, new: j, weight: size(i, j))
    }
    for candidate in HeaviestChain.of(found) { pair(candidate.old, candidate.new) }
  }

  private func isFree(_ candidate: Candidate) -> Bool {
    mateOfOld[candidate.old] == Self.free && mateOfNew[candidate.new] == Self.free
  }
}

extension TextTokens {
  /// The words of a heading in brackets at the start of a unit.
  fileprivate func captionBag(_ unit: Int) -> WordBag {
    let words = words[units[unit].blocks.lowerBound].all
    let end = words.forms.firstIndex(of: .closing) ?? 0
    return WordBag(words: Array(words.words[..<end]), weights: Array(words.weights[..<end]), forms: Array(words.forms[..<end]))
  }
}

/// What a unit is called in its own text.
private struct Captions {
  struct Key: Hashable {
    let label: UInt32
    let caption: UInt32
  }

  private let label: UInt32
  private let caption: UInt32?
  private let isBracketed: Bool
  private let term: UInt32?

  /// Whether it is looked up by what stands before a colon.
  var hasTerm: Bool { term != nil }

  init(_ text: TextTokens, _ unit: Int) {
    let it = text.units[unit]
    label = it.label
    let title = it.group == .running ? text.words[it.blocks.lowerBound].title : nil
    caption = title?.bracketed ?? (label == 0 ? nil : title?.sentence)
    isBracketed = title?.bracketed != nil
    term = title?.term
  }

  func key(_ isLabelled: Bool) -> Key? {
    if !isLabelled, let term { return Key(label: 0, caption: term) }
    guard let caption, isLabelled ? label != 0 : isBracketed else { return nil }
    return Key(label: isLabelled ? label : 0, caption: caption)
  }

  /// Whether it has a label and a heading in brackets.
  var isLabelled: Bool { isBracketed && label != 0 }
}
