/// Which of the words that name chapters and articles stands above which in a text whose headings are paragraphs.
///
/// French and Japanese laws have an order of their own. Of two other words that name articles, the lower one is that which follows itself more
/// often with none of the other between: Section 1, Article 1, Article 2, Section 2.
struct LabelOrder {
  private var numbers: [String: Int] = [:]
  /// By two words: how often the first followed itself with none of the second between.
  private var repeats = [Int](repeating: 0, count: most * most)
  /// Words that are looked at.
  private static let most = 16

  /// O(blocks).
  init(_ blocks: [RedlineBlock]) {
    // By two words: which of them came last.
    var last = [Int](repeating: -1, count: Self.most * Self.most)
    for block in blocks where Standing(block).isArticle {
      let word = LabelWriting.style(of: block.label).word
      guard !word.isEmpty, let number = number(of: word) else { continue }
      for other in 0..<numbers.count where other != number {
        let pair = min(number, other) * Self.most + max(number, other)
        if last[pair] == number { repeats[number * Self.most + other] += 1 }
        last[pair] = number
      }
    }
  }

  private mutating func number(of word: String) -> Int? {
    if let number = numbers[word] { return number }
    guard numbers.count < Self.most else { return nil }
    numbers[word] = numbers.count
    return numbers.count - 1
  }

  /// False where neither is known to be above.
  func isAbove(_ style: LabelStyle, _ other: LabelStyle?) -> Bool {
    guard let other else { return false }
    for order in Self.customary {
      if let first = order.firstIndex(of: style.word), let second = order.firstIndex(of: other.word) { return first < second }
    }
    guard let a = numbers[style.word], let b = numbers[other.word], a != b else { return false }
    return repeats[a * Self.most + b] < repeats[b * Self.most + a]
  }

  private static let customary = [
    ["partie", "livre", "titre", "chapitre", "section", "sous-section", "paragraphe"], ["編", "部", "章", "節", "款", "目"],
  ]
}
