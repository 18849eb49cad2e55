import Diagnostics
package import Redlining

/// A text as the comparison sees it: its blocks in reading order, and where each stands in the text.
package struct ComparableText: Sendable {
  package let blocks: [RedlineBlock]
  /// One for each block.
  package let places: [Place]
  /// By block: the one that it stands under; see `RedlineBlock.holders`.
  package let holders: [Int?]

  package struct Place: Sendable {
    /// Index in the outline of the innermost clause that holds the block; nil before the first.
    package let clause: Int?
    /// Whether the block is the clause's own first block: its heading, or an item's first words.
    package let opensClause: Bool
    /// The words with their markup.
    package let phrases: [Phrase]
    /// A list item without a number.
    package let isBullet: Bool
    /// From 1, in `file` of the text, or of the block that is included there.
    package let line: Int
  }

  /// O(size of the text).
  package init(_ text: Text) {
    var flattener = Flattener(text)
    flattener.flatten(text.elements, depth: 0)
    flattener.resolveCalls()
    blocks = flattener.blocks
    places = flattener.places
    holders = RedlineBlock.holders(of: blocks)
  }
}

private struct Flattener {
  var blocks: [RedlineBlock] = []
  var places: [ComparableText.Place] = []
  private var file: SourceFile
  private var clause: Int?
  private var nextClause = 0
  private var tables = 0
  /// The block that first uses a note, by the note's anchor.
  private var firstUses: [String: Int] = [:]
  /// By anchor, the first block of a note.
  private var notes: [String: Int] = [:]
  /// Blocks that call notes, with the anchors in the order of their marks.
  private var calls: [(block: Int, notes: [String])] = []

  /// Where the heading of a single `#` stands: the title of a text that was written for another program.
  private let title: Int?

  init(_ text: Text) {
    file = text.file
    let heads = text.elements.compactMap { element in
      if case .section(let section) = element, section.isOutermost(in: text.file) { section.range.lowerBound } else { nil }
    }
    title = heads.count == 1 ? heads[0] : nil
  }

  /// Says of every call which note it calls: notes stand after what calls them.
  mutating func resolveCalls() {
    for (index, anchors) in calls {
      var anchors = anchors[...]
      let block = blocks[index]
      blocks[index] = block.replacing(
        marks: block.marks.map { mark in
          guard mark.kind == .note, let anchor = anchors.popFirst() else { return mark }
          return RedlineMark(.note, value: mark.value, range: mark.range, note: notes[anchor])
        })
    }
  }

  mutating func flatten(_ elements: [Element], depth: Int) {
    for element in elements { flatten(element, depth: depth) }
  }

  private mutating func flatten(_ element: Element, depth: Int) {
    switch element {
    case .section(let section): flatten(section, depth: depth)
    case .items(let items): for item in items.clauses { flatten(item: item, depth: depth) }
    case .bullets(let bullets): for item in bullets.items { flatten(bullet: item, depth: depth, range: bullets.range) }
    case .paragraph(let paragraph):
      add(.paragraph, paragraph.phrases, depth: depth, id: paragraph.id, typed: paragraph.label, at: paragraph.range)
    case .quotation(let quotation): flatten(quotation: quotation.elements, depth: depth)
    case .code(let code): add(.code, [.code(code.text)], depth: depth, id: code.id, at: code.range)
    case .table(let table): flatten(table, depth: depth)
    case .rule: break
    case .notes(let notes): for note in notes { flatten(note, depth: depth) }
    case .included(let included):
      let outer = file
      file = included.file
      flatten(included.elements, depth: depth)
      file = outer
    }
  }

  private mutating func flatten(_ section: Clause, depth: Int) {
    let outer = clause
    clause = nextClause
    nextClause += 1
    add(.heading, section.title, depth: depth, clause: section, at: section.range)
    flatten(section.elements, depth: depth + 1)
    clause = outer
  }

  private mutating func flatten(item: Clause, depth: Int) {
    let outer = clause
    clause = nextClause
    nextClause += 1
    if case .paragraph(let paragraph)? = item.elements.first {
      add(.item, paragraph.phrases, depth: depth, clause: item, typed: paragraph.label, at: paragraph.range)
      flatten(Array(item.elements.dropFirst()), depth: depth + 1)
    } else {
      add(.item, [], depth: depth, clause: item, at: item.range)
      flatten(item.elements, depth: depth + 1)
    }
    clause = outer
  }

  private mutating func flatten(bullet elements: [Element], depth: Int, range: Range<Int>) {
    if case .paragraph(let paragraph)? = elements.first {
      add(.item, paragraph.phrases, depth: depth, id: paragraph.id, typed: paragraph.label, isBullet: true, at: paragraph.range)
      flatten(Array(elements.dropFirst()), depth: depth + 1)
    } else {
      add(.item, [], depth: depth, isBullet: true, at: range)
      flatten(elements, depth: depth + 1)
    }
  }

