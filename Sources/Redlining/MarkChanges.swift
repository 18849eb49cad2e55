/// Compares what is not words: targets of links, emphasis, images, notes, the setting of columns.
enum MarkChanges {
  /// Marks of text that went or came as a whole are part of that change and are not listed. `isSameNote` tells of the indices of two notes
  /// whether they belong together.
  static func changes(
    _ old: RedlineBlock, _ new: RedlineBlock, operations: [RedlineOperation], isSameNote: (Int, Int) -> Bool
  ) -> [RedlineMarkChange] {
    if old.marks.isEmpty && new.marks.isEmpty { return [] }
    let map = PlaceMap(operations)
    var result: [(place: Int, change: RedlineMarkChange)] = []
    func isSame(_ a: RedlineMark, _ b: RedlineMark) -> Bool {
      if let first = a.note, let second = b.note { return isSameNote(first, second) }
      return a.value.utf8.elementsEqual(b.value.utf8)
    }
    func add(_ kind: RedlineMark.Kind, _ before: RedlineMark?, _ after: RedlineMark, isRenumbered: Bool = false) {
      let place = after.range.lowerBound
      let change = RedlineMarkChange(
        kind: kind, old: before?.value, new: after.value, at: scalars(before: place, in: new.text), isRenumbered: isRenumbered)
      result.append((place, change))
    }
    for kind in RedlineMark.Kind.allCases {
      var gone = old.marks.filter { $0.kind == kind }
      var come = new.marks.filter { $0.kind == kind }
      /// Takes away the pairs that a rule makes.
      func pair(_ rule: (RedlineMark, RedlineMark) -> Bool, _ take: (RedlineMark, RedlineMark) -> Void = { _, _ in }) {
        come.removeAll { mark in
          guard let place = gone.firstIndex(where: { rule($0, mark) }) else { return false }
          take(gone.remove(at: place), mark)
          return true
        }
      }
      func takeSame(_ before: RedlineMark, _ after: RedlineMark) {
        if !before.value.utf8.elementsEqual(after.value.utf8) { add(kind, before, after, isRenumbered: true) }
      }
      pair({ isSame($0, $1) && map.meets($0.range, $1.range, whole: true) }, takeSame)
      // What leads where it led is not told, though other words do.
      if kind == .link { pair { isSame($0, $1) && map.meets($0.range, $1.range, whole: false) } }
      pair({ map.meets($0.range, $1.range, whole: false) }, { add(kind, $0, $1) })
      if kind == .link { pair(isSame) }
      if kind == .note { pair({ isSame($0, $1) && map.keepsNothing(between: $0.range.lowerBound, $1.range.lowerBound) }, takeSame) }
      for mark in come where map.keepsMost(new: mark.range) { add(kind, nil, mark) }
      for mark in gone where map.keepsMost(old: mark.range) {
        let place = map.new(ofOld: mark.range.lowerBound)
        result.append((place, RedlineMarkChange(kind: kind, old: mark.value, new: nil, at: scalars(before: place, in: new.text))))
      }
    }
    return result.sorted { $0.place != $1.place ? $0.place < $1.place : $0.change.kind.rawValue < $1.change.kind.rawValue }.map(\.change)
  }

  /// What is told of a block that came or went with all that is in it: images, which its words may not name, and what it is where it has no words.
  static func come(_ block: RedlineBlock) -> [RedlineMarkChange] {
    if block.isBlank { return [RedlineMarkChange(structure: (nil, RedlineStructure(kind: block.structureKind, level: nil)))] }
    return images(of: block).map {
      RedlineMarkChange(kind: .image, old: nil, new: $0.value, at: scalars(before: $0.range.lowerBound, in: block.text))
    }
  }

  static func gone(_ block: RedlineBlock) -> [RedlineMarkChange] {
    if block.isBlank { return [RedlineMarkChange(structure: (RedlineStructure(kind: block.structureKind, level: nil), nil))] }
    return images(of: block).map { RedlineMarkChange(kind: .image, old: $0.value, new: nil, at: 0) }
  }

  private static func images(of block: RedlineBlock) -> [RedlineMark] { block.marks.filter { $0.kind == .image } }

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
  func keepsMost(old range: Range<Int>) -> Bool {
    2 * stretches.reduce(0) { $0 + ($1.isKept ? range.clamped(to: $1.old).count : 0) } >= range.count
  }

  func keepsMost(new range: Range<Int>) -> Bool {
    2 * stretches.reduce(0) { $0 + ($1.isKept ? range.clamped(to: $1.new).count : 0) } >= range.count
  }
}
