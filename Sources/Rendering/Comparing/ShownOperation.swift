import Redlining

/// An operation as it is printed: where nothing but white space differs, the new text's stands unmarked.
struct ShownOperation {
  let kind: RedlineOperation.Kind
  let text: String
  /// White space that is not marked: of the old text, which is not printed beside the new one, or of the new.
  let isPlain: Bool

  /// What differs by white space only is marked if it parts or joins a word of letters: "third party", "thirdparty".
  static func of(_ operations: [RedlineOperation]) -> [ShownOperation] {
    var shown: [ShownOperation] = []
    var start = 0
    while start < operations.count {
      var end = start + 1
      if operations[start].kind != .kept {
        while end < operations.count, operations[end].kind != .kept { end += 1 }
      }
      let change = operations[start..<end]
      let isPlain = operations[start].kind != .kept && change.allSatisfy(\.isBlank) && !partsWord(change, in: operations)
      shown += change.map { ShownOperation(kind: $0.kind, text: $0.text, isPlain: isPlain) }
      start = end
    }
    return shown
  }

  private static func partsWord(_ change: ArraySlice<RedlineOperation>, in operations: [RedlineOperation]) -> Bool {
    guard Set(change.map(\.kind)).count == 1, change.startIndex > 0, change.endIndex < operations.count,
      let before = operations[change.startIndex - 1].text.unicodeScalars.last,
      let after = operations[change.endIndex].text.unicodeScalars.first
    else { return false }
    return before.isSpacedLetter && after.isSpacedLetter
  }
}

extension RedlineOperation {
  fileprivate var isBlank: Bool { text.unicodeScalars.allSatisfy(\.properties.isWhitespace) }
}

extension Unicode.Scalar {
  /// Of a script with blanks between its words.
  fileprivate var isSpacedLetter: Bool { properties.isAlphabetic && !properties.isIdeographic && !(0x3040...0x30FF ~= value) }
}
