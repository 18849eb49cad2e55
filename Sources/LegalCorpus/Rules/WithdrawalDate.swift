import Diagnostics

/// A document is not withdrawn before its last version takes effect. `withdrawn-early`.
enum WithdrawalDate {
  static func check(_ document: DocumentPlan, report: inout Report) {
    guard let withdrawn = document.file.withdrawn?.value.date, let last = document.versions.last(where: { !$0.id.isDraft }),
      let day = last.id.day, withdrawn.value < day
    else { return }
    report.error(
      "withdrawn-early", at: withdrawn.place,
      Message(
        ja: "廃止の日（\(withdrawn.value.iso)）が、最後の版（\(last.id.text)）が効力を持つ日より前です。",
        en: "It is withdrawn on \(withdrawn.value.iso), before its last version (\(last.id.text)) takes effect."),
      remedy: Message(
        ja: "廃止の日を直すか、廃止の後の版を取り除いてください。", en: "Correct the day, or take away the version that comes after it."),
      notes: [Diagnostic.Note(ja: "最後の版はこれです。", en: "The last version is this.", at: .path(last.path))])
  }
}
