/// A label that stands typed at the start of a heading or paragraph: 第18条の2, （ア）, `1.1`, `Section 19.`
struct TypedLabel: Sendable {
  /// Where a text stands: headings, and what is set in bold, are less likely to be sentences.
  enum Place: Sendable { case heading, paragraph, setOff }

  /// A way to read its numeral: `i.` is roman one or the letter nine, イ the second of アイウ or the first of イロハ.
  struct Reading: Sendable, Hashable {
    let family: Family
    /// The number, then those of branches (第18条の2: 18, 2) or of deeper levels (`1.2.3`).
    let numbers: [Int]
    /// The end of a range (第3条から第5条まで　削除); else `numbers`.
    let last: [Int]
  }

  /// Systems whose numerals may stand side by side in one sequence: 9 and １０, 第九条 and 第10条.
  enum Family: Sendable, Hashable {
    case decimal, upperRoman, lowerRoman, upperLatin, lowerLatin, kana, iroha, circled, parenthesized, greek
  }

  /// How numbers after the first count on.
  enum Joint: Sendable, Hashable {
    /// 第18条, 第18条の2, 第18条の3, 第19条.
    case branch
    /// 1, 1.1, 1.2, 2.
    case level
  }

  /// As written, with a closing `.`, `．`, `、` or `：`.
  let text: String
  /// The blanks between the label and the words; may be empty.
  let gap: String
  /// Of no number for 附則 and 別表.
  let readings: [Reading]
  let joint: Joint
  /// What stands around the numeral, with full-width brackets and signs as ASCII: labels of one sequence have the same.
  let form: String
  /// Whether it may as well be words, so that only its neighbours tell: the initial of `C. Mori`, the number of `3 Registration`.
  let isDoubtful: Bool

  /// UTF-8 length of label and gap: where the words begin.
  var length: Int { text.utf8.count + gap.utf8.count }

  /// The label at the very start of a text; nil where it begins with none. `continues` says that more follows the text without a blank (a
  /// link, an emphasis). O(1): only the first scalars are looked at.
  static func recognise(in text: String, language: LanguageTag, at place: Place = .paragraph, continues: Bool = false) -> TypedLabel? {
    guard TypedLabelScan.mayBegin(text.unicodeScalars) else { return nil }
    return TypedLabelScan(text, isEastAsian: ["ja", "zh", "ko"].contains(language.language), at: place, continues: continues).label()
  }
}

// Its place in a sequence.
extension TypedLabel {
  /// Whether it can begin a sequence: 第1条, `1.1`, ア.
  var isFirst: Bool { readings.contains { $0.numbers.last == 1 && (joint == .level || $0.numbers.count == 1) } }

  /// Whether both are labels of one kind, so that one may be out of sequence with the other.
  func isComparable(with other: TypedLabel) -> Bool {
    form.utf8.elementsEqual(other.form.utf8) && readings.contains { reading in other.readings.contains { $0.family == reading.family } }
  }

  /// Whether it comes right after another of its kind: 第19条 after 第18条の2, `2.1` after `1.3`.
  func follows(_ other: TypedLabel) -> Bool {
    form.utf8.elementsEqual(other.form.utf8)
      && readings.contains { reading in
        other.readings.contains { $0.family == reading.family && TypedLabel.follows(reading.numbers, $0.last, joint) }
      }
  }

  private static func follows(_ next: [Int], _ previous: [Int], _ joint: Joint) -> Bool {
    if next == previous + [joint == .branch ? 2 : 1] { return true }
    for depth in previous.indices where depth < next.count {
      guard next[..<depth] == previous[..<depth], next[depth] == previous[depth] + 1 else { continue }
      let rest = next[(depth + 1)...]
      if rest.isEmpty || joint == .level && rest.allSatisfy({ $0 == 1 }) { return true }
    }
    return false
  }
}
