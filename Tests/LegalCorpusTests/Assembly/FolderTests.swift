import Diagnostics
import Testing

@testable import LegalCorpus

/// What lies in the content folder: documents, versions, texts, and what is none of these.
@Suite struct FolderTests {
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
    files("a document", [:]),
    files("a name of capitals", ["Rules/document.yml": "title: 規則\n"], "Rules malformed-document-id"),
    files("a name that the site has", ["search/document.yml": "title: 規則\n"], "search malformed-document-id"),
    files("a name that is a language", ["ja/document.yml": "title: 規則\n"], "ja malformed-document-id"),
    files("no document.yml", ["more/2020-01-01/ja.md": "本文。\n"], "more/document.yml missing-document-file"),
    files("no version", ["more/document.yml": "title: 規則\n"], "more no-versions"),
    files("a day that is none", ["rules/2022-02-30/ja.md": "本文。\n"], "rules/2022-02-30 impossible-date"),
    files("no day", ["rules/2022-4-1/ja.md": "本文。\n"], "rules/2022-4-1 malformed-version"),
    files("the first of a day has no number", ["rules/2020-01-01.1/ja.md": "本文。\n"], "rules/2020-01-01.1 malformed-version"),
    files(
      "no original", ["site.yml": "title: 見本\nlanguages: [ja, en]\n", "rules/2022-04-01/en.md": "Text.\n"],
      "rules/2022-04-01/ja.md missing-original"
    )
    .passing("missing-translation"),
    files("a language that there is not", ["rules/2020-01-01/fr.md": "Texte.\n"], "rules/2020-01-01/fr.md unknown-language"),
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
    files("an entry that leads elsewhere", ["hub/document.yml": hub]),
    files(
      "an entry that leads elsewhere and has versions is told of once",
      ["hub/document.yml": hub, "hub/2020-01-01/ja.md": "# 見出し\n", "hub/2022-02-01/en.md": "Text.\n"],
      "hub/2020-01-01 external-with-versions"),
    files("a former id", ["rules/document.yml": "title: 規則\nformerly: [old-rules, older]\n"]),
    files(
      "a former id that is another document's", ["rules/document.yml": "title: 規則\nformerly: [1️⃣hub]\n", "hub/document.yml": hub],
      "duplicate-document-id"),
    files("a former id that is its own", ["rules/document.yml": "title: 規則\nformerly: [1️⃣rules]\n"], "duplicate-document-id"),
    files(
      "a former id of two documents",
      [
        "more/document.yml": "title: 規則\nformerly: [old]\n", "more/2020-01-01/ja.md": "本文。\n",
        "rules/document.yml": "title: 規則\nformerly: [1️⃣old]\n",
      ],
      "duplicate-document-id"),
    files(
      "checks that there are", ["site.yml": TextCase.site + "checks: {missing-id: off, dead-reference: error, unlinked-file: error}\n"]),
    files("a check that there is not", ["site.yml": TextCase.site + "checks: {1️⃣missing-ids: off}\n"], "check-unknown"),
    files("an error that cannot be turned off", ["site.yml": TextCase.site + "checks: {1️⃣dead-reference: off}\n"], "check-fixed"),
  ]

  @Test func nothing() {
    #expect(Folder(files: ["site.yml": TextCase.site]).compile().report.filePlaces == ["Content no-documents"])
    #expect(Folder(files: [:]).compile().report.filePlaces == ["Content empty-content"])
    #expect(Folder(files: ["rules/document.yml": "title: x\n"]).compile().report.filePlaces == ["Content/site.yml missing-site-file"])
  }

  @Test func formerIDsThatAreNobodysStay() throws {
    var folder = Folder.text("本文。\n", document: "title: 規則\nformerly: [old, hub]\n")
    folder.files["hub/document.yml"] = FolderTests.hub
    let (corpus, report) = folder.compile()
    #expect(report.sorted.map(\.identifier) == ["duplicate-document-id"])
    #expect(corpus?.documents.last?.formerly.map(\.text) == ["old"])
  }

  @Test func theEntriesOfTheHub() throws {
    var folder = Folder.text("本文。\n")
    for (id, order) in [("a", "2"), ("b", "1"), ("c", nil)] as [(String, String?)] {
      folder.files["\(id)/document.yml"] = FolderTests.hub + (order.map { "order: \($0)\n" } ?? "")
    }
    let (corpus, report) = folder.compile()
    #expect(report.filePlaces == [])
    #expect(corpus?.documents.map(\.id.text) == ["b", "a", "c", "rules"])
    #expect(corpus?.documents.first?.external?.url == "https://example.com/")
  }
}

extension RuleCase {
  fileprivate func passing(_ identifier: String) -> RuleCase {
    RuleCase(name: name, files: files, attachments: attachments, expected: expected, passing: [identifier])
  }
}