  private mutating func flatten(quotation elements: [Element], depth: Int) {
    for element in elements {
      if case .paragraph(let paragraph) = element {
        add(.quotation, paragraph.phrases, depth: depth, id: paragraph.id, typed: paragraph.label, at: paragraph.range)
      } else {
        flatten(element, depth: depth)
      }
    }
  }

  private mutating func flatten(_ table: Element.Table, depth: Int) {
    tables += 1
    for (row, cells) in ([table.header] + table.rows).enumerated() {
      for (column, cell) in cells.enumerated() {
        let alignment = column < table.alignments.count ? table.alignments[column] : .none
        add(
          .cell, cell.phrases, depth: depth, cell: RedlineBlock.Cell(table: tables, row: row + 1, column: column + 1),
          alignment: row == 0 ? alignment : .none, at: cell.range)
      }
    }
  }

  private mutating func flatten(_ note: Element.Note, depth: Int) {
    var isFirst = true
    notes[note.anchor] = blocks.count
    func flatten(_ element: Element, _ flattener: inout Flattener) {
      switch element {
      case .paragraph(let paragraph):
        flattener.add(
          .note, paragraph.phrases, depth: depth, number: isFirst ? note.label : "", reference: flattener.firstUses[note.anchor],
          at: paragraph.range)
        isFirst = false
      case .included(let included):
        let outer = flattener.file
        flattener.file = included.file
        for element in included.elements { flatten(element, &flattener) }
        flattener.file = outer
      default:
        flattener.flatten(element, depth: depth + 1)
      }
    }
    for element in note.elements { flatten(element, &self) }
  }

  /// The anchors of the notes that are called, in order.
  private static func calls(in phrases: [Phrase]) -> [String] {
    phrases.flatMap { phrase -> [String] in
      switch phrase {
      case .note(let call): [call.note]
      case .emphasis(let inner), .strong(let inner): calls(in: inner)
      case .link(let link): calls(in: link.phrases)
      case .reference(let reference): calls(in: reference.pattern)
      case .text, .code, .image, .lineBreak: []
      }
    }
  }

  private mutating func add(
    _ kind: RedlineBlock.Kind, _ phrases: [Phrase], depth: Int, clause owner: Clause? = nil, id: ClauseID? = nil, typed: Label? = nil,
    number: String = "", cell: RedlineBlock.Cell? = nil, alignment: Element.Table.Alignment = .none, reference: Int? = nil,
    isBullet: Bool = false, at range: Range<Int>
  ) {
    let plain = PlainText.withMarks(phrases)
    for case .note(let call) in phrases where firstUses[call.note] == nil { firstUses[call.note] = blocks.count }
    if plain.marks.contains(where: { $0.kind == .note }) { calls.append((blocks.count, Flattener.calls(in: phrases))) }
    var marks = plain.marks.map { RedlineMark(RedlineMark.Kind($0.kind), value: $0.value, range: $0.range) }
    marks += HTMLLinks.marks(in: plain.text, besides: plain.marks)
    if let set = alignment.name { marks.append(RedlineMark(.alignment, value: set, range: 0..<plain.text.utf8.count)) }
    let label = owner?.label ?? typed
    let isTyped = label?.origin == .typed
    blocks.append(
      RedlineBlock(
        kind: kind, depth: depth, id: owner.map { $0.hasWrittenID ? $0.id.text : nil } ?? id?.text, label: isTyped ? label?.text ?? "" : "",
        number: number.isEmpty && !isTyped ? label?.text ?? "" : number, text: plain.text, cell: cell, reference: reference, marks: marks,
        isBullet: isBullet, isTitle: kind == .heading && range.lowerBound == title))
    places.append(
      ComparableText.Place(
        clause: clause, opensClause: owner != nil, phrases: phrases, isBullet: isBullet, line: file.line(at: range.lowerBound)))
  }
}

extension Clause {
  /// Whether it is a heading of level one, which this dialect does not use: `# Terms`, or underlined with `=`.
  fileprivate func isOutermost(in file: SourceFile) -> Bool {
    let line = file.bytes[range.clamped(to: file.bytes.indices)]
    if line.first == UInt8(ascii: "#") { return line.dropFirst().first != UInt8(ascii: "#") }
    return line.last == UInt8(ascii: "=")
  }
}

extension RedlineMark.Kind {
  fileprivate init(_ kind: PlainText.Mark.Kind) {
    switch kind {
    case .link: self = .link
    case .image: self = .image
    case .note: self = .note
    case .emphasis: self = .emphasis
    case .strong: self = .strong
    case .code: self = .code
    }
  }
}

extension Element.Table.Alignment {
  fileprivate var name: String? {
    switch self {
    case .none: nil
    case .left: "left"
    case .center: "center"
    case .right: "right"
    }
  }
}
