/// Compares what is not words: targets of links, emphasis, images, notes, the setting of columns.
enum MarkChanges {
  /// A block, or the bytes of it that are compared.
  struct Side {
    let block: RedlineBlock
    let bytes: Range<Int>

    init(_ block: RedlineBlock, bytes: Range<Int>? = nil) {
      self.block = block
      self.bytes = bytes ?? 0..<block.text.utf8.count
    }

    /// Those of a kind, as far as they are within the bytes. The call of a note belongs to what stands before it. Of what marks words those that
    /// only white space parts are one, and on white space alone is none.
    fileprivate func marks(_ kind: RedlineMark.Kind) -> [RedlineMark] {
      let marks = all(kind)
      return kind.isState || kind == .link ? MarkedWords.of(marks, in: block.text) : marks
    }

    private func all(_ kind: RedlineMark.Kind) -> [RedlineMark] {
      block.marks.lazy.filter { $0.kind == kind }.compactMap { mark in
        let range = mark.range
        let isWithin =
          range.isEmpty
          ? isAtStart(range) || bytes.lowerBound < range.lowerBound && range.lowerBound <= bytes.upperBound : range.overlaps(bytes)
        return isWithin ? RedlineMark(kind, value: mark.value, range: range.clamped(to: bytes), note: mark.note) : nil
      }
    }

    private func isAtStart(_ range: Range<Int>) -> Bool { range.lowerBound == 0 && bytes.lowerBound == 0 }

    /// Whether the words of a link are its address.
    fileprivate func saysItself(_ mark: RedlineMark) -> Bool {
      guard mark.kind == .link else { return false }
      let words = words(mark.range).utf8
      return ["", "mailto:", "http://", "https://"].contains { mark.value.utf8.elementsEqual(Array($0.utf8) + words) }
    }

    fileprivate func words(_ range: Range<Int>) -> String {
      let utf8 = block.text.utf8
      return String(decoding: utf8.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self)
    }
  }

