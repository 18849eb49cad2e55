import Testing

@testable import Rendering

@Suite struct SearchGramTests {
  private func grams(_ text: String) -> Set<UInt16> {
    var found = SearchGrams()
    found.add(FoldedText(text))
    return Set(found.numbers)
  }

  @Test(arguments: [
    ("損害賠償", 4 + 3), ("損害 賠償", 4 + 2), ("損害、賠償", 4 + 2), ("損", 1), ("law", 3), ("disclosure", 6), ("a b", 2), ("第5条", 2 + 1), ("。、", 0),
    ("", 0),
    ("取り扱い", 4 + 3 + 1),
  ])
  func `characters singly and in pairs, words by their beginnings`(_ text: String, _ count: Int) {
    #expect(grams(text).count == count)
  }

  @Test func `a pair is not made over a blank, a sign or a word`() {
    let pair = grams("害賠").subtracting(grams("害")).subtracting(grams("賠"))
    #expect(pair.count == 1)
    #expect(pair.isSubset(of: grams("損害賠償")))
    for text in ["損害 賠償", "損害、賠償", "損害a賠償", "損害"] { #expect(pair.isDisjoint(with: grams(text)), "\(text)") }
  }

  @Test func `both ways of writing a compound`() {
    for text in ["取り扱い", "取扱い", "取扱業者"] { #expect(grams("取扱").isSubset(of: grams(text)), "\(text)") }
    #expect(grams("取り扱").isSubset(of: grams("取り扱い")))
  }
}
