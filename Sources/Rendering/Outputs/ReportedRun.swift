import Redlining

/// A stretch of a reported line: of both texts, of the old or of the new one.
struct ReportedRun: Sendable {
  let kind: RedlineOperation.Kind
  let text: String

  init(_ kind: RedlineOperation.Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }
}
