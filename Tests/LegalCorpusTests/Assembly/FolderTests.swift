import Diagnostics
import Testing

@testable import LegalCorpus

/// What is found of the content folder as a whole.
@Suite struct FolderTests {
  @Test(arguments: cases) func finds(_ test: RuleCase) { test.check() }

  private static func folder(_ name: String, _ files: [String: String], drafts: Bool = false, _ expected: String...) -> RuleCase {
    let usual = ["site.yml": RuleCase.japaneseSite, "rules/document.yml": "title: 規則\n", "rules/2022-04-01/ja.md": "本文\n"]
    return RuleCase(name: name, files: usual.merging(files) { $1 }, drafts: drafts, expected: expected)
  }

  static let cases: [RuleCase] = [
    folder("well", [:]), folder("a lock", ["register.lock": ""]),
    folder("an id in capitals", ["Terms/document.yml": "title: 規約\n"], "Terms malformed-document-id"),
    folder("an id that is a language", ["ja/document.yml": "title: 規約\n"], "ja malformed-document-id"),
    folder("a reserved id", ["search/document.yml": "title: 規約\n"], "search malformed-document-id"),
    folder("no document.yml", ["terms/2022-04-01/ja.md": "本文\n"], "terms/document.yml missing-document-file"),
    folder("no versions", ["terms/document.yml": "title: 規約\n"], "terms no-versions"),
    folder("an impossible day", ["rules/2022-02-30/ja.md": "本文\n"], "rules/2022-02-30 impossible-date"),
    folder("no day", ["rules/2022-4-1/ja.md": "本文\n"], "rules/2022-4-1 malformed-version"),
    folder("no original", ["rules/2023-01-01/readme.pdf": ""], "rules/2023-01-01/ja.md missing-original"),
    folder("a language that the publication has not", ["rules/2022-04-01/en.md": "Text\n"], "rules/2022-04-01/en.md unknown-language"),
    folder("an external entry", ["out/document.yml": "external: {url: \"https://example.com/\", title: 外部}\n"]),
    folder(
      "an external entry with versions",
      ["out/document.yml": "external: {url: \"https://example.com/\", title: 外部}\n", "out/2022-04-01/ja.md": "本文\n"],
      "out/2022-04-01 external-with-versions"),
    folder(
      "a former id that is a document's",
      ["other/document.yml": "title: 別\nformerly: [1️⃣rules]\n", "other/2022-04-01/ja.md": "本文\n"], "duplicate-document-id"),
    folder(
      "a former id that two have",
      [
        "a/document.yml": "title: 甲\nformerly: [old]\n", "a/2022-04-01/ja.md": "本文\n", "b/document.yml": "title: 乙\nformerly: [1️⃣old]\n",
        "b/2022-04-01/ja.md": "本文\n",
      ], "duplicate-document-id"),
    folder("a former id that is a language", ["rules/document.yml": "title: 規則\nformerly: [1️⃣ja]\n"], "duplicate-document-id"),
    folder(
      "a former id",
      ["rules/document.yml": "title: 規則\nformerly: [old]\n", "b/document.yml": "title: 乙\n", "b/2022-04-01/ja.md": "[](doc:old)\n"]),
    folder(
      "a clause of an external entry",
      [
        "out/document.yml": "external: {url: \"https://example.com/\", title: 外部}\n",
        "rules/2022-04-01/ja.md": "[外部](doc:out)、1️⃣[外部](doc:out#a)\n",
      ],
      "dead-reference"),
    folder(
      "a bad block", ["_blocks/Contact/2022-04-01/ja.md": "窓口\n", "_blocks/memo.txt": ""], "_blocks/Contact malformed-document-id",
      "_blocks/memo.txt unlinked-file"),
    RuleCase(
      name: "no title in a language",
      files: [
        "rules/document.yml": "title: {ja: 規則}\n", "rules/2022-04-01/ja.md": "本文\n", "rules/2022-04-01/en.md": "Text\n",
      ], expected: ["rules/2022-04-01/en.md missing-title"]),
  ]

  @Test func limits() {
    let ids = (1...1001).map { "old-\($0)" }.joined(separator: ", ")
    let long = Folder(files: [
      "site.yml": RuleCase.japaneseSite, "rules/document.yml": "title: 規則\nformerly: [\(ids)]\n", "rules/2022-04-01/ja.md": "本文\n",
    ])
    #expect(long.compile().report.sorted.map(\.identifier).contains("list-too-long"))
    let keys = (1...1001).map { "key\($0): x\n" }.joined()
    #expect(
      Folder(files: ["site.yml": RuleCase.japaneseSite + keys]).compile().report.sorted.map(\.identifier).contains("yaml-too-many-keys"))
    let source = SourceFile(path: "Content/site.yml", bytes: [0x61, 0x3A, 0x20, 0x83, 0x52])
    var report = Report()
    let node = YAMLComposition(source, 0..<source.bytes.count).node(report: &report)
    #expect(node.map { _ in true } == nil)
    #expect(report.sorted.map(\.identifier) == ["yaml-not-utf-8"])
  }

  @Test func nothing() {
    #expect(Folder().compile().report.filePlaces == ["Content empty-content"])
    let folder = Folder(files: ["rules/document.yml": "title: 規則\n"])
    #expect(folder.compile().report.filePlaces == ["Content/site.yml missing-site-file"])
    #expect(Folder(files: ["site.yml": RuleCase.japaneseSite]).compile().report.filePlaces == ["Content no-documents"])
  }
}
