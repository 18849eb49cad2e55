extension Matching {
  /// One unit whose text lives on in several of the other side.
  struct Division {
    /// The unit is old: a split; else a join.
    let isSplit: Bool
    let whole: Int
    /// In order; one of them is the mate of the whole. Between them there may be units that only came or only went.
    var parts: [Int]

    var mirrored: Division { Division(isSplit: !isSplit, whole: whole, parts: parts) }
  }

  /// Finds clauses that were split into several or joined from several: units without a mate that hold words which a unit of the other side lost,
  /// between the same unchanged neighbours. What was found before may get further parts.
  mutating func findDivisions() {
    guard changes != changesAtDivisions else { return }
    let before = divisions.count
    var search = DivisionSearch(self)
    for stretch in changedStretches() + movedStretches() {
      for isSplit in [true, false] {
        for (whole, parts) in search.contained(in: stretch, isSplit: isSplit, self) { divide(whole, parts, isSplit: isSplit, &search) }
      }
    }
    // With the parts found now, others may be seen to fit.
    changesAtDivisions = divisions.count > before ? -1 : changes
  }

  /// The units between neighbouring pairs that are the same on both sides and keep their order.
  mutating func changedStretches() -> [Stretch] {
    let chain = inOrder()
    var result: [Stretch] = []
    var (i, j) = (0, 0)
    var changed: [Int] = []
    for place in chain + [Candidate(old: old.units.count, new: new.units.count, weight: 0)] {
      let isEnd = place.old == old.units.count
      guard isEnd || old.units[place.old].content == new.units[place.new].content else {
        changed.append(place.old)
        continue
      }
      if i < place.old, j < place.new { result.append(Stretch(old: i..<place.old, new: j..<place.new, changed: changed, isMoved: false)) }
      (i, j) = (place.old + 1, place.new + 1)
      changed = []
    }
    return result
  }

  /// Pairs that changed and moved, each with the running text without a mate beside it.
  mutating func movedStretches() -> [Stretch] {
    var isKept = [Bool](repeating: false, count: old.units.count)
    for pair in inOrder() { isKept[pair.old] = true }
    return old.units.indices.compactMap { i in
      let j = mateOfOld[i]
      guard j >= 0, !isKept[i], old.units[i].group == .running, old.units[i].content != new.units[j].content else { return nil }
      let (around, newAround) = (old.freeAround(i, mateOfOld), new.freeAround(j, mateOfNew))
      return around.count + newAround.count > 2 ? Stretch(old: around, new: newAround, changed: [i], isMoved: true) : nil
    }
  }

  private mutating func divide(_ whole: Int, _ more: [Int], isSplit: Bool, _ search: inout DivisionSearch) {
    let known = search.division(of: whole, isSplit: isSplit)
    let mate = isSplit ? mateOfOld[whole] : mateOfNew[whole]
    let before = known.map { divisions[$0].parts } ?? (mate >= 0 ? [mate] : [])
    guard let parts = DivisionTrial(self, whole, isSplit: isSplit).parts(before, more), parts != before else { return }
    if mate == Self.free {
      let side = isSplit ? new : old
      guard let likest = parts.max(by: { side.units[$0].size < side.units[$1].size }) else { return }
      if isSplit { pair(whole, likest) } else { pair(likest, whole) }
    }
    for part in parts where (isSplit ? mateOfNew : mateOfOld)[part] == Self.free { take(part, isOld: !isSplit) }
    if let known {
      divisions[known].parts = parts
    } else {
      search.add(divisions.count, whole: whole, isSplit: isSplit)
      divisions.append(Division(isSplit: isSplit, whole: whole, parts: parts))
    }
    if let first = parts.first { keepFirstHeading(whole, first, isSplit: isSplit) }
  }

  /// Where an article became two, its heading is that of the first.
  private mutating func keepFirstHeading(_ whole: Int, _ first: Int, isSplit: Bool) {
    let (one, many) = isSplit ? (old, new) : (new, old)
    let (heading, its) = (one.units[whole].parent, many.units[first].parent)
    guard heading == whole - 1, heading >= 0, its >= 0, one.units[heading].group == .heading, many.units[its].group == .heading,
      (isSplit ? mateOfNew : mateOfOld)[its] == Self.free
    else { return }
    let mate = (isSplit ? mateOfOld : mateOfNew)[heading]
    guard mate > its, many.units[mate].content != one.units[heading].content, many.depth(mate) == many.depth(its) else { return }
    let (i, j) = isSplit ? (heading, mate) : (mate, heading)
    unpair(i, j)
    if isSplit { pair(heading, its) } else { pair(its, heading) }
  }
}

/// Units of both sides between two unchanged neighbours, some of them paired in order though they changed.
struct Stretch {
  let old: Range<Int>
  let new: Range<Int>
  /// Old units.
  let changed: [Int]
  /// Around one pair that does not keep its order.
  let isMoved: Bool
}

extension TextTokens {
  /// A unit with the running text beside it that has no mate, a few on either side.
  fileprivate func freeAround(_ unit: Int, _ mates: [Int]) -> Range<Int> {
    let most = 4
    func isFree(_ other: Int) -> Bool { units.indices.contains(other) && mates[other] == Matching.free && units[other].group == .running }
    var (start, end) = (unit, unit + 1)
    while unit - start < most, isFree(start - 1) { start -= 1 }
    while end - unit <= most, isFree(end) { end += 1 }
    return start..<end
  }

  func depth(_ unit: Int) -> Int { units[unit].depth }
}
