import CommonMark
import Diagnostics

/// Cuts a parsed text into numbered clauses.
struct Cutter {
  let surroundings: Surroundings
  let numbering: NumberingScheme
  let plainLabels: PlainLabels
  /// The file that is being cut: the text's own, or that of a block.
  var file: SourceFile
  var report = Report()
  var notes: NoteCollector
  /// By their keys, which those of a block carry its name before them: the notes of a block are its own.
  var noteDefinitions: [String: NoteDefinition] = [:]
  var outline: OutlineBuilder
  /// Open blocks, outermost first: a block that includes itself is refused.
  var openBlocks: [DocumentID] = []
  var blockIDs: BlockIDs
  var hasReferences = false
  /// Counts of the kinds of clause that count on through their parents.
  var runningCounts: [Clause.Kind: Int] = [:]

  init(file: SourceFile, surroundings: Surroundings, numbering: NumberingScheme, notes: NoteScheme, plainLabels: PlainLabels) {
    self.file = file
    self.surroundings = surroundings
    self.numbering = numbering
    self.plainLabels = plainLabels
    self.notes = NoteCollector(notes)
    let written = OutlineBuilder.writtenIDs(in: file)
    blockIDs = BlockIDs(ofText: written)
    outline = OutlineBuilder(written: written.union(surroundings.blocks.writtenIDs))
  }

  struct Result {
    let elements: [Element]
    let outline: Outline
    let hasReferences: Bool
    let report: Report
  }

  /// O(size of the text).
  static func cut(
    _ markup: Markup, of file: SourceFile, surroundings: Surroundings, numbering: NumberingScheme, notes: NoteScheme,
    plainLabels: PlainLabels
  ) -> Result {
    var cutter = Cutter(file: file, surroundings: surroundings, numbering: numbering, notes: notes, plainLabels: plainLabels)
    cutter.define(markup.notes, at: NoteHome(file: file, block: nil, version: nil, openBlocks: []))
    let elements = cutter.sections(markup.blocks)
    return Result(elements: elements, outline: cutter.outline.finished(), hasReferences: cutter.hasReferences, report: cutter.report)
  }

  mutating func define(_ definitions: [Markup.Note], at home: NoteHome) {
    for note in definitions { noteDefinitions[home.prefix + note.key] = NoteDefinition(note: note, home: home) }
  }

  /// Never within the arguments of another call: a copy of the cutter would be made before, and all findings copied with it.
  mutating func phrases(_ inlines: some Sequence<Inline>) -> [Phrase] {
    var builder = PhraseBuilder(file: file, surroundings: surroundings, notePrefix: NoteHome.prefix(openBlocks))
    let result = builder.phrases(inlines, notes: &notes)
    report.merge(builder.report)
    hasReferences = hasReferences || builder.hasReferences
    return result
  }
}

/// Where a note is defined: in the text, or in a block of it.
struct NoteHome {
  let file: SourceFile
  let block: DocumentID?
  let version: VersionID?
  let openBlocks: [DocumentID]

  var prefix: String { NoteHome.prefix(openBlocks) }

  static func prefix(_ blocks: [DocumentID]) -> String { blocks.map { $0.text + "/" }.joined() }
}

struct NoteDefinition {
  let note: Markup.Note
  let home: NoteHome
}

/// A heading that is open while what stands under it is cut.
private struct OpenSection {
  let level: Int
  /// As many `#` as were written: what has more of them stands under it, also where a level is skipped.
  let written: Int
  let head: Head?
  var elements: [Element] = []
  /// Sections under it, for their numbers.
  var count = 0
  var scope: NumberingScope

  struct Head {
    let id: ClauseID
    let hasWrittenID: Bool
    let label: Label?
    let title: [Phrase]
    let translates: VersionID?
    let range: Range<Int>
  }
}

extension Cutter {
  /// The text as nested sections.
  private mutating func sections(_ blocks: [Block]) -> [Element] {
    var open = [OpenSection(level: 1, written: 0, head: nil, scope: NumberingScope(scheme: numbering))]
    var run: [Block] = []
    // A single one is the title.
    let hasTitle = blocks.count { if case .heading(1, _) = $0.kind { true } else { false } } == 1
    let counted = countedHeadings(blocks)
    for (index, block) in blocks.enumerated() {
      guard case .heading(let level, let inlines) = block.kind else {
        run.append(block)
        continue
      }
      let attributes = fill(&open[open.count - 1], with: run, next: block)
      run = []
      let written = level == 1 && hasTitle ? 2 : level
      while open.count > 1, open[open.count - 1].written >= written { close(&open) }
      begin(
        level: checkedLevel(level, after: open, at: block.range), written: written, inlines, isCounted: counted.contains(index),
        block.range,
        attributes, in: &open)
    }
    _ = fill(&open[open.count - 1], with: run, next: nil)
    while open.count > 1 { close(&open) }
    var root = open[0]
    // What is only compared is compared as a whole.
    if surroundings.isLoose {
      notes.addUncalled(noteDefinitions.sorted { $0.value.note.range.lowerBound < $1.value.note.range.lowerBound }.map(\.key))
    }
    printNotes(into: &root.elements)
    return root.elements
  }

