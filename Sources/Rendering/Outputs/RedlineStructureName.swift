import Diagnostics
import Redlining

extension RedlineStructure {
  /// As readers are told it: 「見出し（2段目）」, “paragraph in an item of level 1”.
  func name(_ messages: MessageLanguage) -> String {
    let kind = kind.message.text(messages)
    guard let level else { return kind }
    if self.kind.hasOwnLevel { return Message(ja: "\(kind)（\(level)段目）", en: "\(kind), level \(level)").text(messages) }
    return level == 0
      ? Message(ja: "\(kind)（項目の外）", en: "\(kind) outside of items").text(messages)
      : Message(ja: "\(kind)（\(level)段目の項目の中）", en: "\(kind) in an item of level \(level)").text(messages)
  }
}

extension RedlineStructure.Kind {
  /// Whether it counts as a level itself.
  var hasOwnLevel: Bool { self == .heading || self == .item || self == .bullet }

  fileprivate var message: Message {
    switch self {
    case .heading: Message(ja: "見出し", en: "heading")
    case .item: Message(ja: "番号付きの項目", en: "numbered item")
    case .bullet: Message(ja: "箇条書きの項目", en: "bulleted item")
    case .paragraph: Message(ja: "段落", en: "paragraph")
    case .quotation: Message(ja: "引用", en: "quotation")
    case .cell: Message(ja: "表の欄", en: "cell of a table")
    case .note: Message(ja: "注", en: "note")
    case .code: Message(ja: "整形済みの文", en: "preformatted text")
    }
  }
}
