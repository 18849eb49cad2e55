/// Compares what is not words: targets of links, emphasis, images, notes, the setting of columns.
enum MarkChanges {
  /// Marks of text that went or came as a whole are part of that change and are not listed.
  static func changes(_ old: RedlineBlock, _ new: RedlineBlock, operations: [RedlineOperation]) -> [RedlineMarkChange] {
    if old.marks.isEmpty && new.marks.isEmpty { return [] }
    let map = PlaceMap(operations)
    var result: [(place: Int, change: RedlineMarkChange)] = []
    for kind in RedlineMark.Kind.allCases {
      var gone = old.marks.filter { $0.kind == kind }
      var come: [RedlineMark] = []
      for mark in new.marks where mark.kind == kind {
        let same = gone.firstIndex { $0.value.utf8.elementsEqual(mark.value.utf8) && map.meets($0.range, mark.range, whole: true) }
        if let same { gone.remove(at: same) } else { come.append(mark) }
      }
      for mark in come {
        let counterpart = gone.firstIndex { map.meets($0.range, mark.range, whole: false) }
        let before = counterpart.map { gone.remove(at: $0) }
        guard before != nil || map.hasKept(new: mark.range) else { continue }
        // The same target around more or fewer words.
        if kind == .link, let before, before.value.utf8.elementsEqual(mark.value.utf8) { continue }
        result.append((mark.range.lowerBound, change(kind, before?.value, mark.value, mark.range.lowerBound, new)))
      }
      for mark in gone where map.hasKept(old: mark.range) {
        let place = map.new(ofOld: mark.range.lowerBound)
        result.append((place, change(kind, mark.value, nil, place, new)))
      }
    }
    return result.sorted { $0.place != $1.place ? $0.place < $1.place : $0.change.kind.rawValue < $1.change.kind.rawValue }.map(\.change)
  }

  private static func change(_ kind: RedlineMark.Kind, _ old: String?, _ new: String?, _ place: Int, _ block: RedlineBlock)
    -> RedlineMarkChange
  {
    RedlineMarkChange(kind: kind, old: old, new: new, at: scalars(before: place, in: block.text))
  }

  private static func scalars(before place: Int, in text: String) -> Int {
    text.utf8.prefix(place).reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }
}

/// Which bytes of the old text became which of the new.
private struct PlaceMap {
  private var stretches: [(old: Range<Int>, new: Range<Int>, isKept: Bool)] = []

  init(_ operations: [RedlineOperation]) {
    var (i, j) = (0, 0)
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

  func hasKept(old range: Range<Int>) -> Bool {
    range.isEmpty || stretches.contains { $0.isKept && !range.clamped(to: $0.old).isEmpty }
  }

  func hasKept(new range: Range<Int>) -> Bool {
    range.isEmpty || stretches.contains { $0.isKept && !range.clamped(to: $0.new).isEmpty }
  }
}
