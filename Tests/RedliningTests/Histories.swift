import Redlining

/// Numbers that look like chance and are the same on every machine (SplitMix64, Steele, Lea, Flood 2014).
struct Chance: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func below(_ count: Int) -> Int { Int(next() % UInt64(count)) }
  mutating func oneIn(_ count: Int) -> Bool { below(count) == 0 }
  mutating func pick<T>(_ list: [T]) -> T { list[below(list.count)] }
}

/// Writes texts by chance and edits them.
struct Author {
  private(set) var chance: Chance
  let isJapanese: Bool

  init(seed: UInt64, isJapanese: Bool) {
    chance = Chance(seed: seed)
    self.isJapanese = isJapanese
  }

  /// Surrogate pairs, variation selectors, combining marks, canonical equivalents, joiners and line ends among plain words.
  private static let japanese = [
    "当社", "会員", "利用規約", "は", "が", "を", "に", "の", "、", "。", "「", "」", "通知", "する", "します", "三十日", "第18条の2", "1,080円", "2022年4月1日",
    "メール", "アドレス", "ー", "𠮷野", "葛󠄀城", "葛城", "塚本", "\u{FA10}本", "か\u{3099}く", "がく", "👨‍👩‍👧", "🇯🇵", "e\u{301}", "é", "負いません", "負わない", "又は", "及び",
    "info@example.com", "（", "）", " ", "　", "ﾊﾟ", "々",
  ]
  private static let english = [
    "the", "Customer", "shall", "notify", "us", "of", "any", "loss", "in", "writing", ",", ".", "(", ")", "thirty", "30", "days", "USD 45",
    "fee", "café",
    "cafe\u{301}", "don’t", "Section", "4.2", "or", "and", "https://example.com/a", "effective", "date", "🏳️‍🌈", "\r\n", "terminate", "not",
  ]

  mutating func words(_ count: Int) -> String {
    var text = ""
    for _ in 0..<count {
      text += chance.pick(isJapanese ? Self.japanese : Self.english)
      if !isJapanese, !chance.oneIn(6) { text += " " }
    }
    return text
  }

  /// `（会員）　`, in one of several kinds of brackets.
  private mutating func caption() -> String {
    chance.pick(["（", "("]) + words(chance.below(3) + 1) + chance.pick(["）", ")"]) + chance.pick([" ", "　"])
  }

  mutating func block() -> RedlineBlock {
    let kinds: [RedlineBlock.Kind] = [.heading, .item, .item, .paragraph, .paragraph, .quotation, .code]
    let kind = chance.pick(kinds)
    let label = chance.oneIn(2) ? chance.pick(["第", "（"]) + "\(chance.below(9) + 1)" + chance.pick(["条", "）"]) : ""
    let text = chance.oneIn(20) ? "" : (chance.oneIn(6) ? caption() : "") + words(chance.below(14) + 1)
    let marks = chance.oneIn(4) ? [RedlineMark(.link, value: "a\(chance.below(3))", range: 0..<text.utf8.count)] : []
    return RedlineBlock(kind: kind, depth: kind == .heading ? 2 : 10 + chance.below(2), label: label, text: text, marks: marks)
  }

  mutating func text() -> [RedlineBlock] {
    var blocks: [RedlineBlock] = []
    for index in 0..<(chance.below(7) + 1) {
      if chance.oneIn(8) {
        let rows = (0..<(chance.below(3) + 1)).map { _ in (0..<3).map { _ in words(chance.below(3)) } }
        blocks += table(rows, number: index)
      } else {
        blocks.append(block())
      }
    }
    // Ids are unique in a text, and some of another text's.
    return blocks.enumerated().map { index, block in chance.oneIn(6) && block.kind != .cell ? block.with(id: "c\(index)") : block }
  }

  /// Another text, or a later version of this one.
  mutating func next(of blocks: [RedlineBlock]) -> [RedlineBlock] {
    if chance.oneIn(12) { return text() }
    var result = blocks
    for _ in 0..<chance.below(5) { edit(&result) }
    return result
  }

  private mutating func edit(_ blocks: inout [RedlineBlock]) {
    let places = blocks.indices.filter { blocks[$0].kind != .cell }
    guard !places.isEmpty, !chance.oneIn(6) else {
      if let cell = blocks.indices.first(where: { blocks[$0].kind == .cell }) { blocks[cell] = blocks[cell].with(text: words(2)) }
      return
    }
    let place = chance.pick(places)
    let block = blocks[place]
    switch chance.below(7) {
    case 0, 1: blocks[place] = block.with(text: reworded(block.text))
    case 2: blocks.insert(self.block(), at: place)
    case 3: blocks.remove(at: place)
    case 4: blocks.insert(blocks.remove(at: place), at: chance.pick(places))
    case 5:
      let scalars = Array(block.text.unicodeScalars)
      let half = scalars.count / 2
      blocks[place] = block.with(text: text(scalars[..<half]))
      blocks.insert(RedlineBlock(kind: block.kind, depth: block.depth, text: text(scalars[half...])), at: place + 1)
    default: blocks[place] = block.with(label: "第\(chance.below(9) + 1)条")
    }
  }

  private mutating func reworded(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    let start = chance.below(scalars.count + 1)
    let end = min(scalars.count, start + chance.below(6))
    return self.text(scalars[..<start]) + words(chance.below(4)) + self.text(scalars[end...])
  }

  private func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}

extension RedlineBlock {
  func with(id: String? = nil, label: String? = nil, text: String? = nil) -> RedlineBlock {
    let marks = text == nil ? self.marks : []
    return RedlineBlock(
      kind: kind, depth: depth, id: id ?? self.id, label: label ?? self.label, number: number, text: text ?? self.text, cell: cell,
      reference: reference, marks: marks)
  }
}
