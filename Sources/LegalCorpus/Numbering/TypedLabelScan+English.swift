// Section 19., Article 5, Chapter II, Annex A, § 3, Artikel 246a, Article R*213-24, Titre Ier.
extension TypedLabelScan {
  /// As written, and in capitals.
  private static let words: [[Unicode.Scalar]] = [
    "Article", "Section", "Chapter", "Part", "Title", "Clause", "Rule", "Paragraph", "Annex", "Appendix", "Schedule", "Exhibit",
    "Attachment", "Sec.", "Art.", "Subsection", "Artikel", "Abschnitt", "Untertitel", "Unterabschnitt", "Kapitel", "Teil", "Titel", "Buch",
    "Anlage", "Anhang", "Chapitre", "Titre", "Partie", "Livre", "Annexe", "Sous-section", "Paragraphe",
  ].flatMap { [Array($0.unicodeScalars), Array($0.uppercased().unicodeScalars)] }

  func worded() -> TypedLabel? {
    guard let first = scalars.first else { return nil }
    for word in TypedLabelScan.words where word[0] == first && scalars.starts(with: word) && isBlank(word.count) {
      return ordinal(at: afterBlanks(word.count), isArticle: scalars.starts(with: "Art".unicodeScalars))
    }
    return nil
  }

  func section() -> TypedLabel? { ordinal(at: afterBlanks(1), isArticle: true) }

  /// A number (`5`, `5.1`, `3.01`, `18-2`, `4a`), a capital roman numeral or one capital letter, after a word. Codes have more than a thousand
  /// articles; elsewhere four digits are a year.
  private func ordinal(at place: Int, isArticle: Bool) -> TypedLabel? {
    if let number = number(at: place, isArticle: isArticle) {
      let reading = TypedLabel.Reading(family: .decimal, numbers: number.numbers, last: number.numbers)
      return ordinalEnd(number.range.upperBound).map {
        label(to: $0.end, numeral: number.range, [reading], joint: number.joint, separator: $0.separator)
      }
    }
    guard let numeral = firstInFrench(at: place) ?? (isCapital(place) ? letters(at: place) ?? romanSigns(at: place) : nil) else {
      return nil
    }
    return ordinalEnd(numeral.range.upperBound).map {
      label(to: $0.end, numeral: numeral.range, numeral.readings, separator: $0.separator)
    }
  }

  /// Ier and Ire, which are I; a chapter of which there is one; what stands before the first.
  private func firstInFrench(at place: Int) -> Numeral? {
    for (word, number) in [("Ier", 1), ("Ire", 1), ("IER", 1), ("premier", 1), ("première", 1), ("unique", 1), ("préliminaire", 0)] {
      let end = place + word.unicodeScalars.count
      if starts(with: word, at: place), !isLetter(end) { return Numeral(range: place..<end, values: [(.upperRoman, number)]) }
    }
    return nil
  }

  private typealias Number = (range: Range<Int>, numbers: [Int], joint: TypedLabel.Joint)

  private func number(at place: Int, isArticle: Bool) -> Number? {
    let start = afterCode(place)
    guard isDigit(start), let first = start > place || isArticle ? counting(at: start) : digits(at: start),
      let number = first.values.first?.number
    else { return nil }
    var numbers = [number]
    var joint = TypedLabel.Joint.level
    var at = first.range.upperBound
    while true {
      if let suffix = suffix(at: at) {
        numbers.append(suffix.number)
        (joint, at) = (.branch, suffix.end)
      } else if starts(with: "er", at: at), !isLetter(at + 2) {
        at += 2
      }
      guard isASCIIDigit(at + 1), scalar(at) == "." || scalar(at) == "-", let next = plainNumber(at: at + 1) else { break }
      if scalar(at) == "-" { joint = .branch }
      numbers.append(next.number)
      at = next.end
    }
    return (start..<at, numbers, joint)
  }

  /// What stands before the number in French codes: L., R*, D.
  private func afterCode(_ place: Int) -> Int {
    guard let letter = scalar(place), "LRDA".unicodeScalars.contains(letter) else { return place }
    var at = place + 1
    while scalar(at) == "*" || scalar(at) == "." { at += 1 }
    at = afterBlanks(at)
    return isASCIIDigit(at) ? at : place
  }

  /// Up to three digits, 01 among them.
  private func plainNumber(at place: Int) -> (number: Int, end: Int)? {
    var number = 0
    var end = place
    while isASCIIDigit(end), let digit = scalar(end) {
      number = number * 10 + Int(digit.value) - 0x30
      end += 1
      if end - place > 3 { return nil }
    }
    return end > place ? (number, end) : nil
  }
}

// Where such a label ends, and what is a citation: `Section 5 of`, `Article 5(1)`, `Section 3, 4`, `§ 28 Absatz 3`, `Article 6 GDPR remains`.
extension TypedLabelScan {
  /// Before the end of the text, after a closing stop, colon or dash, or before a title: one in brackets or after a full-width blank; in
  /// headings and in bold also one with a capital. Its sequence is told without the dash or colon at `separator`.
  private func ordinalEnd(_ place: Int) -> (end: Int, separator: Int?)? {
    if isEnd(place) { return (place, nil) }
    if scalar(place) == "." || scalar(place) == ":" {
      if scalar(place) == ".", let end = afterSeparator(afterBlanks(place + 1)) { return (end, place + 1) }
      return isEnd(place + 1) || isBlank(place + 1) ? (place + 1, nil) : nil
    }
    guard isBlank(place) else { return nil }
    let words = afterBlanks(place)
    if isEnd(words) { return (place, nil) }
    if isHeading, let sign = scalar(words), "-–—:".unicodeScalars.contains(sign), isEnd(afterBlanks(words + 1)) {
      return (words + 1, place)
    }
    if let end = afterSeparator(words) { return isTitle(at: afterBlanks(end)) || scalar(words) == ":" ? (end, place) : nil }
    if isEastAsianWord(words) { return (place, nil) }
    if let close = closing(of: words) {
      let rest = afterBlanks(close + 1)
      return close - words > 4 && (isHeading || isEnd(rest) || isTitle(at: rest)) ? (place, nil) : nil
    }
    guard self.place != .paragraph || scalar(place) == "\u{3000}", isTitle(at: words), !isDivision(at: words) else { return nil }
    return (place, nil)
  }

  private func isTitle(at place: Int) -> Bool { isCapital(place) || isOpening(place) || isEastAsianWord(place) || isHeading }

  private func isEastAsianWord(_ place: Int) -> Bool { isKanji(place) || isKana(place) }

  /// Where brackets that open here are closed; nil for no brackets.
  private func closing(of place: Int) -> Int? {
    guard let open = scalar(place), let close = ["(": ")", "（": "）", "[": "]"][open] as Unicode.Scalar? else { return nil }
    return scalars[place...].firstIndex(of: close)
  }

  /// A part of the provision that is cited: Absatz 3, Nr. 1, Buchstabe a.
  private func isDivision(at place: Int) -> Bool {
    TypedLabelScan.divisions.contains { word in
      guard starts(with: word, at: place) else { return false }
      let end = place + word.unicodeScalars.count
      let number = afterBlanks(scalar(end) == "." ? end + 1 : end)
      return number > end && (isDigit(number) || isLetter(number) && !isLetter(number + 1))
    }
  }

  private static let divisions = [
    "Absatz", "Abs", "Satz", "Sätze", "Nr", "Nummer", "Buchstabe", "Buchst", "Halbsatz", "Unterabsatz", "Unterabs", "Alternative", "Alt",
    "No", "Nos", "Para",
  ]
}
