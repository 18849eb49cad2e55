// (3), （ア）, 1), １．, 1.1, Ⅰ., A., ア　, 二　, ①.
extension TypedLabelScan {
  private static let closings: [Unicode.Scalar: [Unicode.Scalar]] = [
    "(": [")", "）"], "（": ["）", ")"], "【": ["】"], "〔": ["〕"], "［": ["］"],
  ]

  func bracketed() -> TypedLabel? {
    guard let open = scalars.first, let closings = TypedLabelScan.closings[open] else { return nil }
    guard let numeral = lettered(at: 1) ?? digits(at: 1) ?? kanji(at: 1) ?? romanSigns(at: 1) ?? letters(at: 1) ?? kana(at: 1),
      let close = scalar(numeral.range.upperBound), closings.contains(close)
    else { return nil }
    return closed(numeral, to: numeral.range.upperBound + 1)
  }

  /// A label that a bracket closes, unless what follows cites it or makes it a part of a word.
  private func closed(_ numeral: Numeral, to end: Int) -> TypedLabel? {
    let words = afterBlanks(end)
    if words == end, isCited(at: end) || isASCIIDigit(end) { return nil }
    if words == end, let next = scalar(end), next.isASCII, isLetter(end), !(isEastAsian && isCapital(end)) { return nil }
    if words > end, isCitedAcrossBlank(at: words) || scalar(words) == "," { return nil }
    let isCopyright = numeral.range == 1..<2 && (scalars[numeral.range.lowerBound] == "C" || scalars[numeral.range.lowerBound] == "c")
    if isCopyright, isASCIIDigit(words) || startsWithAny(["Copyright", "copyright"], at: words) { return nil }
    return label(to: end, numeral: numeral.range, numeral.readings, joint: numeral.joint)
  }

  func numbered() -> TypedLabel? {
    if let numeral = enclosed(at: 0) {
      let end = numeral.range.upperBound
      if isCited(at: end) || isBlank(end) && isCitedAcrossBlank(at: afterBlanks(end)) { return nil }
      return label(to: end, numeral: numeral.range, numeral.readings)
    }
    if let composed = composed(at: 0) { return dotted(composed) }
    let found = lettered(at: 0) ?? digits(at: 0) ?? kanji(at: 0) ?? romanSigns(at: 0) ?? letters(at: 0) ?? kana(at: 0)
    guard let numeral = found else { return nil }
    let end = numeral.range.upperBound
    switch scalar(end) {
    case ")", "）": return closed(numeral, to: end + 1)
    case ".", "．": return stopped(numeral)
    case "、": return isLabel(numeral, beforeComma: end) ? label(to: end + 1, numeral: numeral.range, numeral.readings) : nil
    case "°": return degree(numeral)
    default:
      if isLabel(numeral, beforeBlank: end) { return label(to: end, numeral: numeral.range, numeral.readings) }
      return isTitled(numeral) ? label(to: end, numeral: numeral.range, numeral.readings, isDoubtful: true) : nil
    }
  }

  /// `1.`, `IV.`, `7a.`, `I. -`, `II.-`
  private func stopped(_ numeral: Numeral) -> TypedLabel? {
    let stop = numeral.range.upperBound + 1
    let separator = afterBlanks(stop)
    // A.-L. Dupont
    let isName = separator == stop && scalar(separator + 2) == "."
    if !isName, scalar(separator) != ":", let end = afterSeparator(separator) {
      return label(to: end, numeral: numeral.range, numeral.readings, joint: numeral.joint, separator: stop)
    }
    guard isLabel(numeral, beforeStop: stop - 1) else { return nil }
    let first = numeral.range.lowerBound
    let isInitial = !isHeading && numeral.range.count == 1 && isCapital(first) && scalars[first].isASCII && isCapital(afterBlanks(stop))
    return label(to: stop, numeral: numeral.range, numeral.readings, joint: numeral.joint, isDoubtful: isInitial)
  }

  /// 1° Les…, 2° bis Les…; not 20° C, 1° et 2°.
  private func degree(_ numeral: Numeral) -> TypedLabel? {
    guard numeral.branches.isEmpty, isDigit(numeral.range.lowerBound) else { return nil }
    var end = numeral.range.upperBound + 1
    var branches: [Int] = []
    if isBlank(end), let suffix = suffix(at: afterBlanks(end)), suffix.end > afterBlanks(end) + 1 {
      (branches, end) = ([suffix.number], suffix.end)
    }
    let words = afterBlanks(end)
    guard words > end, !isEnd(words), !isDigit(words),
      !startsWithAny(["et ", "ou ", "à ", "and ", "or ", "to ", "und ", "bis "], at: words),
      !((scalar(words) == "C" || scalar(words) == "F") && !isLetter(words + 1))
    else { return nil }
    let counted = Numeral(range: numeral.range, values: numeral.values, branches: branches)
    return label(to: end, numeral: numeral.range.lowerBound..<end, counted.readings, joint: counted.joint, form: "0°")
  }

