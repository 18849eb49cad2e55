/// Which version of a document: the day on which it takes effect (and its place among several of one day), or the draft.
package struct VersionID: Sendable, Hashable, Comparable {
  /// Nil for the draft.
  package let day: Day?
  /// From 1: the versions of one day in the order of their taking effect.
  package let ordinal: Int

  package static let draft = VersionID(day: nil, ordinal: 1)

  private init(day: Day?, ordinal: Int) {
    self.day = day
    self.ordinal = ordinal
  }

  package init(_ day: Day, ordinal: Int = 1) { self.init(day: day as Day?, ordinal: ordinal) }

  /// Reads a folder's name: `YYYY-MM-DD`, `YYYY-MM-DD.2` …, `draft`.
  package init?(folder name: String) {
    if name.utf8.elementsEqual("draft".utf8) {
      self = .draft
      return
    }
    let parts = name.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let day = Day(iso: parts[0]) else { return nil }
    guard parts.count == 2 else {
      self.init(day)
      return
    }
    guard let ordinal = Int(parts[1]), (2...999).contains(ordinal), String(ordinal).utf8.elementsEqual(parts[1].utf8) else { return nil }
    self.init(day, ordinal: ordinal)
  }

  /// As in folders and addresses.
  package var text: String {
    guard let day else { return "draft" }
    return ordinal == 1 ? day.iso : "\(day.iso).\(ordinal)"
  }

  package var isDraft: Bool { day == nil }

  /// By taking effect; the draft is last.
  package static func < (first: VersionID, second: VersionID) -> Bool {
    switch (first.day, second.day) {
    case (let a?, let b?): a == b ? first.ordinal < second.ordinal : a < b
    case (_?, nil): true
    case (nil, _): false
    }
  }
}
