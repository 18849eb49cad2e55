/// Tells the blocks that are other than they were though their words may be the same: an item that became a paragraph, a heading that stands
/// under another now.
///
/// What came or went around a block is no change of the block, nor is a level that all headings shifted by.
struct Structures {
  private let old: Nesting
  private let new: Nesting

  /// O(blocks).
  init(old: [RedlineBlock], new: [RedlineBlock], alignment: Alignment) {
    var ofOld = [Int?](repeating: nil, count: old.count)
    var ofNew = [Int?](repeating: nil, count: new.count)
    for entry in alignment.entries where entry.relation != .movedAway {
      guard let i = entry.old, let j = entry.new, ofOld[i] == nil, ofNew[j] == nil else { continue }
      (ofOld[i], ofNew[j]) = (j, i)
    }
    // What holds others in one text only took its own change to them.
    func isShared(_ i: Int, _ j: Int) -> Bool { !old[i].isTitle && !new[j].isTitle && old[i].kind == new[j].kind }
    self.old = Nesting(old) { i in ofOld[i].map { isShared(i, $0) } ?? false }
    self.new = Nesting(new) { j in ofNew[j].map { isShared($0, j) } ?? false }
    counterparts = ofOld
  }

  /// By index in the old text.
  private let counterparts: [Int?]

  /// What the block was and is; nil where that is the same.
  func change(_ i: Int, _ j: Int, _ before: RedlineBlock, _ after: RedlineBlock) -> (old: RedlineStructure, new: RedlineStructure)? {
    let kinds = (before.structure, after.structure)
    let (a, b) = (old.places[i], new.places[j])
    // Only what is of one nature nests alike: a paragraph under a heading is not at another level than the heading.
    let isComparable = (kinds.0 == .heading) == (kinds.1 == .heading) && kinds.0 != .cell && kinds.0 != .note && kinds.1 != .note
    let isLifted = isComparable && a.level != b.level && a.shared != b.shared && a.holder.flatMap { counterparts[$0] } != b.holder
    if kinds.0 == kinds.1, !isLifted { return nil }
    let hasLevels = isLifted && kinds.0.isListed == kinds.1.isListed
    return (
      RedlineStructure(kind: kinds.0, level: hasLevels ? a.level : nil), RedlineStructure(kind: kinds.1, level: hasLevels ? b.level : nil)
    )
  }
}

/// Which blocks of a text stand in which.
private struct Nesting {
  struct Place {
    /// As in `RedlineStructure`.
    let level: Int
    /// How many of the blocks around it both texts have, and the nearest of them: headings around a heading, items around others.
    let shared: Int
    let holder: Int?
  }

  private(set) var places: [Place] = []

  private struct Open {
    let depth: Int
    let isHeading: Bool
    /// Of its kind, this one among them.
    let level: Int
    let shared: Int
    let holder: Int?
  }

  init(_ blocks: [RedlineBlock], isShared: (Int) -> Bool) {
    places.reserveCapacity(blocks.count)
    var open: [Open] = []
    for (index, block) in blocks.enumerated() {
      while let last = open.last, last.depth >= block.depth { open.removeLast() }
      let isHeading = block.kind == .heading
      let outer = open.last { $0.isHeading == isHeading }
      let isOwnLevel = isHeading && !block.isTitle || block.kind == .item
      let level = (outer?.level ?? 0) + (isOwnLevel ? 1 : 0)
      places.append(Place(level: level, shared: outer?.shared ?? 0, holder: outer?.holder))
      guard isHeading || block.kind == .item else { continue }
      let counts = isShared(index)
      open.append(
        Open(
          depth: block.depth, isHeading: isHeading, level: level, shared: (outer?.shared ?? 0) + (counts ? 1 : 0),
          holder: counts ? index : outer?.holder))
    }
  }
}

extension RedlineStructure.Kind {
  fileprivate var isListed: Bool { self == .item || self == .bullet }
}

extension RedlineBlock {
  fileprivate var structure: RedlineStructure.Kind {
    switch kind {
    case .heading: .heading
    case .item: isBullet ? .bullet : .item
    case .paragraph: .paragraph
    case .quotation: .quotation
    case .cell: .cell
    case .note: .note
    case .code: .code
    }
  }
}
