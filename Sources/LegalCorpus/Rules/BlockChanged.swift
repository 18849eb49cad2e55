import Diagnostics

/// A text in force that includes a block has the block's edition of its own day; when a newer one has come into force since, its editors are told.
/// `block-changed`.
struct BlockChanged {
  let blocks: BlockShelf
  let asOf: Day
  private var seen: Set<DocumentID> = []
  private var report = Report()

  /// `version` is the one in force.
  static func check(_ version: VersionDraft, blocks: BlockShelf, asOf: Day, report: inout Report) {
    guard !blocks.isEmpty, let original = version.texts.first else { return }
    var rule = BlockChanged(blocks: blocks, asOf: asOf)
    rule.check(original.elements, of: original.file)
    report.merge(rule.report)
  }

  private init(blocks: BlockShelf, asOf: Day) {
    self.blocks = blocks
    self.asOf = asOf
  }

  private mutating func check(_ elements: [Element], of file: SourceFile) {
    for element in elements {
      switch element {
      case .section(let clause): check(clause.elements, of: file)
      case .items(let items): for clause in items.clauses { check(clause.elements, of: file) }
      case .bullets(let bullets): for item in bullets.items { check(item, of: file) }
      case .quotation(let quotation): check(quotation.elements, of: file)
      case .notes(let notes): for note in notes { check(note.elements, of: file) }
      case .included(let included):
        check(included, in: file)
        check(included.elements, of: included.file)
      case .paragraph, .code, .table, .rule: break
      }
    }
  }

  private mutating func check(_ included: Element.Included, in file: SourceFile) {
    guard let newest = blocks.edition(of: included.block, on: asOf), newest.version > included.version, seen.insert(included.block).inserted
    else { return }
    let name = included.block.text
    let range = file.range(of: "{{\(name)}}", in: 0..<file.bytes.count)
    let newer = newest.texts.values.map(\.file.path).min { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    report.warning(
      "block-changed", at: range.map { .bytes($0, of: file) } ?? .path(file.path),
      Message(
        ja: "ブロック「\(name)」は、この版が含む \(included.version.text) の版の後、\(newest.version.text) に変わっています。",
        en:
          "The block “\(name)” has changed on \(newest.version.text), after the edition of \(included.version.text) that this version includes."
      ),
      remedy: Message(
        ja: "公表済みの本文は変わりません。新しい内容にするには、文書の新しい版を作ってください。",
        en: "What is published does not change; make a new version of the document to take the new one up."),
      notes: newer.map { [Diagnostic.Note(ja: "新しい版はこれです。", en: "The newer one is this.", at: .path($0))] } ?? [])
  }
}
