import Diagnostics

extension FrontMatter {
  /// Reports keys that belong in the original only, or in translations only.
  func checkKeys(isOriginal: Bool, report: inout Report) {
    for (key, range) in keys {
      switch key {
      case .published, .adopted, .effective, .retroactive, .class, .held, .approved:
        guard !isOriginal else { continue }
        report.error(
          "key-of-original", at: .bytes(range, of: file),
          Message(
            ja: "`\(key.rawValue)` は版に一つの事実なので、原文だけに書きます。",
            en: "`\(key.rawValue)` is a fact of the whole version and stands in the original only."),
          remedy: Message(
            ja: "この行を翻訳から消してください（原文に無ければ移してください）。", en: "Remove it from the translation; move it to the original if it is missing there."))
      case .status, .translates:
        guard isOriginal else { continue }
        report.error(
          "key-of-translation", at: .bytes(range, of: file),
          Message(ja: "`\(key.rawValue)` は翻訳だけに書きます。", en: "`\(key.rawValue)` stands in translations only."),
          remedy: Message(ja: "この行を原文から消してください。", en: "Remove it from the original."))
      case .summary, .corrections, .title, .subtitle, .header, .signed, .numbering, .notes: continue
      }
    }
  }

  /// Reports dates that contradict the day on which the version takes effect, which its folder names (in a loose file, `effective`).
  func checkDates(effective day: Day, report: inout Report) {
    if let effective, effective.value != day {
      report.error(
        "effective-differs", at: effective.place,
        Message(
          ja: "`effective` の \(effective.value.iso) が、フォルダーの日付 \(day.iso) と違います。",
          en: "`effective` says \(effective.value.iso), but the folder is \(day.iso)."),
        remedy: Message(ja: "正しいほうにそろえてください。", en: "Correct the one that is wrong."))
    }
    if let published, published.value > day, retroactive == nil {
      report.error(
        "published-after-effective", at: published.place,
        Message(
          ja: "公表日 \(published.value.iso) が、効力の発生する日 \(day.iso) より後です。",
          en: "It was published on \(published.value.iso), after it took effect on \(day.iso)."),
        remedy: Message(
          ja: "日付を確かめてください。さかのぼって適用するなら「retroactive: 理由」を書いてください。",
          en: "Check the dates; if it applies retroactively, write “retroactive: reason”."))
    }
    if let retroactive, published.map({ $0.value <= day }) ?? false {
      report.error(
        "retroactive-without-cause", at: retroactive.place,
        Message(
          ja: "公表日が効力の発生する日より後でないため、`retroactive` は要りません。",
          en: "It was not published after it took effect, so `retroactive` does not apply."),
        remedy: Message(ja: "`published` の日付を確かめるか、`retroactive` を消してください。", en: "Check `published`, or remove `retroactive`."))
    }
  }
}
