package import LegalCorpus

extension Document {
  /// What the page of the document shows: the version in force, before the first one the next that is announced, where there is nothing else the
  /// draft, after withdrawal none.
  package func shownVersion(on day: Day) -> Version? {
    if let withdrawn, withdrawn.date <= day { return nil }
    return versionInForce(on: day) ?? announced(on: day).first ?? versions.last { $0.id.isDraft }
  }
}
