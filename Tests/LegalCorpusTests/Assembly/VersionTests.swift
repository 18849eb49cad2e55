import Diagnostics
import Testing

@testable import LegalCorpus

/// Versions in time: in force, past, announced, drafted, withdrawn, several on one day, not held.
@Suite struct VersionTests {
  private static let ja: LanguageTag = {
    guard let tag = LanguageTag("ja") else { preconditionFailure("ja is a language tag.") }
    return tag
  }()

  private static func folder(_ versions: [String], document: String = "title: 規則\n") -> Folder {
    var files = ["site.yml": TextCase.site, "rules/document.yml": document]
    for version in versions { files["rules/\(version)/ja.md"] = "---\nsummary: 改めました。\n---\n\(version)の本文。\n" }
    return Folder(files: files)
  }

  private func document(_ folder: Folder, asOf: String = "2026-01-01", drafts: Bool = false) throws -> Document {
    let (corpus, report) = folder.compile(asOf: asOf, drafts: drafts)
    #expect(report.filePlaces == [])
    return try #require(corpus?.documents.first)
  }

  private func version(_ text: String) throws -> VersionID { try #require(VersionID(folder: text)) }
  private func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

  struct Span: Sendable, CustomTestStringConvertible {
    let name: String
    let versions: [String]
    var withdrawn: String?
    var drafts = false
    let day: String
    let inForce: String?
    let states: [VersionState]
    let ends: [String?]
    var testDescription: String { name }
  }

  static let spans: [Span] = [
    Span(
      name: "the day before", versions: ["2020-01-01", "2022-04-01"], day: "2022-03-31", inForce: "2020-01-01",
      states: [.inForce, .announced],
      ends: ["2022-04-01", nil]),
    Span(
      name: "on the day", versions: ["2020-01-01", "2022-04-01"], day: "2022-04-01", inForce: "2022-04-01", states: [.past, .inForce],
      ends: ["2022-04-01", nil]),
    Span(name: "only announced", versions: ["2030-01-01"], day: "2026-01-01", inForce: nil, states: [.announced], ends: [nil]),
    Span(
      name: "two on one day: the earlier one's span is empty", versions: ["2020-01-01", "2022-04-01", "2022-04-01.2"], day: "2022-04-01",
      inForce: "2022-04-01.2", states: [.past, .past, .inForce], ends: ["2022-04-01", "2022-04-01", nil]),
    Span(
      name: "two on one day, announced", versions: ["2020-01-01", "2022-04-01", "2022-04-01.2"], day: "2022-03-31", inForce: "2020-01-01",
      states: [.inForce, .announced, .announced], ends: ["2022-04-01", "2022-04-01", nil]),
    Span(
      name: "three on the first day", versions: ["2022-04-01", "2022-04-01.2", "2022-04-01.3"], day: "2023-01-01", inForce: "2022-04-01.3",
      states: [.past, .past, .inForce], ends: ["2022-04-01", "2022-04-01", nil]),
    Span(
      name: "ten on one day stand in the order of their numbers", versions: ["2022-04-01"] + (2...10).map { "2022-04-01.\($0)" },
      day: "2023-01-01", inForce: "2022-04-01.10", states: Array(repeating: .past, count: 9) + [.inForce],
      ends: Array(repeating: "2022-04-01", count: 9) + [nil]),
    Span(
      name: "the day before the withdrawal", versions: ["2020-01-01"], withdrawn: "2024-03-31", day: "2024-03-30", inForce: "2020-01-01",
      states: [.inForce], ends: ["2024-03-31"]),
    Span(
      name: "from the day of withdrawal", versions: ["2020-01-01", "2022-04-01"], withdrawn: "2024-03-31", day: "2024-03-31", inForce: nil,
      states: [.past, .past], ends: ["2022-04-01", "2024-03-31"]),
    Span(
      name: "a draft is never in force", versions: ["2020-01-01", "draft"], drafts: true, day: "2026-01-01", inForce: "2020-01-01",
      states: [.inForce, .draft], ends: [nil, nil]),
    Span(
      name: "a draft is left out", versions: ["2020-01-01", "draft"], day: "2026-01-01", inForce: "2020-01-01", states: [.inForce],
      ends: [nil]),
  ]

  @Test(arguments: spans) func spansOfTime(_ span: Span) throws {
    let folder = VersionTests.folder(
      span.versions, document: "title: 規則\n" + (span.withdrawn.map { "withdrawn: {date: \($0), reason: 終了}\n" } ?? ""))
    let document = try document(folder, asOf: span.day, drafts: span.drafts)
    let day = try day(span.day)
    #expect(document.versions.map(\.id.text) == span.versions.filter { span.drafts || $0 != "draft" })
    #expect(document.versionInForce(on: day)?.id.text == span.inForce)
    #expect(document.versions.map { document.state(of: $0.id, on: day) } == span.states)
    #expect(document.versions.map { document.end(of: $0.id)?.iso } == span.ends)
    #expect(document.announced(on: day).map(\.id) == document.versions.map(\.id).filter { document.state(of: $0, on: day) == .announced })
  }

  @Test func withdrawal() throws {
    let document = try document(VersionTests.folder(["2020-01-01"], document: "title: 規則\nwithdrawn: {date: 2024-03-31, reason: 終了}\n"))
    #expect(document.withdrawn?.date.iso == "2024-03-31")
    #expect(document.withdrawn?.reasons[VersionTests.ja] == "終了")
    #expect(try document.lastVersion(by: day("2026-01-01"))?.id.text == "2020-01-01")
  }

  @Test func predecessorsAreHeld() throws {
    var folder = VersionTests.folder(["2010-01-01", "2022-04-01", "draft"])
    folder.files["rules/2015-01-01/ja.md"] = "---\nheld: false\nsummary: 残っていません。\n---\n"
    folder.files["rules/2005-01-01/ja.md"] = "---\nheld: false\n---\n"
    let document = try document(folder, drafts: true)
    #expect(document.versions.map(\.isHeld) == [false, true, false, true, true])
    #expect(try document.predecessor(of: version("2022-04-01"))?.id.text == "2010-01-01")
    #expect(try document.predecessor(of: version("2015-01-01"))?.id.text == "2010-01-01")
    #expect(try document.predecessor(of: version("2010-01-01")) == nil)
    #expect(document.predecessor(of: .draft)?.id.text == "2022-04-01")
    #expect(document.versions[2].texts.isEmpty)
    #expect(document.versions[2].summaries[VersionTests.ja] == "残っていません。")
    #expect(document.versions[2].titles[VersionTests.ja] == "規則")
  }

  @Test func aDocumentThatIsOnlyDrafted() throws {
    var folder = VersionTests.folder(["2020-01-01"])
    folder.files["next/document.yml"] = "title: 次の規則\n"
    folder.files["next/draft/ja.md"] = "本文。\n"
    #expect(try document(folder).id.text == "rules")
    #expect(folder.compile().corpus?.documents.count == 1)
    let (corpus, report) = folder.compile(drafts: true)
    #expect(report.filePlaces == [])
    #expect(corpus?.documents.map(\.id.text) == ["next", "rules"])
    #expect(corpus?.documents.first?.titles[VersionTests.ja] == "次の規則")
  }

  @Test func theTitleIsThatOfTheVersionInForce() throws {
    var folder = VersionTests.folder(["2020-01-01"])
    folder.files["rules/2022-04-01/ja.md"] = "---\ntitle: 新規則\nsummary: 改めました。\n---\n本文。\n"
    folder.files["rules/2030-04-01/ja.md"] = "---\ntitle: 新々規則\nsummary: 改めました。\n---\n本文。\n"
    #expect(try document(folder, asOf: "2021-01-01").titles[VersionTests.ja] == "規則")
    #expect(try document(folder).titles[VersionTests.ja] == "新規則")
    #expect(try document(folder).versions.map { $0.titles[VersionTests.ja] } == ["規則", "新規則", "新々規則"])
  }
}
