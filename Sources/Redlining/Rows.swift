/// Makes the rows of a comparison from the alignment of its blocks.
struct Rows {
  private let old: TextTokens
  private let new: TextTokens
  private let structures: Structures
  private(set) var rows: [RedlineRow] = []
  /// Words that are kept, deleted, inserted; moved ones count as kept.
  private(set) var words = RedlineSummary.Words()
  /// Blocks whose words are not in `words`.
  private(set) var uncounted = RedlineSummary.Uncounted()
  /// By old and by new block: what was split or joined and moved.
  private var movedParts: (away: [Int: [RedlineRow]], here: [Int: [RedlineRow]]) = ([:], [:])

  init(old: TextTokens, new: TextTokens, alignment: Alignment) {
    self.old = old
    self.new = new
    structures = Structures(old: old.blocks, new: new.blocks, alignment: alignment)
    rows.reserveCapacity(alignment.entries.count)
    compareMovedParts(alignment)
    // Between the parts of a division there may be what only came or only went.
    var parts: [RedlineRow] = []
    for (index, entry) in alignment.entries.enumerated() {
      if let part = entry.part {
        if part.number == 1 {
          parts = divided(
            Array(alignment.entries[index...].lazy.filter { $0.part != nil }.prefix(part.count)), isSplit: entry.relation == .split
          )
          .reversed()
        }
        if let row = parts.popLast() { rows.append(row) }
      } else {
        add(entry)
      }
    }
  }
}

extension Rows {
  /// Those of a text with itself.
  static func unchanged(_ blocks: [RedlineBlock]) -> [RedlineRow] {
    blocks.enumerated().map { unchanged($1, old: $0, new: $0) }
  }

  private static func unchanged(_ block: RedlineBlock, old: Int, new: Int) -> RedlineRow {
    RedlineRow(
      kind: .same, block: block.kind, cell: block.cell, old: old, new: new, move: nil, part: nil,
      labelOperations: whole(block.label, .kept), operations: whole(block.text, .kept), textOperations: [], marks: [], classes: [])
  }

  /// Whether nothing about two blocks can differ; they may have marks that do.
  private func isUntouched(_ i: Int, _ j: Int) -> Bool {
    old.words[i] === new.words[j] && old.blocks[i].marks.isEmpty && new.blocks[j].marks.isEmpty
      && old.blocks[i].kind == new.blocks[j].kind && old.blocks[i].label.utf8.elementsEqual(new.blocks[j].label.utf8)
      && old.blocks[i].number.utf8.elementsEqual(new.blocks[j].number.utf8)
      && structures.change(i, j, old.blocks[i], new.blocks[j]) == nil
  }

  private mutating func add(_ entry: Alignment.Entry) {
    switch (entry.relation, entry.old, entry.new) {
    case (.paired, let i?, let j?): paired(i, j)
    case (.movedHere, let i?, let j?): movedHere(i, j, entry)
    case (.movedAway, let i?, _): movedAway(i, entry)
    case (_, let i?, _): gone(i, entry)
    case (_, _, let j?): come(j, entry)
    default: break
    }
  }

  private mutating func gone(_ i: Int, _ entry: Alignment.Entry) {
    uncounted.deleted.append(old.words[i])
    oneSided(.deleted, old.blocks[i], .deleted, entry, [old.blocks[i].isBlank ? .format : .deleted], marks: MarkChanges.gone(old.blocks[i]))
  }

  private mutating func come(_ j: Int, _ entry: Alignment.Entry) {
    uncounted.inserted.append(new.words[j])
    oneSided(.added, new.blocks[j], .inserted, entry, [new.blocks[j].isBlank ? .format : .added], marks: MarkChanges.come(new.blocks[j]))
  }

  private mutating func oneSided(
    _ kind: RedlineRow.Kind, _ block: RedlineBlock, _ operation: RedlineOperation.Kind, _ entry: Alignment.Entry, _ classes: [RedlineClass],
    text: [RedlineOperation] = [], marks: [RedlineMarkChange] = []
  ) {
    rows.append(
      RedlineRow(
        kind: kind, block: block.kind, cell: block.cell, old: entry.old, new: entry.new, move: entry.move, part: nil,
        labelOperations: Rows.whole(block.label, operation), operations: Rows.whole(block.text, operation), textOperations: text,
        marks: marks,
        classes: classes))
  }

