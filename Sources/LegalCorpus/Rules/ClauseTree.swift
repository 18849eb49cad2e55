import Diagnostics

/// The clauses of a text as a tree on flat arrays, each with its own words: what the rules look at.
struct ClauseTree: Sendable {
  /// A block of running text.
  struct Leaf: Sendable {
    let phrases: [Phrase]
    /// A label typed at its start.
    let label: Label?
    let range: Range<Int>
    /// The text's own, or that of a block that is included.
    let file: SourceFile
    let kind: Kind

    enum Kind: Sendable { case heading, paragraph, cell, note }

    var place: Place { .bytes(range, of: file) }
  }

  struct Node: Sendable {
    /// Nil for the text as a whole.
    let clause: Clause?
    /// The root is its own parent.
    let parent: Int
    let file: SourceFile
    /// Whether it stands in a block that is included.
    let isIncluded: Bool
    var children: [Int] = []
    /// Blocks that belong to no clause below it, in reading order.
    var leaves: [Leaf] = []

    var writtenID: ClauseID? { clause.flatMap { $0.hasWrittenID ? $0.id : nil } }

    /// Its first line.
    var place: Place {
      guard let clause else { return .path(file.path) }
      return .bytes(file.firstLine(of: clause.range), of: file)
    }

    /// As a message calls it: `#fee`, else 第5条.
    var name: String? { clause.map { $0.hasWrittenID ? "#" + $0.id.text : $0.label?.cited ?? "#" + $0.id.text } }
  }

  /// In reading order; the root is the first.
  private(set) var nodes: [Node]
  /// Whether a label is typed or given by hand.
  private(set) var hasTypedLabels = false
  /// Whether a clause says which version it was translated from.
  private(set) var hasSources = false
  /// Items whose labels are counted and whose words may begin with a label as well.
  private(set) var suspects: [Int] = []
  private var current = 0
  private var file: SourceFile
  private var depthOfBlocks = 0

  /// O(number of blocks); no words are copied.
  init(_ elements: [Element], of file: SourceFile) {
    self.file = file
    nodes = [Node(clause: nil, parent: 0, file: file, isIncluded: false)]
    for element in elements { add(element) }
  }

  init(_ text: TextDraft) { self.init(text.elements, of: text.file) }

  /// Every block of running text with the node that holds it, in reading order of the nodes.
  func forEachLeaf(_ body: (Leaf) -> Void) {
    for node in nodes { for leaf in node.leaves { body(leaf) } }
  }
}

extension ClauseTree {
  private mutating func add(_ element: Element) {
    switch element {
    case .section(let clause):
      open(clause) { tree in
        tree.add(clause.title, label: clause.label, clause.range, .heading)
        for element in clause.elements { tree.add(element) }
      }
    case .items(let items):
      for clause in items.clauses {
        open(clause) { tree in
          if clause.label?.origin == .generated, LabelTwice.isSuspect(clause) { tree.suspects.append(tree.current) }
          for element in clause.elements { tree.add(element) }
        }
      }
    case .bullets(let bullets): for item in bullets.items { for element in item { add(element) } }
    case .paragraph(let paragraph): add(paragraph.phrases, label: paragraph.label, paragraph.range, .paragraph)
    case .quotation(let quotation): for element in quotation.elements { add(element) }
    case .table(let table): for row in [table.header] + table.rows { for cell in row { add(cell.phrases, label: nil, cell.range, .cell) } }
    case .notes(let notes): for note in notes { for element in note.elements { add(note: element) } }
    case .included(let included): within(included) { tree in for element in included.elements { tree.add(element) } }
    case .code, .rule: break
    }
  }

  private mutating func add(note element: Element) {
    switch element {
    case .paragraph(let paragraph): add(paragraph.phrases, label: paragraph.label, paragraph.range, .note)
    case .included(let included): within(included) { tree in for element in included.elements { tree.add(note: element) } }
    default: add(element)
    }
  }

  private mutating func within(_ included: Element.Included, _ body: (inout ClauseTree) -> Void) {
    let outer = file
    file = included.file
    depthOfBlocks += 1
    body(&self)
    depthOfBlocks -= 1
    file = outer
  }

  private mutating func open(_ clause: Clause, _ body: (inout ClauseTree) -> Void) {
    let parent = current
    current = nodes.count
    nodes[parent].children.append(current)
    if clause.translates != nil { hasSources = true }
    if let label = clause.label, label.origin != .generated { hasTypedLabels = true }
    nodes.append(Node(clause: clause, parent: parent, file: file, isIncluded: depthOfBlocks > 0))
    body(&self)
    current = parent
  }

  private mutating func add(_ phrases: [Phrase], label: Label?, _ range: Range<Int>, _ kind: Leaf.Kind) {
    if label != nil, kind != .heading { hasTypedLabels = true }
    nodes[current].leaves.append(Leaf(phrases: phrases, label: label, range: range, file: file, kind: kind))
  }
}

extension SourceFile {
  /// The part of a range that stands on its first line, without the line's end.
  func firstLine(of range: Range<Int>) -> Range<Int> {
    var end = range.lowerBound
    while end < range.upperBound, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    return range.lowerBound..<end
  }

  /// Where a text is written between two offsets; nil where it is not, as with values that are put in. O(bytes).
  func range(of text: String, in range: Range<Int>) -> Range<Int>? {
    let wanted = Array(text.utf8)
    guard let first = wanted.first, wanted.count <= range.count else { return nil }
    for start in range.lowerBound...(range.upperBound - wanted.count) where bytes[start] == first {
      if bytes[start..<start + wanted.count].elementsEqual(wanted) { return start..<start + wanted.count }
    }
    return nil
  }
}
