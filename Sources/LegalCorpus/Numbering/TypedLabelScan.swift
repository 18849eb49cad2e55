/// Looks at the start of a text for a label. Forms that sentences begin with as well (一般に…, 3.5 %, 第3条の規定, (1)及び(2)) are told apart by
/// what follows.
struct TypedLabelScan {
  /// More scalars than any label with the title in brackets after it has.
  private static let window = 96

  let scalars: [Unicode.Scalar]
  let isEastAsian: Bool
  let place: TypedLabel.Place
  /// Whether the text goes on beyond `scalars`.
  let isCut: Bool

  init(_ text: String, isEastAsian: Bool, at place: TypedLabel.Place, continues: Bool) {
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(TypedLabelScan.window)
    var isCut = continues
    for scalar in text.unicodeScalars {
      if scalars.count == TypedLabelScan.window {
        isCut = true
        break
      }
      scalars.append(scalar)
    }
    self.scalars = scalars
    self.isEastAsian = isEastAsian
    self.place = place
    self.isCut = isCut
  }

  var isHeading: Bool { place == .heading }

  /// Whether a text may begin with a label. Most Japanese texts begin with two kana or with a kanji that no label begins with.
  static func mayBegin(_ scalars: String.UnicodeScalarView) -> Bool {
    guard let first = scalars.first else { return false }
    if (0x4E00...0x9FFF).contains(first.value) { return firstKanji.contains(first) }
    return !(isKana(first) && scalars.dropFirst().first.map(isKana) ?? false)
  }

  private static let firstKanji = Set("第附別様書付一二三四五六七八九十百千壱弐参拾".unicodeScalars)

  private static func isKana(_ scalar: Unicode.Scalar) -> Bool {
    (0x3041...0x3096).contains(scalar.value) || (0x30A1...0x30FC).contains(scalar.value)
  }

  func label() -> TypedLabel? {
    guard let first = scalars.first else { return nil }
    switch first {
    case "第": return statutory()
    case "附", "別", "様", "書", "付": return supplement()
    case "(", "（", "【", "〔", "［": return bracketed()
    case "§": return section()
    default: break
    }
    if first.isASCII, let label = worded() { return label }
    return numbered()
  }

  func scalar(_ place: Int) -> Unicode.Scalar? { scalars.indices.contains(place) ? scalars[place] : nil }

  func isBlank(_ place: Int) -> Bool {
    scalar(place).map { $0 == " " || $0 == "\u{3000}" || $0 == "\t" || $0 == "\u{A0}" || $0 == "\u{202F}" } ?? false
  }

  func isEnd(_ place: Int) -> Bool { place >= scalars.count && !isCut }

  /// The first place that holds no blank.
  func afterBlanks(_ place: Int) -> Int {
    var place = place
    while isBlank(place) { place += 1 }
    return place
  }

  func starts(with text: String, at place: Int) -> Bool { scalars.dropFirst(place).starts(with: text.unicodeScalars) }

  func startsWithAny(_ texts: [String], at place: Int) -> Bool { texts.contains { starts(with: $0, at: place) } }

  /// The label that ends before `end`. Its numeral stands in `numeral` (for a composed one, all of it); `form` is made from what stands
  /// around it, up to a dash or colon at `separator`, where none is given.
  func label(
    to end: Int, numeral: Range<Int>, _ readings: [TypedLabel.Reading], joint: TypedLabel.Joint = .level, form: String? = nil,
    separator: Int? = nil, isDoubtful: Bool = false
  ) -> TypedLabel {
    let words = afterBlanks(end)
    let around = scalars[..<numeral.lowerBound] + ["0"] + scalars[numeral.upperBound..<(separator ?? end)]
    return TypedLabel(
      text: string(0..<end), gap: string(end..<words), readings: readings, joint: joint,
      form: form ?? String(String.UnicodeScalarView(around.compactMap(TypedLabelScan.folded))), isDoubtful: isDoubtful)
  }

  private func string(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(scalars[range])) }

  /// Full-width brackets and signs as ASCII; blanks go.
  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x20, 0x3000, 0xA0, 0x09, 0x202F: nil
    case 0xFF01...0xFF5E: scalar.shifted(by: -0xFEE0)
    default: scalar
    }
  }
}

// What a label is told from.
extension TypedLabelScan {
  func isKanji(_ place: Int) -> Bool { scalar(place)?.properties.isIdeographic ?? false }

  func isKana(_ place: Int) -> Bool {
    scalar(place).map(TypedLabelScan.isKana) ?? false
  }

  func isLetter(_ place: Int) -> Bool { scalar(place)?.properties.isAlphabetic ?? false }

  func isASCIIDigit(_ place: Int) -> Bool { scalar(place).map { (0x30...0x39).contains($0.value) } ?? false }

  func isDigit(_ place: Int) -> Bool { isASCIIDigit(place) || (scalar(place).map { (0xFF10...0xFF19).contains($0.value) } ?? false) }

  func isCapital(_ place: Int) -> Bool { scalar(place)?.properties.isUppercase ?? false }

  func isOpening(_ place: Int) -> Bool { scalar(place).map { "(（「『【〔［[“\"‘'".unicodeScalars.contains($0) } ?? false }

  /// Whether the words that follow make a citation of the label: 第3条の規定, (1)及び(2), ①から③まで.
  func isCited(at place: Int) -> Bool {
    startsWithAny(
      [
        "の", "は", "が", "を", "に", "と", "で", "も", "、", "，", "・", "～", "〜", "から", "より", "及び", "又は", "並びに", "若しくは", "および", "または",
        "ならびに", "もしくは", "-", "–", "—", "~", ",",
      ], at: place)
  }

  /// The same across a blank, where only whole words count.
  func isCitedAcrossBlank(at place: Int) -> Bool {
    startsWithAny(["及び", "又は", "並びに", "若しくは", "から", "の規定", "に定め", "に規定", "and ", "or ", "to ", "and/or ", "through "], at: place)
  }

  /// Where the words begin after a dash or colon that parts them from a label; nil where there is none, or where it makes a range.
  func afterSeparator(_ place: Int) -> Int? {
    guard let scalar = scalar(place), "-–—:".unicodeScalars.contains(scalar) else { return nil }
    let words = afterBlanks(place + 1)
    guard !isDigit(words), !isEnd(words), words > place + 1 || isLetter(words) || isOpening(words) else { return nil }
    return place + 1
  }

  /// Whether a number before it counts something: 24 時間, 3 年以上, 1.5 倍, 2 つ; not 1 年金, 2 本人確認.
  func isCounter(at place: Int) -> Bool {
    guard let scalar = scalar(place) else { return false }
    if "%％‰倍円銭割億兆万千百つかヶヵケ箇℃".unicodeScalars.contains(scalar) || startsWithAny(["ドル", "カ月", "カ国", "カ所", "メートル", "キロ", "ポイント"], at: place) {
      return true
    }
    guard "年月日時分秒週歳才人名社件個点階枚本台冊回度種者".unicodeScalars.contains(scalar) else { return false }
    guard let next = self.scalar(place + 1), next.properties.isIdeographic else { return true }
    return "間以前後未目半".unicodeScalars.contains(next)
  }
}
