extension Matching {
  /// Follows what has no counterpart in its place to another one: the same text first, then the likest, best first.
  mutating func pairMoves(least: Int) {
    let oldFree = old.units.indices.filter { mateOfOld[$0] == Self.free && old.units[$0].size >= Self.leastSizeToMove }
    let newFree = new.units.indices.filter { mateOfNew[$0] == Self.free && new.units[$0].size >= Self.leastSizeToMove }
    guard !oldFree.isEmpty, !newFree.isEmpty else { return }
    let best = candidates(oldFree, newFree, least: least).sorted { a, b in
      let (x, y) = (likeness(a.old, a.new, least: 0), likeness(b.old, b.new, least: 0))
      if x != y { return x > y }
      if a.weight != b.weight { return a.weight > b.weight }
      return a.old != b.old ? a.old < b.old : a.new < b.new
    }
    for candidate in best where mateOfOld[candidate.old] == Self.free && mateOfNew[candidate.new] == Self.free {
      pair(candidate.old, candidate.new)
    }
  }
}
