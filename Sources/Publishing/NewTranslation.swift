package import Diagnostics
import LegalCorpus

extension SourceWorkshop {
  /// A translation of a version: `new translation`. Nil where it cannot be made; the report says why.
  ///
  /// It begins as the translation of the nearest version before, which says of which version it is, else as the original, to be overwritten.
  package func newTranslation(
    of name: String, _ version: String, in language: TextLanguage, report: inout Report
  ) throws(FileError) -> Outcome? {
    guard let document = document(name, report: &report), let version = find(version, of: document, report: &report) else { return nil }
    let folder = "\(Project.content)/\(document.id.text)/\(version.id.text)"
    let path = "\(folder)/\(language.tag.text).md"
    guard let original = check(language.tag, version, document, path, report: &report) else { return nil }
    let before = document.versions.last { $0.id < version.id && $0.text(in: language.tag) != nil }
    let bytes: [UInt8]
    let next: Message
    if let before, let text = before.text(in: language.tag) {
      bytes = translation(text.file.bytes, of: before, "\(language.tag.text).md", summaries([], of: document))
      next = Message(
        ja: "\(path) は \(before.id.text) の訳文です。改めたら、translates の行を消してください。",
        en: "\(path) is the translation of \(before.id.text); revise it, then take its line translates away.")
    } else {
      bytes = FrontMatterLines.edit(original.file.bytes, removing: { _ in true }, setting: [("status", "provisional")])
      next = Message(
        ja: "\(path) は原文の写しです。条項の id を残して訳文に書き換え、status を official か reference にしてください。",
        en: "\(path) is a copy of the original: put the translation in its place, keep the ids, and make status official or reference.")
    }
    let parent = try Folder(version.id.text, in: self.folder(of: document.id))
    try SourceCreation.makeFile("\(language.tag.text).md", in: parent, bytes)
    return Outcome(
      written: [path],
      next: [next, Message(ja: "kaitei check が、原文との食い違いを探します。", en: "kaitei check looks for what differs from the original.")])
  }
}

extension SourceWorkshop {
  private func find(_ name: String, of document: Document, report: inout Report) -> Version? {
    let lookup = VersionLookup(document: document, language: document.original, asOf: corpus.asOf)
    guard lookup.text(name, report: &report) != nil else { return nil }
    return lookup.version(name)
  }

  /// The original of a version that may have a translation in a language and has none.
  private func check(
    _ language: LanguageTag, _ version: Version, _ document: Document, _ path: String, report: inout Report
  ) -> Text? {
    let languages = corpus.publication.languages
    guard languages.contains(language) else {
      report.error(
        "unknown-language", at: .path(path),
        Message(ja: "言語「\(language.text)」は、site.yml の languages にありません。", en: "“\(language.text)” is not among languages in site.yml."),
        remedy: Message(
          ja: "languages に足すか、\(languages.map(\.text).joined(separator: "、")) から選んでください。",
          en: "Add it to languages, or choose from \(languages.map(\.text).joined(separator: ", "))."))
      return nil
    }
    if version.text(in: language) != nil {
      report.error(
        "name-taken", at: .path(path), Message(ja: "「\(path)」はすでにあります。", en: "“\(path)” is there already."),
        remedy: Message(ja: "そのファイルを直接編集してください。", en: "Edit that file."))
      return nil
    }
    return version.text(in: document.original)
  }
}
