import Diagnostics
import Testing

@testable import LegalCorpus

@Suite struct NumberingSettingTests {
  private func read(_ yaml: String) throws -> (Inherited, Report) {
    let file = SourceFile(path: "ja.md", bytes: Array("---\n\(yaml)\n---\n".utf8))
    var report = Report()
    let matter = FrontMatter.read(file, report: &report)
    return (try #require(matter).inherited, report)
  }

  private func scheme(_ yaml: String, in language: String = "ja") throws -> NumberingScheme {
    let (inherited, report) = try read(yaml)
    #expect(report.places == [])
    let tag = try #require(LanguageTag(language))
    return try #require(inherited.numbering?.value(in: tag)).scheme(in: tag)
  }

  private func dump(_ scheme: NumberingScheme) -> String {
    func text(_ example: NumberingExample?) -> String { example?.text ?? "∅" }
    let references = scheme.references.map { reference in
      switch reference {
      case .label: "label"
      case .omitted: "∅"
      case .form(let example): example.text
      }
    }
    return [scheme.headings.map(text), scheme.lists.map(text), scheme.restarts.map(\.rawValue), references].map {
      $0.joined(separator: " ")
    }
    .joined(separator: " | ")
  }

  @Test(arguments: [
    (#"numbering: {headings: ["", "Ⅰ."], lists: ["(1)", "(A)", ア], restart: parent}"#, "∅ Ⅰ. | (1) (A) ア | parent parent | "),
    (#"numbering: {ja: {headings: [第1章, 第1条], lists: ["１"]}, en: {headings: [Chapter I]}}"#, "第1章 第1条 | １ |  | "),
    (#"numbering: {headings: {ja: [第1条], en: [Article 1]}, lists: ["(1)"]}"#, "第1条 | (1) |  | "),
    ("numbering: {headings: [第1章, 第1条], restart: document}", "第1章 第1条 |  | document document | "),
    (#"numbering: {headings: [""], lists: [第1条], restart: document}"#, "∅ | 第1条 | document document | "),
    ("numbering: {headings: [第1章], lists: [第1条, \"(1)\"], restart: [parent, document]}", "第1章 | 第1条 (1) | parent document | "),
    (#"numbering: {headings: [第1章, 第1条], lists: ["１"], reference: ["", 第1条, 第1項]}"#, "第1章 第1条 | １ |  | ∅ 第1条 第1項"),
    ("numbering: {lists: ①}", " | ① |  | "),
    ("numbering: {headings: []}", " |  |  | "),
  ]) func schemes(_ yaml: String, _ expected: String) throws {
    #expect(try dump(scheme(yaml)) == expected)
  }

  @Test func levelsOfClauses() throws {
    let scheme = try scheme(
      #"numbering: {headings: [第1章, 第1条], lists: ["１", "(1)"], restart: [parent, document, parent], reference: ["", 第1条, 第1項]}"#)
    #expect(scheme.example(for: .heading(level: 3))?.text == "第1条")
    #expect(scheme.example(for: .heading(level: 4)) == nil)
    #expect(scheme.example(for: .item(depth: 1))?.text == "(1)")
    #expect(scheme.example(for: .item(depth: 2)) == nil)
    #expect(scheme.restart(for: .heading(level: 2)) == .parent)
    #expect(scheme.restart(for: .heading(level: 3)) == .document)
    #expect(scheme.restart(for: .item(depth: 3)) == .parent)
    guard case .omitted = scheme.reference(for: .heading(level: 2)), case .form(let form) = scheme.reference(for: .item(depth: 0)),
      case .label = scheme.reference(for: .item(depth: 1))
    else {
      Issue.record("references")
      return
    }
    #expect(form.label(for: 2) == "第2項")
  }

  @Test(arguments: [
    ("numbering: {headings: [1️⃣第2条, 2️⃣(b)]}", ["numbering-not-first", "numbering-not-first"]),
    ("numbering: {1️⃣heading: [第1条]}", ["unknown-key"]), ("numbering: {restart: 1️⃣section}", ["unknown-value"]),
    ("numbering: {restart: [parent, 1️⃣paren]}", ["unknown-value"]), ("numbering: 1️⃣第1条", ["yaml-mapping-expected"]),
    ("notes: {label: 1️⃣※2}", ["numbering-not-first"]), ("notes: {place: 1️⃣page}", ["unknown-value"]),
    ("numbering: {headings: 1️⃣{1: a}}", ["language-malformed"]),
  ]) func findings(_ yaml: String, _ identifiers: [String]) {
    let source = MarkedSource("---\n\(yaml)\n---\n", path: "ja.md")
    var report = Report()
    _ = FrontMatter.read(source.file, report: &report)
    #expect(report.identifiers == identifiers)
    if identifiers != ["language-malformed"] { #expect(report.places == zip(identifiers, source.marks).map { "\($0)@\($1)" }) }
  }

  @Test func notes() throws {
    let ja = try #require(LanguageTag("ja"))
    let en = try #require(LanguageTag("en"))
    let (inherited, report) = try read("notes: {label: {ja: 注1, en: \"*1\"}, restart: section}")
    #expect(report.places == [])
    let notes = try #require(inherited.notes?.value(in: en)).scheme(in: en)
    #expect(notes.label.text == "*1")
    #expect(notes.restart == .section)
    #expect(notes.place == .document)
    #expect(NoteScheme.standard(in: ja).label.label(for: 2) == "※2")
    #expect(NoteScheme.standard(in: en).label == notes.label)
  }

  @Test func levelsOfAttributes() {
    let place = Place.path("ja.md")
    var report = Report()
    let levels = NumberingExample.levels(ofAttribute: "(A)||ア", at: place, report: &report)
    #expect(levels.map { $0?.text } == ["(A)", nil, "ア"])
    #expect(report.isEmpty)
    _ = NumberingExample.levels(ofAttribute: "(B)", at: place, report: &report)
    #expect(report.identifiers == ["numbering-not-first"])
  }
}
