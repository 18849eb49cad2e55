import Diagnostics

@testable import LegalCorpus

/// Small corpora, made without files.
enum Sample {
  static let ja = tag("ja")
  static let en = tag("en")

  static func tag(_ text: String) -> LanguageTag {
    guard let tag = LanguageTag(text) else { preconditionFailure("\(text) is a language tag.") }
    return tag
  }

  static func document(_ text: String) -> DocumentID {
    guard let id = DocumentID(text) else { preconditionFailure("\(text) is a document's id.") }
    return id
  }

  static func day(_ text: String) -> Day {
    guard let day = Day(iso: text) else { preconditionFailure("\(text) is a day.") }
    return day
  }

  static func version(_ text: String) -> VersionID {
    guard let id = VersionID(folder: text) else { preconditionFailure("\(text) is a version.") }
    return id
  }

  static func file(_ path: String, _ text: String = "") -> SourceFile { SourceFile(path: path, bytes: Array(text.utf8)) }

  static func label(_ text: String) -> Label { Label(text: text, origin: .generated, gap: "") }

  static func paragraph(_ text: String, id: String? = nil) -> Element { paragraph([.text(text)], id: id) }

  static func paragraph(_ phrases: [Phrase], id: String? = nil) -> Element {
    .paragraph(Element.Paragraph(phrases: phrases, label: nil, id: id.map { ClauseID(made: $0) }, range: -1..<0))
  }

  static func section(_ level: Int, _ id: String, _ label: String?, _ title: String, _ elements: [Element]) -> Element {
    .section(clause(.heading(level: level), id, label, title: [.text(title)], elements))
  }

  static func items(_ clauses: [Clause], isTight: Bool = true) -> Element {
    .items(Element.Items(clauses: clauses, isTight: isTight, start: 1, id: nil, range: -1..<0))
  }

  static func item(_ id: String, _ label: String?, _ elements: [Element]) -> Clause {
    clause(.item(depth: 0), id, label, title: [], elements)
  }

  static func item(_ id: String, _ label: String?, _ text: String) -> Clause { item(id, label, [paragraph(text)]) }

  static func clause(_ kind: Clause.Kind, _ id: String, _ label: String?, title: [Phrase], _ elements: [Element]) -> Clause {
    Clause(
      kind: kind, id: ClauseID(made: id), hasWrittenID: true, label: label.map { Sample.label($0) }, title: title, elements: elements,
      translates: nil, range: -1..<0)
  }
}
