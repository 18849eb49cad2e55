import Diagnostics
import Testing

@testable import LegalCorpus

/// A content folder and what becomes of one text of it.
struct TextCase: Sendable, CustomTestStringConvertible {
  let name: String
  var files: [String: String] = [:]
  var attachments: [String] = []
  var asOf = "2026-01-01"
  var drafts = false
  var document = "rules"
  var version = "2020-01-01"
  var language = "ja"
  /// As `Dump` writes it.
  let expected: String
  /// `path:line:column identifier`
  var findings: [String] = []
  /// Identifiers of findings that the case is not about.
  var passing: Set<String> = []

  var testDescription: String { name }

  static let site = "title: 見本\nlanguages: [ja]\npublisher: {name: 株式会社みほん}\n"
  static let numbering = "title: 規則\nnumbering: {headings: [\"第1条\", \"Ⅰ\"], lists: [\"(1)\", \"ア\"]}\n"

  /// One document `rules` with one text of 2020-01-01.
  static func text(
    _ name: String, _ body: String, document: String = numbering, matter: String = "effective: 2020-01-01\n", findings: [String] = [],
    _ expected: String
  ) -> TextCase {
    TextCase(
      name: name, files: ["rules/document.yml": document, "rules/2020-01-01/ja.md": "---\n\(matter)---\n\(body)"], expected: expected,
      findings: findings)
  }

  func check() throws {
    var folder = Folder(files: files, attachments: attachments)
    if folder.files["site.yml"] == nil { folder.files["site.yml"] = TextCase.site }
    let (corpus, report) = folder.compile(asOf: asOf, drafts: drafts)
    let messages = "\(report.sorted.map { $0.identifier + ": " + $0.message.ja })"
    let places = report.filePlaces.filter { place in !passing.contains { place.hasSuffix(" " + $0) } }
    #expect(places == findings.map { "Content/" + $0 }, "\(messages)")
    let versions = corpus?.documents.first { $0.id.text == document }?.versions
    let text = try #require(
      versions?.first { $0.id.text == version }?.texts.first { $0.language.text == language }, "\(messages)")
    #expect(Dump.of(text) == expected)
  }
}
