/// A text as search compares it: code points in which ways of writing that a reader does not tell apart are one.
///
/// Folded are: full-width and half-width forms; capitals; accents on Latin letters; hyphens, dashes and the two wave dashes; curved quotation marks;
/// small kana (促音 and 拗音, which statutes before 1988 write large); か, カ, ヵ, ヶ, ケ and 箇 that count (3か月, 3箇月); blanks in a row. Left out are
/// soft hyphens, characters without width and variation selectors. Hiragana and katakana stay apart, and so do 第5条 and 第五条, ①, Ⅰ and 1, old and
/// new forms of a kanji: in a legal text each is a wording of its own. `Templates/assets/search.js` does the same; `Tests/Browser/Searching/folding.json`
/// holds the two together.
struct FoldedText {
  private(set) var scalars: [UInt32] = []

  /// O(bytes).
  init(_ text: String) {
    scalars.reserveCapacity(text.utf8.count / 2)
    for scalar in text.unicodeScalars { append(scalar.value) }
    foldCounters()
  }

  init(scalars: [UInt32]) { self.scalars = scalars }
}

extension FoldedText {
  private mutating func append(_ scalar: UInt32) {
    if scalar < 0x7F, scalar > 0x20 {
      scalars.append((0x41...0x5A).contains(scalar) ? scalar + 32 : scalar)
      return
    }
    if FoldedText.isBlank(scalar) {
      if let last = scalars.last, last != 0x20, last != 0x0A { scalars.append(scalar == 0x0A ? 0x0A : 0x20) }
      return
    }
    switch scalar {
    case 0x4E00...0x9FFF: scalars.append(scalar)
    case 0xC0...0x17F: scalars.append(FoldedText.latin[Int(scalar) - 0xC0])
    case 0x0391...0x03A9, 0x0410...0x042F: scalars.append(scalar + 32)
    case 0x0400...0x040F: scalars.append(scalar + 80)
    case 0x2010...0x2015, 0x2212: scalars.append(0x2D)
    case 0x2018, 0x2019, 0x201B: scalars.append(0x27)
    case 0x201C, 0x201D: scalars.append(0x22)
    case 0x301C: scalars.append(0x7E)
    case 0x3041, 0x3043, 0x3045, 0x3047, 0x3049, 0x3063, 0x3083, 0x3085, 0x3087, 0x308E: scalars.append(scalar + 1)
    case 0x30A1, 0x30A3, 0x30A5, 0x30A7, 0x30A9, 0x30C3, 0x30E3, 0x30E5, 0x30E7, 0x30EE: scalars.append(scalar + 1)
    case 0x30F5: scalars.append(0x30AB)
    case 0x30F6: scalars.append(0x30B1)
    case 0x3099, 0xFF9E: voice(by: 1)
    case 0x309A, 0xFF9F: voice(by: 2)
    case 0xFF01...0xFF5E: append(scalar - 0xFEE0)
    case 0xFF61...0xFF9D: append(FoldedText.halfWidth[Int(scalar) - 0xFF61])
    case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x0300...0x036F, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2064, 0xFE00...0xFE0F, 0xFEFF,
      0xE0100...0xE01EF:
      break
    default: scalars.append(scalar)
    }
  }

  /// A mark of voice (か and ゛ are が) joins the kana before it; elsewhere it is nothing.
  private mutating func voice(by step: UInt32) {
    guard let last = scalars.last else { return }
    let isKatakana = last >= 0x30A1
    switch isKatakana ? last - 0x60 : last {
    case 0x3046 where isKatakana && step == 1: scalars[scalars.count - 1] = 0x30F4
    case 0x304B, 0x304D, 0x304F, 0x3051, 0x3053, 0x3055, 0x3057, 0x3059, 0x305B, 0x305D, 0x305F, 0x3061, 0x3064, 0x3066, 0x3068:
      if step == 1 { scalars[scalars.count - 1] = last + 1 }
    case 0x306F, 0x3072, 0x3075, 0x3078, 0x307B: scalars[scalars.count - 1] = last + step
    default: break
    }
  }

  /// 3ヶ月, 3カ月 and 3箇月 are 3か月.
  private mutating func foldCounters() {
    guard scalars.count > 2 else { return }
    for index in 1..<(scalars.count - 1) {
      switch scalars[index] {
      case 0x30AB, 0x30B1, 0x7B87:
        if FoldedText.isNumeral(scalars[index - 1]), FoldedText.isCounted(scalars[index + 1]) { scalars[index] = 0x304B }
      default: break
      }
    }
  }

  /// 0–9, 一 to 九, 十百千, 数, 何.
  private static func isNumeral(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x30...0x39, 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341, 0x767E, 0x5343, 0x6570, 0x4F55: true
    default: false
    }
  }

  /// 月, 年, 所, 国, 条.
  private static func isCounted(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x6708, 0x5E74, 0x6240, 0x56FD, 0x6761: true
    default: false
    }
  }

  private static func isBlank(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09, 0x0A, 0x0D, 0x20, 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// What becomes of U+00C0 to U+017F.
  private static let latin: [UInt32] = {
    var table = (0xC0...0x17F).map { UInt32($0) }
    let letters: KeyValuePairs = [
      "a": "ÀÁÂÃÄÅàáâãäåĀāĂăĄą", "c": "ÇçĆćĈĉĊċČč", "d": "ĎďĐđ", "e": "ÈÉÊËèéêëĒēĔĕĖėĘęĚě", "g": "ĜĝĞğĠġĢģ", "h": "ĤĥĦħ",
      "i": "ÌÍÎÏìíîïĨĩĪīĬĭĮįİı", "j": "Ĵĵ", "k": "Ķķ", "l": "ĹĺĻļĽľĿŀŁł", "n": "ÑñŃńŅņŇň", "o": "ÒÓÔÕÖØòóôõöøŌōŎŏŐő", "r": "ŔŕŖŗŘř",
      "s": "ŚśŜŝŞşŠš", "t": "ŢţŤťŦŧ", "u": "ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲų", "w": "Ŵŵ", "y": "ÝýÿŶŷŸ", "z": "ŹźŻżŽž", "æ": "Æ", "ð": "Ð",
      "þ": "Þ", "œ": "Œ", "ŋ": "Ŋ",
    ]
    for (letter, forms) in letters {
      for form in forms.unicodeScalars { table[Int(form.value) - 0xC0] = letter.unicodeScalars.first?.value ?? form.value }
    }
    return table
  }()

  /// What becomes of U+FF61 to U+FF9D.
  private static let halfWidth: [UInt32] = "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン"
    .unicodeScalars.map(\.value)
}
