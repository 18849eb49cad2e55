import Diagnostics

/// A translation has words of its own: a paragraph that is its original's, byte for byte, was not translated yet. `not-translated`, once a text.
///
/// Names, addresses and numbers may be alike in every language, so what is short is passed over: fewer than 12 kanji and kana, and fewer than six words
/// of other letters.
enum NotTranslated {
  /// O(size of what is alike).
  static func check(_ pair: TextPair, report: inout Report) {
    var found: [(leaf: ClauseTree.Leaf, original: ClauseTree.Leaf)] = []
    for (first, second) in pair.comparable {
      for (leaf, other) in zip(pair.original.nodes[first].leaves, pair.translation.nodes[second].leaves) where isSame(leaf, other) {
        found.append((other, leaf))
      }
    }
    guard let first = found.min(by: { $0.leaf.range.lowerBound < $1.leaf.range.lowerBound }) else { return }
    let count = found.count
    report.warning(
      "not-translated", at: .bytes(first.leaf.file.firstLine(of: first.leaf.range), of: first.leaf.file),
      Message(
        ja: count == 1 ? "ここは原文のままです。まだ訳されていないようです。" : "ここから、\(count)か所が原文のままです。まだ訳されていないようです。",
        en: count == 1
          ? "This is word for word the original: it does not seem to be translated."
          : "From here on, \(count) passages are word for word the original: they do not seem to be translated."),
      remedy: Message(
        ja: "言語「\(pair.language.text)」に訳してください。", en: "Translate them into “\(pair.language.text)”."),
      notes: [Diagnostic.Note(ja: "原文ではここです。", en: "In the original it is here.", at: first.original.place)])
  }

  private static func isSame(_ first: ClauseTree.Leaf, _ second: ClauseTree.Leaf) -> Bool {
    guard first.range.count == second.range.count, first.file !== second.file else { return false }
    let (bytes, others) = (first.file.bytes[first.range], second.file.bytes[second.range])
    return bytes.elementsEqual(others) && hasWords(PlainText.of(second.phrases))
  }

  private static func hasWords(_ text: String) -> Bool {
    var (letters, words) = (0, 0)
    var isInWord = false
    for scalar in text.unicodeScalars {
      let isWide = scalar.value >= 0x3041 && scalar.properties.isAlphabetic
      if isWide { letters += 1 }
      let isLetter = !isWide && scalar.properties.isAlphabetic
      if isLetter, !isInWord { words += 1 }
      isInWord = isLetter
    }
    return letters >= 12 || words >= 6
  }
}
