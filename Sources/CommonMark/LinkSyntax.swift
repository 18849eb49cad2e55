/// The parts of a link after its text, scanned as libcmark-gfm scans them. All functions take a position and give the one after what they read.
enum LinkSyntax {
  /// `(destination "title")`, from the `(`.
  static func inlineTail(_ bytes: [UInt8], at position: Int, limit: Int) -> Int? {
    guard position < limit, bytes[position] == UInt8(ascii: "(") else { return nil }
    guard let destination = destination(bytes, at: blanks(bytes, at: position + 1, limit: limit), limit: limit) else { return nil }
    var end = blanks(bytes, at: destination.upperBound, limit: limit)
    if end > destination.upperBound { end = title(bytes, at: end, limit: limit) ?? end }
    end = blanks(bytes, at: end, limit: limit)
    return end < limit && bytes[end] == UInt8(ascii: ")") ? end + 1 : nil
  }

  /// `<…>` or a run without blanks in which parentheses are balanced; it may be empty.
  static func destination(_ bytes: [UInt8], at start: Int, limit: Int) -> Range<Int>? {
    var index = start
    if index < limit, bytes[index] == UInt8(ascii: "<") {
      index += 1
      while index < limit {
        switch bytes[index] {
        case UInt8(ascii: ">"): return index + 1 < limit ? start..<index + 1 : nil
        case .backslash: index += 2
        case .newline, UInt8(ascii: "<"): return nil
        default: index += 1
        }
      }
      return nil
    }
    var parentheses = 0
    while index < limit {
      let byte = bytes[index]
      if byte == .backslash, index + 1 < limit, bytes[index + 1].isASCIIPunctuation {
        index += 2
      } else if byte == UInt8(ascii: "(") {
        parentheses += 1
        if parentheses > 32 { return nil }
        index += 1
      } else if byte == UInt8(ascii: ")") {
        if parentheses == 0 { break }
        parentheses -= 1
        index += 1
      } else if byte.isBlankOrNewline {
        if index == start { return nil }
        break
      } else {
        index += 1
      }
    }
    return index < limit ? start..<index : nil
  }

  /// `"…"`, `'…'` or `(…)`: the longest that fits, where a backslash may hide the closing mark.
  static func title(_ bytes: [UInt8], at start: Int, limit: Int) -> Int? {
    guard start < limit else { return nil }
    let close: UInt8
    switch bytes[start] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): close = bytes[start]
    case UInt8(ascii: "("): close = UInt8(ascii: ")")
    default: return nil
    }
    var found: Int?
    var index = start + 1
    while index < limit {
      let isHidden = bytes[index - 1] == .backslash && index - 1 > start
      if bytes[index] == close {
        found = index + 1
        if !isHidden { break }
      } else if close == UInt8(ascii: ")"), bytes[index] == UInt8(ascii: "("), !isHidden {
        break
      }
      index += 1
    }
    return found
  }

  /// `[label]`: the label without its brackets, at most 1,000 bytes long.
  static func label(_ bytes: [UInt8], at start: Int, limit: Int) -> Range<Int>? {
    guard start < limit, bytes[start] == UInt8(ascii: "[") else { return nil }
    var index = start + 1
    while index < limit, bytes[index] != UInt8(ascii: "["), bytes[index] != UInt8(ascii: "]") {
      index += bytes[index] == .backslash && index + 1 < limit && bytes[index + 1].isASCIIPunctuation ? 2 : 1
      if index - start - 1 > 1_000 { return nil }
    }
    return index < limit && bytes[index] == UInt8(ascii: "]") ? start + 1..<index : nil
  }

  static func blanks(_ bytes: [UInt8], at start: Int, limit: Int) -> Int {
    var index = start
    while index < limit, bytes[index].isBlankOrNewline { index += 1 }
    return index
  }
}

/// The label of a link reference or a note, folded as CommonMark compares them: case, and runs of blanks.
struct FoldedLabel: Hashable {
  private let bytes: [UInt8]

  init(_ label: ArraySlice<UInt8>) {
    var folded: [UInt8] = []
    var isASCII = true
    for byte in label {
      if byte.isBlankOrNewline {
        if let last = folded.last, last != 0x20 { folded.append(0x20) }
      } else {
        isASCII = isASCII && byte < 0x80
        folded.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
      }
    }
    if folded.last == 0x20 { folded.removeLast() }
    bytes = isASCII ? folded : Self.fold(folded)
  }

  /// Upper case, then lower: `ß` and `SS`, `ς` and `Σ` become one.
  private static func fold(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      for upper in scalar.properties.uppercaseMapping.unicodeScalars { result += upper.properties.lowercaseMapping.utf8 }
    }
    return result
  }
}
