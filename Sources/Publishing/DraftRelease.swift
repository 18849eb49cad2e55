package import Diagnostics
import Glibc
import LegalCorpus

extension SourceWorkshop {
  /// Turns the draft of a document into a version: `release`. Nil where the draft cannot be published as it is; the report says why, and nothing
  /// has changed.
  ///
  /// The folder gets another name at once. Before, the new front matter is written beside the old, so that little is left that can fail.
  ///
  /// - Parameters:
  ///   - effective: the version's id, a day or a further one of a day.
  ///   - published: the day of the announcement, where it is to be written.
  package func release(
    _ name: String, effective: String, published: AsOf?, summaries: [String], report: inout Report
  ) async throws(FileError) -> Outcome? {
    guard let document = document(name, report: &report), let id = try freeVersion(effective, of: document, report: &report) else {
      return nil
    }
    let base = "\(Project.content)/\(document.id.text)"
    let original = "\(base)/draft/\(document.original.text).md"
    guard let day = id.day, tree.texts.contains(where: { $0.path.utf8.elementsEqual(original.utf8) }) else {
      report.error(
        "no-draft", at: .path("\(base)/draft"),
        Message(ja: "「\(name)」に草案（draft）がありません。", en: "“\(name)” has no draft."),
        remedy: Message(
          ja: "kaitei new version \(name) draft で作れます。", en: "Make one with: kaitei new version \(name) draft."))
      return nil
    }
    let summaries = self.summaries(summaries, of: document)
    let edited = corpus.publication.languages.compactMap { language -> SourceRewriting.File? in
      let path = "\(base)/draft/\(language.text).md"
      guard let file = tree.texts.first(where: { $0.path.utf8.elementsEqual(path.utf8) }) else { return nil }
      var settings = [summaries.setting(in: language)].compactMap { $0 }
      if language == document.original {
        settings = [("effective", day.iso)] + (published.map { [("published", $0.day.iso)] } ?? []) + settings
      }
      return settings.isEmpty
        ? nil : SourceRewriting.File(path: path, old: file.bytes, new: FrontMatterLines.edit(file.bytes, setting: settings))
    }
    if await !isSound(released(id, of: document, edited), below: "\(base)/\(id.text)/", report: &report) { return nil }
    try publish(edited, as: id, of: document)
    let path = "\(base)/\(id.text)"
    return Outcome(
      written: [path],
      next: [
        Message(
          ja: "\(base)/draft は \(path) になり、\(day.iso) に効力を持ちます。", en: "\(base)/draft is now \(path) and takes effect on \(day.iso)."),
        Message(ja: "kaitei build で公開し、変更をコミットしてください。", en: "Publish it with kaitei build, and commit the change."),
      ])
  }
}

extension SourceWorkshop {
  /// The sources as they will be.
  private func released(_ id: VersionID, of document: Document, _ edited: [SourceRewriting.File]) -> ContentTree {
    let files = ContentTree(tree).files.map { file -> ContentTree.File in
      guard file.components.count > 2, file.components[0] == document.id.text, file.components[1] == "draft" else { return file }
      let components = [document.id.text, id.text] + file.components[2...]
      let path = ([Project.content] + components).joined(separator: "/")
      return switch file.entry {
      case .source(let source):
        ContentTree.File(
          components: components,
          entry: .source(
            SourceFile(path: path, bytes: edited.first { $0.path.utf8.elementsEqual(source.path.utf8) }?.new ?? source.bytes)))
      case .attachment: ContentTree.File(components: components, entry: .attachment(path))
      case .emptyFolder: ContentTree.File(components: components, entry: .emptyFolder)
      }
    }
    return ContentTree(root: Project.content, files: files)
  }

  /// Whether sources have no error. Errors go to the report, and warnings about what is in a folder.
  private func isSound(_ tree: ContentTree, below folder: String, report: inout Report) async -> Bool {
    var project = project
    project.includesDrafts = false
    var found = self.tree.report
    guard let compilation = await Compilation.compile(tree, project, report: &found) else {
      report.merge(found)
      return false
    }
    compilation.corpus.publication.classify(&found)
    for finding in found.sorted where finding.severity == .error || finding.place.path.utf8.starts(with: folder.utf8) {
      report.add(finding)
    }
    return !found.hasErrors
  }

  private func publish(_ edited: [SourceRewriting.File], as id: VersionID, of document: Document) throws(FileError) {
    let parent = try folder(of: document.id)
    let rewriting = try SourceRewriting(edited, in: project.folder)
    do throws(FileError) { try SourceCreation.rename("draft", to: id.text, in: parent) } catch {
      rewriting.abandon()
      throw error
    }
    try rewriting.commit()
    try parent.syncNames()
  }
}
