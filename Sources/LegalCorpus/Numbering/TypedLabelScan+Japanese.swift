// 第18条の2, 第3章, 附則, 別表第一.
extension TypedLabelScan {
  private static let units = Set("編部章節款目条條項号號".unicodeScalars)

  func statutory() -> TypedLabel? {
    guard let parts = article(at: 0) else { return nil }
    guard let unit = parts.unit else {
      // 第１　目的
      guard isBlank(parts.end), scalar(parts.end) == "\u{3000}" || isHeading else { return nil }
      return isCitedAcrossBlank(at: afterBlanks(parts.end)) ? nil : label(to: parts.end, numeral: parts.numeral, readings(parts.numbers))
    }
    if let range = deletedRange(after: parts) {
      return label(
        to: range.end, numeral: parts.numeral.lowerBound..<range.end, readings(parts.numbers, to: range.numbers), joint: .branch,
        form: "第0\(unit)")
    }
    guard let end = labelEnd(parts.end) else { return nil }
    return label(to: end, numeral: parts.numeral, readings(parts.numbers), joint: .branch, form: "第0\(unit)")
  }

  func supplement() -> TypedLabel? {
    for word in ["附則", "附 則", "附　則"] where starts(with: word, at: 0) {
      guard let end = labelEnd(word.unicodeScalars.count) else { return nil }
      return label(to: end, numeral: 0..<0, [], form: "附則")
    }
    for word in ["別記様式", "別表", "別紙", "別図", "別記", "別添", "様式", "書式", "付表"] where starts(with: word, at: 0) {
      let start = word.unicodeScalars.count
      guard let (numeral, numbers, next) = supplementNumber(at: start) else {
        guard word.hasPrefix("別"), let end = labelEnd(start) else { return nil }
        return label(to: end, numeral: start..<start, [], form: word)
      }
      guard let end = labelEnd(next) else { return nil }
      return label(to: end, numeral: numeral, readings(numbers), joint: .branch, form: word + "第0")
    }
    return nil
  }

  private struct Article {
    let numeral: Range<Int>
    let numbers: [Int]
    let unit: Unicode.Scalar?
    let end: Int
  }

  /// `第` number unit, with branches: 第18条の2の3. A blank may stand around the number.
  private func article(at place: Int) -> Article? {
    guard scalar(place) == "第", let numeral = counting(at: afterBlanks(place + 1)), let number = numeral.values.first?.number else {
      return nil
    }
    let next = afterBlanks(numeral.range.upperBound)
    guard let unit = scalar(next), TypedLabelScan.units.contains(unit) else {
      return Article(numeral: numeral.range, numbers: [number], unit: nil, end: numeral.range.upperBound)
    }
    let (branches, end) = branches(at: next + 1)
    return Article(numeral: numeral.range.lowerBound..<end, numbers: [number] + branches, unit: unit, end: end)
  }

  private func branches(at place: Int) -> ([Int], Int) {
    var numbers: [Int] = []
    var end = place
    while scalar(end) == "の", let numeral = counting(at: end + 1), let number = numeral.values.first?.number {
      numbers.append(number)
      end = numeral.range.upperBound
    }
    return (numbers, end)
  }

  /// 第3条から第5条まで　削除, 第3条及び第4条　削除.
  private func deletedRange(after first: Article) -> (numbers: [Int], end: Int)? {
    for word in ["から", "及び", "及", "乃至", "ないし", "、", "～", "〜"] where starts(with: word, at: first.end) {
      guard let last = article(at: first.end + word.unicodeScalars.count), last.unit == first.unit else { return nil }
      let end = starts(with: "まで", at: last.end) ? last.end + 2 : last.end
      guard isBlank(end), starts(with: "削除", at: afterBlanks(end)) || starts(with: "削る", at: afterBlanks(end)) else { return nil }
      return (last.numbers, end)
    }
    return nil
  }

  /// 別表第一, 別表第1号の2, 別表１, 様式第3号.
  private func supplementNumber(at place: Int) -> (numeral: Range<Int>, numbers: [Int], end: Int)? {
    let start = afterBlanks(place)
    let hasOrdinal = scalar(start) == "第"
    guard let numeral = counting(at: afterBlanks(hasOrdinal ? start + 1 : start)), let number = numeral.values.first?.number else {
      return nil
    }
    var end = numeral.range.upperBound
    if scalar(end) == "号" { end += 1 }
    let (branches, last) = branches(at: end)
    return (numeral.range.lowerBound..<last, [number] + branches, last)
  }

  /// Where a label ends that has no sign of its own: at the end of the text, before a blank, or before a title in brackets; with a
  /// closing `．`, `.` or `：`. Nil where the text goes on as a sentence.
  private func labelEnd(_ place: Int) -> Int? {
    if isEnd(place) { return place }
    if let scalar = scalar(place), "．.：:".unicodeScalars.contains(scalar), isEnd(place + 1) || isBlank(place + 1) || isLetter(place + 1) {
      return place + 1
    }
    if isBlank(place) {
      let words = afterBlanks(place)
      let isCited = isCitedAcrossBlank(at: words) || !isHeading && article(at: words).map { $0.unit == "項" || $0.unit == "号" } ?? false
      return isCited ? nil : place
    }
    guard let open = scalar(place), let closing = ["(": ")", "（": "）", "【": "】", "〔": "〕", "［": "］"][open] as Unicode.Scalar? else {
      return nil
    }
    let close = scalars[place...].firstIndex { $0 == closing || $0 == (open == "(" ? "）" : closing) }
    return close.map { isCited(at: $0 + 1) } ?? false ? nil : place
  }

  private func readings(_ numbers: [Int], to last: [Int]? = nil) -> [TypedLabel.Reading] {
    [TypedLabel.Reading(family: .decimal, numbers: numbers, last: last ?? numbers)]
  }
}
