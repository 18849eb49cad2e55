import CommonMark
import Diagnostics

/// Sorts the files of a content folder into documents, versions, texts and blocks, and reports what is none of these.
struct PlanReader {
  let tree: ContentTree
  let publication: Publication
  let includesDrafts: Bool
  var report = Report()
  var documents: [DocumentPlan] = []
  var blocks = BlockShelf()
  /// Documents that have nothing but a draft, where drafts are left out.
  var drafted: [DocumentID] = []

  init(tree: ContentTree, publication: Publication, includesDrafts: Bool) {
    self.tree = tree
    self.publication = publication
    self.includesDrafts = includesDrafts
  }

  /// What lies at the top of the content folder beside the documents.
  private static let topFiles: Set<String> = ["site.yml", "register.lock"]

  mutating func read() {
    var folders: [(name: String, files: [ContentTree.File])] = []
    for file in tree.files {
      guard let top = file.components.first else { continue }
      if file.components.count == 1, !file.isEmptyFolder {
        if !PlanReader.topFiles.contains(top) { unexpected(file) }
        continue
      }
      let rest = ContentTree.File(components: Array(file.components.dropFirst()), entry: file.entry)
      if let last = folders.last, last.name.utf8.elementsEqual(top.utf8) {
        folders[folders.count - 1].files.append(rest)
      } else {
        folders.append((top, [rest]))
      }
    }
    for folder in folders {
      if folder.name.utf8.elementsEqual("_blocks".utf8) { readBlocks(folder.files) } else { readDocument(folder.name, folder.files) }
    }
    if documents.isEmpty, drafted.isEmpty, !report.hasErrors {
      report.error(
        "no-documents", at: .path(tree.root),
        Message(ja: "「\(tree.root)」に文書がありません。", en: "There is no document in “\(tree.root)”."),
        remedy: Message(
          ja: "文書ごとにフォルダを作り、document.yml と版のフォルダを置いてください。",
          en: "Make a folder for each document, with document.yml and a folder for each version."))
    }
    checkNames()
  }

  private mutating func readDocument(_ name: String, _ files: [ContentTree.File]) {
    let path = tree.shown([name])
    guard let id = documentID(name, path) else { return }
    var source: SourceFile?
    var folders: [(id: VersionID, files: [ContentTree.File])] = []
    for file in files {
      guard let first = file.components.first, !(first.isEmpty) else { continue }
      if file.components == ["document.yml"], case .source(let found) = file.entry {
        source = found
      } else if file.components.count == 1, !file.isEmptyFolder {
        unexpected(ContentTree.File(components: [name] + file.components, entry: file.entry))
      } else if let version = versionID(first, in: path, isKnownBad: folders.last?.files.isEmpty ?? false) {
        let rest = ContentTree.File(components: Array(file.components.dropFirst()), entry: file.entry)
        if let last = folders.last, last.id == version {
          folders[folders.count - 1].files.append(rest)
        } else {
          folders.append((version, [rest]))
        }
      }
    }
    guard let source else {
      report.error(
        "missing-document-file", at: .path(path + "/document.yml"),
        Message(ja: "フォルダ「\(path)」に document.yml がありません。", en: "The folder “\(path)” has no document.yml."),
        remedy: Message(
          ja: "文書の題名などを書いた document.yml を置いてください。", en: "Write one with the document's title."))
      return
    }
    guard let file = DocumentFile.read(source, publication, report: &report) else { return }
    if file.external != nil, let first = folders.first {
      report.error(
        "external-with-versions", at: .path(path + "/" + first.id.text),
        Message(ja: "external の文書は、版を持ちません。", en: "A document that is external has no versions."),
        remedy: Message(
          ja: "document.yml の external を消すか、版のフォルダを取り除いてください。",
          en: "Take external out of document.yml, or take the folders of versions away."))
      return
    }
    let shown = folders.filter { includesDrafts || !$0.id.isDraft }.sorted { $0.id < $1.id }
    // A document that is only drafted yet is not there, but is no mistake.
    if shown.isEmpty, !folders.isEmpty { return drafted.append(id) }
    let versions = shown.compactMap { readVersion($0.id, $0.files, of: id, file, in: path) }
    if file.external == nil, shown.isEmpty {
      report.error(
        "no-versions", at: .path(path),
        Message(ja: "文書「\(id.text)」に版がありません。", en: "The document “\(id.text)” has no version."),
        remedy: Message(
          ja: "効力を持つ日を名前にしたフォルダ（例：2022-04-01）を作り、\(file.original.text).md を置いてください。",
          en: "Make a folder named by the day it takes effect (2022-04-01) with \(file.original.text).md in it."))
    }
    documents.append(DocumentPlan(id: id, file: file, versions: file.external == nil ? versions : []))
  }

