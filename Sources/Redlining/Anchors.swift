extension Matching {
  /// First what was declared the same by its id, then what is the same text and stands once on each side.
  mutating func pairAnchors() {
    for (i, j) in shared(old.units.map { UInt64($0.id) }, new.units.map { UInt64($0.id) }) { pair(i, j) }
    let oldContents = old.units.indices.map { mateOfOld[$0] == Self.free && old.units[$0].size > 1 ? old.units[$0].content + 1 : 0 }
    let newContents = new.units.indices.map { mateOfNew[$0] == Self.free && new.units[$0].size > 1 ? new.units[$0].content + 1 : 0 }
    var candidates = pairs()
    for (i, j) in shared(oldContents, newContents) { candidates.append(Candidate(old: i, new: j, weight: 1000 * size(i, j))) }
    for candidate in HeaviestChain.of(candidates) { pair(candidate.old, candidate.new) }
  }

  /// Places of the keys that occur once on each side. 0 is no key.
  private func shared(_ a: [UInt64], _ b: [UInt64]) -> [(Int, Int)] {
    var places: [UInt64: (old: Int, new: Int)] = [:]
    places.reserveCapacity(a.count)
    for (index, key) in a.enumerated() where key != 0 { places[key] = (places[key] == nil ? index : -2, -1) }
    for (index, key) in b.enumerated() where key != 0 {
      guard let place = places[key] else { continue }
      places[key] = (place.old, place.new == -1 ? index : -2)
    }
    return a.enumerated().compactMap { index, key in
      guard key != 0, let place = places[key], place.old == index, place.new >= 0 else { return nil }
      return (index, place.new)
    }
  }
}
