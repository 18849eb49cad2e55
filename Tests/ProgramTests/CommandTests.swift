import Foundation
import Testing

/// The commands as people and CI call them: output, findings, exit codes.
@Suite struct CommandTests {
  @Test func buildPublishesAndSaysWhat() throws {
    let project = try SampleProject()
    let result = try project.run("build")
    #expect(result.code == 0, "\(result)")
    #expect(result.errors.isEmpty)
    #expect(result.output.hasPrefix("Site: 1 document, 2 versions,"), "\(result.output)")
    let page = try project.read("Site/ja/rules/index.html")
    #expect(page.contains("手数料は200円です。") && page.contains("第1条"))
    #expect(try project.read("Site/en/rules/2020-01-01/index.html").contains("The fee is 100 yen."))
    #expect(try project.read("Site/ja/rules/compare/2020-01-01..2022-04-01/index.html").contains("200円"))
  }

  @Test func aBuildWithoutChangesWritesNothing() throws {
    let project = try SampleProject()
    #expect(try project.run("build").code == 0)
    let before = try project.site()
    let result = try project.run("build")
    #expect(result.output.contains("Nothing has changed"), "\(result.output)")
    #expect(try project.site() == before)
  }

  @Test func onlyChangedPagesAreWritten() throws {
    let project = try SampleProject()
    #expect(try project.run("build").code == 0)
    let before = try project.site()
    try project.replace("Content/rules/2022-04-01/en.md", "The fee has changed.", with: "The fee was changed.")
    #expect(try project.run("build").code == 0)
    let after = try project.site()
    #expect(after["en/rules/index.html"] != before["en/rules/index.html"])
    #expect(after["ja/rules/2020-01-01/index.html"] == before["ja/rules/2020-01-01/index.html"])
  }

  @Test func theSameSourcesGiveTheSameBytes() throws {
    let (first, second) = (try SampleProject(), try SampleProject())
    #expect(try first.run("build", "--as-of", "2023-01-01").code == 0)
    #expect(
      try second.run(
        "build", "--as-of", "2023-01-01",
        environment: ["TZ": "America/Los_Angeles", "LANG": "ja_JP.UTF-8", "SWIFT_DETERMINISTIC_HASHING": "1"]
      ).code == 0)
    for name in try FileManager.default.subpathsOfDirectory(atPath: first.path + "/Site") where name.contains(".") {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: first.path + "/Site/" + name, isDirectory: &isFolder), !isFolder.boolValue else {
        continue
      }
      #expect(try first.read("Site/" + name) == second.read("Site/" + name), "\(name)")
    }
  }

  @Test(arguments: [("2019-12-31", "2020-01-01"), ("2022-03-31", "2020-01-01"), ("2022-04-01", "2022-04-01")])
  func stateIsByDate(day: String, shown: String) throws {
    let project = try SampleProject()
    #expect(try project.run("build", "--as-of", day).code == 0)
    let fee = shown == "2020-01-01" ? "手数料は100円です。" : "手数料は200円です。"
    #expect(try project.read("Site/ja/rules/index.html").contains(fee))
  }

  @Test func theClockIsThatOfSourceDateEpoch() throws {
    let project = try SampleProject()
    // 2022-03-31T15:00:00Z is the first of April in Tokyo.
    #expect(try project.run("build", environment: ["SOURCE_DATE_EPOCH": "1648738800"]).code == 0)
    #expect(try project.read("Site/ja/rules/index.html").contains("手数料は200円です。"))
    #expect(try project.run("build", environment: ["SOURCE_DATE_EPOCH": "1648738799"]).code == 0)
    #expect(try project.read("Site/ja/rules/index.html").contains("手数料は100円です。"))
  }

  @Test func findingsForMachines() throws {
    let project = try SampleProject()
    try project.replace("Content/rules/2022-04-01/ja.md", "{#transfer}", with: "{#cash}")
    let json = try project.run("check", "--format", "json")
    #expect(json.code == 1)
    let report = try #require(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    #expect(report["schema"] as? String == "kaitei.report/1")
    let findings = try #require(report["findings"] as? [[String: Any]])
    #expect(findings.contains { $0["identifier"] as? String == "duplicate-id" && $0["line"] as? Int == 10 })
    let github = try project.run("check", "--format", "github")
    #expect(github.output.contains("::error file=Content/rules/2022-04-01/ja.md,line=10,"), "\(github.output)")
  }

  @Test func warningsCountWhereAskedFor() throws {
    let project = try SampleProject()
    try project.write("Content/notes.txt", "x\n")
    #expect(try project.run("check").code == 0)
    #expect(try project.run("check", "--strict").code == 1)
    #expect(try project.run("build", "--strict").code == 1)
    #expect(!FileManager.default.fileExists(atPath: project.path + "/Site"))
  }

  @Test func renderPrintsOneText() throws {
    let project = try SampleProject()
    let file = "Content/rules/2022-04-01/ja.md"
    #expect(try project.run("render", file, "--format", "text").output.contains("手数料は200円です。\n"))
    #expect(try project.run("render", file, "--format", "html").output.contains("<p>手数料は200円です。</p>"))
    let json = try project.run("render", file, "--format", "json")
    let tree = try #require(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    #expect(tree["schema"] as? String == "kaitei.text/1")
  }

  @Test func usageIsExitCode64() throws {
    let project = try SampleProject()
    #expect(try project.run("build", "--as-of", "2023-02-29").code == 64)
    #expect(try project.run("diff", "a.md").code == 64)
    #expect(try project.run("publish").code == 64)
  }

  @Test func versionNamesTheLibraries() throws {
    let result = try Program.run(["--version"], in: "/")
    #expect(result.code == 0)
    #expect(result.output.contains("kaitei") && result.output.contains("libcmark-gfm") && result.output.contains("ICU"))
  }
}