  /// Headings whose labels count on among those of their level, by index of the block.
  private func countedHeadings(_ blocks: [Block]) -> Set<Int> {
    var counted: Set<Int> = []
    for level in 1...6 {
      let places = blocks.indices.filter { if case .heading(level, _) = blocks[$0].kind { true } else { false } }
      counted.formUnion(countedLabels(places.map { blocks[$0].ownInlines }, at: .heading).map { places[$0] })
    }
    return counted
  }

  /// Cuts what stands under a heading before the next one. Attributes that stand alone before that next heading are returned for it.
  private mutating func fill(_ section: inout OpenSection, with run: [Block], next: Block?) -> Attributes? {
    var walker = BlockWalker(depth: 0, scope: section.scope)
    section.elements += walk(run, with: &walker, isFollowed: next != nil)
    if notes.printsBySection { printNotes(into: &section.elements) } else { notes.endSection() }
    return walker.waiting
  }

  private mutating func begin(
    level: Int, written: Int, _ inlines: [Inline], isCounted: Bool, _ range: Range<Int>, _ before: Attributes?,
    in open: inout [OpenSection]
  ) {
    var parts = split(inlines, in: range)
    if let before {
      if let own = parts.attributes { reportTwice(own, before) }
      parts.attributes = parts.attributes ?? before
    }
    let attributes = parts.attributes
    let parent = open.count - 1
    var scope = open[parent].scope
    scope.override(attributes, headingLevel: level + 1, listDepth: 0, cutter: &self)
    let kind = Clause.Kind.heading(level: level)
    let title = phrases(parts.inlines)
    let words = typedLabel(in: title, at: .heading, isCounted: isCounted, isGiven: attributes?.label != nil)
    var number: Int?
    if attributes?.label == nil, words.label == nil {
      let isRunning = scope.scheme.restart(for: kind) == .document
      number = attributes?.number?.value ?? (isRunning ? runningCounts[kind] ?? 0 : open[parent].count) + 1
      runningCounts[kind] = number
      open[parent].count = number ?? 0
    }
    let label = label(
      of: kind, number: number, in: open[parent].scope, plain: nil, given: attributes?.label, typed: words.label, at: range)
    checkNumber(
      attributes, hasLabel: attributes?.label != nil || words.label != nil, example(of: kind, in: open[parent].scope, plain: nil))
    scope.ancestors.append(number ?? open[parent].count)
    let id = outline.open(
      kind: kind, attributes: attributes, label: label, number: number, title: words.phrases, ordinal: number ?? open[parent].count,
      range: range, file: file, report: &report)
    open.append(
      OpenSection(
        level: level, written: written,
        head: OpenSection.Head(
          id: id, hasWrittenID: attributes?.id != nil, label: label, title: words.phrases, translates: attributes?.translates?.value,
          range: range),
        scope: scope))
  }

  private mutating func close(_ open: inout [OpenSection]) {
    let section = open.removeLast()
    outline.close()
    guard let head = section.head else { return }
    open[open.count - 1].elements.append(
      .section(
        Clause(
          kind: .heading(level: section.level), id: head.id, hasWrittenID: head.hasWrittenID, label: head.label, title: head.title,
          elements: section.elements, translates: head.translates, range: head.range)))
  }

  private mutating func checkedLevel(_ level: Int, after open: [OpenSection], at range: Range<Int>) -> Int {
    if level == 1 {
      report.error(
        "heading-level-one", at: .bytes(range, of: file),
        Message(
          ja: "「#」1つの見出しは使いません。文書の題名は title に書き、本文の見出しは「##」から始めます。",
          en: "A heading with a single “#” is not used: the title stands in title, and headings begin at “##”."),
        remedy: Message(ja: "見出しを「##」から始めてください。", en: "Begin headings with “##”."))
      return 2
    }
    let deepest = open[open.count - 1].level + 1
    if level > deepest {
      let want = String(repeating: "#", count: deepest)
      let have = String(repeating: "#", count: level)
      report.error(
        "heading-level-skipped", at: .bytes(range, of: file),
        Message(
          ja: "見出しの段階が飛んでいます。ここに書けるのは「\(want)」までですが、「\(have)」とあります。",
          en: "A heading level is skipped: “\(have)” where at most “\(want)” can stand."),
        remedy: Message(ja: "「\(want)」にしてください。", en: "Make it “\(want)”."))
    }
    return deepest
  }
}
