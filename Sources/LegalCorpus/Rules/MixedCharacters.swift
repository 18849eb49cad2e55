import Diagnostics

/// One text writes one thing with one character: 〜 or ～, － or −, a hyphen of one kind between digits, ー and no look-alike of it within katakana.
/// `mixed-characters`. No character is changed: which one is right, the editor says.
struct MixedCharacters {
  private struct Use {
    let character: Unicode.Scalar
    var count = 0
    var first = 0
  }
  private struct Family {
    var uses: [Use]

    init(_ characters: String) { uses = characters.unicodeScalars.map { Use(character: $0) } }

    mutating func add(_ index: Int, at place: Int) {
      if uses[index].count == 0 { uses[index].first = place }
      uses[index].count += 1
    }
  }

  private var waves = Family("〜～")
  private var minuses = Family("－−")
  /// Between ASCII digits.
  private var hyphens = Family("-－−ー‐‑")
  /// Places of what may be meant for ー, between katakana.
  private var suspects: [Int] = []
  private let file: SourceFile

  /// Whether a combining mark was met, as letters in parts have them.
  private var hasMarks = false

  /// O(bytes of the body). Whether the text may have letters in parts, which `MixedNormalForms` looks for.
  static func check(_ text: TextDraft, report: inout Report) -> Bool {
    var rule = MixedCharacters(file: text.file)
    rule.scan(text.matter.body)
    rule.report(rule.waves, &report)
    rule.report(rule.minuses, &report)
    rule.report(rule.hyphens, &report)
    rule.reportSuspects(in: text.matter.body, &report)
    return rule.hasMarks
  }

  private init(file: SourceFile) { self.file = file }

  private mutating func scan(_ body: Range<Int>) {
    let source = file.bytes
    let bytes = source.span
    let end = body.upperBound
    var place = body.lowerBound
    while place < end {
      let byte = bytes[place]
      if byte < 0x80 {
        if byte == UInt8(ascii: "-") {
          if !isInAttributes(place) { between(0, place, place + 1) }
          if isKatakana(place - 3), isKatakana(place + 1) { suspects.append(place) }
        }
        place += 1
        continue
      }
      // Most of a Japanese text: ideographs but 一.
      if byte >= 0xE4, byte <= 0xE9, !(byte == 0xE4 && bytes[place + 1] == 0xB8) {
        place += 3
        continue
      }
      guard byte >= 0xE2, place + 2 < end else {
        if byte == 0xCC || byte == 0xCD { hasMarks = true }
        place += 1
        continue
      }
      // Kana but ー, 〜 and the voicing marks.
      if byte == 0xE3 {
        let (second, third) = (bytes[place + 1], bytes[place + 2])
        if second == 0x83, third == 0xBC {
          between(3, place, place + 3)
        } else if second == 0x80, third == 0x9C {
          waves.add(0, at: place)
        } else if second == 0x82, third == 0x99 || third == 0x9A {
          hasMarks = true
        }
        place += 3
        continue
      }
      switch (byte, bytes[place + 1], bytes[place + 2]) {
      case (0xEF, 0xBD, 0x9E): waves.add(1, at: place)
      case (0xEF, 0xBC, 0x8D):
        minuses.add(0, at: place)
        between(1, place, place + 3)
        suspect(place)
      case (0xE2, 0x88, 0x92):
        minuses.add(1, at: place)
        between(2, place, place + 3)
        suspect(place)
      case (0xE2, 0x80, 0x90):
        between(4, place, place + 3)
        suspect(place)
      case (0xE2, 0x80, 0x91): between(5, place, place + 3)
      case (0xE4, 0xB8, 0x80), (0xE2, 0x80, 0x95), (0xE2, 0x80, 0x94), (0xE2, 0x94, 0x80): suspect(place)
      default: break
      }
      place += byte < 0xF0 ? 3 : 4
    }
  }

  /// Whether a brace is open on the line before a place between digits.
  private func isInAttributes(_ place: Int) -> Bool {
    guard place > 0, file.bytes[place - 1].isDigit else { return false }
    var start = place
    while start > 0, file.bytes[start - 1] != 0x0A, file.bytes[start - 1] != UInt8(ascii: "}"), place - start < 200 {
      start -= 1
      if file.bytes[start] == UInt8(ascii: "{") { return true }
    }
    return false
  }

  private mutating func between(_ index: Int, _ place: Int, _ next: Int) {
    guard place > 0, next < file.bytes.count, file.bytes[place - 1].isDigit, file.bytes[next].isDigit else { return }
    hyphens.add(index, at: place)
  }

  private mutating func suspect(_ place: Int) {
    if isKatakana(place - 3), isKatakana(place + 3) { suspects.append(place) }
  }

  /// U+30A1 to U+30FA and ー, in three bytes.
  private func isKatakana(_ place: Int) -> Bool {
    guard place >= 0, place + 2 < file.bytes.count, file.bytes[place] == 0xE3 else { return false }
    let (second, third) = (file.bytes[place + 1], file.bytes[place + 2])
    return second == 0x82 && third >= 0xA1 || second == 0x83 && (third <= 0xBA || third == 0xBC)
  }

  private func report(_ family: Family, _ report: inout Report) {
    let used = family.uses.filter { $0.count > 0 }.sorted { $0.count == $1.count ? $0.first < $1.first : $0.count > $1.count }
    guard let most = used.first else { return }
    for other in used.dropFirst() { add(other.character, at: other.first, instead: most.character, most.first, &report) }
  }

  /// A look-alike counts where the same word stands elsewhere with ー. At most 20 are looked up.
  private func reportSuspects(in body: Range<Int>, _ report: inout Report) {
    for place in suspects.prefix(20) {
      let length = file.bytes[place] < 0x80 ? 1 : 3
      var start = place
      while isKatakana(start - 3) { start -= 3 }
      var end = place + length
      while isKatakana(end) { end += 3 }
      let word = Array(file.bytes[start..<place]) + Array("ー".utf8) + Array(file.bytes[place + length..<end])
      guard let same = file.range(of: String(decoding: word, as: UTF8.self), in: body),
        let character = String(decoding: file.bytes[place..<place + length], as: UTF8.self).unicodeScalars.first
      else { continue }
      add(character, at: place, instead: "ー", same.lowerBound + (place - start), &report)
    }
  }

  private func add(_ character: Unicode.Scalar, at place: Int, instead usual: Unicode.Scalar, _ first: Int, _ report: inout Report) {
    let (one, other) = (CodePoint.name(character), CodePoint.name(usual))
    report.warning(
      "mixed-characters", at: .bytes(place..<place + UTF8.width(character), of: file),
      Message(
        ja: "この本文では「\(usual)」（\(other)）と書かれているところが、ここでは「\(character)」（\(one)）になっています。",
        en: "Here “\(character)” (\(one)) is written where this text otherwise has “\(usual)” (\(other))."),
      remedy: Message(
        ja: "どちらかにそろえてください。見た目が似ていても、検索や比較では別の文字です。",
        en: "Use one of them: they look alike but are different characters to search and comparison."),
      notes: [
        Diagnostic.Note(
          ja: "「\(usual)」はここにあります。", en: "“\(usual)” is here.", at: .bytes(first..<first + UTF8.width(usual), of: file))
      ])
  }
}

/// `U+301C`.
enum CodePoint {
  static func name(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}
