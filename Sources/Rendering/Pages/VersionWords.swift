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
    let date = version.ordinal == 1 ? date(day) : "\(date(day)) (\(version.ordinal))"
    return strings.text(.versionOf, ["date": date])
  }

  /// From when until when a version holds; the last day is the one before its successor's.
  func period(of version: VersionID, in document: Document) -> HTML? {
    guard let start = version.day else { return nil }
    let end = document.end(of: version)
    if let end, end <= start { return strings.html(.neverInForce, ["from": timeWithEra(start)]) }
    if let end { return strings.html(.fromUntil, ["from": timeWithEra(start), "until": timeWithEra(end.previous)]) }
    return strings.html(start > corpus.asOf ? .from : .fromUntilNow, ["from": timeWithEra(start)])
  }
}

extension Model {
  /// A model with one name.
  init(text: String, as name: String) {
    self.init()
    self[text: name] = text
  }
}
