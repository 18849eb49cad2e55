import LegalCorpus
import Routing

/// An Atom feed (RFC 4287) of versions, the newest first; those that are announced are marked so. Ids are `tag:` URIs (RFC 4151) of the host and the
/// day of establishment, so that they stay when addresses change.
struct Feed {
  let frame: Frame
  /// Nil for the feed of all documents.
  let document: Document?

  func bytes() -> [UInt8] {
    let entries = self.entries
    let title = document.map { frame.title(of: $0) } ?? frame.localized(frame.publication.titles) ?? ""
    var xml = HTML()
    xml.markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\"")
    xml.attribute("xml:lang", frame.language.text)
    xml.markup(">\n")
    xml.element("title", title)
    xml.element("id", tag(document?.established ?? founded, document.map { [$0.firstID.text] } ?? []))
    xml.element("updated", (entries.map(\.updated).max() ?? founded).timestamp)
    xml.link("self", frame.absolute(frame.route.page), type: "application/atom+xml")
    xml.link("alternate", frame.absolute(document.map { .history(frame.language, $0.id) } ?? .hub(frame.language)), type: "text/html")
    xml.markup("<author>")
    xml.element("name", frame.publication.publisher.text("name", in: frame.language, on: frame.corpus.asOf) ?? title)
    xml.markup("</author>\n")
    for entry in entries { write(entry, to: &xml) }
    xml.markup("</feed>\n")
    return xml.bytes
  }
}

extension Feed {
  private struct Entry {
    let document: Document
    let version: Version
    /// When the version was announced, or took effect; later where it was corrected.
    let updated: Day
  }

  private var entries: [Entry] {
    var entries: [Entry] = []
    for document in document.map({ [$0] }) ?? frame.corpus.documents {
      for version in document.versions {
        guard let day = version.id.day else { continue }
        let corrections = version.texts.flatMap(\.corrections).map(\.date)
        entries.append(Entry(document: document, version: version, updated: ([version.published ?? day] + corrections).max() ?? day))
      }
    }
    return entries.sorted { first, second in
      if first.updated != second.updated { return first.updated > second.updated }
      if first.version.id != second.version.id { return first.version.id > second.version.id }
      return first.document.id < second.document.id
    }
  }

  private func write(_ entry: Entry, to xml: inout HTML) {
    let state = entry.document.state(of: entry.version.id, on: frame.corpus.asOf)
    var title = frame.title(of: entry.document) + frame.strings.text(.space) + frame.title(of: entry.version.id)
    if state == .announced { title = frame.strings.text(.versionWithState, ["version": title, "state": frame.strings.text(.announced)]) }
    xml.markup("<entry>\n")
    xml.element("title", title)
    xml.element("id", tag(entry.document.established ?? founded, [entry.document.firstID.text, entry.version.id.text]))
    xml.element("updated", entry.updated.timestamp)
    if let published = entry.version.published { xml.element("published", published.timestamp) }
    xml.link("alternate", frame.absolute(.version(frame.language, entry.document.id, entry.version.id)), type: "text/html")
    if let before = entry.document.predecessor(of: entry.version.id), let pair = VersionPair(before.id, entry.version.id) {
      xml.link("related", frame.absolute(.comparison(frame.language, entry.document.id, pair)), type: "text/html")
    }
    xml.markup("<category")
    xml.attribute("term", state.name)
    xml.attribute("label", frame.strings.text(state.key))
    xml.markup("/>\n")
    if let summary = frame.localized(entry.version.summaries) { xml.element("summary", summary) }
    xml.markup("</entry>\n")
  }

  /// `tag:www.example.com,2005-04-01:public-notice/2022-04-01/ja`
  private func tag(_ day: Day, _ parts: [String]) -> String {
    "tag:\(frame.siteMap.host ?? ""),\(day.iso):" + (parts + [frame.language.text]).joined(separator: "/")
  }

  /// The first day of the publication.
  private var founded: Day { frame.corpus.documents.compactMap(\.established).min() ?? frame.corpus.asOf }
}

extension HTML {
  fileprivate mutating func element(_ name: StaticString, _ text: String) {
    markup("<")
    markup(name)
    markup(">")
    self.text(text)
    markup("</")
    markup(name)
    markup(">\n")
  }

  fileprivate mutating func link(_ relation: String, _ address: String?, type: String) {
    guard let address else { return }
    markup("<link")
    attribute("rel", relation)
    attribute("type", type)
    attribute("href", address)
    markup("/>\n")
  }
}
