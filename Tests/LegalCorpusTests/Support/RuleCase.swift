import Diagnostics
import Testing

@testable import LegalCorpus

/// A content folder whose sources carry markers (`1️⃣` …) where findings must begin, and what they are.
struct RuleCase: Sendable, CustomTestStringConvertible {
  let name: String
  /// By path in the content folder. site.yml is the usual one where it is not given.
  let files: [String: String]
  var attachments: [String] = []
  var asOf = "2026-01-01"
  var drafts = false
  /// Identifiers of findings that the case is not about.
  var passing: Set<String> = []
  /// The identifiers of the findings at the markers, in order; those of files as a whole as `path identifier`.
  let expected: [String]

  var testDescription: String { name }

  /// One Japanese and one English text of 2022-04-01.
  static func pair(
    _ name: String, ja: String, en: String, matter: String = "", enMatter: String = "", document: String = "title: 規則",
    _ expected: String...
  ) -> RuleCase {
    RuleCase(
      name: name,
      files: [
        "rules/document.yml": document + "\n", "rules/2022-04-01/ja.md": "---\neffective: 2022-04-01\n\(matter)---\n\n\(ja)\n",
        "rules/2022-04-01/en.md": enMatter.isEmpty ? en + "\n" : "---\n\(enMatter)---\n\n\(en)\n",
      ], expected: expected)
  }

  /// One Japanese text of 2022-04-01 in a publication of one language.
  static func text(
    _ name: String, _ body: String, matter: String = "effective: 2022-04-01\n", document: String = "title: 規則", _ expected: String...
  ) -> RuleCase {
    RuleCase(name: name, body, matter: matter, document: document, expected: expected)
  }

  private init(name: String, _ body: String, matter: String, document: String, expected: [String]) {
    self.init(
      name: name,
      files: [
        "site.yml": RuleCase.japaneseSite, "rules/document.yml": document + "\n",
        "rules/2022-04-01/ja.md": "---\n\(matter)---\n\n\(body)\n",
      ], expected: expected)
  }

  init(
    name: String, files: [String: String], attachments: [String] = [], asOf: String = "2026-01-01", drafts: Bool = false,
    expected: [String], passing: Set<String> = []
  ) {
    self.name = name
    self.files = files
    self.attachments = attachments
    self.asOf = asOf
    self.drafts = drafts
    self.passing = passing
    self.expected = expected
  }

  static let japaneseSite = "title: 見本\nlanguages: [ja]\npublisher: {name: 株式会社みほん}\n"

  /// Findings are where the markers are, and nowhere else. Every message has both languages.
  func check() {
    var folder = Folder(files: [:], attachments: attachments)
    var wanted: [String] = []
    for (path, text) in files {
      let marked = MarkedSource(text, path: "Content/" + path)
      folder.files[path] = String(decoding: marked.file.bytes, as: UTF8.self)
      for (marker, offset) in marked.marked where marker < expected.count {
        wanted.append("Content/\(path)@\(offset) \(expected[marker])")
      }
    }
    if folder.files["site.yml"] == nil { folder.files["site.yml"] = Folder.site }
    wanted += expected.filter { $0.contains(" ") }.map { "Content/" + $0 }
    let report = folder.compile(asOf: asOf, drafts: drafts).report
    let found = report.sorted.filter { !passing.contains($0.identifier) }.map { finding in
      switch finding.place {
      case .range(let range): "\(range.file.path)@\(range.bytes.lowerBound) \(finding.identifier)"
      case .path(let path): "\(path) \(finding.identifier)"
      }
    }
    #expect(found.sorted() == wanted.sorted(), "\(report.sorted.map { $0.identifier + ": " + $0.message.ja + " / " + $0.message.en })")
    for finding in report.sorted {
      #expect(!finding.message.ja.isEmpty && !finding.message.en.isEmpty && finding.message.ja != finding.message.en)
      #expect(!finding.message.en.unicodeScalars.contains { $0.value == 0x3002 })
    }
  }
}
