/// The best comparison of two short word sequences: the one whose kept words weigh most, less a charge for every place that differs. So a lone
/// particle between two changes is not kept, a content word is, and of equal ways the change begins and ends where a person would mark it.
///
/// Dynamic programming over two states, kept and changed, as for gaps with an affine charge (Gotoh 1982). Time and memory: old × new.
struct WeighedComparison {
  /// What a hunk is charged, half when it begins and half when it ends. As much as its four edges can earn at most, so that no hunk pays for itself;
  /// less than the lightest word.
  private static let charge: Int32 = 24
  /// Weights are scaled so that all edges of a hunk together weigh less than one word.
  private static let scale: Int32 = 16
  private static let never: Int32 = -1 << 28

  private let old: WordSequence
  private let new: WordSequence
  private let oldRange: Range<Int>
  private let newRange: Range<Int>

  static func hunks(_ old: WordSequence, _ oldRange: Range<Int>, _ new: WordSequence, _ newRange: Range<Int>) -> [Hunk] {
    WeighedComparison(old: old, new: new, oldRange: oldRange, newRange: newRange).hunks()
  }
}

extension WeighedComparison {
  // What lies in a byte of the way back: where the changed state came from, and where the kept state came from.
  private static let fromOld: UInt8 = 0
  private static let fromNew: UInt8 = 1
  private static let fromKept: UInt8 = 2
  private static let keptFromChanged: UInt8 = 4

  private func hunks() -> [Hunk] {
    let n = oldRange.count
    let m = newRange.count
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: (n + 1) * (m + 1)) { way in
      let endsKept = withUnsafeTemporaryAllocation(of: Int32.self, capacity: 2 * (m + 1)) { rows -> Bool in
        rows.initialize(repeating: Self.never)
        return fill(
          way, kept: UnsafeMutableBufferPointer(rebasing: rows[0...m]), changed: UnsafeMutableBufferPointer(rebasing: rows[(m + 1)...]))
      }
      return follow(way, endsKept: endsKept)
    }
  }

  /// Returns whether the best way ends with a kept word.
  private func fill(
    _ way: UnsafeMutableBufferPointer<UInt8>, kept: UnsafeMutableBufferPointer<Int32>, changed: UnsafeMutableBufferPointer<Int32>
  ) -> Bool {
    let n = oldRange.count
    let m = newRange.count
    let half = Self.charge / 2
    return old.words.withUnsafeBufferPointer { oldWords in
      new.words.withUnsafeBufferPointer { newWords in
        old.edges.withUnsafeBufferPointer { oldEdges in
          new.edges.withUnsafeBufferPointer { newEdges in
            old.weights.withUnsafeBufferPointer { weights in
              let a = oldWords.baseAddress.map { $0 + oldRange.lowerBound }
              let b = newWords.baseAddress.map { $0 + newRange.lowerBound }
              guard let a, let b else { return n == 0 && m == 0 }
              for i in 0...n {
                let oldEdge = oldEdges[oldRange.lowerBound + i]
                let word = i > 0 ? a[i - 1] : 0
                let weight = i > 0 ? weights[oldRange.lowerBound + i - 1] * Self.scale : 0
                let oldEdgeBefore = i > 0 ? oldEdges[oldRange.lowerBound + i - 1] : 0
                var diagonalKept = Self.never
                var diagonalChanged = Self.never
                let line = way.baseAddress.map { $0 + i * (m + 1) }
                guard let line else { return true }
                for j in 0...m {
                  let edge = oldEdge + newEdges[newRange.lowerBound + j]
                  let aboveKept = kept[j]
                  let aboveChanged = i > 0 ? changed[j] : Self.never
                  var direction: UInt8 = 0
                  var best = Self.never
                  if i == 0, j == 0 {
                    best = 0
                  } else if i > 0, j > 0, b[j - 1] == word {
                    let closed = diagonalChanged - half + oldEdgeBefore + newEdges[newRange.lowerBound + j - 1]
                    best = max(diagonalKept, closed) + weight
                    if closed > diagonalKept { direction = Self.keptFromChanged }
                  }
                  let left = j > 0 ? changed[j - 1] : Self.never
                  let opened = best - half + edge
                  var change = aboveChanged
                  var source = Self.fromOld
                  if left > change { (change, source) = (left, Self.fromNew) }
                  if opened > change { (change, source) = (opened, Self.fromKept) }
                  diagonalKept = i > 0 ? aboveKept : Self.never
                  diagonalChanged = aboveChanged
                  kept[j] = best
                  changed[j] = change
                  line[j] = direction | source
                }
              }
              let closing = oldEdges[oldRange.upperBound] + newEdges[newRange.upperBound]
              return kept[m] >= changed[m] - half + closing
            }
          }
        }
      }
    }
  }

  private func follow(_ way: UnsafeMutableBufferPointer<UInt8>, endsKept: Bool) -> [Hunk] {
    let m = newRange.count
    var i = oldRange.count
    var j = m
    var isKept = endsKept
    var hunks: [Hunk] = []
    var end = (i, j)
    while i > 0 || j > 0 || !isKept {
      let cell = way[i * (m + 1) + j]
      if isKept {
        i -= 1
        j -= 1
        if cell & Self.keptFromChanged != 0 {
          isKept = false
          end = (i, j)
        }
      } else if cell & 3 == Self.fromKept {
        hunks.append(
          Hunk(
            old: (oldRange.lowerBound + i)..<(oldRange.lowerBound + end.0), new: (newRange.lowerBound + j)..<(newRange.lowerBound + end.1)))
        isKept = true
      } else if cell & 3 == Self.fromOld {
        i -= 1
      } else {
        j -= 1
      }
    }
    return hunks.reversed()
  }
}
