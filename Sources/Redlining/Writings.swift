extension Matching {
  /// What is only written otherwise, THE SERVICE and the Service, and stands once on each side.
  mutating func pairWritings(_ oldGap: [Int], _ newGap: [Int]) {
    var places: [UInt32: (old: Int, new: Int)] = [:]
    for i in oldGap where isText(old, i) {
      let text = old.folded(i)
      places[text] = (places[text] == nil ? i : -2, -1)
    }
    if places.isEmpty { return }
    for j in newGap where isText(new, j) {
      let text = new.folded(j)
      guard let place = places[text] else { continue }
      places[text] = (place.old, place.new == -1 ? j : -2)
    }
    let both = places.values.filter { $0.old >= 0 && $0.new >= 0 && old.units[$0.old].group == new.units[$0.new].group }
    let found = both.map { Candidate(old: $0.old, new: $0.new, weight: size($0.old, $0.new)) }.sorted { $0.old < $1.old }
    for candidate in HeaviestChain.of(found) { pair(candidate.old, candidate.new) }
  }

  private func isText(_ text: TextTokens, _ unit: Int) -> Bool {
    text.units[unit].size >= Self.leastSizeToMove && (text.units[unit].group == .heading || text.units[unit].group == .running)
  }
}

extension TextTokens {
  /// Equal for texts that are only written otherwise.
  fileprivate func folded(_ unit: Int) -> UInt32 {
    vocabulary.number(of: RowKeys.folded(blocks[units[unit].blocks.lowerBound].text))
  }
}
