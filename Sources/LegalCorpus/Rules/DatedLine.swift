/// A line that gives the days on which a text was established, revised or took effect.
struct DatedLine {
  struct Statement {
    let day: Day
    /// As written.
    let written: String
    /// Whether it is said to be the last revision.
    let isLast: Bool
  }

  private(set) var statements: [Statement] = []
  private let bytes: [UInt8]
  private let isJapanese: Bool
  /// What dates there are, also those of other things.
  private var dates: [Range<Int>] = []

  /// Nil where no date stands beside a word for these. O(bytes).
  init?(_ line: String, language: LanguageTag) {
    guard language.language == "ja" || language.language == "en" else { return nil }
    isJapanese = language.language == "ja"
    var scan = QuantityScan(language: language)
    scan.scan(line)
    let findings = scan.quantities.findings.filter { $0.quantity.kind == .date }
    guard !findings.isEmpty else { return nil }
    // ASCII capitals as small letters: offsets stay.
    bytes = line.utf8.map { $0.isUppercaseLetter ? $0 + 0x20 : $0 }
    let text = NumberText(String(decoding: bytes, as: UTF8.self))
    var place = 0
    for finding in findings {
      guard case .date(let year, let month, let number) = finding.quantity, let range = range(of: finding.written, from: place) else {
        continue
      }
      place = range.upperBound
      dates.append(range)
      guard let day = Day(year: year, month: month, day: number) else { continue }
      if let word = wordBefore(range.lowerBound, text) ?? wordAfter(range.upperBound, text) {
        statements.append(Statement(day: day, written: finding.written, isLast: word))
      }
    }
    if statements.isEmpty { return nil }
  }

  private func range(of written: String, from start: Int) -> Range<Int>? {
    let wanted = written.utf8.map { $0.isUppercaseLetter ? $0 + 0x20 : $0 }
    guard let first = wanted.first, start + wanted.count <= bytes.count else { return nil }
    for place in start...(bytes.count - wanted.count) where bytes[place] == first {
      if bytes[place..<place + wanted.count].elementsEqual(wanted) { return place..<place + wanted.count }
    }
    return nil
  }

  private static let last: [StaticString] = [
    "最終改訂", "最終改定", "最終改正", "最終更新", "last revised", "last updated", "last amended", "last revision",
  ]
  private static let others: [StaticString] = [
    "制定", "施行", "改訂", "改定", "改正", "発効", "established", "effective", "revised", "updated", "amended", "enacted", "adopted",
    "in force", "into force",
  ]
  private static let joints: [StaticString] = [
    "日", "：", ":", "（", "(", "は", "、", "as of", "as from", "on", "from", "date", "is", "of", "-", "–", "／", "/", "版",
  ]
  private static let jointsAfter: [StaticString] = ["（", "(", "から", "より", "に", "付", "をもって", "付け", "、", ")", "）"]

  /// Whether it is one for the last revision; nil where no word stands there.
  private func wordBefore(_ end: Int, _ text: NumberText) -> Bool? {
    var place = end
    for _ in 0..<5 {
      place = text.beforeBlanks(place)
      if text.isPreceded(byAny: DatedLine.last, at: place) { return true }
      if text.isPreceded(byAny: DatedLine.others, at: place) { return false }
      guard let joint = DatedLine.joints.first(where: { text.ends(with: $0, at: place) }) else { return nil }
      place -= joint.utf8CodeUnitCount
    }
    return nil
  }

  private func wordAfter(_ start: Int, _ text: NumberText) -> Bool? {
    guard isJapanese else { return nil }
    var place = start
    for _ in 0..<3 {
      place = text.afterBlanks(place)
      if text.length(ofAny: DatedLine.last, at: place) > 0 { return true }
      if text.length(ofAny: DatedLine.others, at: place) > 0 { return false }
      let joint = text.length(ofAny: DatedLine.jointsAfter, at: place)
      guard joint > 0 else { return nil }
      place += joint
    }
    return nil
  }
}

extension DatedLine {
  private static let fillers: [StaticString] = [
    "この", "本", "当", "利用規約", "規約", "規程", "規則", "方針", "約款", "ポリシー", "公表文", "文書", "条件", "細則", "要領", "定め", "個人情報保護", "プライバシー", "附則", "付則", "初版",
    "全部", "一部", "全面", "最終", "版", "第", "日", "付", "は", "が", "を", "に", "の", "から", "より", "をもって", "し", "する", "した", "します", "しました", "いたします",
    "いたしました", "され",
    "ます", "ました", "る", "もの", "とする", "と", "、", "。", "，", "．", "・", "：", "；", "／", "（", "）", "「", "」", "【", "】", "以上",
    "this", "these", "the", "terms", "privacy", "policy", "notice", "statement", "document", "rules", "regulations", "agreement", "version",
    "conditions", "service", "use", "of", "and", "shall", "will", "takes", "take", "took", "comes", "come", "came", "into", "in", "force",
    "effect", "on", "as", "from", "is", "are", "was", "were", "has", "been", "have", "be", "first", "last", "date", "supplementary",
    "provisions", "revision", "effectively", "became", "becomes", "become", "applies", "apply",
  ]

  /// Whether the line says nothing but this: less its dates, these words and a title, nothing is left. O(bytes × fillers).
  func isAllThereIs(besides title: String) -> Bool {
    let text = NumberText(String(decoding: bytes, as: UTF8.self))
    let name = title.utf8.map { $0.isUppercaseLetter ? $0 + 0x20 : $0 }
    var place = 0
    while place < bytes.count {
      if let date = dates.first(where: { $0.contains(place) }) {
        place = date.upperBound
      } else if bytes[place] < 0x80, !text.isLetter(at: place) {
        place += 1
      } else if !name.isEmpty, bytes[place...].starts(with: name) {
        place += name.count
      } else if text.starts(with: "\u{3000}", at: place) {
        place += 3
      } else if let length = longest(DatedLine.last + DatedLine.others + DatedLine.fillers, at: place, text) {
        place += length
      } else {
        return false
      }
    }
    return true
  }

  /// Latin words count only whole.
  private func longest(_ words: [StaticString], at place: Int, _ text: NumberText) -> Int? {
    var best: Int?
    for word in words where text.starts(with: word, at: place) {
      let length = word.utf8CodeUnitCount
      if bytes[place] < 0x80, text.isLetter(at: place + length) || text.isLetter(at: place - 1) { continue }
      best = max(best ?? 0, length)
    }
    return best
  }
}
