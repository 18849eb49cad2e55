import LegalCorpus

extension VersionState {
  /// As templates and styles name it.
  var name: String {
    switch self {
    case .draft: "draft"
    case .announced: "announced"
    case .inForce: "in-force"
    case .past: "past"
    }
  }

  var key: StringKey {
    switch self {
    case .draft: .draft
    case .announced: .announced
    case .inForce: .inForce
    case .past: .past
    }
  }
}

extension Frame {
  /// 「2022年4月1日の版」
  func title(of version: VersionID) -> String {
    guard let day = version.day else { return strings.text(.draftVersion) }
    return strings.text(.versionOf, ["date": strings.numbered(date(day), version.ordinal)])
  }

  /// What a version becomes on a day that is known and ahead; nil where none is.
  func stateChange(of version: VersionID, in document: Document) -> Model? {
    let day: Day?
    let then: VersionState
    switch document.state(of: version, on: corpus.asOf) {
    case .announced where !document.isNeverInForce(version): (day, then) = (version.day, .inForce)
    case .inForce: (day, then) = (document.end(of: version), .past)
    case .announced, .past, .draft: return nil
    }
    guard let day else { return nil }
    var model = Model(text: day.iso, as: "until")
    model[text: "then"] = then.name
    model[text: "then-name"] = strings.text(then.key)
    return model
  }

  /// From when until when a version holds; the last day is the one before its successor's.
  func period(of version: VersionID, in document: Document) -> HTML? {
    guard let start = version.day else { return nil }
    let end = document.end(of: version)
    if let end, end <= start { return strings.html(.neverInForce, ["from": time(start)]) }
    if let end { return strings.html(.fromUntil, ["from": time(start), "until": time(end.previous)]) }
    return strings.html(start > corpus.asOf ? .from : .fromUntilNow, ["from": time(start)])
  }
}

extension Model {
  /// A model with one name.
  init(text: String, as name: String) {
    self.init()
    self[text: name] = text
  }
}
