import CommonMark
import Diagnostics

/// site.yml: what an editor writes of the publication as a whole.
enum SiteFile {
  enum Key: String, YAMLKey {
    case title, description, url, languages, timezone, publisher, compare, table
    case indexPast = "index-past"
    case theme, era, checks, notice, approval, accessibility, limits
  }
  enum CompareKey: String, YAMLKey { case allUpTo = "all-up-to" }
  enum TableKey: String, YAMLKey {
    case order, remarks
    case bothLanguages = "both-languages"
    case unchanged
  }
  enum AccessibilityKey: String, YAMLKey { case conformance, tested, method, limits, contact, results }
  enum DatedKey: String, YAMLKey { case from, value }

  /// Nil where there is an error. `findings` are the identifiers that `checks` may name; where it is empty they are not checked.
  static func read(_ file: SourceFile, findings: [String] = [], report: inout Report) -> Publication? {
    guard SourceText.check(file, report: &report),
      let node = YAMLNode.read(file, 0..<file.bytes.count, limit: .file, report: &report)
    else { return nil }
    var reading = YAMLReading(file)
    let publication = reading.mapping(node, of: nil, as: Key.self).flatMap { reading.publication($0, findings) }
    report.merge(reading.report)
    return reading.report.hasErrors ? nil : publication
  }
}

extension YAMLReading {
  fileprivate mutating func publication(_ mapping: YAMLMapping<SiteFile.Key>, _ findings: [String]) -> Publication? {
    let languages = mapping[.languages].map { siteLanguages($0) } ?? []
    if mapping[.languages] == nil { missing("languages", at: mapping.range, example: "[ja, en]") }
    if mapping[.title] == nil { missing("title", at: mapping.range, example: "…") }
    let rule = LanguageRule(allowed: languages, required: languages)
    let titles = mapping[.title].flatMap { inheritedText($0, rule) }
    let descriptions = mapping[.description].flatMap { inheritedText($0, rule) }
    let address = mapping[.url].flatMap { siteURL($0) }
    let timeZone = mapping[.timezone].flatMap { self.timeZone($0) }
    let publisher = mapping[.publisher].flatMap { values($0, rule) }
    let comparisons = mapping[.compare].flatMap { comparisonBudget($0) }
    let table = mapping[.table].flatMap { comparisonTable($0) }
    let indexesPast = mapping[.indexPast].flatMap { boolean($0) }
    let theme = mapping[.theme].flatMap { self.theme($0) }
    let era = mapping[.era].flatMap { boolean($0) }
    let checks = mapping[.checks].flatMap { self.checks($0, findings) }
    let notice = mapping[.notice].flatMap { integer($0, in: 0...3650) }
    let approval = mapping[.approval].flatMap { choice($0, ["required", "optional"]) }
    let accessibility = mapping[.accessibility].flatMap { self.accessibility($0, rule, languages) }
    let limits = mapping[.limits].map { self.limits($0) }
    guard !report.hasErrors, let titles, let first = languages.first else { return nil }
    return Publication(
      titles: titles.values.values(in: languages).mapValues(\.value),
      descriptions: descriptions?.values.values(in: languages).mapValues(\.value) ?? [:],
      url: address?.value, languages: languages, defaultLanguage: first,
      timeZone: timeZone?.value ?? "Asia/Tokyo", publisher: publisher ?? Publication.Values(names: [], values: [:]),
      comparisons: comparisons ?? .allUpTo(12), table: table ?? .standard, indexesPast: indexesPast?.value ?? false,
      showsEra: era?.value ?? false,
      checks: checks ?? [:], noticeDays: notice?.value, requiresApproval: approval?.value == "required", theme: theme,
      accessibility: accessibility, limits: limits ?? Limits())
  }

  private mutating func siteLanguages(_ field: YAMLField) -> [LanguageTag] {
    var languages: [LanguageTag] = []
    for text in texts(field) ?? [] {
      guard let tag = language(text.value, at: text.range.bytes, among: []) else { continue }
      guard !languages.contains(tag) else {
        error(
          "language-twice", at: text.range.bytes, ja: "言語 `\(tag.text)` が二度書かれています。", en: "The language `\(tag.text)` is written twice.",
          remedy: Message(ja: "一つを消してください。", en: "Remove one."))
        continue
      }
      languages.append(tag)
    }
    if languages.isEmpty, !report.hasErrors { missing("languages", at: field.keyRange, example: "[ja, en]") }
    return languages
  }

  private mutating func comparisonBudget(_ field: YAMLField) -> Publication.ComparisonBudget? {
    guard case .mapping = field.node.content else { return choice(field, ["all"]).map { _ in .all } }
    guard let mapping = mapping(field.node, of: field.name, as: SiteFile.CompareKey.self) else { return nil }
    guard let limit = mapping[.allUpTo] else {
      missing("all-up-to", at: field.node.range, example: "12")
      return nil
    }
    return integer(limit, in: 0...10_000).map { .allUpTo($0.value) }
  }

  private mutating func comparisonTable(_ field: YAMLField) -> Publication.ComparisonTable? {
    guard let mapping = mapping(field.node, of: field.name, as: SiteFile.TableKey.self) else { return nil }
    let standard = Publication.ComparisonTable.standard
    let order = mapping[.order].flatMap { choice($0, ["new-old", "old-new"]) }
    let remarks = mapping[.remarks].flatMap { boolean($0) }
    let both = mapping[.bothLanguages].flatMap { boolean($0) }
    let unchanged = mapping[.unchanged].flatMap { choice($0, ["omit", "show"]) }
    return Publication.ComparisonTable(
      newFirst: order.map { $0.value == "new-old" } ?? standard.newFirst, hasRemarks: remarks?.value ?? standard.hasRemarks,
      hasBothLanguages: both?.value ?? standard.hasBothLanguages,
      showsUnchanged: unchanged.map { $0.value == "show" } ?? standard.showsUnchanged)
  }
}

extension Publication.ComparisonTable {
  /// 改正後 first, without remarks, one language, unchanged clauses as （略）.
  static let standard = Publication.ComparisonTable(newFirst: true, hasRemarks: false, hasBothLanguages: false, showsUnchanged: false)
}
