import Foundation
import Testing

/// The options of `build` and `check`.
@Suite struct BuildOptionTests {
  @Test func theAddressCanBeAnother() throws {
    let project = try SampleProject()
    #expect(try project.run("build", "--base-url", "https://preview.example.org/pr-7").code == 0)
    let page = try project.read("Site/ja/rules/index.html")
    #expect(page.contains("https://preview.example.org/pr-7/ja/rules/"))
    #expect(try !project.read("Site/sitemap.xml").contains("www.example.com"))
    #expect(!page.contains("www.example.com"))
    for address in ["preview.example.org", "https://example.org/?a", "ftp://example.org/", ""] {
      #expect(try project.run("build", "--base-url", address).code == 64, "\(address)")
    }
  }

  @Test func aPreviewSaysSoOnEveryPage() throws {
    let project = try SampleProject()
    try project.write(
      "Content/rules/document.yml", "title: {ja: 規則, en: Rules}\nnumbering: {headings: [\"第1条\"], lists: [\"(1)\"]}\nformerly: [law]\n")
    let words = ["ja": "公表されているものではありません", "en": "this is not the published site"]
    #expect(try project.run("build", "--preview").code == 0)
    let pages = try project.site().keys.filter { $0.hasSuffix(".html") }.sorted()
    #expect(pages.contains("ja/law/index.html") && pages.count > 15)
    for name in pages {
      let page = try project.read("Site/" + name)
      #expect(page.contains("<meta name=\"robots\" content=\"noindex\">"), "\(name)")
      #expect(words.values.contains { page.contains($0) }, "\(name)")
    }
    #expect(try project.read("Site/en/rules/index.html").contains(words["en"] ?? "-"))
    #expect(try project.run("build").code == 0)
    for name in pages { #expect(try !project.read("Site/" + name).contains("class=\"preview\""), "\(name)") }
  }

  @Test(
    arguments: [
      ([], 0), (["--strict"], 1), (["--fail-on", "warning"], 1), (["--fail-on", "error"], 0), (["--fail-on", "never"], 64),
    ] as [([String], Int32)])
  func warningsCountWhereAskedFor(options: [String], code: Int32) throws {
    let project = try SampleProject()
    try project.write("Content/notes.txt", "x\n")
    for command in ["check", "build"] { #expect(try Program.run([command] + options, in: project.path).code == code) }
    #expect(FileManager.default.fileExists(atPath: project.path + "/Site") == (code == 0))
  }

  @Test func identifiersAreWritten() throws {
    let project = try SampleProject()
    let files = ["2020-01-01", "2022-04-01"].flatMap { day in ["ja", "en"].map { "Content/rules/\(day)/\($0).md" } }
    for file in files {
      try project.replace(file, " {#fee}", with: "")
      try project.replace(file, " {#cash}", with: "")
    }
    try project.write("Content/rules/draft/ja.md", "## 手数料\n\n手数料は300円です。\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: project.path + "/" + files[0])
    #expect(try project.run("check").errors.contains("[missing-id]"))
    let result = try project.run("check", "--fix")
    #expect(result.code == 0, "\(result)")
    for file in files { #expect(result.output.contains("\(file): 2 ids written."), "\(result)") }
    #expect(result.output.contains("Content/rules/draft/ja.md: 1 id written."), "\(result)")
    #expect(!result.errors.contains("[missing-id]"), "\(result)")
    #expect(try project.read(files[0]).contains("## 手数料 {#fee}\n") && project.read(files[3]).contains("## Fee {#fee}\n"))
    #expect(try project.read("Content/rules/draft/ja.md").hasPrefix("## 手数料 {#fee}\n"))
    let names = try FileManager.default.contentsOfDirectory(atPath: project.path + "/Content/rules/2020-01-01").sorted()
    #expect(names == ["en.md", "ja.md"])
    let mode = try FileManager.default.attributesOfItem(atPath: project.path + "/" + files[0])[.posixPermissions] as? Int
    #expect(mode == 0o640)
    let before = try files.map { try project.read($0) }
    #expect(try project.run("check", "--fix").output.contains("There was no id to write."))
    #expect(try files.map { try project.read($0) } == before)
  }

  @Test func nothingIsWrittenWhereThereAreErrors() throws {
    let project = try SampleProject()
    let file = "Content/rules/2022-04-01/ja.md"
    try project.replace(file, " {#fee}", with: "")
    try project.replace(file, "{#transfer}", with: "{#cash}")
    let before = try project.read(file)
    let result = try project.run("check", "--fix")
    #expect(result.code == 1 && result.errors.contains("[duplicate-id]"), "\(result)")
    #expect(try project.read(file) == before)
  }

  @Test func aFullDiskChangesNoSource() throws {
    let project = try SampleProject()
    let files = ["2020-01-01", "2022-04-01"].flatMap { day in ["ja", "en"].map { "Content/rules/\(day)/\($0).md" } }
    for file in files { try project.replace(file, " {#fee}", with: "") }
    let before = try files.map { try project.read($0) }
    let result = try project.run(
      "check", "--fix", wrapper: ["/usr/bin/strace", "-f", "-qq", "-o", "/dev/null", "-e", "inject=fchmod:error=ENOSPC:when=3+"])
    #expect(result.code == 2 && result.errors.contains("ENOSPC"), "\(result)")
    #expect(try files.map { try project.read($0) } == before)
    #expect(try FileManager.default.contentsOfDirectory(atPath: project.path + "/Content/rules/2020-01-01").sorted() == ["en.md", "ja.md"])
  }
}
