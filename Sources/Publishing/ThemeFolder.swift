import Diagnostics
import LegalCorpus
import Rendering

/// The publication's own theme: the folder that `theme` in site.yml names, else `Templates/`.
struct ThemeFolder {
  /// The folder of the project.
  let project: String
  let setting: Located<String>?

  /// Its files, by their paths in it. None where there is no `Templates/`; a folder that was named must be there.
  func files(report: inout Report) async throws(FileError) -> [Rendering.Theme.File] {
    let name = setting?.value ?? Project.templates
    let found = try Folder(at: project).status(of: name)
    if let setting, found?.kind != .folder {
      report.add(ThemeFolder.missing(setting))
      return []
    }
    guard found != nil else { return [] }
    let tree = try await SourceTree.read(name, in: project)
    report.merge(tree.report)
    return tree.texts.map { file in
      Rendering.Theme.File(path: String(decoding: file.path.utf8.dropFirst(name.utf8.count + 1), as: UTF8.self), source: file)
    }
  }

  private static func missing(_ setting: Located<String>) -> Diagnostic {
    Diagnostic(
      .error, "theme-missing-folder", at: setting.place,
      Message(
        ja: "`theme` は、プロジェクトの中にあるフォルダーを示します。「\(setting.value)」というフォルダーはありません。",
        en: "`theme` names a folder of the project; there is no folder “\(setting.value)”."),
      remedy: Message(
        ja: "フォルダーの名前を直すか、この行を消してください。消すと、`Templates` フォルダー（なければ初期のテーマ）を使います。",
        en: "Correct its name, or remove the line: then the folder `Templates` is used, or the default theme where there is none."))
  }
}
