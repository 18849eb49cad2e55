import LegalCorpus
import Routing

extension TextPage {
  /// What has to be said before the text, most important first.
  var notices: [Model] {
    var notices: [Model] = []
    if let withdrawn = document.withdrawn { notices.append(withdrawal(withdrawn)) }
    if let version {
      switch state {
      case .draft: notices.append(notice("draft", .draft, HTML(text: strings.text(.draftTitle)), [strings.html(.draftText)]))
      case .announced: notices.append(notYet(version))
      case .past where !isWithdrawn || !isCurrent: notices.append(past(version))
      case .inForce, .past, nil: break
      }
      if !version.isHeld { notices.append(notice("not-held", .notHeld, strings.html(.notHeldTitle), [strings.html(.notHeldText)])) }
      if state == .inForce { notices += document.announced(on: frame.corpus.asOf).map { announcement($0, from: version) } }
    } else if document.withdrawn == nil {
      notices.append(notice("not-held", nil, strings.html(.noVersionTitle), []))
    }
    if let text, let translation = aboutTranslation(text) { notices.append(translation) }
    return notices
  }

  /// Those for the list of documents.
  var hubNotices: [Model] {
    var notices = withdrawalNotices
    guard let version else { return notices }
    if state == .inForce { notices += document.announced(on: frame.corpus.asOf).map { announcement($0, from: version) } }
    if state == .announced { notices.append(notYet(version)) }
    if !version.isHeld { notices.append(notice("not-held", .notHeld, strings.html(.notHeldTitle), [])) }
    return notices
  }

  var withdrawalNotices: [Model] { document.withdrawn.map { [withdrawal($0)] } ?? [] }

  private func notice(
    _ kind: String, _ flag: StringKey?, _ heading: HTML, _ sentences: [HTML], links: [(title: StringKey, href: String?)] = []
  ) -> Model {
    var model = Model(text: kind, as: "kind")
    model[text: "flag"] = flag.map { strings.text($0) }
    model[markup: "heading"] = heading
    model[list: "sentences"] = sentences.filter { !$0.isEmpty }.map { sentence($0) }
    model[list: "links"] = links.compactMap { title, href in href.map { frame.link(strings.text(title), $0) } }
    return model
  }

  private func sentence(_ html: HTML, expires: Bool = false) -> Model {
    var model = Model()
    model[markup: "sentence"] = html
    model[flag: "expires"] = expires
    return model
  }

  /// What a script does to a notice on its day, where the site was not built again, and how it says how many days are left.
  private func expire(_ model: inout Model, on day: Day, last: StringKey?, as passed: StringKey, _ flag: StringKey) {
    if let last { model[list: "sentences"] += [sentence(strings.html(last), expires: true)] }
    model[text: "effective"] = day.iso
    model[text: "passed"] = strings.text(passed, ["date": frame.date(day)])
    model[text: "passed-flag"] = strings.text(flag)
    model[text: "day-left"] = strings.text(.daysLeft, count: 1, ["count": "{count}"])
    model[text: "days-left"] = strings.text(.daysLeft, count: 2, ["count": "{count}"])
  }

  private func withdrawal(_ withdrawn: Document.Withdrawal) -> Model {
    let isDone = withdrawn.date <= frame.corpus.asOf
    let heading = strings.html(isDone ? .withdrawnTitle : .withdrawalAheadTitle, ["date": frame.time(withdrawn.date)])
    let last = document.versions.last { $0.isHeld && !$0.id.isDraft }
    var model = notice(
      "withdrawn", .withdrawn, heading, frame.passage(withdrawn.reasons).map { [$0] } ?? [],
      links: [
        (.readLast, isCurrent && isDone ? last.flatMap { frame.href(.version(frame.language, document.id, $0.id)) } : nil),
        (.history, frame.href(.history(frame.language, document.id))), (.addToCalendar, isDone ? nil : calendar),
      ])
    if !isDone { expire(&model, on: withdrawn.date, last: nil, as: .withdrawnTitle, .withdrawn) }
    return model
  }

