extension Report {
  /// At most `limit` findings of one kind in each file, the first that were made; the last of them says how many more there are. O(findings).
  package func abridged(to limit: Int) -> Report {
    var counts: [Kind: Int] = [:]
    for finding in findings { counts[Kind(finding), default: 0] += 1 }
    var told: [Kind: Int] = [:]
    var report = Report()
    for finding in findings {
      let kind = Kind(finding)
      let number = told[kind, default: 0] + 1
      told[kind] = number
      guard number <= limit, let count = counts[kind] else { continue }
      report.add(number == limit && count > limit ? finding.followed(by: count - limit) : finding)
    }
    return report
  }
}

private struct Kind: Hashable {
  let path: String
  let identifier: String

  init(_ finding: Diagnostic) {
    path = finding.place.path
    identifier = finding.identifier
  }
}

extension Diagnostic {
  fileprivate func followed(by count: Int) -> Diagnostic {
    let note = Note(
      ja: "このファイルには、同じ所見がほかに\(count)件あります。",
      en: count == 1 ? "There is 1 more like this in the file." : "There are \(count) more like this in the file.")
    return Diagnostic(severity, identifier, at: place, message, remedy: remedy, notes: notes + [note])
  }
}
