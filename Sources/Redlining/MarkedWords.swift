/// What marks words, read without the white space around them: `_Last changed:_ _3 March_` emphasises what `_Last changed: 3 March_` does.
enum MarkedWords {
  /// The marks without white space at their ends and without those on nothing else; such as only white space parts are one.
  ///
  /// - Parameter marks: of one kind. Those without a range stay as they are.
  static func of(_ marks: [RedlineMark], in text: String) -> [RedlineMark] {
    if marks.isEmpty { return marks }
    let utf8 = text.utf8
    var result: [RedlineMark] = []
    for mark in marks {
      guard !mark.range.isEmpty, let range = words(mark.range, utf8) else {
        if mark.range.isEmpty { result.append(mark) }
        continue
      }
      if let last = result.last, last.range.upperBound <= range.lowerBound, !last.range.isEmpty,
        last.value.utf8.elementsEqual(mark.value.utf8), words(last.range.upperBound..<range.lowerBound, utf8) == nil
      {
        result[result.count - 1] = RedlineMark(
          mark.kind, value: mark.value, range: last.range.lowerBound..<range.upperBound, note: mark.note)
      } else {
        result.append(RedlineMark(mark.kind, value: mark.value, range: range, note: mark.note))
      }
    }
    return result
  }
}

extension MarkedWords {
  /// A range without the white space at its ends; nil where there is nothing else.
  private static func words(_ range: Range<Int>, _ utf8: String.UTF8View) -> Range<Int>? {
    let bytes = utf8.dropFirst(range.lowerBound).prefix(range.count)
    let scalars = Substring(bytes).unicodeScalars
    guard let first = scalars.firstIndex(where: { !isBlank($0) }), let last = scalars.lastIndex(where: { !isBlank($0) }) else { return nil }
    let lead = scalars.distance(from: scalars.startIndex, to: first) == 0 ? 0 : utf8.distance(from: bytes.startIndex, to: first)
    let end = scalars.index(after: last)
    let trail = end == scalars.endIndex ? 0 : utf8.distance(from: end, to: bytes.endIndex)
    return (range.lowerBound + lead)..<(range.upperBound - trail)
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool { Script(scalar.value) == .blank }
}
