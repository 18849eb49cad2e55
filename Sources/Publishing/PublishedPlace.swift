import Glibc
import LegalCorpus

/// Where a file lies in a publication, when its path leaves no doubt.
struct PublishedPlace {
  /// The folder that holds `Content/`.
  let project: String
  let document: DocumentID
  let version: VersionID
  let language: LanguageTag

  /// Nil where the path, with symbolic links followed, is not `…/Content/DOCUMENT/VERSION/LANGUAGE.md` beside a `…/Content/site.yml`.
  init?(of path: String) throws(FileError) {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    let parts = String(cString: real).split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count >= 5, parts[parts.count - 4] == Project.content, parts[parts.count - 1].hasSuffix(".md"),
      let document = DocumentID(parts[parts.count - 3]), let version = VersionID(folder: parts[parts.count - 2]),
      let language = LanguageTag(String(parts[parts.count - 1].dropLast(3)))
    else { return nil }
    let folder = parts.dropLast(4).joined(separator: "/")
    project = folder.isEmpty ? "/" : folder
    (self.document, self.version, self.language) = (document, version, language)
    let content = try Folder(Project.content, in: Folder(at: project))
    guard try content.status(of: Project.site) != nil else { return nil }
  }
}
