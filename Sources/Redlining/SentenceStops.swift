/// Full stops that end a sentence though no white space stands behind them, where Unicode joins two words: `the gate.These figures`.
enum SentenceStops {
  /// Letters of the longest word that is looked at.
  private static let longest = 32

  /// Whether one stands at a scalar: between two letters and more of which the last is small, and a capital before a small letter. Not in a name with
  /// other signs, `System.Out(`, `a.b.Main`, `docs/Read.Me/`: those are no two sentences.
  static func isStop(_ index: Int, in text: ScalarText) -> Bool {
    guard text.scalars[index] == 0x2E, index >= 2, index + 2 < text.count, isSmall(text.scalars[index - 1]),
      text.scripts[index - 2] == .letter, isCapital(text.scalars[index + 1]), isSmall(text.scalars[index + 2])
    else { return false }
    var start = index - 2
    while start > 0, text.scripts[start - 1] == .letter, index - start < longest { start -= 1 }
    var end = index + 3
    while end < text.count, text.scripts[end] == .letter, end - index < longest { end += 1 }
    if start > 0, text.scalars[start - 1] == 0x2E || isOfName(text.scalars[start - 1]) { return false }
    if isDomain(text.scalars[(index + 1)..<end]) { return false }
    guard end < text.count else { return true }
    let isDotted = text.scalars[end] == 0x2E && end + 1 < text.count && text.scripts[end + 1] == .letter
    return !isDotted && text.scalars[end] != 0x28 && !isOfName(text.scalars[end])
  }

  /// # & / = @ \ _
  private static func isOfName(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x23, 0x26, 0x2F, 0x3D, 0x40, 0x5C, 0x5F: true
    default: false
    }
  }

  /// Com, Net, Org: Harbour.Com is a host.
  private static func isDomain(_ word: ArraySlice<UInt32>) -> Bool {
    word.elementsEqual([0x43, 0x6F, 0x6D]) || word.elementsEqual([0x4E, 0x65, 0x74]) || word.elementsEqual([0x4F, 0x72, 0x67])
  }

  private static func isSmall(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x61...0x7A, 0xDF...0xF6, 0xF8...0xFF: true
    default: false
    }
  }

  private static func isCapital(_ scalar: UInt32) -> Bool { 0x41...0x5A ~= scalar || 0xC0...0xD6 ~= scalar || 0xD8...0xDE ~= scalar }
}
