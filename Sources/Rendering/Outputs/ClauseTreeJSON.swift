package import Diagnostics
package import LegalCorpus

/// A text for machines: its clauses as a tree, with ids, labels, paths, notes and plain text. Schema `kaitei.text/1`.
package struct ClauseTreeJSON {
  private let text: Text
  private var nextClause = 0

  package static func of(_ text: Text) -> JSON {
    var tree = ClauseTreeJSON(text: text)
    var members: [(String, JSON)] = [("schema", .string("kaitei.text/1")), ("language", .string(text.language.text))]
    if let day = text.version.day { members.append(("effective", .string(day.iso))) }
    if !text.title.isEmpty { members.append(("title", .string(text.title))) }
    if let subtitle = text.subtitle { members.append(("subtitle", .string(subtitle))) }
    if !text.header.isEmpty { members.append(("header", .array(text.header.map { .string($0) }))) }
    if !text.signed.isEmpty { members.append(("signed", .array(text.signed.map { .string($0) }))) }
    members.append(("content", tree.elements(text.elements)))
    return .object(members)
  }

  private init(text: Text) { self.text = text }
}

extension ClauseTreeJSON {
  private mutating func elements(_ elements: [Element]) -> JSON {
    var content: [JSON] = []
    for element in elements { content += self.content(of: element) }
    return .array(content)
  }

  private mutating func content(of element: Element) -> [JSON] {
    switch element {
    case .section(let clause): return [self.clause("section", clause)]
    case .items(let items):
      var content: [JSON] = []
      for item in items.clauses { content.append(clause("item", item)) }
      return content
    case .bullets(let bullets):
      var content: [JSON] = []
      for item in bullets.items { content.append(.object([("kind", .string("bullet")), ("content", elements(item))])) }
      return content
    case .paragraph(let paragraph):
      return [
        .object([("kind", .string("paragraph"))] + id(paragraph.id) + label(paragraph.label) + ClauseTreeJSON.words(paragraph.phrases))
      ]
    case .quotation(let quotation):
      return [.object([("kind", .string("quotation"))] + id(quotation.id) + [("content", elements(quotation.elements))])]
    case .code(let code): return [.object([("kind", .string("code"))] + id(code.id) + [("text", .string(code.text))])]
    case .table(let table):
      let rows = ([table.header] + table.rows).map { row in
        JSON.array(row.map { .object(ClauseTreeJSON.words($0.phrases)) })
      }
      return [.object([("kind", .string("table"))] + id(table.id) + [("rows", .array(rows))])]
    case .rule: return []
    case .notes(let notes):
      var content: [JSON] = []
      for note in notes {
        content.append(
          .object([
            ("kind", .string("note")), ("label", .string(note.label)), ("anchor", .string(note.anchor)),
            ("content", elements(note.elements)),
          ]))
      }
      return content
    case .included(let included):
      return [
        .object([
          ("kind", .string("block")), ("block", .string(included.block.text)), ("version", .string(included.version.text)),
          ("content", elements(included.elements)),
        ])
      ]
    }
  }

  private mutating func clause(_ kind: String, _ clause: Clause) -> JSON {
    let index = nextClause
    nextClause += 1
    var members: [(String, JSON)] = [("kind", .string(kind)), ("id", .string(clause.id.text)), ("written", .boolean(clause.hasWrittenID))]
    members += label(clause.label)
    members.append(("path", .array(text.outline.path(of: index).map { .string($0) })))
    members.append(("line", .integer(text.outline.entries[index].line)))
    if case .heading = clause.kind { members += ClauseTreeJSON.words(clause.title, name: "title") }
    if let translates = clause.translates { members.append(("translates", .string(translates.text))) }
    members.append(("content", elements(clause.elements)))
    return .object(members)
  }

  private func id(_ id: ClauseID?) -> [(String, JSON)] { id.map { [("id", .string($0.text))] } ?? [] }

  private func label(_ label: Label?) -> [(String, JSON)] {
    guard let label else { return [] }
    var members: [(String, JSON)] = [("label", .string(label.text)), ("labelOrigin", .string(String(describing: label.origin)))]
    if !label.gap.isEmpty { members.append(("labelGap", .string(label.gap))) }
    return members
  }

  /// The plain text, and what is marked in it (UTF-8 offsets).
  private static func words(_ phrases: [Phrase], name: String = "text") -> [(String, JSON)] {
    let plain = PlainText.withMarks(phrases)
    var members: [(String, JSON)] = [(name, .string(plain.text))]
    if !plain.marks.isEmpty {
      members.append(
        (
          "marks",
          .array(
            plain.marks.map { mark in
              var members: [(String, JSON)] = [("kind", .string(String(describing: mark.kind)))]
              if !mark.value.isEmpty { members.append(("value", .string(mark.value))) }
              members += [("from", .integer(mark.range.lowerBound)), ("to", .integer(mark.range.upperBound))]
              return .object(members)
            })
        ))
    }
    return members
  }
}
