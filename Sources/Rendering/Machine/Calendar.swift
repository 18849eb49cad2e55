import LegalCorpus
import Routing

/// The days that are announced, as a calendar (RFC 5545) of all-day events. Where nothing is announced it holds the last day that has come: a calendar
/// needs an event, its address stays, and what a reader has subscribed to does not vanish on the day itself.
struct Calendar {
  let frame: Frame
  /// Nil for all documents.
  let document: Document?

  func bytes() -> [UInt8] {
    let title = document.map { frame.title(of: $0) } ?? frame.localized(frame.publication.titles) ?? ""
    let name = frame.strings.text(.announcedDays, ["title": title])
    var lines = CalendarLines()
    lines.add("BEGIN", "VCALENDAR")
    lines.add("VERSION", "2.0")
    lines.add("PRODID", "-//Kaitei//Kaitei//EN")
    lines.add("CALSCALE", "GREGORIAN")
    // RFC 7986, and what calendars knew before it.
    lines.add("NAME;LANGUAGE=\(frame.language.text)", text: name)
    lines.add("X-WR-CALNAME", text: name)
    lines.add("REFRESH-INTERVAL;VALUE=DURATION", "P1D")
    if let own = frame.absolute(frame.route.page) { lines.add("SOURCE;VALUE=URI", own) }
    for event in events { add(event, to: &lines) }
    lines.add("END", "VCALENDAR")
    return lines.bytes
  }
}

extension Calendar {
  private struct Event {
    let document: Document
    let day: Day
    /// Nil for the withdrawal.
    let version: Version?
  }

  private var events: [Event] {
    let all = (document.map { [$0] } ?? frame.corpus.documents).flatMap(events).enumerated()
      .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
    let ahead = all.filter { $0.day > frame.corpus.asOf }
    return ahead.isEmpty ? all.suffix(1) : ahead
  }

  private func events(of document: Document) -> [Event] {
    var events = document.datedVersions.compactMap { version in
      version.id.day.map { Event(document: document, day: $0, version: version) }
    }
    events.removeAll { event in event.version.map { document.isNeverInForce($0.id) } ?? false }
    if let withdrawn = document.withdrawn { events.append(Event(document: document, day: withdrawn.date, version: nil)) }
    return events
  }

  private func add(_ event: Event, to lines: inout CalendarLines) {
    let document = event.document
    let language = frame.language.text
    lines.add("BEGIN", "VEVENT")
    lines.add("UID", "\(document.firstID.text)/\(event.version?.id.text ?? "withdrawn")/\(language)@\(frame.siteMap.host ?? "")")
    lines.add("DTSTAMP", stamp(event).calendar + "T000000Z")
    lines.add("DTSTART;VALUE=DATE", event.day.calendar)
    lines.add("DTEND;VALUE=DATE", event.day.next.calendar)
    lines.add("SUMMARY;LANGUAGE=\(language)", text: summary(event))
    if let description = description(event) { lines.add("DESCRIPTION", text: description) }
    let page: Page = event.version.map { .version(frame.language, document.id, $0.id) } ?? .current(frame.language, document.id)
    if let address = frame.absolute(page) { lines.add("URL", address) }
    lines.add("TRANSP", "TRANSPARENT")
    lines.add("END", "VEVENT")
  }

  /// When the event was last said, by the documents: the clock of the build would change the file without cause.
  private func stamp(_ event: Event) -> Day {
    guard let version = event.version else { return event.document.datedVersions.last.map(said) ?? event.day }
    return said(version)
  }

  private func said(_ version: Version) -> Day {
    let corrections = version.texts.flatMap(\.corrections).map(\.date)
    return ((version.published ?? version.id.day).map { [$0] + corrections } ?? corrections).max() ?? frame.corpus.asOf
  }

  private func summary(_ event: Event) -> String {
    let title = event.version?.titles[frame.language] ?? frame.title(of: event.document)
    guard let version = event.version else { return frame.strings.text(.dayOfWithdrawal, ["title": title]) }
    let isFirst = event.document.versions.first?.id == version.id
    return frame.strings.text(isFirst ? .dayOfEffect : .dayOfRevision, ["title": title])
  }

  /// What changes and where to compare it, or why the document is withdrawn.
  private func description(_ event: Event) -> String? {
    guard let version = event.version else { return event.document.withdrawn.flatMap { frame.localized($0.reasons) } }
    var paragraphs: [String] = []
    if let summary = frame.localized(version.summaries) { paragraphs.append(summary) }
    if let before = event.document.predecessor(of: version.id), let pair = VersionPair(before.id, version.id),
      let address = frame.absolute(.comparison(frame.language, event.document.id, pair))
    {
      paragraphs.append(frame.strings.text(.comparePrevious) + frame.strings.text(.titleSeparator) + address)
    }
    return paragraphs.isEmpty ? nil : paragraphs.joined(separator: "\n\n")
  }
}
