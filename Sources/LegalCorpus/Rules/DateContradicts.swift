import Diagnostics

/// A date that a text gives for its own establishment, revision or taking effect is one of its version's. `date-contradicts`.
///
/// Looked at are the lines above and below the text where such a word stands right beside the date (「2022年4月1日改訂」, `Last revised: 1 April 2022`),
/// and the first and last paragraph where they say nothing else (「この規約は、2022年4月1日から施行します。」): other dates are of other things.
struct DateContradicts {
  let document: DocumentPlan
  /// Ascending.
  let versions: [VersionDraft]

  func check(report: inout Report) {
    for version in versions where !version.id.isDraft {
      for text in version.texts { check(text, of: version, report: &report) }
    }
  }

  private func check(_ text: TextDraft, of version: VersionDraft, report: inout Report) {
    var found: [(line: DatedLine, source: SourceRange)] = []
    for line in text.header + text.signed {
      if let dated = DatedLine(line.value, language: text.language) { found.append((dated, line.range)) }
    }
    for leaf in [text.tree.first, text.tree.last].compactMap({ $0 }) where leaf.kind == .paragraph {
      let words = (leaf.label.map { $0.text + $0.gap } ?? "") + PlainText.of(leaf.phrases)
      guard words.utf8.count < 400, let line = DatedLine(words, language: text.language), line.isAllThereIs(besides: text.title) else {
        continue
      }
      found.append((line, SourceRange(leaf.file, leaf.range)))
    }
    let statements = found.flatMap { line, source in line.statements.map { ($0, source) } }
    guard !statements.isEmpty else { return }
    let known = days(upTo: version)
    let hasKnown = statements.contains { known.contains($0.0.day) }
    var reported: Set<Int> = []
    for (statement, source) in statements where !known.contains(statement.day) {
      // What came before the first version that is held or known may have no version here.
      if hasKnown, !statement.isLast, statement.day < (known.min() ?? statement.day) { continue }
      let range = source.file.range(of: statement.written, in: source.bytes) ?? source.file.firstLine(of: source.bytes)
      guard reported.insert(range.lowerBound).inserted else { continue }
      add(statement, at: .bytes(range, of: source.file), version, &report)
    }
  }

  /// The days that a text of a version may give: those of the version, of its document and of the versions before it.
  private func days(upTo version: VersionDraft) -> Set<Day> {
    var days: Set<Day> = []
    for earlier in versions where earlier.id <= version.id {
      for day in [earlier.id.day, earlier.matter.adopted?.value, earlier.matter.published?.value, earlier.matter.approved?.value.date] {
        if let day { days.insert(day) }
      }
      for text in earlier.texts { for correction in text.matter.corrections { days.insert(correction.date.value) } }
    }
    for plan in document.versions where plan.id <= version.id { if let day = plan.id.day { days.insert(day) } }
    if let established = document.file.established?.value { days.insert(established) }
    if let withdrawn = document.file.withdrawn?.value.date.value { days.insert(withdrawn) }
    return days
  }

  private func add(_ statement: DatedLine.Statement, at place: Place, _ version: VersionDraft, _ report: inout Report) {
    let day = version.id.day?.iso ?? ""
    report.error(
      "date-contradicts", at: place,
      Message(
        ja: "本文の「\(statement.written)」は、この版の日付（効力を持つ日 \(day)）とも、制定・採択・公表の日とも、前の版の日とも違います。",
        en:
          "“\(statement.written)” in the text is neither the day of this version (\(day)), nor one of its establishment, adoption or publication, nor of an earlier version."
      ),
      remedy: Message(
        ja: "本文の日付を直すか、adopted、published、established に正しい日を書いてください。",
        en: "Correct the date in the text, or write the right day as adopted, published or established."))
  }
}

extension ClauseTree {
  /// The first block, where the text does not begin with a heading.
  fileprivate var first: Leaf? { nodes[0].leaves.first }

  /// The last block of the text.
  fileprivate var last: Leaf? { nodes.last { !$0.leaves.isEmpty }?.leaves.last }
}
