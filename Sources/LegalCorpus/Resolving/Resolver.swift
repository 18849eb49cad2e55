import Diagnostics

/// Puts in what references print: the labels and titles of the clauses they name, as they stand on the day the text takes effect.
struct Resolver {
  let draft: TextDraft
  let library: Library
  let asOf: Day
  var report = Report()
  private var file: SourceFile
  private var titles: [ClauseID: String] = [:]
  /// Ids that are others in the text than in the block that is open.
  private var renamed: [ClauseID: ClauseID] = [:]

  private init(_ draft: TextDraft, _ library: Library, asOf: Day) {
    self.draft = draft
    self.library = library
    self.asOf = asOf
    file = draft.file
  }

  struct Result {
    let elements: [Element]
    let outline: Outline
    let report: Report
  }

  /// O(size of the text); only what holds a reference is made anew.
  static func resolve(_ draft: TextDraft, in library: Library, asOf: Day) -> Result {
    guard draft.hasReferences else { return Result(elements: draft.elements, outline: draft.outline, report: Report()) }
    var resolver = Resolver(draft, library, asOf: asOf)
    let elements = resolver.resolved(draft.elements) ?? draft.elements
    let outline = resolver.titles.isEmpty ? draft.outline : draft.outline.replacing(titles: resolver.titles)
    return Result(elements: elements, outline: outline, report: resolver.report)
  }
}

extension Resolver {
  /// The parts with what they refer to put in; nil where none of them holds a reference, so that nothing is copied.
  private mutating func changed<Part>(_ parts: [Part], _ change: (inout Resolver, Part) -> Part?) -> [Part]? {
    var result: [Part]?
    for index in parts.indices {
      guard let part = change(&self, parts[index]) else { continue }
      if result == nil { result = parts }
      result?[index] = part
    }
    return result
  }

  private mutating func resolved(_ elements: [Element]) -> [Element]? { changed(elements) { $0.resolved($1) } }

  private mutating func resolved(_ element: Element) -> Element? {
    switch element {
    case .section(let clause):
      return resolved(clause).map { .section($0) }
    case .items(let items):
      return changed(items.clauses) { $0.resolved($1) }.map {
        .items(Element.Items(clauses: $0, isTight: items.isTight, start: items.start, id: items.id, range: items.range))
      }
    case .bullets(let bullets):
      return changed(bullets.items) { $0.resolved($1) }.map {
        .bullets(Element.Bullets(items: $0, isTight: bullets.isTight, id: bullets.id, range: bullets.range))
      }
    case .paragraph(let paragraph):
      return resolved(paragraph.phrases).map {
        .paragraph(Element.Paragraph(phrases: $0, label: paragraph.label, id: paragraph.id, range: paragraph.range))
      }
    case .quotation(let quotation):
      return resolved(quotation.elements).map {
        .quotation(Element.Quotation(elements: $0, id: quotation.id, range: quotation.range))
      }
    case .table(let table):
      return resolved(table).map { .table($0) }
    case .notes(let notes):
      return changed(notes) { resolver, note in
        resolver.resolved(note.elements).map {
          Element.Note(label: note.label, anchor: note.anchor, calls: note.calls, elements: $0, range: note.range)
        }
      }.map { .notes($0) }
    case .included(let included):
      let outer = (file, renamed)
      (file, renamed) = (included.file, included.renamed)
      defer { (file, renamed) = outer }
      return resolved(included.elements).map {
        .included(
          Element.Included(
            block: included.block, version: included.version, file: included.file, elements: $0, renamed: included.renamed))
      }
    case .code, .rule:
      return nil
    }
  }

  private mutating func resolved(_ clause: Clause) -> Clause? {
    let title = resolved(clause.title)
    if let title { titles[clause.id] = PlainText.of(title) }
    let elements = resolved(clause.elements)
    guard title != nil || elements != nil else { return nil }
    return Clause(
      kind: clause.kind, id: clause.id, hasWrittenID: clause.hasWrittenID, label: clause.label, title: title ?? clause.title,
      elements: elements ?? clause.elements, translates: clause.translates, range: clause.range)
  }

  private mutating func resolved(_ table: Element.Table) -> Element.Table? {
    func cells(_ row: [Element.Table.Cell], _ resolver: inout Resolver) -> [Element.Table.Cell]? {
      resolver.changed(row) { resolver, cell in
        resolver.resolved(cell.phrases).map { Element.Table.Cell(phrases: $0, range: cell.range) }
      }
    }
    let header = cells(table.header, &self)
    let rows = changed(table.rows) { cells($1, &$0) }
    guard header != nil || rows != nil else { return nil }
    return Element.Table(
      alignments: table.alignments, header: header ?? table.header, rows: rows ?? table.rows, id: table.id, range: table.range)
  }

  private mutating func resolved(_ phrases: [Phrase]) -> [Phrase]? {
    guard phrases.contains(where: \.isUnresolved) else { return nil }
    return changed(phrases) { resolver, phrase in
      switch phrase {
      case .reference(let reference): resolver.link(for: reference)
      case .emphasis(let inner): resolver.resolved(inner).map { .emphasis($0) }
      case .strong(let inner): resolver.resolved(inner).map { .strong($0) }
      default: nil
      }
    }
  }

