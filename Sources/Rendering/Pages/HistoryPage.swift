import LegalCorpus
import Routing

/// Every version of a document: what changed, when each held, and the comparisons of any two.
struct HistoryPage {
  let frame: Frame
  let document: Document

  private var strings: Strings.Language { frame.strings }

  func html() -> HTML {
    let title = frame.title(of: document)
    let heading = strings.text(.historyOf, ["title": title])
    var model = frame.model(title: strings.text(.history), path: [(title, .current(frame.language, document.id))])
    model[text: "head-title"] = strings.text(.pageTitle, ["title": heading, "publication": model[text: "publisher"] ?? ""])
    model[text: "running"] = heading
    model[text: "title"] = heading
    model[list: "relations"] = frame.recordRelations(of: document, nil)
    frame.addRecords(of: document, nil, to: &model)
    let published = document.versions.filter { !$0.id.isDraft }
    model[text: "lead"] = strings.text(.historyLead, count: published.count, ["title": title, "count": String(published.count)])
    model[list: "notices"] = TextPage(frame, document, version: nil).withdrawalNotices
    let sizes = ChangeSizes(frame: frame, document: document)
    model[list: "versions"] = document.versions.reversed().map { entry($0, sizes: sizes) }
    model[list: "periods"] = periods
    model[group: "finder"] = finder
    addPairs(&model)
    model[list: "clauses"] = ClauseIndex(frame: frame, document: document).models
    return frame.fill(.history, with: model)
  }
}

extension HistoryPage {
  private func entry(_ version: Version, sizes: ChangeSizes) -> Model {
    let state = document.state(of: version.id, on: frame.corpus.asOf)
    var model = Model(text: version.id.text, as: "id")
    model[markup: "date"] = version.id.day.map { day in frame.time(day) } ?? strings.html(.draftVersion)
    model[text: "state"] = version.isHeld ? state.name : "not-held"
    model[text: "state-name"] = strings.text(version.isHeld ? state.key : .notHeld)
    if version.isHeld { model[group: "state-change"] = frame.stateChange(of: version.id, in: document) }
    model[list: "details"] = details(version, state).map { detail in
      var model = Model()
      model[markup: "detail"] = detail
      return model
    }
    describe(version, &model)
    model[group: "size"] = sizes.model(of: version.id)
    model[list: "tools"] = tools(version)
    return model
  }

  private func details(_ version: Version, _ state: VersionState) -> [HTML] {
    var details: [HTML] = []
    if version.id == document.versions.first?.id {
      if version.id.day == document.established { details.append(strings.html(.firstVersion)) }
    } else {
      details.append(strings.html(version.class == .substantive ? .substantive : .editorial))
    }
    if let published = version.published { details.append(strings.html(.announcedOn, ["date": frame.time(published)])) }
    if let start = version.id.day, let end = document.end(of: version.id), state != .inForce || end > frame.corpus.asOf {
      details.append(end > start ? strings.html(.until, ["date": frame.time(end.previous)]) : strings.html(.pastSuperseded))
    }
    if let retroactive = version.retroactive { details.append(HTML(text: retroactive)) }
    return details
  }

  private func describe(_ version: Version, _ model: inout Model) {
    if let summary = version.summaries[frame.language] {
      model[text: "summary"] = summary
    } else if let other = frame.publication.languages.first(where: { version.summaries[$0] != nil }) {
      model[text: "summary"] = version.summaries[other]
      model[text: "summary-lang"] = other.text
    } else if !version.isHeld {
      model[text: "summary"] = strings.text(.notHeldTitle) + (frame.language.language == "ja" ? "" : " ") + strings.text(.notHeldText)
    }
    guard let text = version.text(in: frame.language) ?? version.text(in: document.original) else { return }
    let words = frame.theme.strings.language(text.language)
    model[list: "corrections"] = text.corrections.map { correction in
      var inner = Model(text: words.text(.correction, ["date": words.date(correction.date), "note": correction.note]), as: "sentence")
      if text.language != frame.language { inner[text: "lang"] = text.language.text }
      return inner
    }
  }

