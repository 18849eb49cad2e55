import Diagnostics

/// What must hold between the versions of a document and between their languages.
struct HistoryRules {
  let document: DocumentPlan
  let versions: [VersionDraft]
  let publication: Publication

  func check(report: inout Report) {
    var isFirstHeld = true
    for version in versions {
      if version.isHeld, !version.id.isDraft {
        if !isFirstHeld { checkSummaries(version, report: &report) }
        isFirstHeld = false
      }
      checkLanguages(version, report: &report)
    }
    checkOrdinals(report: &report)
  }

  private func checkSummaries(_ version: VersionDraft, report: inout Report) {
    for text in version.texts where text.matter.summary == nil {
      report.error(
        "missing-summary", at: .path(text.file.path),
        Message(
          ja: "summary がありません。2つ目の版からは、何がなぜ変わったかを読者に伝えます。",
          en: "summary is missing: from the second version on, readers are told what changed and why."),
        remedy: Message(ja: "summary: に1、2文で書いてください。", en: "Write it in a sentence or two: summary: …"))
    }
  }

  private func checkLanguages(_ version: VersionDraft, report: inout Report) {
    guard version.isHeld, !version.id.isDraft else { return }
    for language in publication.languages where version.text(in: language) == nil {
      guard let original = version.texts.first else { return }
      let folder = original.file.path.split(separator: "/").dropLast().joined(separator: "/")
      report.warning(
        "missing-translation", at: .path("\(folder)/\(language.text).md"),
        Message(
          ja: "\(version.id.text) の版に、言語「\(language.text)」の本文がありません。ページには原文が示されます。",
          en: "The version \(version.id.text) has no text in “\(language.text)”: its page shows the original."),
        remedy: Message(ja: "\(language.text).md を加えてください。", en: "Add \(language.text).md."))
    }
  }

  private func checkOrdinals(report: inout Report) {
    let known = Set(document.versions.map(\.id))
    for version in document.versions where version.id.ordinal > 1 {
      guard let day = version.id.day, !known.contains(VersionID(day, ordinal: version.id.ordinal - 1)) else { continue }
      let missing = VersionID(day, ordinal: version.id.ordinal - 1)
      report.error(
        "version-gap", at: .path(version.path),
        Message(
          ja: "\(version.id.text) の版がありますが、\(missing.text) の版がありません。",
          en: "There is a version \(version.id.text) but no \(missing.text)."),
        remedy: Message(ja: "同じ日の版は、続けて番号を付けてください。", en: "Number the versions of one day without a gap."))
    }
  }
}
