/// White space inside what Japanese writes without: アクセスカウンター and アクセス カウンター are other words and the same text. What is cut into other words on
/// the two sides is no change, as white space alone is none.
struct WordSpacing {
  private let old: BlockWords
  private let new: BlockWords

  /// The hunks without such words at their ends. What stays on both sides may then be other numbers of words.
  static func parted(_ hunks: [Hunk], _ old: BlockWords, _ new: BlockWords) -> [Hunk] {
    if hunks.allSatisfy({ $0.isPure || $0.old.count + $0.new.count < 3 }) { return hunks }
    let spacing = WordSpacing(old: old, new: new)
    return hunks.compactMap(spacing.parted)
  }
}

extension WordSpacing {
  private func parted(_ hunk: Hunk) -> Hunk? {
    if hunk.isPure || hunk.old.count + hunk.new.count < 3 { return hunk }
    let (first, newFirst) = leading(hunk)
    let rest = Hunk(old: first..<hunk.old.upperBound, new: newFirst..<hunk.new.upperBound)
    let (last, newLast) = trailing(rest)
    let middle = Hunk(old: first..<last, new: newFirst..<newLast)
    return middle.old.isEmpty && middle.new.isEmpty ? nil : middle
  }

  /// The words behind the last that are the same text, where these are not the same words.
  private func leading(_ hunk: Hunk) -> (Int, Int) {
    var found = (hunk.old.lowerBound, hunk.new.lowerBound)
    var (i, j) = found
    var (left, right) = (old.bytes[0..<0], new.bytes[0..<0])
    while true {
      if left.isEmpty, right.isEmpty {
        if i - found.0 + j - found.1 > 2 { found = (i, j) } else if i > found.0 { return found }
        guard i < hunk.old.upperBound, j < hunk.new.upperBound else { return found }
      } else if left.isEmpty
        ? i == hunk.old.upperBound || !isJapanese(old, i) : right.isEmpty && (j == hunk.new.upperBound || !isJapanese(new, j))
      {
        return found
      }
      if left.isEmpty { (left, i) = (old.bytes(of: i), i + 1) }
      if right.isEmpty { (right, j) = (new.bytes(of: j), j + 1) }
      let count = min(left.count, right.count)
      guard left.prefix(count).elementsEqual(right.prefix(count)) else { return found }
      (left, right) = (left.dropFirst(count), right.dropFirst(count))
    }
  }

  /// The same from the end.
  private func trailing(_ hunk: Hunk) -> (Int, Int) {
    var found = (hunk.old.upperBound, hunk.new.upperBound)
    var (i, j) = found
    var (left, right) = (old.bytes[0..<0], new.bytes[0..<0])
    while true {
      if left.isEmpty, right.isEmpty {
        if found.0 - i + found.1 - j > 2 { found = (i, j) } else if i < found.0 { return found }
        guard i > hunk.old.lowerBound, j > hunk.new.lowerBound else { return found }
      } else if left.isEmpty
        ? i == hunk.old.lowerBound || !isJapanese(old, i) : right.isEmpty && (j == hunk.new.lowerBound || !isJapanese(new, j))
      {
        return found
      }
      if left.isEmpty { (left, i) = (old.bytes(of: i - 1), i - 1) }
      if right.isEmpty { (right, j) = (new.bytes(of: j - 1), j - 1) }
      let count = min(left.count, right.count)
      guard left.suffix(count).elementsEqual(right.suffix(count)) else { return found }
      (left, right) = (left.dropLast(count), right.dropLast(count))
    }
  }

  /// Whether a word begins, and the one before it ends, with a scalar that Japanese writes without white space.
  private func isJapanese(_ block: BlockWords, _ word: Int) -> Bool {
    guard word > 0 else { return false }
    let (before, after) = (ScalarText(utf8: Array(block.bytes(of: word - 1))), ScalarText(utf8: Array(block.bytes(of: word))))
    return before.scripts.last?.isJapanese ?? false && after.scripts.first?.isJapanese ?? false
  }
}
