import Diagnostics
import LegalCorpus
import Routing

/// A version of a document, or the document in force: its text under what has to be said about it.
struct TextPage {
  let frame: Frame
  let document: Document
  /// What the page shows; nil where there is nothing to show.
  let version: Version?
  /// Whether it is the page of the document, not of one version.
  let isCurrent: Bool
  /// The text shown: in the page's language, else the original.
  let text: Text?

  /// - Parameter version: nil for the document in force.
  init(_ frame: Frame, _ document: Document, version: Version?) {
    self.frame = frame
    self.document = document
    isCurrent = version == nil
    self.version = version ?? document.shownVersion(on: frame.corpus.asOf)
    text = self.version.flatMap { $0.text(in: frame.language) ?? $0.text(in: document.original) ?? $0.texts.first }
  }

  var strings: Strings.Language { frame.strings }
  var state: VersionState? { version.map { document.state(of: $0.id, on: frame.corpus.asOf) } }
  var isWithdrawn: Bool { document.withdrawn.map { $0.date <= frame.corpus.asOf } ?? false }

  var title: String {
    text?.title ?? version.flatMap { frame.localized($0.titles) } ?? frame.localized(document.titles) ?? document.id.text
  }

  /// The same in the page's own language, which that of the text need not be.
  private var name: String {
    text.map { $0.language == frame.language } ?? true ? title : frame.localized(document.titles) ?? title
  }

  func html() -> HTML {
    var model = frameModel()
    model[text: "title"] = title
    model[text: "subtitle"] = text?.subtitle
    describeState(&model)
    model[list: "header"] = (text?.header ?? []).map { Model(text: $0, as: "line") }
    model[list: "facts"] = facts
    model[list: "signed"] = (text?.signed.dropLast() ?? []).map { Model(text: $0, as: "line") }
    model[text: "signer"] = text?.signed.last
    if let version { model[text: "version-title"] = versionTitle(version) }
    model[list: "versions"] = versions
    model[list: "tools"] = tools
    model[list: "notices"] = notices
    describeChanges(&model)
    if let text, let version { write(text, of: version, to: &model) }
    return frame.fill(.text, with: model)
  }
}

extension TextPage {
  private func frameModel() -> Model {
    let path: [(title: String, page: Page)] =
      isCurrent
      ? []
      : [
        (frame.localized(document.titles) ?? title, .current(frame.language, document.id)),
        (strings.text(.history), .history(frame.language, document.id)),
      ]
    var model = frame.model(title: isCurrent ? name : version.map(versionTitle) ?? name, path: path)
    if !isCurrent, let version {
      model[text: "head-title"] = strings.text(
        .pageTitle, ["title": "\(name)\(strings.text(.space))\(versionTitle(version))", "publication": model[text: "publisher"] ?? ""])
    }
    model[text: "running"] = [name, version.map(versionTitle) ?? ""].joined(separator: strings.text(.space))
    model[list: "relations"] = relations + frame.recordRelations(of: document, text)
    frame.addRecords(of: document, text, to: &model)
    if state != .draft {
      var data = HTML()
      data.data(LegislationJSON(frame: frame, document: document, version: version, text: text).json())
      model[markup: "data"] = data
    }
    return model
  }

  /// RFC 5829; and RFC 7089 for a page that the TimeMap lists.
  private var relations: [Model] {
    guard let version, let place = document.versions.firstIndex(where: { $0.id == version.id }) else { return [] }
    var found: [(String, Page)] = [
      ("latest-version", .current(frame.language, document.id)), ("version-history", .history(frame.language, document.id)),
    ]
    if place > 0 { found.append(("predecessor-version", .version(frame.language, document.id, document.versions[place - 1].id))) }
    if place + 1 < document.versions.count {
      found.append(("successor-version", .version(frame.language, document.id, document.versions[place + 1].id)))
    }
    let isMemento = document.mementos(by: frame.corpus.asOf).contains { $0.id == version.id }
    if !isCurrent, isMemento, frame.language == document.original { found.append(("original", .current(frame.language, document.id))) }
    return found.compactMap { relation, page in
      guard let address = frame.absolute(page) ?? frame.href(page) else { return nil }
      var model = Model()
      model[text: "rel"] = relation
      model[text: "href"] = address
      return model
    }
  }

  private func describeState(_ model: inout Model) {
    if isWithdrawn && isCurrent {
      model[text: "state"] = "withdrawn"
      model[text: "state-name"] = strings.text(.withdrawn)
      return
    }
    guard let version, let state else { return }
    model[text: "state"] = version.isHeld ? state.name : "not-held"
    model[text: "state-name"] = strings.text(version.isHeld ? state.key : .notHeld)
    model[markup: "state-period"] = frame.period(of: version.id, in: document)
    if version.isHeld { model[group: "state-change"] = frame.stateChange(of: version.id, in: document) }
  }