  private mutating func readVersion(
    _ id: VersionID, _ files: [ContentTree.File], of document: DocumentID, _ documentFile: DocumentFile, in path: String
  ) -> VersionPlan? {
    let folder = path + "/" + id.text
    var texts: [(language: LanguageTag, file: SourceFile)] = []
    var attachments: [Version.Attachment] = []
    var sources: [SourceFile] = []
    for file in files where !file.isEmptyFolder {
      let name = file.components.joined(separator: "/")
      switch file.entry {
      case .source(let source) where file.components.count == 1 && name.hasSuffix(".md"):
        if let language = language(String(name.dropLast(3)), of: source) { texts.append((language, source)) }
      case .source, .attachment:
        attachments.append(Version.Attachment(name: name, path: [document.text, id.text, name].joined(separator: "/")))
        if case .source(let source) = file.entry { sources.append(source) }
      case .emptyFolder:
        break
      }
    }
    let original = documentFile.original
    guard texts.contains(where: { $0.language == original }) else {
      report.error(
        "missing-original", at: .path("\(folder)/\(original.text).md"),
        Message(
          ja: "\(id.text) の版に、原文（\(original.text).md）がありません。", en: "The version \(id.text) has no original text (\(original.text).md)."),
        remedy: Message(
          ja: "\(folder)/\(original.text).md を置いてください。本文が残っていない版は、held: false とだけ書きます。",
          en: "Write \(folder)/\(original.text).md; where the text is not held, it says held: false."))
      return nil
    }
    let order = [original] + publication.languages.filter { $0 != original }
    texts.sort { (order.firstIndex(of: $0.language) ?? 0) < (order.firstIndex(of: $1.language) ?? 0) }
    return VersionPlan(
      document: document, id: id, path: folder, documentFile: documentFile, texts: texts,
      attachments: attachments.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }, files: sources)
  }

  private mutating func readBlocks(_ files: [ContentTree.File]) {
    var editions: [(name: DocumentID, version: VersionID, texts: [LanguageTag: (file: SourceFile, markup: Markup)])] = []
    for file in files {
      guard file.components.count == 3, case .source(let source) = file.entry, file.components[2].hasSuffix(".md") else {
        if !file.isEmptyFolder { unexpected(ContentTree.File(components: ["_blocks"] + file.components, entry: file.entry)) }
        continue
      }
      let path = tree.shown(["_blocks", file.components[0]])
      guard let name = documentID(file.components[0], path), let version = versionID(file.components[1], in: path, isKnownBad: false),
        let language = language(String(file.components[2].dropLast(3)), of: source),
        let matter = FrontMatter.read(source, limits: publication.limits, report: &report),
        let markup = Markup.parse(source, isText: true, body: matter.body, limits: publication.limits, report: &report)
      else { continue }
      checkFacts(of: matter, version)
      if let last = editions.last, last.name == name, last.version == version {
        editions[editions.count - 1].texts[language] = (source, markup)
      } else {
        editions.append((name, version, [language: (source, markup)]))
      }
    }
    for edition in editions { blocks.add(BlockShelf.Edition(version: edition.version, texts: edition.texts), of: edition.name) }
  }
}

extension ContentTree.File {
  var isEmptyFolder: Bool { if case .emptyFolder = entry { true } else { false } }
}
