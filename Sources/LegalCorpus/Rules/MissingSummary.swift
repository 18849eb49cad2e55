import Diagnostics

/// From the second held version on, readers are told what changed and why. `missing-summary`.
enum MissingSummary {
  /// `version` is held, and not the first that is.
  static func check(_ version: VersionDraft, report: inout Report) {
    for text in version.texts where text.matter.summary == nil {
      report.error(
        "missing-summary", at: .path(text.file.path),
        Message(
          ja: "summary がありません。2つ目の版からは、何がなぜ変わったかを読者に伝えます。",
          en: "summary is missing: from the second version on, readers are told what changed and why."),
        remedy: Message(ja: "summary: に1、2文で書いてください。", en: "Write it in a sentence or two: summary: …"))
    }
  }
}
