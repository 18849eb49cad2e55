package import Diagnostics
package import Redlining

extension RedlineClass {
  /// As readers are told it.
  package var name: Message {
    switch self {
    case .added: Message(ja: "追加", en: "added")
    case .deleted: Message(ja: "削除", en: "deleted")
    case .moved: Message(ja: "移動", en: "moved")
    case .renumbered: Message(ja: "番号", en: "renumbered")
    case .split: Message(ja: "分割", en: "split")
    case .joined: Message(ja: "統合", en: "joined")
    case .wording: Message(ja: "文言", en: "wording")
    case .amount: Message(ja: "金額", en: "amount")
    case .date: Message(ja: "日付", en: "date")
    case .period: Message(ja: "期間", en: "period")
    case .number: Message(ja: "数", en: "number")
    case .link: Message(ja: "リンク", en: "link")
    case .format: Message(ja: "書式", en: "format")
    }
  }
}
