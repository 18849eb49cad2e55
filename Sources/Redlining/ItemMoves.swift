extension Matching {
  /// The items of a clause stay its items wherever it went: with the same label under a pair, if one is how the other begins. What they were a
  /// little like elsewhere, with another label, gives way. O(units + words).
  mutating func pairItems() {
    var newItems: [Item: Int] = [:]
    for j in new.units.indices {
      guard let item = new.item(j) else { continue }
      newItems[item] = newItems[item] == nil ? j : Self.part
    }
    for i in old.units.indices {
      guard let item = old.item(i), mateOfOld[item.parent] >= 0,
        let j = newItems[Item(parent: mateOfOld[item.parent], label: item.label)], j >= 0, mateOfOld[i] != j,
        isLoose(i, mateOfOld[i]), isLoose(mateOfNew[j], j), begins(i, j)
      else { continue }
      if mateOfOld[i] >= 0 { unpair(i, mateOfOld[i]) }
      if mateOfNew[j] >= 0 { unpair(mateOfNew[j], j) }
      pair(i, j)
    }
  }

  /// Whether nothing, or only some words, speaks for a pair.
  private func isLoose(_ i: Int, _ j: Int) -> Bool {
    guard i != Self.part, j != Self.part else { return false }
    guard i >= 0, j >= 0 else { return true }
    return old.units[i].label != new.units[j].label && old.units[i].content != new.units[j].content && old.units[i].id == 0
  }

  private func begins(_ i: Int, _ j: Int) -> Bool {
    let (a, b) = (old.words[old.units[i].blocks.lowerBound], new.words[new.units[j].blocks.lowerBound])
    guard min(a.size, b.size) >= Self.leastSizeOfItem else { return false }
    return a.bytes.starts(with: b.bytes) || b.bytes.starts(with: a.bytes)
  }

  /// Scalars that an item must have to be known by them under its clause.
  private static let leastSizeOfItem = 2
}

private struct Item: Hashable {
  let parent: Int
  let label: UInt32
}

extension TextTokens {
  fileprivate func item(_ unit: Int) -> Item? {
    let it = units[unit]
    return it.group == .running && it.label != 0 && it.parent >= 0 ? Item(parent: it.parent, label: it.label) : nil
  }
}
