extension Matching {
  /// The divisions whose parts lie between what keeps its order before and after them. What is no such part only came or only went.
  func divisionsInPlace(_ chain: [Candidate]) -> [Division] {
    var byOld: [Int: Division] = [:]
    for division in divisions {
      let i = division.isSplit ? division.whole : mateOfNew[division.whole]
      if i >= 0 { byOld[i] = division }
    }
    var result: [Division] = []
    var last = (old: -1, new: -1)
    for (index, place) in chain.enumerated() {
      let next = index + 1 < chain.count ? chain[index + 1] : Candidate(old: old.units.count, new: new.units.count, weight: 0)
      if var division = byOld[place.old] {
        division.parts.removeAll { division.isSplit ? $0 <= last.new || $0 >= next.new : $0 <= last.old || $0 >= next.old }
        if division.parts.count > 1, let end = division.parts.last {
          result.append(division)
          last = division.isSplit ? (place.old, max(place.new, end)) : (max(place.old, end), place.new)
          continue
        }
      }
      last = (place.old, place.new)
    }
    return result
  }

  /// The divisions of pairs that moved.
  func divisionsElsewhere(kept: [Bool]) -> [Division] {
    divisions.filter { division in
      let i = division.isSplit ? division.whole : mateOfNew[division.whole]
      return i >= 0 && !kept[i] && division.parts.count > 1
    }
  }
}