  private mutating func paired(_ i: Int, _ j: Int) {
    if isUntouched(i, j) {
      uncounted.kept.append(new.words[j])
      return rows.append(Rows.unchanged(new.blocks[j], old: i, new: j))
    }
    let found = compare(i, j)
    let labels = Rows.labels(old.blocks[i].label, new.blocks[j].label)
    let isSame = found.classes.subtracting(ClassSet(.renumbered)).isEmpty
    rows.append(
      RedlineRow(
        kind: isSame ? .same : .changed, block: new.blocks[j].kind, cell: new.blocks[j].cell, old: i, new: j, move: nil, part: nil,
        labelOperations: labels, operations: found.operations, textOperations: [], marks: found.marks, classes: found.classes.sorted))
  }

  /// The words of what was split or joined and moved.
  private mutating func compareMovedParts(_ alignment: Alignment) {
    var (ofOld, ofNew): ([Int: [Alignment.Entry]], [Int: [Alignment.Entry]]) = ([:], [:])
    for entry in alignment.entries {
      guard let i = entry.old, let j = entry.new else { continue }
      if entry.relation == .movedHere { ofOld[i, default: []].append(entry) }
      if entry.relation == .movedAway { ofNew[j, default: []].append(entry) }
    }
    for (isSplit, groups) in [(true, ofOld), (false, ofNew)] {
      for (_, entries) in groups.filter({ $1.count > 1 }).sorted(by: { $0.key < $1.key }) {
        for row in divided(entries, isSplit: isSplit) {
          if let i = row.old { movedParts.away[i, default: []].append(row) }
          if let j = row.new { movedParts.here[j, default: []].append(row) }
        }
      }
    }
  }

  /// A part of what was split or joined and moved, on the side where it stood or stands now.
  private mutating func movedPart(_ row: RedlineRow, _ entry: Alignment.Entry, isHere: Bool) {
    guard let i = row.old, let j = row.new, let part = row.part else { return }
    let block = isHere ? new.blocks[j] : old.blocks[i]
    var classes = ClassSet(.moved)
    if isHere {
      for name in row.classes { classes.insert(name) }
      if part.number == 1, let name = Rows.relabelling(old.blocks[i], block) { classes.insert(name) }
    }
    let (kind, other): (RedlineOperation.Kind, RedlineOperation.Kind) = isHere ? (.inserted, .deleted) : (.deleted, .inserted)
    rows.append(
      RedlineRow(
        kind: isHere ? .movedHere : .movedAway, block: block.kind, cell: nil, old: i, new: j, move: entry.move, part: part,
        labelOperations: Rows.whole(row.labelOperations.filter { $0.kind != other }.map(\.text).joined(), kind),
        operations: Rows.whole(row.operations.filter { $0.kind != other }.map(\.text).joined(), kind),
        textOperations: isHere ? row.operations : [], marks: isHere ? row.marks : [], classes: classes.sorted))
  }

  private mutating func movedAway(_ i: Int, _ entry: Alignment.Entry) {
    if let parts = movedParts.away[i] { return parts.forEach { movedPart($0, entry, isHere: false) } }
    oneSided(.movedAway, old.blocks[i], .deleted, entry, [.moved])
  }

  private mutating func movedHere(_ i: Int, _ j: Int, _ entry: Alignment.Entry) {
    if let parts = movedParts.here[j] { return parts.forEach { movedPart($0, entry, isHere: true) } }
    let found = compare(i, j)
    let isChanged = found.operations.contains { $0.kind != .kept }
    oneSided(
      .movedHere, new.blocks[j], .inserted, entry, found.classes.union(ClassSet(.moved)).sorted, text: isChanged ? found.operations : [],
      marks: found.marks)
  }

  private typealias Found = (operations: [RedlineOperation], marks: [RedlineMarkChange], classes: ClassSet)

  private mutating func compare(_ i: Int, _ j: Int) -> Found {
    let (a, b) = (old.words[i], new.words[j])
    let (before, after) = (old.blocks[i], new.blocks[j])
    let hunks = a === b ? [] : WordSpacing.parted(old.vocabulary.hunks(a, b), a, b)
    if a === b { uncounted.kept.append(a) } else { words.count(hunks, of: a.count) }
    let operations = a === b ? Rows.whole(before.text, .kept) : Operations.of(.init(a), .init(b), hunks: hunks)
    var marks = MarkChanges.changes(.init(before), .init(after), operations: operations, isSameNote: structures.arePaired)
    if let structure = structures.change(i, j, before, after) { marks.insert(RedlineMarkChange(structure: structure), at: 0) }
    let isRenumberedEntry = EntryLetter.isReplaced(hunks, (before, a), (after, b))
    var classes = Classes.classes(isRenumberedEntry ? Array(hunks.dropFirst()) : hunks, a, b)
    if isRenumberedEntry { classes.insert(.number) }
    if let name = Rows.relabelling(before, after) { classes.insert(name) }
    return (operations, marks, classes.union(Rows.classes(of: marks)))
  }