  /// `3 Registration` at the head of a section, which its neighbours must bear out.
  private func isTitled(_ numeral: Numeral) -> Bool {
    let end = numeral.range.upperBound
    return isHeading && numeral.branches.isEmpty && isASCIIDigit(numeral.range.lowerBound) && isBlank(end) && isCapital(afterBlanks(end))
  }

  /// `1. `, `1.目的`, `IV.`; not `3.5`, `U.S.`, `i.e.`
  private func isLabel(_ numeral: Numeral, beforeStop place: Int) -> Bool {
    let next = place + 1
    if isEnd(next) || isBlank(next) { return !(isBlank(next) && isDigit(afterBlanks(next)) && isLetter(numeral.range.lowerBound)) }
    guard let scalar = scalar(next) else { return false }
    return !scalar.isASCII && !isDigit(next) || isOpening(next)
  }

  /// 一、目的; not 一、二の例外, イ、ロ及びハ.
  private func isLabel(_ numeral: Numeral, beforeComma place: Int) -> Bool {
    let next = afterBlanks(place + 1)
    guard !isEnd(next), counting(at: next) == nil, !isCounter(at: next) else { return false }
    return !(isKana(numeral.range.lowerBound) && isKana(next) && !isKana(next + 1))
  }

  /// 二　当社は, １　目的, Ⅰ 総則, ア 氏名; not 3 people, 24 時間, I agree.
  private func isLabel(_ numeral: Numeral, beforeBlank place: Int) -> Bool {
    let isRomanSign = romanSigns(at: numeral.range.lowerBound) != nil
    if isEnd(place) { return isRomanSign }
    guard isBlank(place) else { return false }
    let words = afterBlanks(place)
    guard !isCited(at: words) || isKana(words) && isKana(words + 1), !isCitedAcrossBlank(at: words) else { return false }
    if isRomanSign { return true }
    if scalar(place) == "\u{3000}" { return !(scalars[numeral.range.lowerBound].isASCII && isLetter(numeral.range.lowerBound)) }
    guard isKanji(words) || isKana(words) || isOpening(words) else { return false }
    if isKana(numeral.range.lowerBound) { return true }
    let isASCII = scalars[numeral.range.lowerBound].isASCII
    if isASCII, isLetter(numeral.range.lowerBound) || !isHeading { return false }
    return !isCounter(at: words)
  }
}

// 1.1, １．２．３.
extension TypedLabelScan {
  private struct Composed {
    let range: Range<Int>
    let numbers: [Int]
  }

  /// Two to six numbers up to 99, all ASCII or all full-width.
  private func composed(at place: Int) -> Composed? {
    var numbers: [Int] = []
    var at = place
    while numbers.count < 6, let numeral = digits(at: at), numeral.range.count <= 2, let number = numeral.values.first?.number {
      numbers.append(number)
      let end = numeral.range.upperBound
      guard scalar(end) == "." || scalar(end) == "．", isDigit(end + 1) else {
        return numbers.count > 1 ? Composed(range: place..<end, numbers: numbers) : nil
      }
      at = end + 1
    }
    return nil
  }

  /// Tells `1.1 Scope` and 1.1 目的 from amounts (`3.5 %`, `2.5 million`, 1.5倍).
  private func dotted(_ composed: Composed) -> TypedLabel? {
    let reading = TypedLabel.Reading(family: .decimal, numbers: composed.numbers, last: composed.numbers)
    let end = composed.range.upperBound
    let hasStop = scalar(end) == "." || scalar(end) == "．"
    let close = hasStop ? end + 1 : end
    let words = afterBlanks(close)
    let isLabel =
      if isEnd(words) {
        isHeading || hasStop || composed.numbers.count > 2
      } else if words == close {
        (isKanji(words) || isKana(words) || isOpening(words)) && !isCited(at: words) && !isCounter(at: words)
      } else {
        !isDigit(words) && !isCitedAcrossBlank(at: words) && (hasStop || composed.numbers.count > 2 || !isAmount(before: words))
      }
    return isLabel ? label(to: close, numeral: composed.range, [reading]) : nil
  }

  private static let units: Set<String> = [
    "B", "KB", "MB", "GB", "TB", "PB", "KiB", "MiB", "GiB", "TiB", "Hz", "KHz", "MHz", "GHz", "Mbps", "Gbps", "W", "MW", "GW", "V", "AM",
    "PM", "USD",
    "JPY", "EUR", "GBP", "CHF", "Million", "Billion", "Trillion",
  ]

  private func isAmount(before place: Int) -> Bool {
    if isCounter(at: place) { return true }
    if isKanji(place) || isKana(place) || isOpening(place) { return false }
    guard isCapital(place) else { return true }
    var word = ""
    for scalar in scalars[place...] where word.count < 9 {
      guard scalar.properties.isAlphabetic else { break }
      word.unicodeScalars.append(scalar)
    }
    return TypedLabelScan.units.contains(word)
  }
}
