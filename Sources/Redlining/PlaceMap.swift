/// Which bytes of the old text became which of the new.
struct PlaceMap {
  private var stretches: [(old: Range<Int>, new: Range<Int>, isKept: Bool)] = []

  /// - Parameters:
  ///   - old: the byte of the old text where the operations begin.
  ///   - new: the byte of the new text where they begin.
  init(_ operations: [RedlineOperation], old: Int, new: Int) {
    var (i, j) = (old, new)
    for operation in operations {
      let count = operation.text.utf8.count
      let a = i..<(operation.kind == .inserted ? i : i + count)
      let b = j..<(operation.kind == .deleted ? j : j + count)
      stretches.append((a, b, operation.kind == .kept))
      (i, j) = (a.upperBound, b.upperBound)
    }
  }

  func new(ofOld place: Int) -> Int {
    for stretch in stretches where place < stretch.old.upperBound {
      return stretch.isKept ? stretch.new.lowerBound + max(0, place - stretch.old.lowerBound) : stretch.new.lowerBound
    }
    return stretches.last?.new.upperBound ?? 0
  }

  /// Whether all between two places was replaced.
  func keepsNothing(between old: Int, _ new: Int) -> Bool {
    let place = self.new(ofOld: old)
    let between = min(place, new)..<max(place, new)
    return !stretches.contains { $0.isKept && !between.clamped(to: $0.new).isEmpty }
  }

  /// Whether two ranges share kept text; as a whole if that is all the kept text of both.
  func meets(_ old: Range<Int>, _ new: Range<Int>, whole: Bool) -> Bool {
    var (shared, oldKept, newKept) = (0, 0, 0)
    for stretch in stretches where stretch.isKept {
      let a = old.clamped(to: stretch.old)
      let b = new.clamped(to: stretch.new)
      let offset = stretch.new.lowerBound - stretch.old.lowerBound
      oldKept += a.count
      newKept += b.count
      shared += max(0, min(a.upperBound + offset, b.upperBound) - max(a.lowerBound + offset, b.lowerBound))
    }
    if oldKept == 0, newKept == 0 {
      return self.new(ofOld: old.lowerBound) <= new.upperBound && self.new(ofOld: old.upperBound) >= new.lowerBound
    }
    return whole ? shared == oldKept && shared == newKept : shared > 0
  }

  /// Whether at least half of a range was kept, by bytes; of one without text it is.
  func keepsMost(old range: Range<Int>) -> Bool { 2 * kept(old: range) >= range.count }

  func keepsMost(new range: Range<Int>) -> Bool { 2 * kept(new: range) >= range.count }

  /// Whether any of its text was kept; of a range without text it is.
  func keepsText(old range: Range<Int>) -> Bool { range.isEmpty || kept(old: range) > 0 }

  func keepsText(new range: Range<Int>) -> Bool { range.isEmpty || kept(new: range) > 0 }

  private func kept(old range: Range<Int>) -> Int { stretches.reduce(0) { $0 + ($1.isKept ? range.clamped(to: $1.old).count : 0) } }

  private func kept(new range: Range<Int>) -> Int { stretches.reduce(0) { $0 + ($1.isKept ? range.clamped(to: $1.new).count : 0) } }

  /// The kept parts of a range of the new text that no range of the old text held; the whole range where none of it was in one.
  func runs(ofNew range: Range<Int>, outside old: [Range<Int>]) -> [Range<Int>] {
    PlaceMap.runs(of: range, kept: stretches.filter(\.isKept).map { ($0.new, $0.old.lowerBound - $0.new.lowerBound) }, outside: old)
  }

  /// The kept parts of a range of the old text that no range of the new text holds; the whole range where none of it is in one.
  func runs(ofOld range: Range<Int>, outside new: [Range<Int>]) -> [Range<Int>] {
    PlaceMap.runs(of: range, kept: stretches.filter(\.isKept).map { ($0.old, $0.new.lowerBound - $0.old.lowerBound) }, outside: new)
  }

  private static func runs(of range: Range<Int>, kept: [(bytes: Range<Int>, offset: Int)], outside others: [Range<Int>]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var isWhole = true
    for (bytes, offset) in kept where bytes.overlaps(range) {
      var rest = [bytes.clamped(to: range)]
      for other in others {
        let taken = (other.lowerBound - offset)..<(other.upperBound - offset)
        rest = rest.flatMap { run -> [Range<Int>] in
          guard run.overlaps(taken) else { return [run] }
          isWhole = false
          return [run.lowerBound..<max(run.lowerBound, taken.lowerBound), min(run.upperBound, taken.upperBound)..<run.upperBound]
            .filter { !$0.isEmpty }
        }
      }
      for run in rest {
        if let last = runs.last, last.upperBound == run.lowerBound {
          runs[runs.count - 1] = last.lowerBound..<run.upperBound
        } else {
          runs.append(run)
        }
      }
    }
    return isWhole ? [range] : runs
  }
}
