extension MatchOrder {
  /// One row a block. Between what kept its place, the old text's blocks stand before the new one's.
  func entries(old: TextTokens, new: TextTokens) -> [Alignment.Entry] {
    var rows = MergedRows(old: old, new: new, order: self)
    return rows.merge()
  }
}

private struct MergedRows {
  private let old: TextTokens
  private let new: TextTokens
  private let order: MatchOrder
  /// The pair of a unit, by side.
  private var pairOfOld: [Int]
  private var pairOfNew: [Int]
  /// By unit of what was split or joined and moved: its counterpart, of a whole the first part, and the number of the move.
  private var movedOfOld: [Int: (mate: Int, move: Int)] = [:]
  private var movedOfNew: [Int: (mate: Int, move: Int)] = [:]
  private var entries: [Alignment.Entry] = []

  init(old: TextTokens, new: TextTokens, order: MatchOrder) {
    self.old = old
    self.new = new
    self.order = order
    pairOfOld = [Int](repeating: -1, count: old.units.count)
    pairOfNew = [Int](repeating: -1, count: new.units.count)
    for (index, pair) in order.pairs.enumerated() {
      pairOfOld[pair.old] = index
      pairOfNew[pair.new] = index
    }
    for division in order.movedDivisions {
      let (whole, parts) = (division.whole, division.parts)
      let place = division.isSplit ? pairOfOld[whole] : pairOfNew[whole]
      guard place >= 0 else { continue }
      let move = order.pairs[place].move
      for part in parts { if division.isSplit { movedOfNew[part] = (whole, move) } else { movedOfOld[part] = (whole, move) } }
      if division.isSplit { movedOfOld[whole] = (parts[0], move) } else { movedOfNew[whole] = (parts[0], move) }
    }
  }

  mutating func merge() -> [Alignment.Entry] {
    var divided: [Int: Matching.Division] = [:]
    for division in order.divisions {
      if let pair = division.parts.map({ division.isSplit ? pairOfNew[$0] : pairOfOld[$0] }).first(where: { $0 >= 0 }) {
        divided[pair] = division
      }
    }
    var (i, j) = (0, 0)
    var last: MatchOrder.Pair?
    for (index, pair) in order.pairs.enumerated() where pair.move == 0 {
      let division = divided[index]
      let oldUnits = division.map { $0.isSplit ? [$0.whole] : $0.parts } ?? [pair.old]
      let newUnits = division.map { $0.isSplit ? $0.parts : [$0.whole] } ?? [pair.new]
      gap(old: i..<(oldUnits.first ?? pair.old), new: j..<(newUnits.first ?? pair.new), behind: last)
      last = pair
      if let division { parts(division) } else { paired(pair) }
      (i, j) = ((oldUnits.last ?? pair.old) + 1, (newUnits.last ?? pair.new) + 1)
    }
    gap(old: i..<old.units.count, new: j..<new.units.count, behind: last)
    return entries
  }

  /// First what stands under the last clause that was kept, then what stands beside it under the same one, and so on outwards.
  private mutating func gap(old oldUnits: Range<Int>, new newUnits: Range<Int>, behind last: MatchOrder.Pair?) {
    var (i, j) = (oldUnits.lowerBound, newUnits.lowerBound)
    var holder = last?.old ?? -1
    while let last, holder >= 0, i < oldUnits.upperBound, j < newUnits.upperBound {
      let mate = pairOfOld[holder] < 0 ? -1 : order.pairs[pairOfOld[holder]].new
      if mate >= 0, mate == last.new || new.stands(last.new, under: mate) {
        let oldEnd = (i..<oldUnits.upperBound).first { !old.stands($0, under: holder) } ?? oldUnits.upperBound
        let newEnd = (j..<newUnits.upperBound).first { !new.stands($0, under: mate) } ?? newUnits.upperBound
        oneSided(old: i..<oldEnd, new: j..<newEnd)
        (i, j) = (oldEnd, newEnd)
      }
      holder = old.units[holder].parent
    }
    oneSided(old: i..<oldUnits.upperBound, new: j..<newUnits.upperBound)
  }

  private mutating func add(_ relation: Alignment.Relation, _ old: Int?, _ new: Int?, move: Int? = nil, part: Alignment.Part? = nil) {
    entries.append(Alignment.Entry(relation: relation, old: old, new: new, move: move, part: part))
  }

  private mutating func oneSided(old oldUnits: Range<Int>, new newUnits: Range<Int>) {
    for unit in oldUnits {
      if let (mate, move) = movedOfOld[unit] {
        add(.movedAway, old.units[unit].blocks.lowerBound, new.units[mate].blocks.lowerBound, move: move)
        continue
      }
      let pair = pairOfOld[unit] >= 0 ? order.pairs[pairOfOld[unit]] : nil
      for block in old.units[unit].blocks {
        let mate = pair.flatMap { order.columns.mate(ofOld: block, in: $0) }
        add(mate == nil ? .deleted : .movedAway, block, mate, move: mate == nil ? nil : pair?.move)
      }
    }
    for unit in newUnits {
      if let (mate, move) = movedOfNew[unit] {
        add(.movedHere, old.units[mate].blocks.lowerBound, new.units[unit].blocks.lowerBound, move: move)
        continue
      }
      let pair = pairOfNew[unit] >= 0 ? order.pairs[pairOfNew[unit]] : nil
      for block in new.units[unit].blocks {
        let mate = pair.flatMap { order.columns.mate(ofNew: block, in: $0) }
        add(mate == nil ? .added : .movedHere, mate, block, move: mate == nil ? nil : pair?.move)
      }
    }
  }

  private mutating func parts(_ division: Matching.Division) {
    let side = division.isSplit ? new : old
    let whole = (division.isSplit ? old : new).units[division.whole].blocks.lowerBound
    for (index, unit) in division.parts.enumerated() {
      if index > 0 {
        let between = (division.parts[index - 1] + 1)..<unit
        oneSided(old: division.isSplit ? 0..<0 : between, new: division.isSplit ? between : 0..<0)
      }
      let block = side.units[unit].blocks.lowerBound
      let part = Alignment.Part(number: index + 1, count: division.parts.count)
      add(division.isSplit ? .split : .joined, division.isSplit ? whole : block, division.isSplit ? block : whole, part: part)
    }
  }

  private mutating func paired(_ pair: MatchOrder.Pair) {
    var newBlock = new.units[pair.new].blocks.lowerBound
    for block in old.units[pair.old].blocks {
      guard let mate = order.columns.mate(ofOld: block, in: pair) else {
        add(.deleted, block, nil)
        continue
      }
      while newBlock < mate {
        add(.added, nil, newBlock)
        newBlock += 1
      }
      add(.paired, block, mate)
      newBlock = mate + 1
    }
    for rest in newBlock..<max(newBlock, new.units[pair.new].blocks.upperBound) { add(.added, nil, rest) }
  }
}
