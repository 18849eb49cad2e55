/// Tells what kinds of words changed.
enum Classes {
  /// What the hunks between blocks change: the forms of words that went or came, and whether any other word did.
  static func classes(_ hunks: [Hunk], _ old: [BlockWords], _ new: [BlockWords]) -> Set<RedlineClass> {
    var result: Set<RedlineClass> = []
    for hunk in hunks {
      let gone = Words(old, hunk.old)
      let come = Words(new, hunk.new)
      for form in [WordForm.number, .amount, .date, .period, .link] where gone.special(form) != come.special(form) {
        result.insert(name(form))
      }
      if gone.plain != come.plain { result.insert(.wording) }
      if gone.markup != come.markup { result.insert(.format) }
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

  private struct Words {
    private(set) var plain: [UInt32] = []
    private(set) var markup: [UInt32] = []
    private var specials: [(form: WordForm, word: UInt32)] = []

    init(_ blocks: [BlockWords], _ range: Range<Int>) {
      guard !range.isEmpty else { return }
      var start = 0
      for block in blocks.map(\.all) {
        for index in range.clamped(to: start..<(start + block.words.count)) {
          let form = block.forms[index - start]
          let word = block.words[index - start]
          if form.rawValue >= WordForm.number.rawValue {
            specials.append((form, word))
          } else if form == .markup {
            markup.append(word)
          } else {
            plain.append(word)
          }
        }
        start += block.words.count
      }
    }

    func special(_ form: WordForm) -> [UInt32] {
      specials.filter { $0.form == form }.map(\.word)
    }
  }
}
