import Testing

@testable import Redlining

/// Cutting a text by stretches is cutting it as a whole, or what words a clause has would depend on which clauses were read before.
@Suite struct StretchTests {
  /// What joins, extends, parts or is looked up in a dictionary, by what it is for ICU.
  private static let pieces = [
    "当社", "会員は", "利用規約の", "損害賠償", "する", "します", "いい", "か", "が", "か\u{3099}", "ガ", "カ", "カー", "ー", "ーー", "メール", "アドレス", "ヽ", "ヾ", "ゝ", "ゞ",
    "ゟ", "ヿ",
    "ﾊﾟ", "ｶﾞｲ", "ｰ", "ﾞ", "々", "〇", "〆", "〻", "〳〵", "〱", "゛", "゜", "゠", "〜", "〰", "〽", "㊗", "㋿", "㍿", "①", "塚\u{FE00}", "葛\u{E0100}城", "𠮷野",
    "𩸽", "\u{FA10}本",
    "、", "。", "「", "」", "『", "』", "（", "）", "【", "】", "〈", "〉", "《", "》", "〔", "〕", "・", "！", "？", "､", "｡", "｢", "｣", "･",
    "，", "．", "：", "；", "／", "％", "＆", "＿", "‘", "’", "“", "”", "…", "—", "－", "〓",
    ",", ".", ":", ";", "'", "\"", "_", "-", "/", "(", ")", "!", "?", "·", "‧", "@", "%", "$", "¥",
    "\n", "\r\n", "\r", "\t", " ", "  ", "\u{3000}", "\u{A0}", "\u{2028}", "\u{85}", "\u{B}", "\u{2060}", "\u{200B}", "\u{FEFF}", "\u{AD}",
    "\u{200C}", "\u{200D}", "\u{301}", "\u{20DD}", "\u{3099}", "\u{309A}", "\u{FE0F}", "\u{E0101}", "\u{1F3FD}", "\u{200E}", "\u{0}",
    "\u{7F}",
    "a", "Z", "abc", "don't", "U.S.", "e\u{301}", "é", "ß", "ﬁ", "Ａ", "ａｂ", "0", "7", "1,080", "3.14", "１２", "٣", "²", "½", "Ⅳ",
    "한글", "제1조", "ᄀ", "ᅡ", "ᆨ", "中华人民共和国", "數據", "ไทย", "ภาษาไทยใช้", "ພາສາລາວ", "ភាសាខ្មែរ", "မြန်မာ", "ᦺᦑ", "אב״ג", "א", "عربي", "हिन्दी", "க்",
    "👨‍👩‍👧", "🇯🇵", "🇯", "🏳️‍🌈", "❤", "©", "️", "𝒜", "𐤀", "ㄅ", "ꀀ", "ㇰ", "𛀀", "𛀁",
  ]

  private func boundaries(_ text: String, _ language: String, by known: KnownBreaks?) -> [Bool] {
    let utf8 = Array(text.utf8)
    let scalars = ScalarText(utf8: utf8)
    let breaks = WordBreaks(language: language)
    var result = [Bool](repeating: false, count: scalars.count + 1)
    if let known {
      known.mark(&result, in: scalars, utf8: utf8, breaks: breaks)
    } else {
      breaks.mark(&result, in: scalars, 0..<scalars.count)
    }
    return result
  }

  @Test(arguments: ["ja", "zh", "th", "en", "ko", "de"]) func stretchesAreCutAsTheWholeIs(_ language: String) {
    var chance = Chance(seed: 7)
    let known = KnownBreaks()
    for _ in 0..<8_000 {
      // Few pieces in many texts: the same stretches in many surroundings.
      let pieces = (0..<(chance.below(5) + 2)).map { _ in chance.pick(Self.pieces) }
      let text = (0..<(chance.below(9) + 2)).map { _ in chance.pick(pieces) }.joined()
      let (whole, parts) = (boundaries(text, language, by: nil), boundaries(text, language, by: known))
      guard whole != parts else { continue }
      Issue.record("\(text.unicodeScalars.map { String($0.value, radix: 16) }): \(whole) \(parts)")
      return
    }
  }

  /// Between every two pieces a scalar that may stand at an end of a stretch.
  @Test func noNeighbourJoins() {
    let ends = "、。「」・！？（）\n漢ひカー々7a".unicodeScalars.map { String($0) }
    let known = KnownBreaks()
    for (i, before) in Self.pieces.enumerated() {
      for (j, after) in Self.pieces.enumerated() {
        let text = "の" + before + ends[(i + j) % ends.count] + after + "の"
        guard boundaries(text, "ja", by: nil) != boundaries(text, "ja", by: known) else { continue }
        Issue.record("\(text.unicodeScalars.map { String($0.value, radix: 16) })")
        return
      }
    }
  }

  @Test func versionsShareStretches() {
    #expect(Stretches.ranges(of: ScalarText("会員は、7日以内に（書面で）届け出る。")).count == 9)
    #expect(Stretches.ranges(of: ScalarText("The Customer shall, within 7 days, notify us.")).count == 1)
  }
}
