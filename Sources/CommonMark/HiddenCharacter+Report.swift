import Diagnostics

extension HiddenCharacter {
  /// Reports a scalar, or a character reference that stands for one (`written`, as `&#8238;`).
  func report(_ scalar: Unicode.Scalar, at place: Place, written: String? = nil, to report: inout Findings) {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    let name = scalar.properties.name ?? scalar.properties.nameAlias
    let ja = name.map { "\(code)（\($0)）" } ?? code
    let en = name.map { "\(code) (\($0))" } ?? code
    let source = written.map { "「\($0)」は" } ?? ""
    let sourceEn = written.map { "‘\($0)’ stands for " } ?? ""
    switch self {
    case .bidirectional:
      report.error(
        "bidirectional-control", at: place,
        Message(
          ja: "\(source)文字の並ぶ向きを変える制御文字 \(ja) です。画面の文と実際の文が違ってしまうため、使えません。",
          en: "\(sourceEn)\(en), a control that reorders text: what is shown would differ from what is written."),
        remedy: Message(ja: "この文字を削除してください。", en: "Delete it."))
    case .invisible:
      report.error(
        "invisible-character", at: place,
        Message(
          ja: "\(source)目に見えない文字 \(ja) です。見た目が同じで中身の違う文になるため、使えません。",
          en: "\(sourceEn)\(en), which cannot be seen: two texts that look the same would differ."),
        remedy: Message(
          ja: "この文字を削除してください。ほかの文書から貼り付けた箇所に残りがちです。", en: "Delete it; it usually comes with pasted text."))
    case .control:
      report.error(
        "control-character", at: place,
        Message(ja: "\(source)制御文字 \(ja) です。文の中では使えません。", en: "\(sourceEn)the control character \(en), which has no place in a text."),
        remedy: Message(ja: "この文字を削除してください。", en: "Delete it."))
    case .noncharacter:
      report.error(
        "noncharacter", at: place,
        Message(ja: "\(source)文字ではない符号 \(code) です。", en: "\(sourceEn)\(code), which is no character."),
        remedy: Message(ja: "この符号を削除してください。", en: "Delete it."))
    case .replacement:
      report.error(
        "replacement-character", at: place,
        Message(
          ja: "\(source)\(ja) です。文字コードの変換に失敗した文字の代わりに入る記号で、元の文字が失われています。",
          en: "\(sourceEn)\(en), which programs write in place of a character that they could not read: the original is lost."),
        remedy: Message(ja: "元の文書で文字を確かめて、入力し直してください。", en: "Look the character up in the original and type it again."))
    }
  }
}
