import Diagnostics

/// A version whose text is not held needs no translation and says nothing about its text; it is not the one in force. `translation-not-needed`,
/// `key-though-not-held`, `in-force-not-held`.
enum NotHeld {
  /// `texts` are those of the version with their front matter, the original first.
  static func check(_ texts: [FrontMatter], report: inout Report) {
    guard let original = texts.first else { return }
    for matter in texts.dropFirst() {
      report.warning(
        "translation-not-needed", at: .path(matter.file.path),
        Message(
          ja: "原文が held: false（本文が残っていない）の版に、訳文は要りません。", en: "The original of this version says held: false; no translation is needed."),
        remedy: Message(
          ja: "このファイルを取り除いてください。言語ごとの summary や title は、原文に {ja: …, en: …} と書きます。",
          en: "Take the file away; write summary or title by language in the original, {ja: …, en: …}."),
        notes: [Diagnostic.Note(ja: "原文はこれです。", en: "The original is this.", at: .path(original.file.path))])
    }
    for (key, range) in original.keys {
      switch key {
      case .corrections, .numbering, .notes, .signed:
        report.warning(
          "key-though-not-held", at: .bytes(range, of: original.file),
          Message(
            ja: "held: false（本文が残っていない）の版では、`\(key.rawValue)` に意味がありません。",
            en: "`\(key.rawValue)` means nothing in a version that says held: false."),
          remedy: Message(ja: "この項目を消してください。", en: "Remove it."))
      case .published, .adopted, .effective, .retroactive, .class, .held, .approved, .summary, .status, .translates, .title, .subtitle,
        .header:
        continue
      }
    }
  }

  /// `version` is the one in force.
  static func checkInForce(_ version: VersionDraft, report: inout Report) {
    guard !version.isHeld, let held = version.matter.held else { return }
    report.warning(
      "in-force-not-held", at: held.place,
      Message(
        ja: "いま効力を持つ版（\(version.id.text)）が held: false です。文書のページには本文がありません。",
        en: "The version in force (\(version.id.text)) says held: false: the document's page has no text."),
      remedy: Message(
        ja: "本文を書くか、文書が廃止されたなら document.yml に withdrawn を書いてください。",
        en: "Write its text, or withdrawn in document.yml if it has been withdrawn."))
  }
}
