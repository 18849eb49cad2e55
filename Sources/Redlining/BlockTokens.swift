/// One block cut into words, before the words have numbers.
struct BlockTokens: Sendable {
  /// UTF-8 offsets.
  private(set) var starts: [Int32] = []
  private(set) var ends: [Int32] = []
  private(set) var forms: [WordForm] = []
  private(set) var weights: [Int32] = []
  private(set) var edges: [Int32] = []

  init(utf8: [UInt8], breaks: WordBreaks, known: KnownBreaks) {
    let text = ScalarText(utf8: utf8)
    var boundaries: [Bool] = []
    known.mark(&boundaries, in: text, utf8: utf8, breaks: breaks)
    let whole = BlockTokens.mend(&boundaries, in: text)
    var start = 0
    var next = 0
    var words: [Range<Int>] = []
    let expected = boundaries.count { $0 }
    words.reserveCapacity(expected)
    starts.reserveCapacity(expected)
    ends.reserveCapacity(expected)
    forms.reserveCapacity(expected)
    weights.reserveCapacity(expected)
    for end in 1..<max(1, text.count + 1) where boundaries[end] || end == text.count {
      defer { start = end }
      guard text.scripts[start] != .blank else { continue }
      while next < whole.count, whole[next].start < start { next += 1 }
      let form = next < whole.count && whole[next].start == start && whole[next].end == end ? whole[next].form : nil
      append(start, end, form, in: text)
      words.append(start..<end)
    }
    PartedQuantities.mark(&forms, words: words, in: text)
    edges = Edges.edges(firsts: words.map(\.lowerBound), text: text)
  }
}

extension BlockTokens {
  /// Joins what a dictionary cuts too small: graphemes, runs of katakana, whole words; parts blanks from words.
  private static func mend(_ boundaries: inout [Bool], in text: ScalarText) -> [(start: Int, end: Int, form: WordForm)] {
    guard text.count > 0 else { return [] }
    for index in 1..<max(1, text.count) {
      let script = text.scripts[index]
      let before = text.scripts[index - 1]
      if script == .extending || text.scalars[index - 1] == 0x200D || (text.scalars[index] == 0x0A && text.scalars[index - 1] == 0x0D) {
        boundaries[index] = false
      } else if script == .katakana, before == .katakana {
        boundaries[index] = false
      } else if (script == .blank) != (before == .blank) {
        boundaries[index] = true
      } else if script == .letter, before == .stop, SentenceStops.isStop(index - 1, in: text) {
        (boundaries[index - 1], boundaries[index]) = (true, true)
      }
    }
    Inflection.join(&boundaries, in: text)
    Compounds.part(&boundaries, in: text)
    Conjunctions.join(&boundaries, in: text)
    Elisions.part(&boundaries, in: text)
    var found: [(start: Int, end: Int, form: WordForm)] = []
    var search = WholeWords(text)
    var index = 0
    while index < text.count {
      guard let word = search.word(at: index), text.scripts[min(word.end, text.count - 1)] != .extending || word.end == text.count else {
        index += 1
        continue
      }
      for inner in (index + 1)..<max(index + 1, word.end) { boundaries[inner] = false }
      boundaries[index] = true
      boundaries[word.end] = true
      found.append((index, word.end, word.form))
      index = word.end
    }
    Abbreviations.join(&boundaries, in: text)
    return found
  }

  private mutating func append(_ start: Int, _ end: Int, _ form: WordForm?, in text: ScalarText) {
    starts.append(text.offsets[start])
    ends.append(text.offsets[end])
    var strong = 0
    var hiragana = 0
    var letters = 0
    var wide = 0
    for script in text.scripts[start..<end] {
      switch script {
      case .kanji, .katakana: (strong, wide) = (strong + 1, wide + 1)
      case .digit: strong += 1
      case .hiragana: hiragana += 1
      case .letter: letters += 1
      default: break
      }
    }
    let form = form ?? BlockTokens.form(text, start..<end, strong: strong, hiragana: hiragana, letters: letters, digits: strong - wide)
    forms.append(form)
    weights.append(BlockTokens.weight(form, strong: wide, other: hiragana + letters + strong - wide))
  }

  private static func form(_ text: ScalarText, _ range: Range<Int>, strong: Int, hiragana: Int, letters: Int, digits: Int) -> WordForm {
    if digits > 0, strong == digits, letters == 0 { return .number }
    if Conjunctions.end(at: range.lowerBound, in: text) == range.upperBound { return .conjunction }
    if strong > 0 || hiragana > 3 && !Inflection.isPlease(range.lowerBound, range.upperBound, text) { return .content }
    if letters > 0 { return FunctionWords.contains(text.scalars[range]) ? .function : .content }
    if hiragana > 0 { return .particle }
    return switch text.scripts[range.lowerBound] {
    case .stop: .stop
    case .comma: .comma
    case .opening: .opening
    case .closing: .closing
    case .punctuation where isBullet(text.scalars[range.lowerBound]) || isHeadingSign(range.lowerBound, of: text): .markup
    case .punctuation where Hyphens.isInside(range.lowerBound, of: text): .hyphen
    default: .punctuation
    }
  }

  /// ### at the head of a text.
  private static func isHeadingSign(_ index: Int, of text: ScalarText) -> Bool {
    index < 6 && text.scalars[...index].allSatisfy { $0 == 0x23 }
  }

  // * • ‣ ●
  private static func isBullet(_ scalar: UInt32) -> Bool { scalar == 0x2A || scalar == 0x2022 || scalar == 0x2023 || scalar == 0x25CF }

  private static func weight(_ form: WordForm, strong: Int, other: Int) -> Int32 {
    switch form {
    case .punctuation, .hyphen, .comma, .opening, .closing, .markup: 3
    case .stop: 8
    case .particle, .function: Int32(4 + other)
    case .conjunction: Int32((strong > 0 ? 12 : 4) + 2 * strong + other)
    default: Int32(12 + 2 * min(6, strong) + min(12, other))
    }
  }
}
