/// What a block is called in its own text, as numbers of a vocabulary.
struct OwnTitle: Sendable {
  /// A short remark in brackets at the start, where text follows.
  let bracketed: UInt32?
  /// A short first sentence where others follow.
  let sentence: UInt32?
  /// A few words before a colon, where text follows. None beside one in brackets.
  let term: UInt32?

  private static let longest = 60
  private static let longestTerm = 40

  /// O(`longest`).
  init(_ utf8: [UInt8], _ vocabulary: Vocabulary) {
    var (bracket, sentence, colon): (Int?, Int?, Int?)
    let isBracketed = utf8.first == 0x28 || utf8.starts(with: [0xEF, 0xBC, 0x88])
    // Whether no colon can be that of a term any more.
    var isPastTerm = false
    var index = 0
    var scalars = 0
    while index < utf8.count, scalars < Self.longest {
      let sign = Sign(utf8, index)
      let end = index + sign.length
      guard end < utf8.count else { break }
      scalars += 1
      isPastTerm = isPastTerm || scalars > Self.longestTerm
      switch sign.kind {
      case .colon where !isPastTerm:
        isPastTerm = true
        if Self.isTerm(utf8, ..<index, next: end) { colon = index }
      case .stop, .line:
        isPastTerm = true
        let isEnd = sign.kind == .stop && (sign.length > 1 || utf8[end] == 0x20)
        if !isBracketed, isEnd { sentence = sentence ?? end }
      case .closing where isBracketed: bracket = bracket ?? end
      default: break
      }
      if isPastTerm, isBracketed ? bracket != nil : sentence != nil { break }
      index = end
    }
    func number(_ end: Int) -> UInt32 { vocabulary.number(of: String(decoding: utf8[..<end], as: UTF8.self)) }
    bracketed = bracket.map(number)
    self.sentence = sentence.map(number)
    term = bracket == nil ? colon.map(number) : nil
  }

  /// Whether words stand before a colon, and what follows makes it no time, ratio or address.
  private static func isTerm(_ utf8: [UInt8], _ words: PartialRangeUpTo<Int>, next: Int) -> Bool {
    guard let next = String(decoding: utf8[next...].prefix(4), as: UTF8.self).unicodeScalars.first else { return false }
    return next != "/" && next.properties.numericType == nil
      && String(decoding: utf8[words], as: UTF8.self).unicodeScalars.contains { $0.properties.isAlphabetic }
  }

  /// A scalar that can end a title.
  private struct Sign {
    enum Kind { case colon, stop, line, closing, other }

    let kind: Kind
    /// Bytes.
    let length: Int

    init(_ utf8: [UInt8], _ index: Int) {
      let first = utf8[index]
      length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
      kind =
        switch first {
        case 0x3A: .colon
        case 0x2E: .stop
        case 0x0A: .line
        case 0x29: .closing
        case 0xE3 where utf8[index + 1] == 0x80 && utf8[index + 2] == 0x82: .stop
        case 0xEF where utf8[index + 1] == 0xBC && utf8[index + 2] == 0x9A: .colon
        case 0xEF where utf8[index + 1] == 0xBC && utf8[index + 2] == 0x89: .closing
        default: .other
        }
    }
  }
}
