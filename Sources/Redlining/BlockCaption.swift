/// What stands at the head of a paragraph and says what it is about: in brackets with a blank behind them, or a few words with a colon.
struct BlockCaption {
  /// Its words without the brackets or the colon, which are the words beside them.
  let words: Range<Int>

  /// The first word behind it.
  var body: Int { words.upperBound + 1 }

  private static let longestInBrackets = 40
  private static let longest = 12

  init?(_ block: BlockWords) {
    let all = block.all
    guard let range = all.forms.first == .opening ? BlockCaption.bracketed(all) : BlockCaption.withColon(block) else { return nil }
    words = range
  }

  /// Whether the brackets are the same, or both have a colon.
  func isSet(as other: BlockCaption, _ a: [UInt32], _ b: [UInt32]) -> Bool {
    words.lowerBound == other.words.lowerBound
      && (words.lowerBound == 0 || a[0] == b[0] && a[words.upperBound] == b[other.words.upperBound])
  }

  /// Whether it stands in （…） or (…) and another text has neither brackets at its head nor these words. O(words).
  func isWanting(in other: BlockWords, _ block: BlockWords) -> Bool {
    guard words.lowerBound > 0, block.bytes.first == 0x28 || block.bytes.starts(with: [0xEF, 0xBC, 0x88]),
      let first = other.forms.first, first != .opening
    else { return false }
    let (mine, others) = (block.words[words], other.words)
    return mine.count > others.count || !(0...(others.count - mine.count)).contains { others[$0...].starts(with: mine) }
  }

  private static func bracketed(_ words: CutWords) -> Range<Int>? {
    guard let end = words.forms.prefix(longestInBrackets).firstIndex(of: .closing), end > 1, end + 1 < words.words.count,
      words.ends[end] < words.starts[end + 1], !words.forms[..<end].contains(.stop), !words.forms[1..<end].contains(.opening)
    else { return nil }
    return 1..<end
  }

  private static func withColon(_ block: BlockWords) -> Range<Int>? {
    let words = block.all
    guard let end = words.forms.prefix(longest + 1).indices.first(where: { words.forms[$0] == .comma && isColon(block, $0) }), end > 0,
      end + 1 < words.words.count, !words.forms[..<end].contains(.stop),
      words.forms[..<end].count(where: { $0 == .opening }) == words.forms[..<end].count(where: { $0 == .closing })
    else { return nil }
    return 0..<end
  }

  /// : or ：
  private static func isColon(_ block: BlockWords, _ word: Int) -> Bool {
    let bytes = block.bytes[Int(block.starts[word])..<Int(block.ends[word])]
    return bytes.elementsEqual([0x3A]) || bytes.elementsEqual([0xEF, 0xBC, 0x9A])
  }
}