  /// What a change of the label is; nil where it is the same.
  private static func relabelling(_ before: RedlineBlock, _ after: RedlineBlock) -> RedlineClass? {
    if before.label.utf8.elementsEqual(after.label.utf8), before.number.utf8.elementsEqual(after.number.utf8) { return nil }
    // A note that nothing calls has no number.
    if before.kind == .note, before.number.isEmpty != after.number.isEmpty { return .format }
    return LabelWriting.isSame(before, after) ? .format : .renumbered
  }

  private static func classes(of marks: [RedlineMarkChange]) -> ClassSet {
    var classes: ClassSet = []
    for mark in marks { classes.insert(mark.isRenumbered ? .renumbered : mark.kind == .link ? .link : .format) }
    return classes
  }

  /// A row for each part of a division.
  private mutating func divided(_ entries: [Alignment.Entry], isSplit: Bool) -> [RedlineRow] {
    guard let first = entries.first, let whole = isSplit ? first.old : first.new else { return [] }
    let side = isSplit ? new : old
    let wholeText = isSplit ? old : new
    let parts = entries.compactMap { isSplit ? $0.new : $0.old }
    let blocks = parts.map { side.words[$0] }
    let wholeWords = wholeText.words[whole]
    let label = wholeText.blocks[whole].label
    // The label of the whole stands with the part that has it, or else with the first.
    let labelled = parts.firstIndex { side.blocks[$0].label.utf8.elementsEqual(label.utf8) } ?? 0
    let hunks = isSplit ? WordComparison.hunks([wholeWords], blocks) : WordComparison.hunks(blocks, [wholeWords]).map(\.mirrored)
    words.count(isSplit ? hunks : hunks.map(\.mirrored), of: isSplit ? wholeWords.count : blocks.reduce(0) { $0 + $1.count })
    return zip(DividedWords.pieces(wholeWords, blocks, hunks), entries).enumerated().compactMap { index, found in
      let (piece, entry) = found
      guard let i = entry.old, let j = entry.new else { return nil }
      let part = piece.part.block
      var classes =
        isSplit ? Classes.classes(piece.hunks, wholeWords, part) : Classes.classes(piece.hunks.map(\.mirrored), part, wholeWords)
      classes.insert(isSplit ? .split : .joined)
      let isFirst = index == labelled
      let labels = Rows.labels(isSplit && !isFirst ? "" : old.blocks[i].label, !isSplit && !isFirst ? "" : new.blocks[j].label)
      let operations =
        isSplit
        ? Operations.of(piece.whole, piece.part, hunks: piece.hunks)
        : Operations.of(piece.part, piece.whole, hunks: piece.hunks.map(\.mirrored))
      var marks = MarkChanges.changes(
        .init(old.blocks[i], bytes: (isSplit ? piece.whole : piece.part).bytes),
        .init(new.blocks[j], bytes: (isSplit ? piece.part : piece.whole).bytes), operations: operations, isSameNote: structures.arePaired)
      if let structure = structure(old.blocks[i], new.blocks[j], isFirst: index == 0) {
        marks.insert(RedlineMarkChange(structure: structure), at: 0)
      }
      return RedlineRow(
        kind: isSplit ? .split : .joined, block: new.blocks[j].kind, cell: nil, old: i, new: j, move: nil,
        part: Alignment.Part(number: index + 1, count: entries.count),
        labelOperations: labels, operations: operations, textOperations: [], marks: marks,
        classes: classes.union(Rows.classes(of: marks)).sorted)
    }
  }

  /// What a part of a division and the whole are. What a list was made of shows by its labels; what became a heading does not, nor does what was
  /// an item of a list without numbers and is none, or the reverse.
  private func structure(_ before: RedlineBlock, _ after: RedlineBlock, isFirst: Bool) -> (old: RedlineStructure?, new: RedlineStructure?)?
  {
    let kinds = (before.structureKind, after.structureKind)
    let isHeadingAnew = (kinds.0 == .heading) != (kinds.1 == .heading)
    guard isHeadingAnew || isFirst && (kinds.0 == .bullet) != (kinds.1 == .bullet) else { return nil }
    return (RedlineStructure(kind: kinds.0, level: nil), RedlineStructure(kind: kinds.1, level: nil))
  }

  private static func whole(_ text: String, _ kind: RedlineOperation.Kind) -> [RedlineOperation] {
    text.isEmpty ? [] : [RedlineOperation(kind: kind, text: text)]
  }

  private static func labels(_ old: String, _ new: String) -> [RedlineOperation] {
    old.utf8.elementsEqual(new.utf8) ? whole(new, .kept) : whole(old, .deleted) + whole(new, .inserted)
  }
}