  private func tools(_ version: Version) -> [Model] {
    var tools: [Model] = []
    func add(_ key: StringKey, _ page: Page) {
      if let href = frame.href(page) { tools.append(frame.link(strings.text(key), href)) }
    }
    if version.isHeld { add(.readText, .version(frame.language, document.id, version.id)) }
    if document.state(of: version.id, on: frame.corpus.asOf) == .announced {
      add(.addToCalendar, .documentCalendar(frame.language, document.id))
    }
    if version.isHeld, let before = document.predecessor(of: version.id), let pair = VersionPair(before.id, version.id) {
      add(.comparePrevious, .comparison(frame.language, document.id, pair))
      add(.table, .comparisonTable(frame.language, document.id, pair))
    }
    return tools
  }

  private var periods: [Model] {
    var periods: [Model] = []
    for version in document.versions {
      guard let start = version.id.day else { continue }
      var model = Model(text: start.iso, as: document.isNeverInForce(version.id) ? "replaced" : "from")
      model[markup: "period"] = frame.period(of: version.id, in: document)
      model[text: "title"] = frame.title(of: version.id)
      model[text: "href"] = frame.href(.version(frame.language, document.id, version.id))
      model[text: "state-name"] = !version.isHeld ? strings.text(.notHeld) : start > frame.corpus.asOf ? strings.text(.announced) : nil
      periods.append(model)
    }
    if let withdrawn = document.withdrawn {
      var model = Model(text: withdrawn.date.iso, as: "from")
      model[markup: "period"] = strings.html(.from, ["from": frame.time(withdrawn.date)])
      model[text: "title"] = strings.text(.withdrawn)
      periods.append(model)
    }
    return periods.reversed()
  }

  /// The braces stay: the script fills them.
  private var finder: Model {
    var model = Model(text: strings.text(.date, ["year": "{year}", "month": "{month}", "day": "{day}"]), as: "date")
    model[text: "months"] = (1...12).map { strings.monthName($0) }.joined(separator: "|")
    model[text: "found"] = strings.text(.asOfFound, ["day": "{day}", "version": "{version}"])
    model[text: "before"] = strings.text(.asOfBefore, ["day": "{day}"])
    model[text: "withdrawn"] = strings.text(.asOfWithdrawn, ["day": "{day}"])
    model[text: "replaced"] = strings.text(.asOfReplaced, ["version": "{version}"])
    return model
  }

  private func addPairs(_ model: inout Model) {
    let pairs = frame.siteMap.pairs(of: document.id).filter { frame.href(.comparison(frame.language, document.id, $0)) != nil }
    let held = document.versions.count { $0.isHeld && !$0.id.isDraft }
    let leftOut = held * (held - 1) / 2 - pairs.count { !$0.new.isDraft }
    if leftOut > 0 { model[text: "left-out"] = strings.text(.pairsLeftOut, count: leftOut, [:]) }
    let older = document.versions.map(\.id).filter { id in pairs.contains { $0.old == id } }
    model[list: "columns"] = older.map { id in
      var model = Model()
      model[markup: "date"] = shortTitle(id)
      return model
    }
    let newer = document.versions.map(\.id).filter { id in pairs.contains { $0.new == id } }
    model[list: "pairs"] = newer.reversed().map { new in
      var model = Model()
      model[markup: "date"] = shortTitle(new)
      model[list: "cells"] = older.map { old in
        var cell = Model()
        guard let pair = VersionPair(old, new), pairs.contains(pair) else { return cell }
        cell[text: "href"] = frame.href(.comparison(frame.language, document.id, pair))
        cell[text: "pair"] = strings.text(.pairCompared, ["old": frame.title(of: old), "new": frame.title(of: new)])
        cell[text: "count"] = changes(pair).map { $0 == 0 ? strings.text(.noChange) : strings.text(.changesCount, count: $0, [:]) }
        return cell
      }
      return model
    }
  }

  /// As many as the comparison's page counts.
  private func changes(_ pair: VersionPair) -> Int? {
    [frame.language, document.original].lazy.compactMap { frame.comparisons.shelf(document.id, $0)?.count(of: pair) }.first
  }

  private func shortTitle(_ version: VersionID) -> HTML {
    guard let day = version.day else { return strings.html(.draft) }
    var html = HTML("<time")
    html.attribute("datetime", day.iso)
    html.markup(">")
    html.text(strings.numbered(strings.shortDate(day), version.ordinal))
    html.markup("</time>")
    return html
  }
}
