/// What a text is found by, each as a number of 16 bits: the beginnings of its words (up to six letters), and its Japanese characters by
/// themselves and in pairs. Two that share a number cost a look into a text in vain, as every hit is looked up in the text.
struct SearchGrams {
  private var isThere = [Bool](repeating: false, count: 1 << 16)

  /// O(length).
  mutating func add(_ text: FoldedText) {
    addGrams(of: text.scalars)
    let joined = Okurigana.joined(text.scalars)
    if joined.count < text.scalars.count { addGrams(of: joined) }
  }

  /// In ascending order.
  var numbers: [UInt16] { isThere.indices.filter { isThere[$0] }.map { UInt16($0) } }
}

extension SearchGrams {
  static let longestPrefix = 6

  private mutating func addGrams(of scalars: [UInt32]) {
    var hash = GramHash()
    var letters = 0
    var before: UInt32?
    for scalar in scalars {
      if SearchGrams.isLetter(scalar) {
        if letters == 0 { hash = GramHash() }
        letters += 1
        before = nil
        guard letters <= SearchGrams.longestPrefix else { continue }
        hash.add(scalar)
        isThere[hash.number] = true
        continue
      }
      letters = 0
      guard SearchGrams.isCharacter(scalar) else {
        before = nil
        continue
      }
      var single = GramHash()
      single.add(scalar)
      isThere[single.number] = true
      if let before {
        var pair = GramHash()
        pair.add(before)
        pair.add(scalar)
        isThere[pair.number] = true
      }
      before = scalar
    }
  }

  /// Of a word written with blanks around it. Folded texts have no capitals.
  static func isLetter(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x30...0x39, 0x61...0x7A, 0xAA, 0xB5, 0xBA: true
    case 0xC0...0x1FFF: scalar != 0xD7 && scalar != 0xF7
    default: false
    }
  }

  /// Of a script without blanks between words: kana, kanji and the like, numerals such as Ⅳ and ① with them; no punctuation.
  static func isCharacter(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2150...0x218F, 0x2460...0x24FF: true
    case 0x3000...0x3004, 0x3008...0x3020, 0x3030, 0x303D, 0x30A0, 0x30FB, 0xFE10...0xFE6F, 0xFF5F...0xFF65, 0xFFE0...0xFFFF: false
    default: scalar >= 0x2E80
    }
  }
}

/// FNV-1a over code points, and a last step that spreads them (draft-eastlake-fnv; the step is half of Steele's for 32 bits).
private struct GramHash {
  private var value: UInt32 = 0x811C_9DC5

  mutating func add(_ scalar: UInt32) { value = (value ^ scalar) &* 0x0100_0193 }

  /// 16 bits.
  var number: Int {
    var mixed = value ^ (value >> 15)
    mixed = mixed &* 0x2C1B_3C6D
    return Int((mixed ^ (mixed >> 12)) >> 16)
  }
}