  private func describeChanges(_ model: inout Model) {
    guard let version, let text else { return }
    if let summary = text.summary ?? version.summaries[text.language] {
      model[text: "summary"] = summary
      if text.language != frame.language { model[text: "summary-lang"] = text.language.text }
    }
    let words = frame.theme.strings.language(text.language)
    model[list: "corrections"] = text.corrections.map { correction in
      Model(text: words.text(.correction, ["date": words.date(correction.date), "note": correction.note]), as: "sentence")
    }
  }

  private var facts: [Model] {
    var facts: [Model] = []
    func add(_ key: StringKey, _ value: HTML?) {
      guard let value else { return }
      var model = Model(text: strings.text(key), as: "name")
      model[markup: "value"] = value
      facts.append(model)
    }
    add(.established, document.established.map(frame.time))
    guard let version else { return facts }
    if let day = version.id.day, day != document.established {
      add(state == .announced ? .takesEffect : .lastRevised, frame.time(day))
    }
    add(.adopted, version.adopted.map(frame.time))
    add(.published, version.published.map(frame.time))
    add(.retroactive, version.retroactive.map { HTML(text: $0) })
    return facts
  }

  func versionTitle(_ version: Version) -> String { frame.title(of: version.id) }

  private var versions: [Model] {
    guard document.versions.count > 1, let version else { return [] }
    return document.versions.reversed().map { other in
      let state = document.state(of: other.id, on: frame.corpus.asOf)
      var name = versionTitle(other)
      if !other.isHeld {
        name = strings.text(.versionWithState, ["version": name, "state": strings.text(.notHeld)])
      } else if state == .announced || state == .inForce {
        name = strings.text(.versionWithState, ["version": name, "state": strings.text(state.key)])
      }
      return frame.link(name, other.id == version.id ? nil : frame.href(.version(frame.language, document.id, other.id)))
    }
  }

  private var tools: [Model] {
    var tools: [Model] = []
    func add(_ title: String, _ page: Page?, lang: LanguageTag? = nil) {
      if let page, let href = frame.href(page) { tools.append(frame.link(title, href, lang: lang)) }
    }
    if let version {
      let pair = document.predecessor(of: version.id).flatMap { VersionPair($0.id, version.id) }
      add(strings.text(.comparePrevious), pair.map { .comparison(frame.language, document.id, $0) })
      add(strings.text(.table), pair.map { .comparisonTable(frame.language, document.id, $0) })
    }
    add(strings.text(.history), .history(frame.language, document.id))
    if let version {
      for other in frame.publication.languages where other != frame.language {
        add(
          strings.text(.beside, ["language": frame.name(of: other)]),
          isCurrent
            ? .parallel(frame.language, document.id, with: other) : .parallelVersion(frame.language, document.id, with: other, version.id))
      }
      if let text { add(strings.text(.sourceText), .record(document.id, version.id, text.language, .markdown)) }
    }
    return tools
  }

  private func write(_ text: Text, of version: Version, to model: inout Model) {
    let links = PageLinks(frame: frame, document: document.id, version: version.id, isInForce: state == .inForce)
    var writer = MarkupWriter(
      links: links, strings: frame.theme.strings.language(text.language), margin: margin(text), reserving: text.file.bytes.count * 2)
    writer.write(text.elements)
    model[markup: "body"] = writer.html
    var contents = HTML()
    contents.contents(text.outline)
    model[markup: "contents"] = contents
    if text.language != frame.language { model[text: "body-lang"] = text.language.text }
  }

  private func margin(_ text: Text) -> Margin {
    var margin = Margin()
    if let pair = document.predecessor(of: text.version).flatMap({ VersionPair($0.id, text.version) }),
      let changes = frame.comparisons.shelf(document.id, text.language)?.changes(of: text.version)
    {
      let words = frame.theme.strings.language(text.language)
      for (block, change) in changes.byBlock {
        guard let href = frame.href(.comparison(frame.language, document.id, pair), fragment: change.anchor) else { continue }
        margin.changes[block] = Margin.Change(
          title: words.text(change.kind.markKey), address: href,
          history: change.clause.flatMap { frame.href(.clauseHistory(frame.language, document.id, $0)) })
      }
    }
    for entry in text.outline.entries {
      guard let source = entry.translates, source < text.version, let day = source.day else { continue }
      margin.lags[entry.id] = lag(from: source, day, to: text.version)
    }
    return margin
  }

  /// Under a clause whose translation was made from an earlier text.
  private func lag(from source: VersionID, _ day: Day, to version: VersionID) -> HTML {
    var html = HTML("<aside class=\"note late\"><p>")
    html.append(strings.html(.clauseLags, ["language": HTML(text: frame.name(of: document.original)), "date": frame.time(day)]))
    if let pair = VersionPair(source, version), let href = frame.href(.comparison(document.original, document.id, pair)) {
      html.markup(" <a")
      html.attribute("href", href)
      html.markup(">")
      html.append(strings.html(.seeChanges))
      html.markup("</a>")
    }
    html.markup("</p></aside>\n")
    return html
  }
}
