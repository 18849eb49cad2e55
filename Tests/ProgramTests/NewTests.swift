import Foundation
import Testing

/// `new` and `release`: what they write, what they refuse, and that nothing half written is left.
@Suite struct NewTests {
  private func names(_ folder: String, in project: SampleProject) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: project.path + "/" + folder).sorted()
  }

  /// A project whose version in force has a file beside its texts, and a front matter with everything.
  private func project() throws -> SampleProject {
    let project = try SampleProject()
    try project.write("Content/rules/2022-04-01/form.pdf", Data([0x25, 0x50, 0x44, 0x46, 0, 1, 2]))
    try project.replace("Content/rules/2022-04-01/ja.md", "## 手数料", with: "[様式](form.pdf)\n\n## 手数料")
    try project.replace("Content/rules/2022-04-01/en.md", "## Fee", with: "[Form](form.pdf)\n\n## Fee")
    try project.replace(
      "Content/rules/2022-04-01/ja.md", "effective: 2022-04-01\n",
      with:
        "published: 2022-03-01\neffective: 2022-04-01\nclass: editorial\ntitle: 手数料規則\ncorrections:\n- date: 2022-05-01\n  note: 誤字\nnumbering: {headings: [\"第一条\"]}\n"
    )
    return project
  }

  @Test func aDocumentBeginsAsADraft() throws {
    let project = try SampleProject()
    let result = try project.run("new", "document", "terms", "--title", "利用\"規約\"")
    #expect(result.code == 0, "\(result)")
    #expect(result.output.contains("Written: Content/terms/document.yml\n") && result.output.contains("kaitei release terms"))
    #expect(try names("Content/terms", in: project) == ["document.yml", "draft", "draft/ja.md"])
    #expect(try project.read("Content/terms/document.yml") == "title:\n  ja: \"利用\\\"規約\\\"\"\n  en: \"利用\\\"規約\\\"\"\n")
    let check = try project.run("check", "--strict")
    #expect(check.code == 0, "\(check)")
    #expect(try project.run("check", "--drafts").code == 0)
    #expect(try project.run("release", "terms", "--effective", "2030-01-01").code == 0)
    #expect(try project.run("list").output.contains("terms  利用\"規約\"\n  2030-01-01  announced  ja"))
  }

  @Test func aVersionIsACopyOfTheOneBefore() throws {
    let project = try project()
    let result = try project.run("new", "version", "rules", "2024-10-01", "--summary", "改めます。", "--summary", "en=Changed.")
    #expect(result.code == 0, "\(result)")
    #expect(try names("Content/rules/2024-10-01", in: project) == ["en.md", "form.pdf", "ja.md"])
    let (old, new) = (try project.read("Content/rules/2022-04-01/ja.md"), try project.read("Content/rules/2024-10-01/ja.md"))
    #expect(
      new.hasPrefix("---\neffective: 2024-10-01\nsummary: \"改めます。\"\ntitle: 手数料規則\nnumbering: {headings: [\"第一条\"]}\n---\n"), "\(new)")
    #expect(new.components(separatedBy: "---\n")[2] == old.components(separatedBy: "---\n")[2])
    #expect(
      try project.read("Content/rules/2024-10-01/en.md").hasPrefix("---\ntranslates: 2022-04-01\nsummary: \"Changed.\"\n---\n[Form]"))
    let bytes = try Data(contentsOf: URL(filePath: project.path + "/Content/rules/2024-10-01/form.pdf"))
    #expect(bytes == Data([0x25, 0x50, 0x44, 0x46, 0, 1, 2]))
    let check = try project.run("check")
    #expect(check.code == 0 && check.errors.contains("[translation-lags]"), "\(check)")
    #expect(try project.run("diff", "rules", "2022-04-01", "2024-10-01").code == 0)
  }

  @Test func aVersionBetweenTwoIsOfTheOneBefore() throws {
    let project = try SampleProject()
    #expect(try project.run("new", "version", "rules", "2021-01-01").code == 0)
    #expect(try project.read("Content/rules/2021-01-01/ja.md").contains("100円"))
    #expect(try project.run("new", "version", "rules", "2022-04-01.2").code == 0)
    #expect(try project.read("Content/rules/2022-04-01.2/ja.md").hasPrefix("---\neffective: 2022-04-01\n---\n"))
  }

  @Test func aTranslationIsOfAnEarlierOneOrTheOriginal() throws {
    let project = try SampleProject()
    let english = "Content/rules/2022-04-01/en.md"
    try project.remove(english)
    #expect(try project.run("new", "translation", "rules", "current", "en").code == 0)
    #expect(try project.read(english).hasPrefix("---\ntranslates: 2020-01-01\n---\n## Fee {#fee}\n\nThe fee is 100 yen."))
    try project.remove(english)
    try project.remove("Content/rules/2020-01-01/en.md")
    #expect(try project.run("new", "translation", "rules", "2022-04-01", "en").code == 0)
    #expect(try project.read(english).hasPrefix("---\nstatus: provisional\n---\n## 手数料 {#fee}\n"))
  }

  @Test func aDraftBecomesAVersion() throws {
    let project = try project()
    #expect(try project.run("new", "version", "rules", "draft").code == 0)
    let draft = "Content/rules/draft/"
    #expect(try !project.read(draft + "ja.md").contains("effective"))
    try project.replace(draft + "ja.md", "200円", with: "300円")
    let refused = try project.run("release", "rules", "--effective", "2024-10-01")
    #expect(refused.code == 1 && refused.errors.contains("[missing-summary]"), "\(refused)")
    #expect(try names("Content/rules/draft", in: project) == ["en.md", "form.pdf", "ja.md"])
    let result = try project.run(
      "release", "rules", "--effective", "2024-10-01", "--published", "2024-08-01", "--summary", "値上げです。", "--summary", "en=More.")
    #expect(result.code == 0, "\(result)")
    #expect(
      try names("Content/rules", in: project).filter { !$0.contains("/") } == ["2020-01-01", "2022-04-01", "2024-10-01", "document.yml"])
    #expect(try names("Content/rules/2024-10-01", in: project) == ["en.md", "form.pdf", "ja.md"])
    let text = try project.read("Content/rules/2024-10-01/ja.md")
    #expect(text.hasPrefix("---\neffective: 2024-10-01\npublished: 2024-08-01\nsummary: \"値上げです。\"\n"), "\(text)")
    #expect(text.contains("300円"))
    #expect(try project.run("check").code == 0)
  }

  @Test(arguments: [
    (["new", "document", "rules"], "[name-taken]"), (["new", "document", "Terms"], "[malformed-document-id]"),
    (["new", "document", "en"], "[malformed-document-id]"), (["new", "document", "../x"], "[malformed-document-id]"),
    (["new", "version", "rules", "2022-04-01"], "[name-taken]"), (["new", "version", "rules", "2023-02-29"], "[malformed-version]"),
    (["new", "version", "rules", "../x"], "[malformed-version]"), (["new", "version", "rule", "2024-01-01"], "`rules`"),
    (["new", "translation", "rules", "2022-04-01", "en"], "[name-taken]"),
    (["new", "translation", "rules", "2022-04-01", "fr"], "[unknown-language]"),
    (["new", "translation", "rules", "2022-04-02", "en"], "[unknown-version]"),
    (["release", "rules", "--effective", "2024-10-01"], "[no-draft]"), (["release", "rules", "--effective", "2022-04-01"], "[name-taken]"),
    (["release", "rules", "--effective", "draft"], "[no-draft]"),
  ])
  func whatCannotBeIsRefused(arguments: [String], message: String) throws {
    let project = try SampleProject()
    let before = try names("", in: project)
    let result = try Program.run(arguments, in: project.path)
    #expect(result.code == 1 && result.errors.contains(message), "\(result)")
    #expect(try names("", in: project) == before)
  }

  @Test(arguments: ["write", "renameat2,renameat", "fchmod"])
  func aFailureOfTheMachineLeavesNothing(call: String) throws {
    let wrapper = ["/usr/bin/strace", "-f", "-qq", "-o", "/dev/null", "-e", "inject=\(call):error=ENOSPC"]
    for arguments in [
      ["new", "document", "terms"], ["new", "version", "rules", "2024-10-01"], ["release", "rules", "--effective", "2024-10-01"],
    ] {
      let project = try project()
      try project.write("Content/rules/draft/ja.md", "---\nsummary: 改めます。\n---\n## 手数料 {#fee}\n\n300円です。\n")
      let before = try names("", in: project)
      let text = try project.read("Content/rules/draft/ja.md")
      let result = try Program.run(arguments, in: project.path, wrapper: wrapper)
      #expect(result.code != 0, "\(arguments) \(result)")
      #expect(try names("", in: project) == before, "\(arguments)")
      #expect(try project.read("Content/rules/draft/ja.md") == text)
    }
  }
}
