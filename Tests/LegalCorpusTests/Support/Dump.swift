@testable import LegalCorpus

/// A text as an indented outline: kind, id (written ones with `#`), label, words.
struct Dump {
  private var lines: [String] = []

  static func of(_ text: Text) -> String {
    var dump = Dump()
    dump.elements(text.elements, 0)
    return dump.lines.joined(separator: "\n")
  }

  private mutating func line(_ depth: Int, _ text: String) { lines.append(String(repeating: "  ", count: depth) + text) }

  private mutating func elements(_ elements: [Element], _ depth: Int) {
    for element in elements { self.element(element, depth) }
  }

  private mutating func element(_ element: Element, _ depth: Int) {
    switch element {
    case .section(let clause):
      line(depth, "section" + name(clause) + " " + Dump.words(clause.title))
      elements(clause.elements, depth + 1)
    case .items(let items):
      line(depth, "items" + Dump.id(items.id) + (items.isTight ? "" : ", loose"))
      for clause in items.clauses {
        line(depth + 1, "item" + name(clause))
        elements(clause.elements, depth + 2)
      }
    case .bullets(let bullets):
      line(depth, "bullets" + Dump.id(bullets.id))
      for item in bullets.items {
        line(depth + 1, "-")
        elements(item, depth + 2)
      }
    case .paragraph(let paragraph):
      line(
        depth,
        "p" + Dump.id(paragraph.id) + (paragraph.label.map { " [\($0.text)]" } ?? "") + " "
          + Dump.words(paragraph.phrases))
    case .quotation(let quotation):
      line(depth, "quotation" + Dump.id(quotation.id))
      elements(quotation.elements, depth + 1)
    case .code(let code): line(depth, "code" + Dump.id(code.id) + " " + code.text)
    case .table(let table):
      line(
        depth,
        "table" + Dump.id(table.id) + " "
          + ([table.header] + table.rows).map { $0.map { Dump.words($0.phrases) }.joined(separator: "|") }.joined(separator: "‖"))
    case .rule: line(depth, "rule")
    case .notes(let notes):
      line(depth, "notes")
      for note in notes {
        line(depth + 1, "note \(note.label) \(note.anchor) ← \(note.calls.joined(separator: " "))")
        elements(note.elements, depth + 2)
      }
    case .included(let included):
      line(depth, "included \(included.block.text) \(included.version.text)")
      elements(included.elements, depth + 1)
    }
  }

  private static func id(_ id: ClauseID?) -> String { id.map { " #" + $0.text } ?? "" }

  private func name(_ clause: Clause) -> String {
    " " + (clause.hasWrittenID ? "#" : "") + clause.id.text + (clause.label.map { " [\($0.text)]" } ?? "")
  }

  static func words(_ phrases: [Phrase]) -> String {
    phrases.map { phrase in
      switch phrase {
      case .text(let text): text
      case .code(let text): "`\(text)`"
      case .emphasis(let inner): "*\(words(inner))*"
      case .strong(let inner): "**\(words(inner))**"
      case .link(let link): "[\(words(link.phrases))](\(link.target.text))"
      case .image(let image): "![\(image.description)](\(image.file))"
      case .note(let call): "^\(call.label)"
      case .lineBreak: "⏎"
      case .reference(let reference): "?\(reference.address)?"
      }
    }.joined()
  }
}
