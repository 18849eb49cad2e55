import CommonMark
import Diagnostics

extension Cutter {
  /// Prints the notes that are due: after each section, or at the end of the text.
  mutating func printNotes(into elements: inout [Element]) {
    guard !notes.due.isEmpty else { return }
    var printed: [Element.Note] = []
    var index = 0
    // Notes may use notes: those are due as well, so the list may grow while it is printed.
    while index < notes.due.count {
      let due = notes.due[index]
      index += 1
      guard let definition = noteDefinitions[due.key] else { continue }
      let content = within(definition.home) { cutter in
        var walker = BlockWalker(depth: 0, scope: NumberingScope(scheme: cutter.numbering))
        return cutter.walk(definition.note.blocks, with: &walker, isFollowed: false)
      }
      printed.append(Element.Note(label: due.label, anchor: due.anchor, calls: [], elements: content, range: definition.note.range))
    }
    let calls = Dictionary(notes.due.map { ($0.anchor, $0.calls) }, uniquingKeysWith: { first, _ in first })
    elements.append(
      .notes(
        printed.map { note in
          Element.Note(
            label: note.label, anchor: note.anchor, calls: calls[note.anchor] ?? [], elements: note.elements, range: note.range)
        }))
    notes.turn()
  }

  /// Puts in a block as it stood on the day of this version.
  mutating func include(_ name: String, _ range: Range<Int>, _ attributes: Attributes?, with walker: BlockWalker) -> [Element] {
    if let attributes { _ = claimed(attributes) }
    guard let id = DocumentID(name), surroundings.blocks.contains(id) else {
      let near = NearestName.find(name, in: surroundings.blocks.names)
      report.error(
        "unknown-block", at: .bytes(range, of: file),
        Message(ja: "ブロック「\(name)」はありません。", en: "There is no block “\(name)”."),
        remedy: near.first.map { Message(ja: "「{{\($0)}}」ではありませんか。", en: "Did you mean “{{\($0)}}”?") }
          ?? Message(ja: "_blocks/\(name)/ に本文を置いてください。", en: "Put its text into _blocks/\(name)/."))
      let words: [Phrase] = [.text(file.excerpt(range))]
      return [.paragraph(Element.Paragraph(phrases: words, label: nil, id: nil, range: range))]
    }
    if openBlocks.contains(id) {
      let circle = (openBlocks + [id]).map(\.text).joined(separator: " → ")
      report.error(
        "block-circle", at: .bytes(range, of: file),
        Message(ja: "ブロックが自分自身を含んでいます（\(circle)）。", en: "A block includes itself (\(circle))."),
        remedy: Message(ja: "どこかの {{…}} を取り除いてください。", en: "Take one of the {{…}} away."))
      return []
    }
    guard let edition = surroundings.blocks.edition(of: id, on: surroundings.day) else {
      report.error(
        "block-not-in-force", at: .bytes(range, of: file),
        Message(
          ja: "ブロック「\(name)」には、\(surroundings.shownDay.ja)に使える版がありません。",
          en: "The block “\(name)” has no version in force \(surroundings.shownDay.en)."),
        remedy: Message(ja: "_blocks/\(name)/ に、その日以前の版を加えてください。", en: "Add a version of that day or before to _blocks/\(name)/."))
      return []
    }
    guard let text = edition.texts[surroundings.language] else {
      report.error(
        "block-missing-language", at: .bytes(range, of: file),
        Message(
          ja: "ブロック「\(name)」の\(edition.version.text)の版に、言語「\(surroundings.language.text)」の本文がありません。",
          en: "The version \(edition.version.text) of the block “\(name)” has no text in “\(surroundings.language.text)”."),
        remedy: Message(
          ja: "_blocks/\(name)/\(edition.version.text)/\(surroundings.language.text).md を書いてください。",
          en: "Write _blocks/\(name)/\(edition.version.text)/\(surroundings.language.text).md."))
      return []
    }
    let home = NoteHome(file: text.file, block: id, version: edition.version, openBlocks: openBlocks + [id])
    define(text.markup.notes, at: home)
    blockIDs.begin(home.openBlocks)
    return within(home) { cutter in
      var inner = BlockWalker(depth: walker.depth, scope: walker.scope)
      return cutter.walk(text.markup.blocks, with: &inner, isFollowed: false)
    }
  }

  /// Cuts something that stands in a block's file, and marks what comes of it as the block's.
  private mutating func within(_ home: NoteHome, _ cut: (inout Cutter) -> [Element]) -> [Element] {
    let outer = (file, openBlocks)
    (file, openBlocks) = (home.file, home.openBlocks)
    defer { (file, openBlocks) = outer }
    let elements = cut(&self)
    guard let block = home.block, let version = home.version else { return elements }
    let renamed = blockIDs.renamed(in: home.openBlocks)
    return [.included(Element.Included(block: block, version: version, file: home.file, elements: elements, renamed: renamed))]
  }
}
