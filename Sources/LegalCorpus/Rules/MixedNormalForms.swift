import Diagnostics

/// A text writes letters with marks in one way: が as one character (U+304C) or as two (U+304B U+3099), not now so and now so. `mixed-normal-forms`.
enum MixedNormalForms {
  /// O(bytes of the body).
  static func check(_ text: TextDraft, report: inout Report) {
    let body = text.matter.body
    guard let mark = firstCombined(in: text.file.bytes, body), let composed = firstComposed(in: text.file.bytes, body) else { return }
    let (base, sign) = (mark.base, mark.sign)
    report.warning(
      "mixed-normal-forms", at: .bytes(mark.range, of: text.file),
      Message(
        ja: "「\(base)\(sign)」が、ここでは2つの文字（\(CodePoint.name(base)) \(CodePoint.name(sign))）で書かれています。ほかの所では1つの文字です。",
        en:
          "“\(base)\(sign)” is written here with two characters (\(CodePoint.name(base)) \(CodePoint.name(sign))); elsewhere such letters are one."
      ),
      remedy: Message(
        ja: "入力し直してください。PDF や macOS のファイル名から貼り付けると、このようになることがあります。",
        en: "Type it again; text pasted from a PDF or a macOS file name is often like this."),
      notes: [
        Diagnostic.Note(ja: "1つの文字で書かれているのはここです。", en: "One character is written here.", at: .bytes(composed, of: text.file))
      ])
  }

  private static func firstCombined(
    in bytes: [UInt8], _ body: Range<Int>
  ) -> (range: Range<Int>, base: Unicode.Scalar, sign: Unicode.Scalar)? {
    let span = bytes.span
    var place = body.lowerBound
    while place + 1 < body.upperBound {
      let byte = span[place]
      if byte < 0x80 || byte >= 0xE4 {
        place += byte < 0x80 ? 1 : byte < 0xF0 ? 3 : 4
        continue
      }
      let isLatin = byte == 0xCC || byte == 0xCD && span[place + 1] < 0xB0
      let isKana =
        byte == 0xE3 && span[place + 1] == 0x82 && place + 2 < body.upperBound && (span[place + 2] == 0x99 || span[place + 2] == 0x9A)
      if isLatin || isKana {
        var start = place - 1
        while start > body.lowerBound, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        let end = place + (isLatin ? 2 : 3)
        let scalars = Array(String(decoding: bytes[max(start, 0)..<end], as: UTF8.self).unicodeScalars)
        if scalars.count == 2, composes(scalars[0], scalars[1]) { return (start..<end, scalars[0], scalars[1]) }
      }
      place += byte < 0xE0 ? 2 : 3
    }
    return nil
  }

  /// Whether Unicode has one character for both: kana with their voicing marks; Latin letters with the marks that most of them take.
  private static func composes(_ base: Unicode.Scalar, _ sign: Unicode.Scalar) -> Bool {
    switch sign {
    case "\u{3099}": "うかきくけこさしすせそたちつてとはひふへほゝウカキクケコサシスセソタチツテトハヒフヘホワヰヱヲヽ".unicodeScalars.contains(base)
    case "\u{309A}": "はひふへほハヒフヘホ".unicodeScalars.contains(base)
    default:
      base.isASCII && base.properties.isAlphabetic && [0x300, 0x301, 0x302, 0x303, 0x304, 0x308, 0x30A, 0x30C, 0x327].contains(sign.value)
    }
  }

  private static func firstComposed(in bytes: [UInt8], _ body: Range<Int>) -> Range<Int>? {
    let voiced = Set("がぎぐげござじずぜぞだぢづでどばぱびぴぶぷべぺぼぽゔガギグゲゴザジズゼゾダヂヅデドバパビピブプベペボポヴ".unicodeScalars)
    var place = body.lowerBound
    for scalar in String(decoding: bytes[body], as: UTF8.self).unicodeScalars {
      let length = UTF8.width(scalar)
      let isLatin =
        (0xC0...0x17F).contains(scalar.value) && scalar.properties.isAlphabetic && ![0xC6, 0xD8, 0xDF, 0xE6, 0xF8].contains(scalar.value)
      if isLatin || voiced.contains(scalar) { return place..<place + length }
      place += length
    }
    return nil
  }
}
