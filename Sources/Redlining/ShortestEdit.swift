/// The shortest edit between two sequences of integers in linear space (Myers 1986), with a bound on the work that depends on nothing but the
/// lengths: where the bound is met, the sequences are cut at the point that reaches furthest, as xdiff does.
struct ShortestEdit {
  private let old: UnsafeBufferPointer<UInt32>
  private let new: UnsafeBufferPointer<UInt32>
  private var isGone: [Bool]
  private var isCome: [Bool]
  /// Furthest places on each diagonal, forwards and backwards.
  private var forward: [Int32]
  private var backward: [Int32]
  private let bound: Int

  /// What differs, from left to right.
  static func hunks(_ old: [UInt32], _ new: [UInt32]) -> [Hunk] {
    old.withUnsafeBufferPointer { old in
      new.withUnsafeBufferPointer { new in
        var edit = ShortestEdit(old, new)
        edit.compareAll()
        return edit.hunks()
      }
    }
  }

  private init(_ old: UnsafeBufferPointer<UInt32>, _ new: UnsafeBufferPointer<UInt32>) {
    self.old = old
    self.new = new
    isGone = [Bool](repeating: false, count: old.count)
    isCome = [Bool](repeating: false, count: new.count)
    forward = [Int32](repeating: 0, count: old.count + new.count + 3)
    backward = forward
    bound = min(1024, max(64, (1 << 25) / (old.count + new.count + 1)))
  }
}

extension ShortestEdit {
  private struct Box {
    var old: Range<Int>
    var new: Range<Int>
  }

  private mutating func compareAll() {
    var stack = [Box(old: 0..<old.count, new: 0..<new.count)]
    while var box = stack.popLast() {
      trim(&box)
      if box.old.isEmpty {
        for index in box.new { isCome[index] = true }
      } else if box.new.isEmpty {
        for index in box.old { isGone[index] = true }
      } else {
        let (x, y) = cut(box)
        stack.append(Box(old: x..<box.old.upperBound, new: y..<box.new.upperBound))
        stack.append(Box(old: box.old.lowerBound..<x, new: box.new.lowerBound..<y))
      }
    }
  }

  private func trim(_ box: inout Box) {
    var (a0, a1, b0, b1) = (box.old.lowerBound, box.old.upperBound, box.new.lowerBound, box.new.upperBound)
    while a0 < a1, b0 < b1, old[a0] == new[b0] { (a0, b0) = (a0 + 1, b0 + 1) }
    while a0 < a1, b0 < b1, old[a1 - 1] == new[b1 - 1] { (a1, b1) = (a1 - 1, b1 - 1) }
    box = Box(old: a0..<a1, new: b0..<b1)
  }

  /// A point that an edit goes through, neither corner of the box. The box is trimmed and neither side is empty.
  private mutating func cut(_ box: Box) -> (Int, Int) {
    let (a0, a1, b0, b1) = (box.old.lowerBound, box.old.upperBound, box.new.lowerBound, box.new.upperBound)
    let least = a0 - b1
    let most = a1 - b0
    let base = new.count + 1
    let start = a0 - b0
    let end = a1 - b1
    let isOdd = (start - end) & 1 != 0
    var (forwardLow, forwardHigh, backwardLow, backwardHigh) = (start, start, end, end)
    forward[base + start] = Int32(a0)
    backward[base + end] = Int32(a1)
    var cost = 0
    while true {
      cost += 1
      if forwardLow > least { forwardLow -= 1; forward[base + forwardLow - 1] = -1 } else { forwardLow += 1 }
      if forwardHigh < most { forwardHigh += 1; forward[base + forwardHigh + 1] = -1 } else { forwardHigh -= 1 }
      var diagonal = forwardHigh
      while diagonal >= forwardLow {
        var x = Int(max(forward[base + diagonal - 1] + 1, forward[base + diagonal + 1]))
        var y = x - diagonal
        while x < a1, y < b1, old[x] == new[y] { (x, y) = (x + 1, y + 1) }
        forward[base + diagonal] = Int32(x)
        if isOdd, diagonal >= backwardLow, diagonal <= backwardHigh, Int(backward[base + diagonal]) <= x { return (x, y) }
        diagonal -= 2
      }
      if backwardLow > least { backwardLow -= 1; backward[base + backwardLow - 1] = Int32.max } else { backwardLow += 1 }
      if backwardHigh < most { backwardHigh += 1; backward[base + backwardHigh + 1] = Int32.max } else { backwardHigh -= 1 }
      diagonal = backwardHigh
      while diagonal >= backwardLow {
        var x = Int(min(backward[base + diagonal - 1], backward[base + diagonal + 1] - 1))
        var y = x - diagonal
        while x > a0, y > b0, old[x - 1] == new[y - 1] { (x, y) = (x - 1, y - 1) }
        backward[base + diagonal] = Int32(x)
        if !isOdd, diagonal >= forwardLow, diagonal <= forwardHigh, x <= Int(forward[base + diagonal]) { return (x, y) }
        diagonal -= 2
      }
      if cost >= bound { return furthest(box, forwardLow...forwardHigh, backwardLow...backwardHigh) }
    }
  }

  private func furthest(_ box: Box, _ forwards: ClosedRange<Int>, _ backwards: ClosedRange<Int>) -> (Int, Int) {
    let base = new.count + 1
    var best = (gain: -1, x: 0, y: 0)
    for diagonal in stride(from: forwards.upperBound, through: forwards.lowerBound, by: -2) {
      let x = min(Int(forward[base + diagonal]), box.old.upperBound)
      let y = min(x - diagonal, box.new.upperBound)
      let gain = (y + diagonal - box.old.lowerBound) + (y - box.new.lowerBound)
      if gain > best.gain { best = (gain, y + diagonal, y) }
    }
    for diagonal in stride(from: backwards.upperBound, through: backwards.lowerBound, by: -2) {
      let x = max(Int(backward[base + diagonal]), box.old.lowerBound)
      let y = max(x - diagonal, box.new.lowerBound)
      let gain = (box.old.upperBound - (y + diagonal)) + (box.new.upperBound - y)
      if gain > best.gain { best = (gain, y + diagonal, y) }
    }
    let isCorner =
      (best.x == box.old.lowerBound && best.y == box.new.lowerBound) || (best.x == box.old.upperBound && best.y == box.new.upperBound)
    return isCorner ? (box.old.upperBound, box.new.lowerBound) : (best.x, best.y)
  }

  private func hunks() -> [Hunk] {
    var hunks: [Hunk] = []
    var (i, j) = (0, 0)
    while i < old.count || j < new.count {
      let (startOld, startNew) = (i, j)
      while i < old.count, isGone[i] { i += 1 }
      while j < new.count, isCome[j] { j += 1 }
      if i > startOld || j > startNew {
        hunks.append(Hunk(old: startOld..<i, new: startNew..<j))
      } else {
        (i, j) = (i + 1, j + 1)
      }
    }
    return hunks
  }
}
