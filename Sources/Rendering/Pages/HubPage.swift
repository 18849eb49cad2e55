import LegalCorpus
import Routing

/// The list of documents: since when each is in force, what changed last, what is announced.
struct HubPage {
  let frame: Frame

  func html() -> HTML {
    let title = frame.localized(frame.publication.titles) ?? ""
    var model = frame.model(title: title)
    model[text: "title"] = title
    model[text: "feed"] = frame.href(.languageFeed(frame.language))
    model[text: "current"] = frame.href(.currentVersions)
    model[text: "calendar"] = frame.href(.languageCalendar(frame.language))
    model[list: "relations"] = [
      frame.feedRelation(.languageFeed(frame.language), title: title),
      frame.calendarRelation(.languageCalendar(frame.language), title: title),
    ].compactMap { $0 }
    model[text: "lead"] = frame.localized(frame.publication.descriptions)
    model[list: "documents"] = frame.corpus.documents.map(entry)
    return frame.fill(.hub, with: model)
  }
}

extension HubPage {
  private func entry(_ document: Document) -> Model {
    var model = Model(text: document.id.text, as: "id")
    model[text: "title"] = frame.title(of: document)
    if document.titles[frame.language] == nil, let other = frame.publication.languages.first(where: { document.titles[$0] != nil }) {
      model[text: "lang"] = other.text
    }
    model[text: "description"] = frame.localized(document.descriptions)
    if let external = document.external {
      model[text: "href"] = external.url
      model[text: "description"] = frame.localized(external.notes)
      model[text: "elsewhere"] = frame.strings.text(.elsewhere, ["host": host(of: external.url)])
      return model
    }
    model[text: "href"] = frame.href(.current(frame.language, document.id))
    model[list: "facts"] = facts(document)
    model[list: "notices"] = TextPage(frame, document, version: nil).hubNotices
    model[list: "tools"] = tools(document)
    return model
  }

  private func facts(_ document: Document) -> [Model] {
    let strings = frame.strings
    func fact(_ key: StringKey, _ value: HTML) -> Model {
      var model = Model(text: strings.text(key), as: "name")
      model[markup: "value"] = value
      return model
    }
    var facts: [Model] = []
    if let established = document.established { facts.append(fact(.established, frame.time(established))) }
    guard let version = document.lastVersion(by: frame.corpus.asOf), let day = version.id.day, day != document.established else {
      return facts
    }
    guard let summary = frame.passage(version.summaries) else { return facts + [fact(.lastRevised, frame.time(day))] }
    return facts + [
      fact(.lastRevised, strings.html(.lastChange, ["date": frame.time(day), "summary": summary]))
    ]
  }

  private func tools(_ document: Document) -> [Model] {
    var tools: [Model] = []
    if let version = document.lastVersion(by: frame.corpus.asOf), let before = document.predecessor(of: version.id),
      let pair = VersionPair(before.id, version.id), let href = frame.href(.comparison(frame.language, document.id, pair))
    {
      tools.append(frame.link(frame.strings.text(.comparePrevious), href))
    }
    if let href = frame.href(.history(frame.language, document.id)) { tools.append(frame.link(frame.strings.text(.history), href)) }
    return tools
  }

  /// The host of an `https:` address.
  private func host(of url: String) -> String {
    let afterScheme = url.utf8.firstIndex(of: UInt8(ascii: "/")).map { url[$0...].drop { $0 == "/" } } ?? url[...]
    return String(afterScheme.prefix { $0 != "/" && $0 != ":" && $0 != "?" && $0 != "#" })
  }
}
