/// Words of closed classes in languages with blanks between words. Negations, quantifiers and pronouns are none: they decide what a clause means
/// and whom it binds. English by a list; elsewhere words of one or two letters (de, la, zu).
enum FunctionWords {
  static func contains(_ word: ArraySlice<UInt32>) -> Bool {
    guard word.count <= 8 else { return false }
    let key = key(word)
    return english.contains(key) || (word.count <= 2 && !isAbbreviation(word) && !meaningful.contains(key))
  }

  /// EU, IP
  private static func isAbbreviation(_ word: ArraySlice<UInt32>) -> Bool {
    word.count == 2 && word.allSatisfy { 0x41...0x5A ~= $0 }
  }

  private static func key(_ word: some Sequence<UInt32>) -> UInt64 {
    word.reduce(0) { $0 << 8 | UInt64($1 < 0x80 ? $1 | 0x20 : 0xFF) }
  }

  private static func keys(_ words: String) -> Set<UInt64> {
    Set(words.split(separator: " ").map { key($0.unicodeScalars.lazy.map(\.value)) })
  }

  private static let english = keys(
    """
    the and for nor but are was were its his her our their your that this these those which who whom whose with from into onto upon than then \
    has have had been being when where while about under over per via
    """)
  private static let meaningful = keys("no it we us he me my ne")
}
