/// The dot of an abbreviation or of an ordinal number is part of the word: Abs. 1, No. 5, e.g. this, am 3. oder 4. Tag.
enum Abbreviations {
  static func join(_ boundaries: inout [Bool], in text: ScalarText) {
    var start = 0
    for index in text.scalars.indices where boundaries[index] {
      if text.scalars[index] == 0x2E, index > start, isAbbreviation(start..<index, text) {
        boundaries[index] = false
      } else {
        start = index
      }
    }
  }

  private static func isAbbreviation(_ word: Range<Int>, _ text: ScalarText) -> Bool {
    let last = text.scripts[word.upperBound - 1]
    guard last == .letter || last == .digit else { return false }
    if last == .letter, known.contains(text.scalars[word]) { return true }
    guard word.upperBound + 1 < text.count, text.scripts[word.upperBound + 1] == .blank else { return false }
    var next = word.upperBound + 1
    while next < text.count, text.scripts[next] == .blank { next += 1 }
    guard next < text.count, !text.scalars[word.upperBound..<next].contains(0x0A) else { return false }
    return text.scripts[next] == .digit || isSmall(text.scalars[next])
  }

  private static func isSmall(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x61...0x7A, 0xDF...0xF6, 0xF8...0xFF: true
    default: false
    }
  }

  private static let known = Words(
    "No Nos Art Arts Sec Secs Par Para Pt Ch Cl Vol Fig Mr Mrs Ms Dr Prof St vs cf approx Nr Abs Buchst Ziff Bd Hs lit Ltd Inc Co Corp al")
}

/// A short list of words to look up without making strings.
private struct Words: Sendable {
  private let words: Set<[UInt32]>
  private let longest: Int

  init(_ list: String) {
    words = Set(list.split(separator: " ").map { $0.unicodeScalars.map(\.value) })
    longest = words.reduce(0) { max($0, $1.count) }
  }

  func contains(_ word: ArraySlice<UInt32>) -> Bool { word.count <= longest && words.contains(Array(word)) }
}
