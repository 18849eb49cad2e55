package import Diagnostics

/// What a content folder holds, before its texts are cut: the publication, its documents, and where every version's texts are.
package struct CorpusPlan: Sendable {
  package let publication: Publication
  /// The content folder, as shown.
  let root: String
  /// Every version of every document: each can be read apart from the others, on any core.
  package let versions: [VersionPlan]
  let documents: [DocumentPlan]
  let blocks: BlockShelf
  let digest: Digest?

  /// SHA-256 of some bytes, in small hexadecimal digits.
  package typealias Digest = @Sendable ([UInt8]) -> String

  /// Nil where nothing can be built on what is there; findings go to the report.
  ///
  /// - Parameters:
  ///   - address: where the site is published, in place of what `site.yml` says.
  ///   - digest: what `translates: <SHA-256>` is compared with; where it is nil such a translation counts as up to date.
  package static func read(
    _ tree: ContentTree, includingDrafts: Bool, address: SiteAddress? = nil, digest: Digest? = nil, report: inout Report
  ) -> CorpusPlan? {
    guard var publication = publication(in: tree, report: &report) else { return nil }
    if let address { publication.url = address.text }
    var reader = PlanReader(tree: tree, publication: publication, includesDrafts: includingDrafts)
    reader.read()
    report.merge(reader.report)
    return CorpusPlan(
      publication: publication, root: tree.root, versions: reader.documents.flatMap(\.versions), documents: reader.documents,
      blocks: reader.blocks,
      digest: digest)
  }

  private static func publication(in tree: ContentTree, report: inout Report) -> Publication? {
    guard !tree.files.isEmpty else {
      report.error(
        "empty-content", at: .path(tree.root),
        Message(ja: "フォルダ「\(tree.root)」は空です。", en: "The folder “\(tree.root)” is empty."),
        remedy: Message(
          ja: "site.yml と、文書のフォルダを置いてください。", en: "Put site.yml and a folder for each document into it."))
      return nil
    }
    for file in tree.files where file.components == ["site.yml"] {
      if case .source(let source) = file.entry {
        return SiteFile.read(source, findings: Finding.all, report: &report)
      }
    }
    report.error(
      "missing-site-file", at: .path(tree.shown(["site.yml"])),
      Message(
        ja: "site.yml がありません。公表物の名前と言語は、このファイルに書きます。",
        en: "site.yml is missing: it tells the publication's name and languages."),
      remedy: Message(ja: "少なくとも title と languages を書いた site.yml を置いてください。", en: "Write one with at least title and languages."))
    return nil
  }
}

/// A document as its folder tells it.
struct DocumentPlan: Sendable {
  let id: DocumentID
  let file: DocumentFile
  /// Those of its former ids that are nobody else's.
  var formerly: [DocumentID] = []
  let versions: [VersionPlan]
}

/// The files of one version.
package struct VersionPlan: Sendable {
  package let document: DocumentID
  package let id: VersionID
  /// Its folder, as shown.
  package let path: String
  let documentFile: DocumentFile
  /// The original first.
  let texts: [(language: LanguageTag, file: SourceFile)]
  /// Paths relative to the content folder, and as shown.
  let attachments: [Version.Attachment]
  /// Those of the attachments whose bytes were read.
  let files: [SourceFile]
}
