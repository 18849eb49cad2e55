package import Diagnostics
import LegalCorpus
import Redlining

/// A comparison as it is told outside of a site: what was compared, how much changed, and each change with its words.
package struct ComparisonReport: Sendable {
  let comparison: Comparison
  let messages: MessageLanguage
  /// What the two texts are called: versions, or files.
  let names: (old: ComparedName, new: ComparedName)
  /// In the order of the texts. What a change consists of is told in pieces where another one stands between.
  let pieces: [ReportedChange]
  private let figures: ComparisonFigures

  /// O(rows).
  package init(_ comparison: Comparison, names: (old: ComparedName, new: ComparedName), messages: MessageLanguage) {
    self.comparison = comparison
    self.names = names
    self.messages = messages
    let list = ChangeList(comparison)
    figures = ComparisonFigures(comparison, list.frame)
    let places = ReportedPlace(list, messages: messages)
    let inside = list.changes.flatMap { ReportedChange.pieces(of: $0, at: places) }.sorted { $0.rows[0] < $1.rows[0] }
    pieces =
      list.frame.above.map { ReportedChange($0, messages: messages) } + inside
      + list.frame.below.map { ReportedChange($0, messages: messages) }
  }

  /// Each once.
  var changes: [ReportedChange] { pieces.filter { !$0.isContinued } }

  /// The pieces, neighbours under the same heading as one.
  var passages: [ReportedChange] {
    var passages: [ReportedChange] = []
    for piece in pieces where passages.isEmpty || !passages[passages.count - 1].join(piece) { passages.append(piece) }
    return passages
  }

  /// The document's title; empty where the texts have none.
  var title: String { comparison.new.text.title.isEmpty ? comparison.old.text.title : comparison.new.text.title }

  /// 「2020-01-01 → 2022-04-01 (ja)」
  var pair: String { "\(names.old.text) → \(names.new.text) (\(comparison.new.text.language.text))" }

  /// Counts and size.
  var summary: String { counts + (size.map { (messages == .ja ? "" : " ") + $0 } ?? "") }

  /// 「変更2か所：金額 1、追加 1。」
  var counts: String {
    if changes.isEmpty { return Message(ja: "違いはありません。", en: "No differences.").text(messages) }
    var counts = [Int](repeating: 0, count: RedlineClass.allCases.count)
    for change in changes { counts[Int(change.kind.rawValue)] += 1 }
    let kinds = RedlineClass.allCases.compactMap { kind in
      let count = counts[Int(kind.rawValue)]
      return count == 0 ? nil : "\(kind.name.text(messages)) \(count)"
    }
    let count = changes.count
    return Message(
      ja: "変更\(count)か所：\(kinds.joined(separator: "、"))。",
      en: "\(count) change\(count == 1 ? "" : "s"): \(kinds.joined(separator: ", "))."
    ).text(messages)
  }

  /// 「文言の削除12語、追加14語（全体の8 %）。」 Nil where no word changed.
  var size: String? {
    let words = figures.words
    if changes.isEmpty { return nil }
    if words.deleted + words.inserted == 0 { return Message(ja: "文言は変わっていません。", en: "No word has changed.").text(messages) }
    let percent = figures.changedPercent
    return Message(
      ja: "語数では、削除\(words.deleted)、追加\(words.inserted)（全体の\(percent) %）。",
      en: "In words: \(words.deleted) deleted, \(words.inserted) inserted (\(percent) % of both texts)."
    ).text(messages)
  }
}
