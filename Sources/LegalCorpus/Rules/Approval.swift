import Diagnostics

/// Where site.yml says `approval: required`, a version that is announced or in force says when it was approved (`not-approved`). An approval does not
/// come after the version has taken effect (`approved-late`).
enum Approval {
  static func checkPresence(_ version: VersionDraft, report: inout Report) {
    guard version.isHeld, version.matter.approved == nil else { return }
    report.error(
      "not-approved", at: .path(version.file.path),
      Message(
        ja: "\(version.id.text) の版に approved（承認）がありません。site.yml は approval: required です。",
        en: "The version \(version.id.text) has no approved, and site.yml says approval: required."),
      remedy: Message(
        ja: "承認されたら approved: {date: 2022-03-15, by: 取締役会} のように書いてください。それまでは draft に置きます。",
        en: "When it has been approved, write approved: {date: 2022-03-15, by: Board of Directors}; until then keep it in draft."))
  }

  static func checkDate(_ version: VersionDraft, report: inout Report) {
    guard let approved = version.matter.approved, let effective = version.id.day, approved.value.date > effective,
      version.matter.retroactive == nil
    else { return }
    report.warning(
      "approved-late", at: approved.place,
      Message(
        ja: "承認の日（\(approved.value.date.iso)）が、効力を持つ日（\(effective.iso)）より後です。",
        en: "It was approved on \(approved.value.date.iso), after it took effect on \(effective.iso)."),
      remedy: Message(
        ja: "日付を確かめてください。さかのぼって適用するなら retroactive に理由を書きます。",
        en: "Check the dates; if it applies retroactively, give the reason as retroactive."))
  }
}
