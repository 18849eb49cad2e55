import Diagnostics

/// A document is established by the day on which its first version takes effect. `established-late`.
enum Establishment {
  static func check(_ document: DocumentPlan, report: inout Report) {
    guard let established = document.file.established, let first = document.versions.first(where: { !$0.id.isDraft }),
      let day = first.id.day, established.value > day
    else { return }
    report.error(
      "established-late", at: established.place,
      Message(
        ja: "established（\(established.value.iso)）が、最初の版（\(day.iso)）より後です。",
        en: "established is \(established.value.iso), after the first version (\(day.iso))."),
      remedy: Message(ja: "制定の日か、最初の版のフォルダの日付を直してください。", en: "Correct the day, or the folder of the first version."),
      notes: [Diagnostic.Note(ja: "最初の版はこれです。", en: "The first version is this.", at: .path(first.path))])
  }
}
