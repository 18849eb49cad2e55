extension Matching {
  /// Likeness that rows of one key need to be the same row.
  private static let leastOfKey = 250
  private static let leastOfKeyBesides = 100
  /// Likeness of cells that speak for a row.
  private static let leastOfCell = 500

  /// Rows with the same first cell, which no other row of their tables begins with: that is what a table is looked up by. Numbers only count rows.
  mutating func pairKeys() {
    for (oldGap, newGap) in gaps() {
      var places: [UInt32: (old: Int, new: Int)] = [:]
      for i in oldGap { if let key = name(i, rowKeys.old, old) { places[key] = (places[key] == nil ? i : -2, -1) } }
      if places.isEmpty { continue }
      for j in newGap {
        guard let key = name(j, rowKeys.new, new), let place = places[key] else { continue }
        places[key] = (place.old, place.new == -1 ? j : -2)
      }
      var found: [Candidate] = []
      for i in oldGap {
        guard let key = rowKeys.old[i], let place = places[key], place.old == i, place.new >= 0 else { continue }
        let isWrittenAlike = old.words[old.units[i].blocks.lowerBound] === new.words[new.units[place.new].blocks.lowerBound]
        // The words of keys that are written otherwise are not counted as the same.
        let least = isWrittenAlike ? Self.leastOfKey : Self.leastOfKeyBesides
        let likeness = likeness(i, place.new, least: least)
        if likeness >= least { found.append(Candidate(old: i, new: place.new, weight: likeness * size(i, place.new))) }
      }
      for candidate in HeaviestChain.of(found) { pair(candidate.old, candidate.new) }
    }
  }

  private func name(_ unit: Int, _ keys: [Int: UInt32], _ text: TextTokens) -> UInt32? {
    guard let key = keys[unit], text.words[text.units[unit].blocks.lowerBound].forms.contains(.content) else { return nil }
    return key
  }

  /// The heads of tables of which other rows belong together.
  mutating func pairHeads() {
    for i in old.units.indices where mateOfOld[i] == Self.free && old.isHead(i) {
      var next = i + 1
      while next < old.units.count, old.isSameTable(next, i), mateOfOld[next] < 0 { next += 1 }
      guard next < old.units.count, old.isSameTable(next, i) else { continue }
      var head = mateOfOld[next]
      while head > 0, new.isSameTable(head - 1, head) { head -= 1 }
      if mateOfNew[head] == Self.free, new.isHead(head) { pair(i, head) }
    }
  }

  /// Whether more than what many rows hold speaks for two rows: a word of their first cells, a cell that no other row near them holds, or one that is
  /// much alike.
  func isFitRow(_ i: Int, _ j: Int) -> Bool {
    guard old.units[i].group == .row, old.units[i].content != new.units[j].content else { return true }
    let (oldCells, newCells) = (old.units[i].blocks, new.units[j].blocks)
    if old.words[oldCells.lowerBound].bag.likeness(new.words[newCells.lowerBound].bag, least: 1) > 0 { return true }
    return zip(oldCells, newCells).contains { a, b in
      let (one, other) = (old.words[a], new.words[b])
      guard one.size > 0, other.size > 0 else { return false }
      if one === other { return old.holdsOnce(a, nearRow: i) && new.holdsOnce(b, nearRow: j) }
      return one.bag.likeness(other.bag, least: Self.leastOfCell) >= Self.leastOfCell
    }
  }

  /// A row of a table is the same elsewhere only if its first cell is and stands once in each of the two tables, or if at least half of its cells
  /// are, one of which no other row of its table holds: some words in common say little among rows that are all alike.
  func isFollowed(_ i: Int, _ j: Int) -> Bool {
    guard old.units[i].group == .row, old.units[i].content != new.units[j].content else { return true }
    if let key = rowKeys.old[i], key == rowKeys.new[j] { return true }
    let (oldCells, newCells) = (old.units[i].blocks, new.units[j].blocks)
    let same = oldCells.filter { a in old.words[a].size > 0 && newCells.contains { old.words[a] === new.words[$0] } }
    guard 2 * same.count >= min(oldCells.count { old.words[$0].size > 0 }, newCells.count { new.words[$0].size > 0 }) else { return false }
    return same.contains { old.holdsOnce($0, nearRow: i) && new.holdsOnce(old.words[$0], nearRow: j) }
  }
}

extension TextTokens {
  fileprivate func isHead(_ unit: Int) -> Bool {
    units[unit].group == .row && blocks[units[unit].blocks.lowerBound].cell?.row == 1
  }

  fileprivate func isSameTable(_ a: Int, _ b: Int) -> Bool {
    guard units[a].group == .row, units[b].group == .row else { return false }
    return blocks[units[a].blocks.lowerBound].cell?.table == blocks[units[b].blocks.lowerBound].cell?.table
  }

  fileprivate func holdsOnce(_ block: Int, nearRow row: Int) -> Bool { holdsOnce(words[block], nearRow: row) }

  /// Whether no other row of a row's table, as far as `nearRows` up and down, holds a text.
  fileprivate func holdsOnce(_ text: BlockWords, nearRow row: Int) -> Bool {
    for step in [1, -1] {
      var next = row + step
      var rest = Self.nearRows
      while rest > 0, next >= 0, next < units.count, isSameTable(next, row) {
        if units[next].blocks.contains(where: { words[$0] === text }) { return false }
        next += step
        rest -= 1
      }
    }
    return true
  }

  private static let nearRows = 64
}
