import Diagnostics

/// A version is adopted before it takes effect, unless it is retroactive. `adopted-after-effective`.
enum Adoption {
  static func check(_ version: VersionDraft, report: inout Report) {
    guard let adopted = version.matter.adopted, let effective = version.id.day, adopted.value > effective,
      version.matter.retroactive == nil
    else { return }
    report.error(
      "adopted-after-effective", at: adopted.place,
      Message(
        ja: "採択の日（\(adopted.value.iso)）が、効力を持つ日（\(effective.iso)）より後です。",
        en: "It was adopted on \(adopted.value.iso), after it took effect on \(effective.iso)."),
      remedy: Message(
        ja: "日付を確かめてください。さかのぼって適用するなら「retroactive: 理由」を書いてください。",
        en: "Check the dates; if it applies retroactively, write “retroactive: reason”."))
  }
}
