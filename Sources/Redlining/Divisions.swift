extension Matching {
  /// Finds clauses that were split into several or joined from several: beside a changed pair, a unit without a mate whose words the pair lost.
  mutating func findDivisions() {
    let pairs = mateOfOld.indices.filter { mateOfOld[$0] >= 0 && isDivisible(old.units[$0], new.units[mateOfOld[$0]]) }
    for i in pairs {
      let j = mateOfOld[i]
      let splits = parts(beside: j, of: i, isSplit: true)
      if splits.count > 1 {
        divisions.append(Division(isSplit: true, whole: i, parts: splits))
        for part in splits where part != j { mateOfNew[part] = Self.part }
        continue
      }
      let joined = parts(beside: i, of: j, isSplit: false)
      guard joined.count > 1 else { continue }
      divisions.append(Division(isSplit: false, whole: j, parts: joined))
      for part in joined where part != i { mateOfOld[part] = Self.part }
    }
  }

  private func isDivisible(_ a: Unit, _ b: Unit) -> Bool {
    a.content != b.content && a.group == b.group && (a.group == .running || a.group == .note)
  }

  /// The units of the divided side that hold the words of `whole`, in order, `first` among them.
  private func parts(beside first: Int, of whole: Int, isSplit: Bool) -> [Int] {
    let side = isSplit ? new : old
    let mates = isSplit ? mateOfNew : mateOfOld
    var parts = [first]
    for step in [1, -1] {
      var next = first + step
      while next >= 0, next < side.units.count, mates[next] == Self.free {
        let trial = step > 0 ? parts + [next] : [next] + parts
        guard isPart(next, in: trial, of: whole, isSplit: isSplit) else { break }
        parts = trial
        next += step
      }
    }
    return parts
  }

  private func isPart(_ part: Int, in trial: [Int], of whole: Int, isSplit: Bool) -> Bool {
    let (side, other) = isSplit ? (new, old) : (old, new)
    let unit = side.units[part]
    guard unit.group == other.units[whole].group, unit.size >= Self.leastSizeToMove else { return false }
    guard other.units[whole].bag.share(of: unit.bag) >= 600 else { return false }
    let words = trial.map { side.words[side.units[$0].blocks.lowerBound] }
    let wholeWords = [other.words[other.units[whole].blocks.lowerBound]]
    let hunks = isSplit ? WordComparison.hunks(wholeWords, words) : WordComparison.hunks(words, wholeWords)
    return words.indices.allSatisfy { index in
      let start = words[..<index].reduce(0) { $0 + $1.count }
      let range = start..<(start + words[index].count)
      let changed = hunks.map { isSplit ? $0.new : $0.old }.reduce(0) { $0 + weight(words[index], $1.clamped(to: range), start) }
      return 10 * changed <= 5 * weight(words[index], range, start)
    }
  }

  private func weight(_ words: BlockWords, _ range: Range<Int>, _ start: Int) -> Int {
    let weights = words.weights
    return range.reduce(0) { $0 + Int(weights[$1 - start]) }
  }
}
