import Diagnostics

/// Amounts, dates, periods, percentages, articles, telephone numbers, mail and link addresses of a clause are the same in every language.
///
/// `numbers-differ`. What a language may well tell in other words is passed over: periods of one, numbers whose unit stands elsewhere, articles
/// named by 同条 or by a reference, links that carry a language in their address.
enum NumbersDiffer {
  static func check(_ pair: TextPair, original language: LanguageTag, report: inout Report) {
    let kinds = Set(QuantityScan.kinds(of: language)).intersection(QuantityScan.kinds(of: pair.language))
    var (scan, otherScan) = (QuantityScan(language: language), QuantityScan(language: pair.language))
    for (first, second) in pair.comparable {
      let (node, other) = (pair.original.nodes[first], pair.translation.nodes[second])
      let told = scan.quantities(of: node.leaves)
      // Numbers in words matter as answers: where nothing is told, none is taken for one.
      let answered = otherScan.quantities(of: other.leaves, readsWords: !told.isEmpty)
      // Mostly nothing, or the same in the same order.
      if told.findings.elementsEqual(answered.findings, by: { $0.quantity == $1.quantity }) { continue }
      let missing = unanswered(told, answered).filter { kinds.contains($0.quantity.kind) }
      let extra = unanswered(answered, told).filter { kinds.contains($0.quantity.kind) }
      guard !missing.isEmpty || !extra.isEmpty else { continue }
      for kind in Quantity.Kind.allCases.sorted() {
        let (without, beyond) = (missing.filter { $0.quantity.kind == kind }, extra.filter { $0.quantity.kind == kind })
        if without.isEmpty && beyond.isEmpty { continue }
        // What one language names by 同条 or a reference the other may name by its number: then one must stand in place of another.
        if kind == .article, without.isEmpty && told.hasVagueArticles || beyond.isEmpty && answered.hasVagueArticles { continue }
        add(kind, without, beyond, node, other, &report)
      }
    }
  }

  /// What must be in the other text and is not: each quantity once, in reading order.
  private static func unanswered(_ told: Quantities, _ other: Quantities) -> [Quantities.Finding] {
    guard !told.findings.isEmpty else { return [] }
    let known = Set(other.findings.map(\.quantity))
    let dates = other.findings.filter { $0.quantity.kind == .date }
    var seen: Set<Quantity> = []
    return told.findings.filter { finding in
      guard finding.isBinding, !known.contains(finding.quantity), seen.insert(finding.quantity).inserted else { return false }
      switch finding.quantity {
      case .date: return !dates.contains { $0.quantity.agrees(with: finding.quantity) }
      case .period: return !other.hasVaguePeriods && !isLoose(finding.quantity, in: other)
      case .amount, .percentage: return !isLoose(finding.quantity, in: other)
      case .article: return !isLoose(finding.quantity, in: other)
      case .mail(let address), .link(let address):
        return !LanguageMark.isIn(address)
          && !other.findings.contains { $0.quantity.kind == finding.quantity.kind && LanguageMark.isIn($0.quantity.address) }
      case .telephone: return true
      }
    }
  }

  private static func isLoose(_ quantity: Quantity, in other: Quantities) -> Bool {
    guard let number = quantity.bareNumber else { return false }
    if other.loose.contains(number) { return true }
    guard case .period(let unit, let count) = quantity else { return false }
    return unit == .months && other.loose.contains(count / 12 * 1000) || unit == .days && other.loose.contains(count / 7 * 1000)
  }

  private static func add(
    _ kind: Quantity.Kind, _ missing: [Quantities.Finding], _ extra: [Quantities.Finding], _ node: ClauseTree.Node,
    _ other: ClauseTree.Node, _ report: inout Report
  ) {
    let name = node.name
    let (want, have) = (list(missing), list(extra))
    let within = (ja: name.map { "「\($0)」の" } ?? "", en: name.map { " in “\($0)”" } ?? "")
    let message =
      if missing.isEmpty {
        Message(
          ja: "\(within.ja)訳文の\(kind.ja)\(have.ja)が、原文にありません。", en: "The \(kind.en) \(have.en)\(within.en) is not in the original.")
      } else if extra.isEmpty {
        Message(
          ja: "\(within.ja)原文の\(kind.ja)\(want.ja)が、訳文にありません。",
          en: "The \(kind.en) \(want.en) of the original\(within.en) is not in the translation.")
      } else {
        Message(
          ja: "\(within.ja)\(kind.ja)が違います：原文は\(want.ja)、訳文は\(have.ja)です。",
          en: "The \(kind.en)\(within.en) differs: \(want.en) in the original, \(have.en) in the translation.")
      }
    report.warning(
      "numbers-differ", at: extra.first.map { place($0, in: other) } ?? other.place, message,
      remedy: Message(ja: "原文と訳文を見比べて、誤っているほうを直してください。", en: "Compare the two and correct the one that is wrong."),
      notes: [
        Diagnostic.Note(ja: "原文ではここです。", en: "In the original it is here.", at: missing.first.map { place($0, in: node) } ?? node.place)
      ])
  }

  private static func list(_ findings: [Quantities.Finding]) -> (ja: String, en: String) {
    (findings.map { "「\($0.written)」" }.joined(), findings.map { "“\($0.written)”" }.joined(separator: ", "))
  }

  private static func place(_ finding: Quantities.Finding, in node: ClauseTree.Node) -> Place {
    let leaf = node.leaves[finding.leaf]
    return .bytes(leaf.file.range(of: finding.written, in: leaf.range) ?? leaf.file.firstLine(of: leaf.range), of: leaf.file)
  }
}

extension Quantity.Kind {
  fileprivate var ja: String {
    switch self {
    case .amount: "金額"
    case .date: "日付"
    case .period: "期間"
    case .percentage: "割合"
    case .article: "条番号"
    case .telephone: "電話番号"
    case .mail: "メールアドレス"
    case .link: "リンク先"
    }
  }

  fileprivate var en: String {
    switch self {
    case .amount: "amount"
    case .date: "date"
    case .period: "period"
    case .percentage: "percentage"
    case .article: "article"
    case .telephone: "telephone number"
    case .mail: "mail address"
    case .link: "link address"
    }
  }
}

extension Quantity {
  fileprivate var address: String {
    switch self {
    case .mail(let address), .link(let address): address
    default: ""
    }
  }
}

/// Whether an address tells its language: `/en/`, `/ja-JP/`, `?hl=en`, `en.example.com`, `index_e.html`, `info-en@`.
enum LanguageMark {
  private static let words: Set<String> = [
    "ja", "jp", "jpn", "japanese", "japan", "en", "eng", "english", "us", "gb", "uk", "intl", "international", "global", "world", "hl",
    "lang", "language", "locale", "e", "j",
  ]

  /// O(bytes).
  static func isIn(_ address: String) -> Bool {
    // The last label of a host name (`.jp`) says where it is registered.
    let bytes = Array(address.utf8)
    var start = 0
    for index in 0...bytes.count {
      if index < bytes.count, bytes[index].isLowercaseLetter || bytes[index].isUppercaseLetter { continue }
      if index > start, index - start <= 13 {
        let word = String(decoding: bytes[start..<index], as: UTF8.self).lowercased()
        let isDomain =
          start > 0 && bytes[start - 1] == UInt8(ascii: ".")
          && (index == bytes.count || [UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: "?"), UInt8(ascii: "#")].contains(bytes[index]))
        if words.contains(word), !isDomain { return true }
      }
      start = index + 1
    }
    return false
  }
}
