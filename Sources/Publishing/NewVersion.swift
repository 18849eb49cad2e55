package import Diagnostics
import LegalCorpus

extension SourceWorkshop {
  /// A version that begins as a copy of the one before it: `new version`. Nil where it cannot be made; the report says why.
  ///
  /// Of the original's front matter what holds of one version only is left out; translations say that they are of the version before.
  package func newVersion(of name: String, _ version: String, summaries: [String], report: inout Report) throws(FileError) -> Outcome? {
    guard let document = document(name, report: &report), let id = try freeVersion(version, of: document, report: &report) else {
      return nil
    }
    let path = "\(Project.content)/\(document.id.text)/\(id.text)"
    let original = "\(document.original.text).md"
    var settings: [(key: String, value: String)] = id.day.map { [("effective", $0.iso)] } ?? []
    let summaries = self.summaries(summaries, of: document)
    if let summary = summaries.setting(in: document.original) { settings.append(summary) }
    let before = document.versions.last { $0.isHeld && $0.id < id && !$0.id.isDraft }
    var files: [(name: String, content: SourceCreation.Content)]
    if let before {
      files = self.files(of: before.id, in: document.id).map { file in
        guard case .bytes(let bytes) = file.content, file.name.hasSuffix(".md"), !file.name.contains("/") else { return file }
        let edited =
          file.name == original
          ? FrontMatterLines.edit(bytes, removing: SourceWorkshop.ownKeys.contains, setting: settings)
          : translation(bytes, of: before, file.name, summaries)
        return (file.name, .bytes(edited))
      }
    } else {
      let stub = Array(SourceWorkshop.stub(in: document.original).utf8)
      files = [(original, .bytes(FrontMatterLines.edit(stub, setting: settings)))]
    }
    try SourceCreation.makeFolder(id.text, in: folder(of: document.id), files)
    var next = [Message(ja: "\(path)/\(original) を改めてください。", en: "Revise \(path)/\(original).")]
    if summaries.given.isEmpty, before != nil {
      next.append(
        Message(
          ja: "何をなぜ改めたかを、読む人のために、どの言語にも summary: で書いてください（2つ目の版から要ります）。",
          en: "Tell readers what changed and why under summary:, in every language (every version but the first needs it)."))
    }
    if let before, files.contains(where: { $0.name.hasSuffix(".md") && $0.name != original }) {
      next.append(
        Message(
          ja: "訳文は \(before.id.text) のものです。訳し直したら、translates の行を消してください。",
          en: "The translations are those of \(before.id.text); take their line translates away when they have been revised."))
    }
    next.append(
      id.isDraft
        ? Message(
          ja: "公表するときは、kaitei release \(name) --effective 日付 を実行してください。",
          en: "When it is decided: kaitei release \(name) --effective DATE.")
        : Message(
          ja: "違いは、kaitei diff \(name) \(before?.id.text ?? "current") \(id.text) で見られます。",
          en: "See what changed with: kaitei diff \(name) \(before?.id.text ?? "current") \(id.text)."))
    return Outcome(written: files.map { "\(path)/\($0.name)" }, next: next)
  }

  /// A translation as it goes into a later version: of what it was made from.
  func translation(_ bytes: [UInt8], of version: Version, _ name: String, _ summaries: GivenSummaries) -> [UInt8] {
    let language = LanguageTag(String(name.dropLast(3)))
    let text = language.flatMap { version.text(in: $0) }
    let summary = [language.flatMap { summaries.setting(in: $0) }].compactMap { $0 }
    let removed: Set = ["summary", "corrections"]
    // One that lags goes on naming what it was made from.
    if text?.translation?.lags == true { return FrontMatterLines.edit(bytes, removing: removed.contains, setting: summary) }
    return FrontMatterLines.edit(bytes, removing: removed.contains, setting: [("translates", version.id.text)] + summary)
  }
}
