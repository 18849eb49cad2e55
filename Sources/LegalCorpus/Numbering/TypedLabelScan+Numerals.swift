extension TypedLabelScan {
  /// A numeral of a text, in every way that it can be read.
  struct Numeral {
    let range: Range<Int>
    let values: [(family: TypedLabel.Family, number: Int)]
    /// What a letter or Latin word after it counts: 2 of 7a, as of 第7条の2.
    var branches: [Int] = []

    var readings: [TypedLabel.Reading] {
      values.map { TypedLabel.Reading(family: $0.family, numbers: [$0.number] + branches, last: [$0.number] + branches) }
    }

    var joint: TypedLabel.Joint { branches.isEmpty ? .level : .branch }
  }

  /// 1, １, 一 and 壱, up to four digits (of kanji, up to seven signs); not 01.
  func counting(at place: Int) -> Numeral? {
    for (isMember, system, longest) in TypedLabelScan.countingSystems {
      let end = run(from: place, isMember)
      guard end > place, end - place <= longest else { continue }
      if let number = system.number(of: scalars[place..<end]) { return Numeral(range: place..<end, values: [(.decimal, number)]) }
    }
    return nil
  }

  /// 1 or １, up to three digits: years are no labels.
  func digits(at place: Int) -> Numeral? {
    guard isDigit(place), let numeral = counting(at: place), numeral.range.count <= 3 else { return nil }
    return numeral
  }

  /// 7a, 66h, 3A, 5bis: provisions that were put in later.
  func lettered(at place: Int) -> Numeral? {
    guard let numeral = digits(at: place), let suffix = suffix(at: numeral.range.upperBound) else { return nil }
    return Numeral(range: place..<suffix.end, values: numeral.values, branches: [suffix.number])
  }

  /// What follows a number without a blank: a is 2, b is 3, as are bis and ter.
  func suffix(at place: Int) -> (number: Int, end: Int)? {
    for (index, word) in ["bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "novies", "decies"].enumerated() {
      let end = place + word.unicodeScalars.count
      if starts(with: word, at: place), !isLetter(end) { return (index + 2, end) }
    }
    guard let letter = scalar(place), letter.isASCII, isLetter(place), !isLetter(place + 1), !isDigit(place + 1) else { return nil }
    return (Int(letter.value | 0x20) - 0x61 + 2, place + 1)
  }

  /// 一 … 九十九; not 一〇〇〇.
  func kanji(at place: Int) -> Numeral? {
    guard isKanji(place), let numeral = counting(at: place), numeral.range.count <= 3 else { return nil }
    return numeral
  }

  /// Ⅰ … or ⅰ …
  func romanSigns(at place: Int) -> Numeral? {
    for (first, system, family) in [
      (UInt32(0x2160), NumeralSystem.upperRomanSign, TypedLabel.Family.upperRoman), (0x2170, .lowerRomanSign, .lowerRoman),
    ] {
      let end = run(from: place) { (first..<first + 16).contains($0.value) }
      if end > place, let number = system.number(of: scalars[place..<end]) {
        return Numeral(range: place..<end, values: [(family, number)])
      }
    }
    return nil
  }

  /// `iv`, `IV` (of i, v and x only: others are words), `a`, `A`, `aa`, Ａ; a whole word.
  func letters(at place: Int) -> Numeral? {
    let end = run(from: place) { $0.value < 0x2E80 && $0.properties.isAlphabetic || (0xFF21...0xFF5A).contains($0.value) }
    let word = scalars[place..<end]
    guard let first = word.first, word.count <= 5, !isDigit(end) else { return nil }
    var values: [(TypedLabel.Family, Int)] = []
    let isRoman = word.allSatisfy { "ivxIVX".unicodeScalars.contains($0) }
    if isRoman, let number = NumeralSystem.upperRoman.number(of: word) { values.append((.upperRoman, number)) }
    if isRoman, let number = NumeralSystem.lowerRoman.number(of: word) { values.append((.lowerRoman, number)) }
    // After z come aa, bb, cc, as in drafting; ab would be a word.
    if word.count == 1 || word.count == 2 && word.last == first {
      for (system, family) in TypedLabelScan.letterSystems {
        if let number = system.number(of: word.prefix(1)) { values.append((family, number + 26 * (word.count - 1))) }
      }
    }
    if word.count == 1, let number = NumeralSystem.greek.number(of: word) { values.append((.greek, number)) }
    return values.isEmpty ? nil : Numeral(range: place..<end, values: values)
  }

  /// ア, い: one kana that is no part of a word.
  func kana(at place: Int) -> Numeral? {
    guard isKana(place), !isKana(place + 1) else { return nil }
    let sign = scalars[place...place]
    var values: [(TypedLabel.Family, Int)] = []
    for system in [NumeralSystem.katakana, .hiragana] { if let number = system.number(of: sign) { values.append((.kana, number)) } }
    for system in [NumeralSystem.katakanaIroha, .hiraganaIroha] {
      if let number = system.number(of: sign) { values.append((.iroha, number)) }
    }
    return values.isEmpty ? nil : Numeral(range: place..<place + 1, values: values)
  }

  /// ① or ⑴
  func enclosed(at place: Int) -> Numeral? {
    guard let scalar = scalar(place), scalar.value >= 0x2460 else { return nil }
    for (system, family) in [(NumeralSystem.circled, TypedLabel.Family.circled), (.parenthesized, .parenthesized)] {
      if let number = system.number(of: [scalar]) { return Numeral(range: place..<place + 1, values: [(family, number)]) }
    }
    return nil
  }

  private static let letterSystems: [(NumeralSystem, TypedLabel.Family)] = [
    (.upperLatin, .upperLatin), (.wideUpperLatin, .upperLatin), (.lowerLatin, .lowerLatin), (.wideLowerLatin, .lowerLatin),
  ]

  private static let countingSystems: [(@Sendable (Unicode.Scalar) -> Bool, NumeralSystem, Int)] = [
    ({ (0x30...0x39).contains($0.value) }, .arabic, 4), ({ (0xFF10...0xFF19).contains($0.value) }, .wideArabic, 4),
    ({ "〇一二三四五六七八九十百千".unicodeScalars.contains($0) }, .kanji, 7), ({ "壱弐参四五六七八九拾百千".unicodeScalars.contains($0) }, .formalKanji, 7),
  ]

  private func run(from place: Int, _ isMember: (Unicode.Scalar) -> Bool) -> Int {
    var end = place
    while let scalar = scalar(end), isMember(scalar) { end += 1 }
    return end
  }
}
