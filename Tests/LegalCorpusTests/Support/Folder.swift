import Diagnostics

@testable import LegalCorpus

/// A content folder in memory.
struct Folder {
  var files: [String: String] = [:]
  var attachments: [String] = []
  var digest: CorpusPlan.Digest?

  static let site = "title: {ja: 見本, en: Sample}\nlanguages: [ja, en]\npublisher:\n  name: {ja: 株式会社みほん, en: Mihon}\n"

  /// One document `rules` with one Japanese text of 2020-01-01.
  static func text(_ body: String, document: String = "title: 規則\n", matter: String = "effective: 2020-01-01\n") -> Folder {
    Folder(files: [
      "site.yml": site.replacingOccurrences(of: "[ja, en]", with: "[ja]").replacingOccurrences(of: ", en: Sample", with: "")
        .replacingOccurrences(of: ", en: Mihon", with: ""),
      "rules/document.yml": document,
      "rules/2020-01-01/ja.md": "---\n\(matter)---\n\(body)",
    ])
  }

  var tree: ContentTree {
    ContentTree(
      root: "Content",
      files: files.map { path, text in
        ContentTree.File(
          components: path.split(separator: "/").map(String.init),
          entry: .source(SourceFile(path: "Content/" + path, bytes: Array(text.utf8))))
      } + attachments.map { ContentTree.File(components: $0.split(separator: "/").map(String.init), entry: .attachment("Content/" + $0)) })
  }

  /// Compiles as the program does, one after the other.
  func compile(asOf: String = "2026-01-01", drafts: Bool = false) -> (corpus: Corpus?, report: Report) {
    var report = Report()
    guard let plan = CorpusPlan.read(tree, includingDrafts: drafts, digest: digest, report: &report), let day = Day(iso: asOf) else {
      return (nil, report)
    }
    let cut = plan.versions.map { $0.draft(in: plan, report: &report) }
    let assembly = CorpusAssembly(plan, drafts: cut, asOf: day, report: &report)
    let versions = (0..<assembly.count).map { assembly.version(at: $0, report: &report) }
    return (assembly.corpus(versions), report)
  }
}

extension String {
  func replacingOccurrences(of part: String, with other: String) -> String {
    split(separator: part, omittingEmptySubsequences: false).joined(separator: other)
  }
}

extension Report {
  /// `path:line:column identifier`, sorted.
  var filePlaces: [String] {
    sorted.map { finding in
      switch finding.place {
      case .range(let range): "\(range.file.path):\(range.start.line):\(range.start.column) \(finding.identifier)"
      case .path(let path): "\(path) \(finding.identifier)"
      }
    }
  }
}
