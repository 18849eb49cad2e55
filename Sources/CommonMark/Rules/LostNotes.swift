import Diagnostics

/// CommonMark drops a note that nothing refers to, and every definition of a note but the first.
enum LostNotes {
  static func check(_ omissions: Omissions, _ reading: Reading, _ report: inout Findings) {
    guard !omissions.lostNotes.isEmpty else { return }
    var first: [FoldedLabel: Range<Int>] = [:]
    for note in reading.markup.notes {
      first[FoldedLabel(ArraySlice(Array(note.key.utf8)))] = note.range.lowerBound..<note.range.lowerBound + note.key.utf8.count + 4
    }
    for note in omissions.lostNotes {
      let written = reading.excerpt(note.head.lowerBound..<note.head.upperBound - 1)
      if let other = first[note.key] {
        report.error(
          "note-duplicate", at: reading.place(note.head),
          Message(
            ja: "注「\(written)」は二度定義されています。二つ目の注はページに出ません。",
            en: "The note ‘\(written)’ is defined twice; the second one would not reach the page."),
          remedy: Message(ja: "どちらかを削除するか、別の名前にしてください。", en: "Delete one of them, or give it another name."),
          notes: [Diagnostic.Note(ja: "もう一つの定義です。", en: "The other definition.", at: reading.place(other))])
      } else {
        first[note.key] = note.head
        report.error(
          "note-unused", at: reading.place(note.head),
          Message(
            ja: "注「\(written)」は本文のどこからも参照されていません。参照されない注はページに出ません。",
            en: "The note ‘\(written)’ is referred to nowhere; such a note would not reach the page."),
          remedy: Message(
            ja: "本文に「\(written)」と書いて参照するか、この注を削除してください。", en: "Write ‘\(written)’ in the text where it belongs, or delete it."))
      }
    }
  }
}
