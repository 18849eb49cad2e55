/// Tells labels that are only written otherwise from those with another number: 第1条 and 第一条, (1) and １．, ① and 1.
enum LabelWriting {
  /// Whether two blocks have the same number. At another level, as an item and no item or deeper in a list, what only is written with other signs
  /// is another number, unless it names an article: of a paragraph ２ and an item 二.
  static func isSame(_ a: RedlineBlock, _ b: RedlineBlock) -> Bool {
    guard isSame(a.label, b.label), isSame(a.number, b.number) else { return false }
    let isItem = a.kind == .item
    if isItem == (b.kind == .item), !isItem || a.depth == b.depth { return true }
    return Standing.namesArticle(a.label) && Standing.namesArticle(b.label)
      || signs(of: a.label) == signs(of: b.label) && signs(of: a.number) == signs(of: b.number)
  }

  /// Whether the letters and numbers of both are the same, and the star of R*213-1. In doubt they are not.
  static func isSame(_ a: String, _ b: String) -> Bool {
    let (first, second) = (parts(of: a), parts(of: b))
    return first.isEmpty == second.isEmpty && first == second && (!first.isEmpty || a.utf8.elementsEqual(b.utf8))
  }

  /// What kinds of signs make a label, runs of one kind as one; what closes it does not count.
  private static func signs(of label: String) -> [Sign] {
    var signs: [Sign] = []
    for scalar in label.unicodeScalars {
      if let sign = Sign(scalar), sign != signs.last { signs.append(sign) }
    }
    return signs
  }

  /// How a label begins: what is numbered alike is of one level.
  static func style(of label: String) -> LabelStyle {
    var isInBrackets = false
    for (place, scalar) in zip(label.unicodeScalars.indices, label.unicodeScalars) {
      switch Sign(scalar) {
      case .bracket?: isInBrackets = true
      case .letter? where !isInBrackets: return LabelStyle(sign: Sign.letter.rawValue, isInBrackets: false, word: word(label[place...]))
      case let sign?: return LabelStyle(sign: sign.rawValue, isInBrackets: isInBrackets, word: "")
      case nil: if scalar == "§" { return LabelStyle(sign: nil, isInBrackets: false, word: "§") }
      }
    }
    return LabelStyle(sign: nil, isInBrackets: isInBrackets, word: "")
  }

  /// The word that names a clause, small; Art. is an article, and of 第二章 it is the last sign. Empty for a letter.
  private static func word(_ label: Substring) -> String {
    if label.unicodeScalars.first == "第" {
      return label.unicodeScalars.first { "編部章節款目条項号".unicodeScalars.contains($0) }.map { String($0) } ?? "第"
    }
    let word = label.unicodeScalars.prefix { $0.properties.isAlphabetic || $0 == "-" }
    // III is a number.
    if word.count < 3 || word.allSatisfy({ "ivxlcdmIVXLCDM".unicodeScalars.contains($0) }) { return "" }
    let small = String(word).lowercased()
    return small.hasPrefix("art") ? "article" : small
  }

  private enum Sign: UInt8 {
    case digit, kanji, circled, letter, bracket

    init?(_ scalar: Unicode.Scalar) {
      var kanji = KanjiCount()
      switch scalar.value {
      case 0x30...0x39, 0xFF10...0xFF19: self = .digit
      case 0x2460...0x2473: self = .circled
      case _ where kanji.take(scalar): self = .kanji
      case _ where scalar.properties.isAlphabetic: self = .letter
      case let value where Script(value) == .opening: self = .bracket
      default: return nil
      }
    }
  }

  private enum Part: Equatable {
    case number(Int)
    case letter(UInt32)
  }

  /// Without signs, brackets and blanks.
  private static func parts(of label: String) -> [Part] {
    var parts: [Part] = []
    var digits: Int?
    var kanji = KanjiCount()
    func end() {
      if let number = digits ?? kanji.number { parts.append(.number(number)) }
      (digits, kanji) = (nil, KanjiCount())
    }
    for scalar in label.unicodeScalars {
      let value = scalar.value
      if let digit = (0x30...0x39).contains(value) ? value - 0x30 : (0xFF10...0xFF19).contains(value) ? value - 0xFF10 : nil {
        if kanji.number != nil { end() }
        digits = min((digits ?? 0), 1_000_000) * 10 + Int(digit)
      } else if digits == nil, kanji.take(scalar) {
        continue
      } else {
        end()
        let isBehindLetter = if case .letter? = parts.last { true } else { false }
        if kanji.take(scalar) { continue }
        if (0x2460...0x2473).contains(value) {
          parts.append(.number(Int(value) - 0x245F))
        } else if scalar.properties.isAlphabetic || scalar == "*" && isBehindLetter {
          parts.append(.letter((0xFF21...0xFF5A).contains(value) ? value - 0xFEE0 : value))
        }
      }
    }
    end()
    return parts
  }
}

/// The signs that labels of one level begin with: (a), (b); 一, 二; ア, イ.
struct LabelStyle: Equatable {
  fileprivate let sign: UInt8?
  fileprivate let isInBrackets: Bool
  /// What names the clause; empty where it is only counted.
  let word: String
}

/// Counts a numeral in kanji: 十八, 百二十三, 一〇.
private struct KanjiCount {
  private var done = 0
  private var open: Int?
  private var isBegun = false

  var number: Int? { isBegun ? done + (open ?? 0) : nil }

  /// False for what is none of its signs.
  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    let digit: Int
    switch scalar {
    case "〇": digit = 0
    case "一": digit = 1
    case "二": digit = 2
    case "三": digit = 3
    case "四": digit = 4
    case "五": digit = 5
    case "六": digit = 6
    case "七": digit = 7
    case "八": digit = 8
    case "九": digit = 9
    case "十": return count(10)
    case "百": return count(100)
    case "千": return count(1000)
    default: return false
    }
    open = min(open ?? 0, 1_000_000) * 10 + digit
    isBegun = true
    return true
  }

  private mutating func count(_ unit: Int) -> Bool {
    done += (open ?? 1) * unit
    open = nil
    isBegun = true
    return true
  }
}
