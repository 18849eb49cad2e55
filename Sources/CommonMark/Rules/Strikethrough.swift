import Diagnostics

/// `~~` strikes text in other dialects. A redline shows struck text as deleted, so this one has none.
enum Strikethrough {
  static func check(_ text: Inline, _ reading: Reading, _ report: inout Findings) {
    var index = text.range.lowerBound
    while index < text.range.upperBound {
      var end = index
      while end < text.range.upperBound, reading.bytes[end] == UInt8(ascii: "~") { end += 1 }
      if end - index >= 2 {
        report.error(
          "strikethrough", at: reading.place(index..<end),
          Message(
            ja: "「~~」による取り消し線は使えません。削除された条文と見分けがつかなくなるためです。記号はそのままページに出ます。",
            en: "‘~~’ strikes nothing here, as struck text would look like a deletion; it would appear on the page as typed."),
          remedy: Message(
            ja: "取り消した文は削除してください。記号そのものを書くなら「\\~\\~」とします。",
            en: "Delete the text that no longer holds; to write the marks themselves, type ‘\\~\\~’."))
      }
      index = max(end, index + 1)
    }
  }
}