  private mutating func link(for reference: Reference) -> Phrase {
    guard let found = find(reference) else {
      return .link(
        Phrase.Link(
          target: .external(reference.address), title: "",
          phrases: reference.pattern.isEmpty ? [.text(reference.address)] : reference.pattern, range: reference.range))
    }
    let words = printed(reference, found)
    warnOfDrift(reference, found, words)
    return .link(Phrase.Link(target: found.target, title: "", phrases: words, range: reference.range))
  }
}

extension Resolver {
  /// What a reference leads to.
  private struct Found {
    let target: Phrase.Target
    let name: Library.Name
    let isPinned: Bool
  }

  private mutating func find(_ reference: Reference) -> Found? {
    let address = ReferenceAddress(reference.address)?.renamed(renamed)
    let place = Place.bytes(reference.range, of: file)
    guard let address else {
      report.error(
        "malformed-reference", at: place,
        Message(ja: "参照「\(reference.address)」の書き方が正しくありません。", en: "The reference “\(reference.address)” is not well formed."),
        remedy: Message(
          ja: "#条のid、doc:文書のid、doc:文書のid#条のid、doc:文書のid@2022-04-01#条のid のいずれかを書いてください。",
          en: "Write #clause, doc:document, doc:document#clause or doc:document@2022-04-01#clause."))
      return nil
    }
    switch library.find(address, from: draft, withTitle: reference.printsTitle) {
    case .success(let name):
      let target: Phrase.Target =
        if let url = name.externalURL {
          .external(url)
        } else if name.document == draft.document, name.version == draft.version, let clause = name.clause {
          .clause(clause)
        } else {
          .document(name.document, version: name.version, isPinned: address.version != nil, clause: name.clause)
        }
      return Found(target: target, name: name, isPinned: address.version != nil)
    case .failure(let dead):
      report.error(dead.identifier, at: place, dead.message, remedy: dead.remedy)
      return nil
    }
  }

  private mutating func printed(_ reference: Reference, _ found: Found) -> [Phrase] {
    let place = Place.bytes(reference.range, of: file)
    var pattern = ReferencePattern(name: found.name, dropsBlanks: draft.language.language == "ja")
    let words = pattern.filled(reference)
    for unknown in pattern.unknown {
      let near = NearestName.find(unknown, in: ReferencePattern.Field.allCases.map(\.rawValue))
      report.error(
        "unknown-placeholder", at: place,
        Message(ja: "参照の中の「{\(unknown)}」は使えません。", en: "“{\(unknown)}” means nothing in a reference."),
        remedy: near.first.map { Message(ja: "「{\($0)}」ではありませんか。", en: "Did you mean “{\($0)}”?") }
          ?? Message(ja: "使えるのは {label}、{title}、{path} です。", en: "Known are {label}, {title} and {path}."))
    }
    if let field = pattern.missing.first {
      report.error(
        "reference-without-\(field.rawValue)", at: place,
        field == .title
          ? Message(ja: "参照先「\(reference.address)」には題名がありません。", en: "What “\(reference.address)” refers to has no title.")
          : Message(ja: "参照先「\(reference.address)」には番号がありません。", en: "What “\(reference.address)” refers to has no label."),
        remedy: Message(
          ja: "角かっこの中に、表示する言葉を書いてください。例：[手数料の定め](\(reference.address))",
          en: "Write words between the brackets: [the provision on fees](\(reference.address))."))
    }
    return PlainText.of(words).isEmpty ? [.text(reference.address)] : words
  }

  /// Tells when what a text in force prints is no longer what its target is called.
  private mutating func warnOfDrift(_ reference: Reference, _ found: Found, _ words: [Phrase]) {
    guard !found.isPinned, found.name.document != draft.document, library.isInForce(draft, on: asOf),
      let address = ReferenceAddress(reference.address)
    else { return }
    let now: Library.Name
    switch library.find(address, from: draft, on: asOf, withTitle: reference.printsTitle) {
    case .success(let name): now = name
    case .failure(let dead): return warnOfLoss(reference, found, dead)
    }
    guard now.version != found.name.version else { return }
    var pattern = ReferencePattern(name: now, dropsBlanks: draft.language.language == "ja")
    let (then, today) = (PlainText.of(words), PlainText.of(pattern.filled(reference)))
    guard !then.utf8.elementsEqual(today.utf8) else { return }
    report.warning(
      "reference-drifted", at: .bytes(reference.range, of: file),
      Message(
        ja: "参照は「\(then)」と印字されていますが、参照先はいま「\(today)」です。",
        en: "The reference is printed as “\(then)”, but its target is now “\(today)”."),
      remedy: Message(
        ja: "公表済みの本文は変わりません。次の改訂で新しい呼び名になります。",
        en: "What is published does not change; the next version will print the new name."))
  }

  /// Tells when the target of a text in force is no longer there.
  private mutating func warnOfLoss(_ reference: Reference, _ found: Found, _ dead: Library.Dead) {
    let address = reference.address
    report.warning(
      "reference-drifted", at: .bytes(reference.range, of: file),
      dead.withdrawn.map {
        Message(
          ja: "参照先「\(address)」の文書は、\($0.iso)に廃止されています。", en: "The document that “\(address)” refers to was withdrawn on \($0.iso).")
      }
        ?? Message(
          ja: "参照先「\(address)」は \(found.name.version.text) の版にありますが、いま効力を持つ版にはありません。",
          en: "“\(address)” is in version \(found.name.version.text) of its document, and no longer in the one in force."),
      remedy: Message(
        ja: "公表済みの本文は変わりません。次の改訂で参照を改めてください。",
        en: "What is published does not change; correct the reference in the next version."))
  }
}
