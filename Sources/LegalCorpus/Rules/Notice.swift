import Diagnostics

/// A change is announced as many days before it takes effect as `notice` in site.yml says. `short-notice`, `missing-published`.
///
/// It holds for versions that are announced or in force: what is past cannot be changed. Editorial versions need no notice, nor do retroactive ones, which
/// give their reason.
enum Notice {
  static func check(_ version: VersionDraft, days: Int, report: inout Report) {
    guard let effective = version.id.day, days > 0, version.isHeld, version.matter.class?.value != .editorial,
      version.matter.retroactive == nil
    else { return }
    guard let published = version.matter.published else {
      report.warning(
        "missing-published", at: .path(version.file.path),
        Message(
          ja: "published（公表した日）がないため、\(days)日前までの公表（site.yml の notice）を確かめられません。",
          en: "published is missing, so the notice of \(days) days that site.yml asks for cannot be checked."),
        remedy: Message(ja: "published: に公表した日を書いてください。", en: "Write the day of its publication as published."))
      return
    }
    let given = effective.daysSinceEpoch - published.value.daysSinceEpoch
    guard given < days else { return }
    let latest = Day(daysSinceEpoch: effective.daysSinceEpoch - days)
    report.warning(
      "short-notice", at: published.place,
      Message(
        ja: "公表（\(published.value.iso)）から効力の発生（\(effective.iso)）まで\(given)日です。site.yml の notice は\(days)日です。",
        en:
          "It takes effect on \(effective.iso), \(given) days after its publication on \(published.value.iso); notice in site.yml is \(days) days."
      ),
      remedy: Message(
        ja: "\(latest.iso) までに公表するか、効力を持つ日を後にしてください。字句の修正なら class: editorial と書きます。",
        en: "Publish it by \(latest.iso), or let it take effect later; if no more than wording is corrected, write class: editorial."))
  }
}
