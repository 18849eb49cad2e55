// Section 19., Article 5, Chapter II, Annex A, § 3.
extension TypedLabelScan {
  /// As written, and in capitals.
  private static let words: [[Unicode.Scalar]] = [
    "Article", "Section", "Chapter", "Part", "Title", "Clause", "Rule", "Paragraph", "Annex", "Appendix", "Schedule", "Exhibit",
    "Attachment", "Sec.", "Art.",
  ].flatMap { [Array($0.unicodeScalars), Array($0.uppercased().unicodeScalars)] }

  func worded() -> TypedLabel? {
    guard let first = scalars.first else { return nil }
    for word in TypedLabelScan.words where word[0] == first && scalars.starts(with: word) && isBlank(word.count) {
      return ordinal(at: afterBlanks(word.count))
    }
    return nil
  }

  func section() -> TypedLabel? { ordinal(at: afterBlanks(1)) }

  /// A number (`5`, `5.1`, `18-2`), a capital roman numeral or one capital letter, after a word.
  private func ordinal(at place: Int) -> TypedLabel? {
    var numbers: [Int] = []
    var joint = TypedLabel.Joint.level
    var at = place
    while let numeral = digits(at: at), let number = numeral.values.first?.number {
      numbers.append(number)
      at = numeral.range.upperBound
      guard isASCIIDigit(at + 1), scalar(at) == "." || scalar(at) == "-" else { break }
      if scalar(at) == "-" { joint = .branch }
      at += 1
    }
    if !numbers.isEmpty {
      let reading = TypedLabel.Reading(family: .decimal, numbers: numbers, last: numbers)
      return ordinalEnd(at).map { label(to: $0, numeral: place..<at, [reading], joint: joint) }
    }
    guard isCapital(place), let numeral = letters(at: place) ?? romanSigns(at: place) else { return nil }
    return ordinalEnd(numeral.range.upperBound).map { label(to: $0, numeral: numeral.range, numeral.readings) }
  }

  /// Before the end of the text, after a closing stop or colon, or before a title: a capital, a bracket or a dash. `Section 5 of`,
  /// `Article 5(1)` and `Section 3, 4` are citations.
  private func ordinalEnd(_ place: Int) -> Int? {
    if isEnd(place) { return place }
    if scalar(place) == "." || scalar(place) == ":" { return isEnd(place + 1) || isBlank(place + 1) ? place + 1 : nil }
    guard isBlank(place) else { return nil }
    let words = afterBlanks(place)
    let isDash = scalar(words).map { "-–—:".unicodeScalars.contains($0) } ?? false
    return isEnd(words) || isCapital(words) || isOpening(words) || isDash || isKanji(words) || isKana(words) ? place : nil
  }
}
