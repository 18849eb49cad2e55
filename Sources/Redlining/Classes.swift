/// Tells what kinds of words changed.
enum Classes {
  /// What the hunks between two blocks change: the forms of words that went or came, and whether any other word did.
  static func classes(_ hunks: [Hunk], _ old: BlockWords, _ new: BlockWords) -> ClassSet {
    var result: ClassSet = []
    guard !hunks.isEmpty else { return result }
    let (gone, come) = (old.all, new.all)
    for hunk in hunks {
      for form in [WordForm.number, .amount, .date, .period, .link] where !hunk.isEqual(gone, come, among: { $0 == form }) {
        result.insert(name(form))
      }
      if !hunk.isEqual(gone, come, among: { $0.rawValue < WordForm.number.rawValue && $0 != .markup }) { result.insert(.wording) }
      if !hunk.isEqual(gone, come, among: { $0 == .markup }) { result.insert(.format) }
    }
    return result
  }

  private static func name(_ form: WordForm) -> RedlineClass {
    switch form {
    case .amount: .amount
    case .date: .date
    case .period: .period
    case .link: .link
    default: .number
    }
  }
}

extension Hunk {
  /// Whether the words of some forms are the same on both sides.
  fileprivate func isEqual(_ gone: CutWords, _ come: CutWords, among isMeant: (WordForm) -> Bool) -> Bool {
    var j = new.lowerBound
    for i in old where isMeant(gone.forms[i]) {
      while j < new.upperBound, !isMeant(come.forms[j]) { j += 1 }
      guard j < new.upperBound, come.words[j] == gone.words[i] else { return false }
      j += 1
    }
    return !come.forms[j..<new.upperBound].contains(where: isMeant)
  }
}
