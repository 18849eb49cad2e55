package import Diagnostics
import LegalCorpus

/// What `new` and `release` work on: the sources as they are, and what they come to.
package struct SourceWorkshop: Sendable {
  let project: Project
  let tree: SourceTree
  let corpus: Corpus

  /// What was written, and what is to be done next.
  package struct Outcome: Sendable {
    /// Paths of files or folders.
    package let written: [String]
    package let next: [Message]
  }

  /// Nil where the publication cannot be read; the report says why. Findings about documents are not added to it.
  package init?(_ project: Project, report: inout Report) async throws(FileError) {
    var project = project
    project.includesDrafts = true
    tree = try await SourceTree.read(Project.content, in: project.folder)
    var found = Report()
    guard let compilation = await Compilation.compile(ContentTree(tree), project, report: &found) else {
      report.merge(found)
      return nil
    }
    self.project = project
    corpus = compilation.corpus
  }

  /// A document that has versions of its own. Nil where there is none; the report says why.
  func document(_ name: String, report: inout Report) -> Document? {
    guard let document = TextShelf.document(name, in: corpus, report: &report) else { return nil }
    if document.external == nil { return document }
    report.error(
      "external-document", at: .path("\(Project.content)/\(name)/document.yml"),
      Message(ja: "「\(name)」は external の文書で、版を持ちません。", en: "“\(name)” is external and has no versions."),
      remedy: Message(ja: "document.yml の external を消すと、版を持てます。", en: "Take external out of document.yml to give it versions."))
    return nil
  }

  /// A version's id that is not taken. Nil where it is no id or there is such a folder; the report says why.
  func freeVersion(_ name: String, of document: Document, report: inout Report) throws(FileError) -> VersionID? {
    let path = "\(Project.content)/\(document.id.text)/\(name)"
    guard let id = VersionID(folder: name) else {
      report.error(
        "malformed-version", at: .path(path),
        Message(ja: "「\(name)」は版の日付ではありません。", en: "“\(name)” is not the date of a version."),
        remedy: Message(
          ja: "2027-04-01 のような実在する日付（同じ日の2つ目は 2027-04-01.2）か、draft を指定してください。",
          en: "Name a day of the calendar like 2027-04-01 (a second one of that day 2027-04-01.2), or draft."))
      return nil
    }
    if try folder(of: document.id).status(of: name) == nil { return id }
    report.error(
      "name-taken", at: .path(path), Message(ja: "「\(path)」はすでにあります。", en: "“\(path)” is there already."),
      remedy: Message(ja: "別の日付を指定するか、そこにあるものを直接編集してください。", en: "Name another day, or edit what is there."))
    return nil
  }

  func summaries(_ given: [String], of document: Document) -> GivenSummaries {
    GivenSummaries(given: given, original: document.original, languages: corpus.publication.languages)
  }

  func content() throws(FileError) -> Folder { try Folder(Project.content, in: Folder(at: project.folder)) }

  func folder(of document: DocumentID) throws(FileError) -> Folder { try Folder(document.text, in: content()) }

  /// What lies in a version's folder, by name.
  func files(of version: VersionID, in document: DocumentID) -> [(name: String, content: SourceCreation.Content)] {
    let folder = "\(Project.content)/\(document.text)/\(version.text)/"
    func name(_ path: String) -> String? { path.utf8.starts(with: folder.utf8) ? String(path.dropFirst(folder.count)) : nil }
    return tree.texts.compactMap { file in name(file.path).map { ($0, .bytes(file.bytes)) } }
      + tree.attachments.compactMap { file in name(file.path).map { ($0, .copy(file)) } }
  }

  /// The beginning of a text, in the language of a document.
  static func stub(in language: LanguageTag) -> String {
    language.language == "ja" ? "## 目的 {#purpose}\n\nここに本文を書きます。\n" : "## Purpose {#purpose}\n\nWrite the text here.\n"
  }

  /// Of the original, what holds of one version only.
  static let ownKeys: Set = ["effective", "published", "adopted", "approved", "retroactive", "class", "held", "summary", "corrections"]
}
