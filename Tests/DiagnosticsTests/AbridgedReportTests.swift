import Diagnostics
import Testing

@Suite struct AbridgedReportTests {
  /// `html` in one file, so often, and once in another; `nul-byte` once.
  private func report(_ count: Int) -> Report {
    var report = Report()
    let file = SourceFile(path: "a.md", bytes: [UInt8](repeating: 0x61, count: count + 1))
    for place in 0..<count {
      report.warning("html", at: .bytes(place..<place + 1, of: file), Message(ja: "HTML です。", en: "HTML."))
    }
    report.error("nul-byte", at: .bytes(count..<count + 1, of: file), Message(ja: "NUL です。", en: "NUL."))
    report.warning("html", at: .path("b.md"), Message(ja: "HTML です。", en: "HTML."))
    return report
  }

  @Test(arguments: [
    (2, 3, nil), (3, 3, nil), (4, 3, "There is 1 more like this in the file."), (9, 3, "There are 6 more like this in the file."),
  ])
  func abridged(count: Int, limit: Int, note: String?) {
    let findings = report(count).abridged(to: limit).sorted
    #expect(findings.map(\.identifier) == [String](repeating: "html", count: min(count, limit)) + ["nul-byte", "html"])
    #expect(findings.flatMap(\.notes).map(\.message.en) == (note.map { [$0] } ?? []))
    if note != nil { #expect(findings[limit - 1].notes.count == 1, "The last one that is told says how many more there are.") }
  }
}
