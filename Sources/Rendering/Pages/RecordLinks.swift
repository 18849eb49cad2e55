import LegalCorpus
import Routing

extension Frame {
  /// In the head of a document's pages: its feed, its TimeMap and the records of the text.
  func recordRelations(of document: Document, _ text: Text?) -> [Model] {
    var models: [Model] = []
    if let feed = feedRelation(.documentFeed(language, document.id), title: title(of: document)) { models.append(feed) }
    if let calendar = calendarRelation(.documentCalendar(language, document.id), title: title(of: document)) { models.append(calendar) }
    var found: [(relation: String, page: Page)] = [("alternate", .versionList(document.id))]
    // A TimeMap is one of the page in force in the language that prevails.
    if language == document.original { found.append(("timemap", .timeMap(document.id))) }
    if let text {
      found += Page.RecordFormat.allCases.map { ("alternate", .record(document.id, text.version, text.language, $0)) }
    }
    for (relation, page) in found {
      guard let route = siteMap.route(for: page), let address = href(page) else { continue }
      var model = Model(text: relation, as: "rel")
      model[text: "href"] = address
      model[text: "type"] = MediaType(path: route.path).essence
      models.append(model)
    }
    return models
  }

  func feedRelation(_ page: Page, title: String) -> Model? { alternate(page, "application/atom+xml", title) }

  func calendarRelation(_ page: Page, title: String) -> Model? {
    alternate(page, "text/calendar", strings.text(.announcedDays, ["title": title]))
  }

  private func alternate(_ page: Page, _ type: String, _ title: String) -> Model? {
    guard let address = href(page) else { return nil }
    var model = Model(text: "alternate", as: "rel")
    model[text: "href"] = address
    model[text: "type"] = type
    model[text: "title"] = title
    return model
  }

  /// At the foot of a document's pages.
  func addRecords(of document: Document, _ text: Text?, to model: inout Model) {
    var pages: [Page] = [.versionList(document.id)]
    if let text { pages += Page.RecordFormat.allCases.map { .record(document.id, text.version, text.language, $0) } }
    model[list: "records"] = pages.compactMap { page in
      siteMap.route(for: page).map { route in
        link(String(route.path.split(separator: "/").last ?? ""), siteMap.link(from: self.route, to: route))
      }
    }
    model[text: "feed"] = href(.documentFeed(language, document.id))
    model[text: "calendar"] = href(.documentCalendar(language, document.id))
  }
}