  /// Marks of text that went or came as a whole are part of that change and are not listed. `isSameNote` tells of the indices of two notes
  /// whether they belong together.
  ///
  /// - Parameter operations: of the bytes that are compared.
  static func changes(
    _ old: Side, _ new: Side, operations: [RedlineOperation], isSameNote: (Int, Int) -> Bool
  ) -> [RedlineMarkChange] {
    if old.block.marks.isEmpty && new.block.marks.isEmpty { return [] }
    let map = PlaceMap(operations, old: old.bytes.lowerBound, new: new.bytes.lowerBound)
    var result: [(place: Int, change: RedlineMarkChange)] = []
    func isSame(_ a: RedlineMark, _ b: RedlineMark) -> Bool {
      if let first = a.note, let second = b.note { return isSameNote(first, second) }
      return a.value.utf8.elementsEqual(b.value.utf8)
    }
    func add(_ kind: RedlineMark.Kind, _ before: String?, _ after: String, _ range: Range<Int>, isRenumbered: Bool = false) {
      let change = RedlineMarkChange(
        kind: kind, old: before, new: after, at: scalars(before: range.lowerBound, in: new.block.text), words: new.words(range),
        isRenumbered: isRenumbered)
      result.append((range.lowerBound, change))
    }
    func addGone(_ mark: RedlineMark, _ range: Range<Int>, now: String? = nil) {
      let place = map.new(ofOld: range.lowerBound)
      let change = RedlineMarkChange(
        kind: mark.kind, old: mark.value, new: now, at: scalars(before: place, in: new.block.text), words: old.words(range))
      result.append((place, change))
    }
    let isHeadingNow = (old.block.kind == .heading) != (new.block.kind == .heading)
    // What became a heading is bold as such, and what was one no more.
    for kind in RedlineMark.Kind.allCases where kind != .strong || !isHeadingNow {
      let (before, after) = (old.marks(kind), new.marks(kind))
      if before.isEmpty && after.isEmpty { continue }
      // An address that the text says is wording.
      var (gone, come) = (before.filter { !old.saysItself($0) }, after.filter { !new.saysItself($0) })
      /// Takes away the pairs that a rule makes.
      func pair(_ rule: (RedlineMark, RedlineMark) -> Bool, _ take: (RedlineMark, RedlineMark) -> Void = { _, _ in }) {
        come.removeAll { mark in
          guard let place = gone.firstIndex(where: { rule($0, mark) }) else { return false }
          take(gone.remove(at: place), mark)
          return true
        }
      }
      func takeSame(_ before: RedlineMark, _ after: RedlineMark) {
        if !before.value.utf8.elementsEqual(after.value.utf8) { add(kind, before.value, after.value, after.range, isRenumbered: true) }
      }
      pair({ isSame($0, $1) && map.meets($0.range, $1.range, whole: true) }, takeSame)
      if kind.isState {
        for mark in come where map.keepsMost(new: mark.range) {
          for range in map.runs(ofNew: mark.range, outside: before.map(\.range)) { add(kind, nil, mark.value, range) }
        }
        for mark in gone where map.keepsMost(old: mark.range) {
          for range in map.runs(ofOld: mark.range, outside: after.map(\.range)) { addGone(mark, range) }
        }
        continue
      }
      // What leads where it led is not told, though other words do.
      if kind == .link { pair { isSame($0, $1) && map.meets($0.range, $1.range, whole: false) } }
      pair({ map.meets($0.range, $1.range, whole: false) }, { add(kind, $0.value, $1.value, $1.range) })
      if kind == .link { pair(isSame) }
      if kind == .note { pair({ isSame($0, $1) && map.keepsNothing(between: $0.range.lowerBound, $1.range.lowerBound) }, takeSame) }
      // Words may have been in a link that is now more than one, or was: each is told with what they led to.
      for mark in come {
        let other = kind == .link ? before.first { map.meets($0.range, mark.range, whole: false) } : nil
        if other.map({ isSame($0, mark) || !map.keepsText(new: mark.range) }) ?? !map.keepsMost(new: mark.range) { continue }
        add(kind, other?.value, mark.value, mark.range)
      }
      for mark in gone {
        let other = kind == .link ? after.first { map.meets(mark.range, $0.range, whole: false) } : nil
        if other.map({ isSame(mark, $0) || !map.keepsText(old: mark.range) }) ?? !map.keepsMost(old: mark.range) { continue }
        addGone(mark, mark.range, now: other?.value)
      }
    }
    return result.sorted { $0.place != $1.place ? $0.place < $1.place : $0.change.kind.rawValue < $1.change.kind.rawValue }.map(\.change)
  }

  /// What is told of a block that came or went with all that is in it: images, which its words may not name, and what it is where it has no words.
  static func come(_ block: RedlineBlock) -> [RedlineMarkChange] {
    if block.isBlank { return [RedlineMarkChange(structure: (nil, RedlineStructure(kind: block.structureKind, level: nil)))] }
    return images(of: block).map {
      RedlineMarkChange(
        kind: .image, old: nil, new: $0.value, at: scalars(before: $0.range.lowerBound, in: block.text), words: Side(block).words($0.range))
    }
  }

  static func gone(_ block: RedlineBlock) -> [RedlineMarkChange] {
    if block.isBlank { return [RedlineMarkChange(structure: (RedlineStructure(kind: block.structureKind, level: nil), nil))] }
    return images(of: block).map {
      RedlineMarkChange(kind: .image, old: $0.value, new: nil, at: 0, words: Side(block).words($0.range))
    }
  }

  private static func images(of block: RedlineBlock) -> [RedlineMark] { block.marks.filter { $0.kind == .image } }

  private static func scalars(before place: Int, in text: String) -> Int {
    text.utf8.prefix(place).reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }
}

extension RedlineMark.Kind {
  /// What words are in, so that some of them can lose it while others keep it.
  fileprivate var isState: Bool { self == .emphasis || self == .strong || self == .code }
}
