/// Cuts a text where a word ends whatever stands around: before and after Japanese punctuation, and where kana or kanji meet a digit or a Latin
/// letter. ICU cuts a stretch alone as it cuts it within its text, so that versions of a text share the cuts of all stretches but those that differ.
///
/// By UAX 29 nothing joins these scalars across such a place: the punctuation has the Word_Break value Other, kana and kanji are joined with each
/// other by the dictionary only, and what could extend the scalar before it (combining marks, variation selectors, joiners) is none of them.
enum Stretches {
  /// In order, without gaps; scalar indices.
  static func ranges(of text: ScalarText) -> [Range<Int>] {
    guard text.count > 0 else { return [] }
    var ranges: [Range<Int>] = []
    var start = 0
    var before = Side.of(text, 0)
    for index in 1..<text.count {
      let after = Side.of(text, index)
      if before != after || before == .punctuation, before != .other, after != .other {
        ranges.append(start..<index)
        start = index
      }
      before = after
    }
    ranges.append(start..<text.count)
    return ranges
  }
}

extension Stretches {
  private enum Side {
    case punctuation, japanese, latin
    /// What may join its neighbours, or is not known not to.
    case other

    static func of(_ text: ScalarText, _ index: Int) -> Side {
      let scalar = text.scalars[index]
      switch text.scripts[index] {
      case .hiragana, .kanji, .katakana: return .japanese
      case .digit, .letter: return scalar < 0x80 ? .latin : .other
      case .opening, .closing: return 0x3008...0x3015 ~= scalar || scalar == 0xFF08 || scalar == 0xFF09 ? .punctuation : .other
      case .comma: return scalar == 0x3001 || scalar == 0x30FB ? .punctuation : .other
      case .stop: return scalar == 0x3002 || scalar == 0xFF01 || scalar == 0xFF1F ? .punctuation : .other
      case .blank: return scalar == 0x0A ? .punctuation : .other
      default: return .other
      }
    }
  }
}
