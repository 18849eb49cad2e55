package import Diagnostics
import LegalCorpus

/// `check --fix`: ids are written for the clauses that have none, in every language and version.
package enum IdentifierWriting {
  /// What was written.
  package struct Outcome: Sendable {
    package struct File: Sendable {
      package let path: String
      package let count: Int
    }
    /// By path.
    package let files: [File]
  }

  /// Nil where the sources have errors, which must be put right first; they are in the report.
  package static func run(_ project: Project, report: inout Report) async throws(FileError) -> Outcome? {
    var project = project
    project.includesDrafts = true
    guard let compilation = try await Compilation.read(project, report: &report), !report.hasErrors else { return nil }
    let edits = IdentifierFixes.propose(compilation.corpus)
    var files: [SourceFile] = []
    for edit in edits where !(files.last.map { $0.path.utf8.elementsEqual(edit.file.path.utf8) } ?? false) { files.append(edit.file) }
    try SourceRewriting.run(
      files.map { SourceRewriting.File(path: $0.path, old: $0.bytes, new: SourceEdit.apply(edits, to: $0)) }, in: project.folder)
    return Outcome(
      files: files.map { file in
        Outcome.File(path: file.path, count: edits.count { $0.file.path.utf8.elementsEqual(file.path.utf8) })
      })
  }
}
