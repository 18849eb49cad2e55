import Diagnostics
import Testing

@testable import LegalCorpus

@Suite struct YAMLFindingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let source: String
    let identifiers: [String]
    var testDescription: String { source }

    init(_ source: String, _ identifiers: String...) {
      self.source = source
      self.identifiers = identifiers
    }
  }

  static let cases: [Case] = [
    Case("a: 1️⃣&x y\nb: 2️⃣*x\nc: 3️⃣!!str z", "yaml-anchor", "yaml-alias", "yaml-tag"),
    Case("a: 1️⃣*重要*な変更", "yaml-alias"),
    Case("- 1️⃣&x\n- [2️⃣*x, 3️⃣*y]", "yaml-anchor", "yaml-alias", "yaml-alias"),
    Case("a: 1\n1️⃣<<: b", "yaml-merge-key"),
    Case("a: 1\nb: 2\n1️⃣a: 3\n2️⃣\"b\": 4", "yaml-duplicate-key", "yaml-duplicate-key"),
    Case("x: {a: 1, 1️⃣a: 2}", "yaml-duplicate-key"),
    Case("x:\n  - a: 1\n    1️⃣a: 2\n  - a: 3", "yaml-duplicate-key"),
    Case("a: 1\n1️⃣---\nb: 2", "yaml-several-documents"),
    Case("a: 1\n1️⃣...", "yaml-several-documents"),
    Case("1️⃣%YAML 1.1", "yaml-directive"),
    Case("1️⃣? a\n: b", "yaml-complex-key"),
    Case("a:\n1️⃣\tb: 1\nc:2️⃣\td", "yaml-tab", "yaml-tab"),
    Case(
      "a: x1️⃣\u{0}\nb: y2️⃣\u{2028}\nc: 3️⃣\u{FEFF}z4️⃣\u{85}5️⃣\r6️⃣\u{7F}", "yaml-control-character", "yaml-control-character",
      "yaml-control-character", "yaml-control-character", "yaml-control-character", "yaml-control-character"),
    Case(String(repeating: "[", count: 32) + "1️⃣[", "yaml-too-deep"),
    Case(String(repeating: "- ", count: 32) + "1️⃣- x", "yaml-too-deep"),
    Case("title: 規約1️⃣: 付則", "yaml-syntax"),
    Case("title: 1️⃣\"規約\nb: x", "yaml-syntax"),
    Case("title: \"規約\"1️⃣付則", "yaml-syntax"),
    Case("a: 1\ntitle：規約1️⃣", "yaml-syntax"),
    Case("a: [x, y1️⃣", "yaml-syntax"),
    Case("a: 1️⃣@x", "yaml-syntax"),
    Case("a: \"x1️⃣\\q\"", "yaml-syntax"),
    Case("a: 1️⃣- b", "yaml-syntax"),
  ]

  @Test(arguments: cases) func findings(_ example: Case) {
    let source = MarkedSource(example.source)
    var report = Report()
    let node = YAMLNode.read(source.file, 0..<source.file.bytes.count, limit: .file, report: &report)
    #expect(node == nil)
    #expect(report.places == zip(example.identifiers, source.marks).map { "\($0)@\($1)" })
    #expect(example.identifiers.count == source.marks.count)
    #expect(report.sorted.allSatisfy { $0.remedy != nil })
  }

  @Test func sizeIsLimited() {
    let file = SourceFile(path: "ja.md", bytes: Array(repeating: UInt8(ascii: "#"), count: (64 << 10) + 1))
    var report = Report()
    #expect(YAMLNode.read(file, 0..<file.bytes.count, limit: .frontMatter, report: &report) == nil)
    #expect(report.places == ["yaml-too-large@0"])
  }

  @Test func theFirstOfTwoKeysIsNamed() throws {
    let file = SourceFile(path: "site.yml", bytes: Array("a: 1\na: 2".utf8))
    var report = Report()
    _ = YAMLNode.read(file, 0..<file.bytes.count, limit: .file, report: &report)
    let note = try #require(report.sorted.first?.notes.first)
    guard case .range(let range)? = note.place else {
      Issue.record("no place")
      return
    }
    #expect(range.bytes == 0..<1)
  }

  /// 368 bytes that take a loader 16 s and 2 GB.
  @Test func aliasesAreNotFollowed() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...9 { text += "a\(level): &a\(level) [" + Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ",") + "]\n" }
    let file = SourceFile(path: "site.yml", bytes: Array(text.utf8))
    var report = Report()
    #expect(YAMLNode.read(file, 0..<file.bytes.count, limit: .file, report: &report) == nil)
    #expect(report.errorCount == 100)
  }
}
