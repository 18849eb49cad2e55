import Diagnostics
import Testing

@testable import LegalCorpus

/// What lies in the content folder besides: files, drafts, former ids, checks.
@Suite struct ContentFolderTests {
  @Test(arguments: cases) func finds(_ test: RuleCase) { test.check() }

  private static func files(
    _ name: String, _ files: [String: String], attachments: [String] = [], drafts: Bool = false, _ expected: String...
  ) -> RuleCase {
    var all = ["site.yml": TextCase.site, "rules/document.yml": "title: 規則\n", "rules/2020-01-01/ja.md": "本文。\n"]
    for (path, text) in files { all[path] = text.isEmpty ? nil : text }
    return RuleCase(name: name, files: all, attachments: attachments, drafts: drafts, expected: expected)
  }

  private static let hub = "external: {url: \"https://example.com/\", title: 案内}\n"

  static let cases: [RuleCase] = [
    files("the first of a day has no number", ["rules/2020-01-01.1/ja.md": "本文。\n"], "rules/2020-01-01.1 malformed-version"),
    files("a file of the top", ["readme.md": "覚え。\n"], "readme.md unlinked-file"),
    files("a file beside document.yml", ["rules/memo.md": "覚え。\n"], "rules/memo.md unlinked-file"),
    files("a file of the blocks", ["_blocks/memo.md": "覚え。\n"], "_blocks/memo.md unlinked-file"),
    files("a file that no text links", [:], attachments: ["rules/2020-01-01/form.pdf"], "rules/2020-01-01/form.pdf unlinked-file"),
    files(
      "a file that a text links", ["rules/2020-01-01/ja.md": "[様式](form.pdf)と![図](a.png)\n"],
      attachments: ["rules/2020-01-01/form.pdf", "rules/2020-01-01/a.png"]),
    files("a file that is not there", ["rules/2020-01-01/ja.md": "1️⃣[様式](form.pdf)\n"], "missing-file"),
    files(
      "a file of another version",
      [
        "rules/2022-04-01/ja.md": "---\nsummary: 改めました。\n---\n1️⃣[様式](../2020-01-01/form.pdf)\n",
        "rules/2020-01-01/ja.md": "[様式](form.pdf)\n",
      ],
      attachments: ["rules/2020-01-01/form.pdf"], "missing-file"),
    files("a draft is not read", ["rules/draft/ja.md": "# 見出し\n"]),
    files("a draft that is asked for", ["rules/draft/ja.md": "1️⃣# 見出し {#a}\n"], drafts: true, "heading-level-one"),
    files(
      "an entry that leads elsewhere and has versions is told of once",
      ["hub/document.yml": hub, "hub/2020-01-01/ja.md": "# 見出し\n", "hub/2022-02-01/en.md": "Text.\n"],
      "hub/2020-01-01 external-with-versions"),
    files("a former id", ["rules/document.yml": "title: 規則\nformerly: [old-rules, older]\n"]),
    files("a former id that is its own", ["rules/document.yml": "title: 規則\nformerly: [1️⃣rules]\n"], "duplicate-document-id"),
    files(
      "checks that there are", ["site.yml": TextCase.site + "checks: {missing-id: off, dead-reference: error, unlinked-file: error}\n"]),
    files("a check that there is not", ["site.yml": TextCase.site + "checks: {1️⃣missing-ids: off}\n"], "check-unknown"),
    files(
      "a limit of the publication",
      ["site.yml": TextCase.site + "limits: {notes: 1}\n", "rules/2020-01-01/ja.md": "甲[^1]乙[^2]。\n\n[^1]: 一。\n\n1️⃣[^2]: 二。\n"],
      "too-many-notes"),
    files("a limit that is too great", ["site.yml": TextCase.site + "limits: {nesting: 1️⃣101}\n"], "integer-expected"),
    files("a limit that there is not", ["site.yml": TextCase.site + "limits: {1️⃣nestings: 10}\n"], "unknown-key"),
    files("an error that cannot be turned off", ["site.yml": TextCase.site + "checks: {1️⃣dead-reference: off}\n"], "check-fixed"),
  ]

  @Test func formerIDsThatAreNobodysStay() throws {
    var folder = Folder.text("本文。\n", document: "title: 規則\nformerly: [old, hub]\n")
    folder.files["hub/document.yml"] = ContentFolderTests.hub
    let (corpus, report) = folder.compile()
    #expect(report.sorted.map(\.identifier) == ["duplicate-document-id"])
    #expect(corpus?.documents.last?.formerly.map(\.text) == ["old"])
  }

  @Test func theEntriesOfTheHub() throws {
    var folder = Folder.text("本文。\n")
    for (id, order) in [("a", "2"), ("b", "1"), ("c", nil)] as [(String, String?)] {
      folder.files["\(id)/document.yml"] = ContentFolderTests.hub + (order.map { "order: \($0)\n" } ?? "")
    }
    let (corpus, report) = folder.compile()
    #expect(report.filePlaces == [])
    #expect(corpus?.documents.map(\.id.text) == ["b", "a", "c", "rules"])
    #expect(corpus?.documents.first?.external?.url == "https://example.com/")
  }
}
