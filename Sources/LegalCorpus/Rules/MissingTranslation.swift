import Diagnostics

/// A version has a text in each language of the publication. `missing-translation`.
enum MissingTranslation {
  static func check(_ version: VersionDraft, languages: [LanguageTag], report: inout Report) {
    guard version.isHeld, !version.id.isDraft else { return }
    for language in languages where version.text(in: language) == nil {
      let folder = version.file.path.split(separator: "/").dropLast().joined(separator: "/")
      report.warning(
        "missing-translation", at: .path("\(folder)/\(language.text).md"),
        Message(
          ja: "\(version.id.text) の版に、言語「\(language.text)」の本文がありません。ページには原文が示されます。",
          en: "The version \(version.id.text) has no text in “\(language.text)”: its page shows the original."),
        remedy: Message(ja: "\(language.text).md を加えてください。", en: "Add \(language.text).md."))
    }
  }
}
