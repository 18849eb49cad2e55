import LegalCorpus
import Redlining
import Routing

/// The history of a clause with a written id: each wording with its dates and what changed.
struct ClausePage {
  private let frame: Frame
  private let document: Document
  private let clause: ClauseID
  /// In the page's language, else in the original.
  private let language: LanguageTag
  private let shelf: ComparisonShelf?

  init(_ frame: Frame, _ document: Document, _ clause: ClauseID) {
    self.frame = frame
    self.document = document
    self.clause = clause
    let has = { (language: LanguageTag) in
      document.versions.contains { $0.text(in: language)?.outline.index(of: clause) != nil }
    }
    language = has(frame.language) ? frame.language : document.original
    shelf = frame.comparisons.shelf(document.id, language)
  }

  func html() -> HTML {
    let wordings = self.wordings
    let name = wordings.last.map { self.name(of: $0) } ?? clause.text
    let documentTitle = frame.title(of: document)
    var model = frame.model(
      title: name,
      path: [(documentTitle, .current(frame.language, document.id)), (strings.text(.history), .history(frame.language, document.id))],
      titleLanguage: language)
    // Named in the language of its wordings.
    let title = frame.theme.strings.language(language).text(.clauseHistory, ["clause": name])
    model[text: "head-title"] = strings.text(
      .pageTitle, ["title": title + strings.text(.titleSeparator) + documentTitle, "publication": model[text: "publisher"] ?? ""])
    model[text: "running"] = title
    model[text: "title"] = title
    model[text: "clause"] = name
    if let inForce = document.versionInForce(on: frame.corpus.asOf)?.text(in: language), inForce.outline.index(of: clause) != nil {
      model[text: "current"] = frame.href(.current(language, document.id), fragment: clause.text)
    }
    if language != frame.language {
      model[text: "body-lang"] = language.text
      model[list: "notices"] = [originalNotice]
    }
    model[list: "wordings"] = wordings.enumerated().reversed().map { index, wording in
      self.model(of: wording, until: index + 1 < wordings.count ? wordings[index + 1].version.day : nil)
    }
    return frame.fill(.clause, with: model)
  }
}

extension ClausePage {
  private struct Wording {
    let version: VersionID
    let list: ChangeList
    /// Of the clause, ascending.
    let rows: [Int]
    let isFirst: Bool

    var classes: [RedlineClass] { RedlineClass.allCases.filter { name in rows.contains { list.rows[$0].classes.contains(name) } } }
  }

  private var strings: Strings.Language { frame.strings }

  /// Oldest first: the first text that has the clause, and every one in which something of it is not as before.
  private var wordings: [Wording] {
    var wordings: [Wording] = []
    for version in document.versions {
      guard let shelf, let text = version.text(in: language) else { continue }
      let step = shelf.step(to: version.id)
      if wordings.isEmpty || step == nil {
        guard text.outline.index(of: clause) != nil, let list = step.map({ isNew(in: $0) ? $0 : nil }) ?? shelf.unchanged(version.id) else {
          continue
        }
        wordings.append(Wording(version: version.id, list: list, rows: rows(of: list), isFirst: true))
      } else if let step {
        let rows = rows(of: step)
        if rows.contains(where: { step.rows[$0].isChange }) {
          wordings.append(Wording(version: version.id, list: step, rows: rows, isFirst: false))
        }
      }
    }
    return wordings
  }

  /// Whether the clause came in with a step.
  private func isNew(in list: ChangeList) -> Bool { list.comparison.old.text.outline.index(of: clause) == nil }

  private func rows(of list: ChangeList) -> [Int] {
    let (old, new) = (list.comparison.old, list.comparison.new)
    let (inOld, inNew) = (old.text.outline.index(of: clause), new.text.outline.index(of: clause))
    return list.rows.indices.filter { index in
      let row = list.rows[index]
      if row.kind == .movedAway { return false }
      if let inNew, let block = row.new, new.holds(inNew, block) { return true }
      if let inOld, let block = row.old, old.holds(inOld, block) { return true }
      return false
    }
  }

  private func name(of wording: Wording) -> String {
    guard let first = wording.rows.first else { return clause.text }
    let row = wording.list.rows[first]
    let label = row.new.map { wording.list.comparison.new.path(of: $0) } ?? row.old.map { wording.list.comparison.old.path(of: $0) } ?? ""
    return [label, excerpt(wording.list.block(first).text)].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func model(of wording: Wording, until next: Day?) -> Model {
    var model = Model()
    let version = wording.version
    let isGone = wording.list.comparison.new.text.outline.index(of: clause) == nil
    if let day = version.day { model[markup: "date"] = frame.time(day) }
    if let start = version.day, !isGone {
      let end = next ?? document.withdrawn?.date
      model[markup: "period"] =
        end.map { strings.html(.fromUntil, ["from": frame.time(start), "until": frame.time($0.previous)]) }
        ?? strings.html(start > frame.corpus.asOf ? .from : .fromUntilNow, ["from": frame.time(start)])
    }
    model[text: "version-title"] = frame.title(of: version)
    model[text: "version-href"] = frame.href(.version(language, document.id, version), fragment: isGone ? nil : clause.text)
    if wording.isFirst {
      model[text: "kinds"] = strings.text(.firstWording)
      model[text: "kind"] = "first"
    } else {
      model[text: "kinds"] = wording.classes.map { strings.text($0.key) }.joined(separator: strings.text(.space))
      model[text: "kind"] = wording.classes.first?.identifier
    }
    if let first = wording.rows.first, let block = wording.list.rows[first].new {
      model[text: "place"] = wording.list.comparison.new.path(of: block)
    }
    if !wording.isFirst || wording.list.comparison.old.text.version != version,
      let pair = VersionPair(wording.list.comparison.old.text.version, version)
    {
      let anchor = wording.rows.lazy.compactMap { wording.list.changeOfRow[$0] }.first.map { wording.list.changes[$0].anchor }
      model[text: "comparison"] = frame.href(.comparison(frame.language, document.id, pair), fragment: anchor)
    }
    var writer = RedlineWriter(
      wording.list, newLinks: links(version), oldLinks: links(wording.list.comparison.old.text.version),
      strings: frame.theme.strings.language(language))
    writer.write(rows: wording.rows)
    model[markup: "body"] = writer.html
    return model
  }

  private func links(_ version: VersionID) -> PageLinks {
    PageLinks(
      frame: frame, document: document.id, version: version, isInForce: false, textPage: .version(language, document.id, version))
  }

  private var originalNotice: Model {
    var notice = Model(text: "translation", as: "kind")
    notice[markup: "heading"] = strings.html(
      .translationMissing, ["language": HTML(text: frame.name(of: frame.language)), "original": HTML(text: frame.name(of: language))])
    return notice
  }
}

extension Comparison.Side {
  /// Whether a block is of a clause, by its index in the outline, or of one within it. O(depth).
  func holds(_ clause: Int, _ block: Int) -> Bool {
    var place = comparable.places[block].clause
    // What stands above a clause comes before it.
    while let index = place, index >= clause {
      if index == clause { return true }
      place = text.outline.entries[index].parent
    }
    return false
  }
}
