/// Tells what kinds of words changed.
enum Classes {
  /// What the hunks between two blocks change: the forms of words that went or came, and whether any other word did. What has the same value in
  /// another writing, 十日 and 10日, or is the same sign in another width, （ and (, changes the format.
  static func classes(_ hunks: [Hunk], _ old: BlockWords, _ new: BlockWords) -> ClassSet {
    var result: ClassSet = []
    guard !hunks.isEmpty else { return result }
    let (gone, come) = (old.all, new.all)
    for hunk in hunks {
      if !hunk.isEqual(gone, come, among: \.isQuantity), hunk.saysTheSame(old, new) {
        result.insert(.format)
      } else {
        for form in [WordForm.number, .amount, .date, .period] where !hunk.isEqual(gone, come, among: { $0 == form }) {
          result.insert(name(form))
        }
      }
      // An address that the text says is words of it; where a link leads is told by its mark.
      let isWord = { (form: WordForm) in form == .link || form.rawValue < WordForm.number.rawValue && form != .markup }
      if !hunk.isEqual(gone, come, among: isWord) {
        // Tags among them belong to these words.
        result.insert(
          hunk.isEqual(gone, come, among: isWord, or: { WordWriting.isSame(old.bytes(of: $0), new.bytes(of: $1)) }) ? .format : .wording)
      } else if !hunk.isEqual(gone, come, among: { $0 == .markup }) {
        result.insert(.format)
      }
    }
    return result
  }

  private static func name(_ form: WordForm) -> RedlineClass {
    switch form {
    case .amount: .amount
    case .date: .date
    case .period: .period
    default: .number
    }
  }
}

extension Hunk {
  /// Whether the numbers, amounts, periods and dates of both sides have the same values.
  fileprivate func saysTheSame(_ before: BlockWords, _ after: BlockWords) -> Bool { values(old, of: before) == values(new, of: after) }

  /// Thirty (30) is one.
  private func values(_ words: Range<Int>, of block: BlockWords) -> [UInt32] {
    let forms = block.forms
    return words.compactMap { index in
      guard forms[index].isQuantity else { return nil }
      let value = block.value(of: index)
      let isSaidAgain =
        index + 2 < forms.count && forms[index + 1] == .opening && forms[index + 2].isQuantity && block.value(of: index + 2) == value
      return isSaidAgain ? nil : value
    }
  }

  /// Whether the words of some forms are the same on both sides, or alike by another rule for the indices of two words.
  fileprivate func isEqual(
    _ gone: CutWords, _ come: CutWords, among isMeant: (WordForm) -> Bool, or isAlike: (Int, Int) -> Bool = { _, _ in false }
  ) -> Bool {
    var j = new.lowerBound
    for i in old where isMeant(gone.forms[i]) {
      while j < new.upperBound, !isMeant(come.forms[j]) { j += 1 }
      guard j < new.upperBound, come.words[j] == gone.words[i] || isAlike(i, j) else { return false }
      j += 1
    }
    return !come.forms[j..<new.upperBound].contains(where: isMeant)
  }
}
