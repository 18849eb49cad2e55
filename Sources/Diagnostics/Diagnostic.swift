/// The languages in which messages are written.
package enum MessageLanguage: String, Sendable, CaseIterable { case ja, en }

/// One sentence (or more) in every message language.
package struct Message: Sendable, Hashable {
  package let ja: String
  package let en: String

  package init(ja: String, en: String) {
    self.ja = ja
    self.en = en
  }

  package func text(_ language: MessageLanguage) -> String {
    switch language {
    case .ja: ja
    case .en: en
    }
  }
}

/// Where a finding is: some bytes of a source, or a file or folder as a whole.
package enum Place: Sendable {
  case range(SourceRange)
  case path(String)

  package static func bytes(_ bytes: Range<Int>, of file: SourceFile) -> Place { .range(SourceRange(file, bytes)) }

  package var path: String {
    switch self {
    case .range(let range): range.file.path
    case .path(let path): path
    }
  }
}

/// A finding about what an author wrote: what, where, and what to do.
package struct Diagnostic: Sendable {
  package enum Severity: Int, Sendable, Comparable {
    case warning, error

    package static func < (first: Severity, second: Severity) -> Bool { first.rawValue < second.rawValue }
  }

  /// A further place that explains the finding ("the first definition is here").
  package struct Note: Sendable {
    package let message: Message
    package let place: Place?

    package init(ja: String, en: String, at place: Place? = nil) {
      message = Message(ja: ja, en: en)
      self.place = place
    }
  }

  package var severity: Severity
  /// In kebab-case; never changes once published.
  package let identifier: String
  /// States the rule and quotes what was written, most specific word first.
  package let message: Message
  package let place: Place
  package let notes: [Note]
  /// What to do.
  package let remedy: Message?

  package init(
    _ severity: Severity, _ identifier: String, at place: Place, _ message: Message, remedy: Message? = nil, notes: [Note] = []
  ) {
    self.severity = severity
    self.identifier = identifier
    self.place = place
    self.message = message
    self.remedy = remedy
    self.notes = notes
  }
}

/// The findings of a run: collected, never the first only.
package struct Report: Sendable {
  private(set) var findings: [Diagnostic] = []

  package init() {}

  package mutating func add(_ diagnostic: Diagnostic) { findings.append(diagnostic) }

  package mutating func error(
    _ identifier: String, at place: Place, _ message: Message, remedy: Message? = nil, notes: [Diagnostic.Note] = []
  ) {
    add(Diagnostic(.error, identifier, at: place, message, remedy: remedy, notes: notes))
  }

  package mutating func warning(
    _ identifier: String, at place: Place, _ message: Message, remedy: Message? = nil, notes: [Diagnostic.Note] = []
  ) {
    add(Diagnostic(.warning, identifier, at: place, message, remedy: remedy, notes: notes))
  }

  package mutating func merge(_ other: Report) { findings += other.findings }

  /// Makes warnings with an identifier errors, or takes them away (nil). Errors stay errors: what breaks a publication cannot be turned off.
  package mutating func reclassify(_ identifier: String, as severity: Diagnostic.Severity?) {
    findings = findings.compactMap { finding in
      guard finding.severity == .warning, finding.identifier == identifier else { return finding }
      guard let severity else { return nil }
      var finding = finding
      finding.severity = severity
      return finding
    }
  }

  /// The same findings, none of them an error.
  package var softened: Report {
    var report = self
    for index in report.findings.indices { report.findings[index].severity = .warning }
    return report
  }

  package var isEmpty: Bool { findings.isEmpty }
  package var errorCount: Int { findings.count { $0.severity == .error } }
  package var warningCount: Int { findings.count { $0.severity == .warning } }
  package var hasErrors: Bool { findings.contains { $0.severity == .error } }

  /// Every finding once, by path (bytes), place, then identifier: the same order on every machine.
  package var sorted: [Diagnostic] {
    let keyed = findings.map { ($0, Key($0)) }.sorted { $0.1 < $1.1 }
    var result: [Diagnostic] = []
    var last: Key?
    for (finding, key) in keyed where key != last {
      result.append(finding)
      last = key
    }
    return result
  }
}

private struct Key: Comparable {
  let path: [UInt8]
  let start: Int
  let end: Int
  let identifier: [UInt8]
  let message: [UInt8]

  init(_ diagnostic: Diagnostic) {
    path = Array(diagnostic.place.path.utf8)
    switch diagnostic.place {
    case .range(let range):
      start = range.bytes.lowerBound
      end = range.bytes.upperBound
    case .path:
      start = -1
      end = -1
    }
    identifier = Array(diagnostic.identifier.utf8)
    message = Array(diagnostic.message.en.utf8)
  }

  static func < (first: Key, second: Key) -> Bool {
    if first.path != second.path { return first.path.lexicographicallyPrecedes(second.path) }
    if first.start != second.start { return first.start < second.start }
    if first.end != second.end { return first.end < second.end }
    if first.identifier != second.identifier { return first.identifier.lexicographicallyPrecedes(second.identifier) }
    return first.message.lexicographicallyPrecedes(second.message)
  }
}
