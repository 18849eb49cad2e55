import Diagnostics

/// A draft is not published and has a text: `published`, `approved` before a day is fixed, and `held: false` contradict that. `draft-published`,
/// `draft-not-held`.
enum DraftFacts {
  static func check(_ version: VersionDraft, report: inout Report) {
    guard version.id.isDraft else { return }
    if let published = version.matter.published {
      report.warning(
        "draft-published", at: published.place,
        Message(
          ja: "草案（draft）に published があります。草案は公表されていません。", en: "A draft is not published, but it says published."),
        remedy: Message(
          ja: "公表するときに、効力を持つ日を名前にしたフォルダへ移して書いてください。",
          en: "Write it when the folder is renamed by the day on which the version takes effect."))
    }
    if !version.isHeld, let held = version.matter.held {
      report.error(
        "draft-not-held", at: held.place,
        Message(
          ja: "草案（draft）に held: false は書けません。本文のない草案はありません。", en: "A draft cannot say held: false: there is no draft without a text."),
        remedy: Message(ja: "この行を消すか、draft のフォルダを取り除いてください。", en: "Remove the line, or the folder draft."))
    }
  }
}