  private func notYet(_ version: Version) -> Model {
    guard let day = version.id.day else { return Model() }
    let current = document.versionInForce(on: frame.corpus.asOf)
    var model = notice(
      "not-yet", .announced, strings.html(.notYetTitle, ["date": frame.time(day)]),
      [],
      links: [
        (.readCurrent, current.flatMap { _ in frame.href(.current(frame.language, document.id)) }),
        (.compareWithCurrent, current.flatMap { comparison($0.id, version.id) }), (.addToCalendar, calendar),
      ])
    expire(&model, on: day, last: current == nil ? .notYetFirst : .notYetCurrent, as: .notYetPassed, .inForce)
    return model
  }

  private func announcement(_ coming: Version, from version: Version) -> Model {
    guard let day = coming.id.day else { return Model() }
    var model = notice(
      "announced", .announced, strings.html(.announcedTitle, ["date": frame.time(day)]),
      [frame.passage(coming.summaries) ?? changeCount(coming, from: version)],
      links: [
        (.compareWithCurrent, comparison(version.id, coming.id)), (.readNew, frame.href(.version(frame.language, document.id, coming.id))),
        (.addToCalendar, calendar),
      ])
    expire(&model, on: day, last: .announcedUntil, as: .announcedPassed, .inForce)
    return model
  }

  private func changeCount(_ coming: Version, from version: Version) -> HTML {
    guard document.predecessor(of: coming.id)?.id == version.id,
      let count = frame.comparisons.shelf(document.id, document.original)?.changes(of: coming.id)?.count, count > 0
    else { return HTML() }
    return strings.html(.announcedChanges, count: count, [:])
  }

  private func past(_ version: Version) -> Model {
    let current = document.versionInForce(on: frame.corpus.asOf)
    let end = document.end(of: version.id)
    let wasInForce = version.id.day.map { start in end.map { $0 > start } ?? true } ?? false
    return notice(
      "past", .past, strings.html(.pastTitle),
      [wasInForce ? end.map { strings.html(.pastUntil, ["date": frame.time($0.previous)]) } ?? HTML() : strings.html(.pastSuperseded)],
      links: [
        (.readCurrent, current.flatMap { _ in frame.href(.current(frame.language, document.id)) }),
        (.compareWithCurrent, current.flatMap { comparison(version.id, $0.id) }),
      ])
  }

  private var calendar: String? { frame.href(.documentCalendar(frame.language, document.id)) }

  private func comparison(_ old: VersionID, _ new: VersionID) -> String? {
    VersionPair(old, new).flatMap { frame.href(.comparison(frame.language, document.id, $0)) }
  }

  private func aboutTranslation(_ text: Text) -> Model? {
    if text.language != frame.language {
      return notice(
        "translation", nil,
        strings.html(
          .translationMissing,
          ["language": HTML(text: frame.name(of: frame.language)), "original": HTML(text: frame.name(of: text.language))]), [])
    }
    guard let translation = text.translation else { return nil }
    var sentences: [HTML] = []
    switch translation.status {
    case .official: sentences.append(strings.html(.translationOfficial))
    case .reference: sentences.append(strings.html(.translationReference))
    case .provisional: sentences.append(strings.html(.translationProvisional))
    case nil: break
    }
    if translation.lags, let day = translation.source?.day {
      sentences.append(
        strings.html(.translationLags, ["date": frame.time(day), "language": HTML(text: frame.name(of: document.original))]))
    }
    return notice("translation", nil, strings.html(.translationPrevails, ["original": originalLink]), sentences)
  }

  /// 「日本語の本文」, as a link.
  private var originalLink: HTML {
    let words = strings.html(.translationOriginal, ["language": HTML(text: frame.name(of: document.original))])
    guard let page = frame.route.page.inLanguage(document.original), let href = frame.href(page) else { return words }
    var html = HTML("<a")
    html.attribute("href", href)
    html.attribute("hreflang", document.original.text)
    html.markup(">")
    html.append(words)
    html.markup("</a>")
    return html
  }
}
