/// Finds which units of one side are contained in which of the other.
struct DivisionSearch {
  /// Thousandths of a part's words that the whole must hold, and that it must have lost.
  private static let leastHeld = 600
  private static let leastLost = 400
  /// Thousandths of a part's words that come from the whole where the part grew, and of the words that the whole lost.
  private static let leastGrown = 300
  private static let leastTaken = 700
  private let old: TextTokens
  private let new: TextTokens
  /// Of wholes, what they have more than their mates.
  private var oldRests: [Int: WordBag] = [:]
  private var newRests: [Int: WordBag] = [:]
  /// The division of each whole.
  private var splits: [Int: Int] = [:]
  private var joins: [Int: Int] = [:]

  init(_ matching: Matching) {
    (old, new) = (matching.old, matching.new)
    for (index, division) in matching.divisions.enumerated() { add(index, whole: division.whole, isSplit: division.isSplit) }
  }

  func division(of whole: Int, isSplit: Bool) -> Int? { isSplit ? splits[whole] : joins[whole] }

  mutating func add(_ division: Int, whole: Int, isSplit: Bool) {
    if isSplit { splits[whole] = division } else { joins[whole] = division }
  }

  /// Wholes in order, each with the units that it may have been divided into or joined from.
  mutating func contained(in stretch: Stretch, isSplit: Bool, _ matching: Matching) -> [(whole: Int, parts: [Int])] {
    let (side, other) = isSplit ? (old, new) : (new, old)
    let mates = isSplit ? matching.mateOfOld : matching.mateOfNew
    let otherMates = isSplit ? matching.mateOfNew : matching.mateOfOld
    let free = (isSplit ? stretch.new : stretch.old).filter { otherMates[$0] == Matching.free && other.units[$0].group != .row }
    guard !free.isEmpty else { return [] }
    let changed = isSplit ? stretch.changed : stretch.changed.map { matching.mateOfOld[$0] }
    let paired = changed.filter { whole in
      (isSplit ? joins[mates[whole]] : splits[mates[whole]]) == nil && side.units[whole].group == other.units[mates[whole]].group
    }
    var wholes = (stretch.isMoved ? [] : (isSplit ? stretch.old : stretch.new).filter { mates[$0] == Matching.free }) + paired
    wholes.removeAll { side.units[$0].group == .row || side.units[$0].group == .heading }
    let long = free.filter { other.units[$0].size >= Matching.leastSizeToMove && other.units[$0].group != .heading }
    var best: [Int: (whole: Int, lost: Int)] = [:]
    matching.forEachLikely(isSplit ? wholes.sorted() : long, isSplit ? long : wholes.sorted()) { i, j in
      let (whole, part) = isSplit ? (i, j) : (j, i)
      let lost = lost(whole, part, mates[whole], isSplit: isSplit)
      if lost > best[part]?.lost ?? 0 { best[part] = (whole, lost) }
    }
    var parts: [Int: [Int]] = [:]
    for part in long { if let found = best[part] { parts[found.whole, default: []].append(part) } }
    for whole in paired where side.units[whole].group != .row {
      for part in [mates[whole] - 1, mates[whole] + 1] where part >= 0 && part < other.units.count && otherMates[part] == Matching.free {
        if !(parts[whole]?.contains(part) ?? false), matching.runsIn(part, whole, mates[whole], isSplit: isSplit) {
          parts[whole, default: []].append(part)
        }
      }
    }
    return parts.sorted { $0.key < $1.key }.map { ($0.key, $0.value.sorted()) }
  }
}

extension DivisionSearch {
  /// How much of a part's words its whole lost, in thousandths; 0 where that is too little.
  private mutating func lost(_ whole: Int, _ part: Int, _ mate: Int, isSplit: Bool) -> Int {
    let (side, other) = isSplit ? (old, new) : (new, old)
    guard side.units[whole].group == other.units[part].group else { return 0 }
    if mate < 0, side.units[whole].size <= other.units[part].size { return 0 }
    guard side.bag(whole).share(of: other.bag(part)) >= Self.leastGrown / 2 else { return 0 }
    let (all, few) = (bag(whole, isOld: isSplit), bag(part, isOld: !isSplit))
    let held = all.share(of: few)
    guard mate >= 0 else { return held >= Self.leastHeld ? held : 0 }
    let rest = rest(whole, mate, isOld: isSplit)
    let lost = rest.share(of: few)
    if held >= Self.leastHeld { return lost >= Self.leastLost ? lost : 0 }
    // A part that grew: it holds most of what the whole lost.
    return lost >= Self.leastGrown && few.share(of: rest) >= Self.leastTaken ? lost : 0
  }

  /// The words that a whole has more than its mate.
  private mutating func rest(_ whole: Int, _ mate: Int, isOld: Bool) -> WordBag {
    if let known = isOld ? oldRests[whole] : newRests[whole] { return known }
    let rest = bag(whole, isOld: isOld).without(bag(mate, isOld: !isOld))
    if isOld { oldRests[whole] = rest } else { newRests[whole] = rest }
    return rest
  }

  private func bag(_ unit: Int, isOld: Bool) -> WordBag {
    let text = isOld ? old : new
    return text.words[text.units[unit].blocks.lowerBound].all.plainBag
  }
}
