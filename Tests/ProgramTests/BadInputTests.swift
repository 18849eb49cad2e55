import Foundation
import Testing

/// What people get wrong: each has a message with file, line, column and remedy, and leaves the site as it was.
@Suite struct BadInputTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    /// Of standard error, one line of it.
    let message: String
    /// Further texts that the message must hold: what was written, what to do.
    var also: [String] = []
    var code: Int32 = 1
    let spoil: @Sendable (SampleProject) throws -> Void
    var testDescription: String { name }
  }

  @Test(arguments: cases) func isTold(_ test: Case) throws {
    let project = try SampleProject()
    #expect(try project.run("build").code == 0)
    let before = try project.site()
    try #require(before.count > 10)
    try test.spoil(project)
    for arguments in [["build"], ["check"]] {
      let result = try Program.run(arguments, in: project.path)
      #expect(result.code == test.code, "\(arguments) \(result)")
      #expect(result.errors.split(separator: "\n").contains { $0.hasPrefix(test.message) }, "\(result.errors)")
      for text in test.also { #expect(result.errors.contains(text), "“\(text)” in \(result.errors)") }
      #expect(!result.errors.contains("Fatal error") && !result.errors.contains("Stack dump"))
    }
    #expect(try project.site() == before)
    let japanese = try project.run("check", "--messages", "ja")
    #expect(japanese.code == test.code)
    #expect(japanese.errors.unicodeScalars.contains { ("ぁ"..."ん").contains($0) }, "\(japanese.errors)")
  }

  static let cases: [Case] = [
    Case(
      name: "an impossible date", message: "Content/rules/2022-04-01/ja.md:2:12: error:", also: ["2022-02-29", "help:"],
      spoil: { try $0.replace("Content/rules/2022-04-01/ja.md", "effective: 2022-04-01", with: "effective: 2022-02-29") }),
    Case(
      name: "an impossible folder", message: "Content/rules/2022-02-30: error:", also: ["28 days"],
      spoil: { try $0.write("Content/rules/2022-02-30/ja.md", "本文\n") }),
    Case(
      name: "an unknown key", message: "Content/rules/2022-04-01/ja.md:3:1: error:", also: ["sumary", "summary"],
      spoil: { try $0.replace("Content/rules/2022-04-01/ja.md", "summary:", with: "sumary:") }),
    Case(
      name: "an unknown key of site.yml", message: "Content/site.yml:3:1: error:", also: ["langages", "languages"],
      spoil: { try $0.replace("Content/site.yml", "languages:", with: "langages:") }),
    Case(
      name: "a missing original", message: "Content/rules/2022-04-01/ja.md: error:", also: ["original"],
      spoil: { try $0.remove("Content/rules/2022-04-01/ja.md") }),
    Case(
      name: "a duplicate id", message: "Content/rules/2022-04-01/ja.md:10:9: error:", also: ["#cash", "help:"],
      spoil: { try $0.replace("Content/rules/2022-04-01/ja.md", "{#transfer}", with: "{#cash}") }),
    Case(
      name: "a dead reference", message: "Content/rules/2022-04-01/en.md:6:20: error:", also: ["#cahs", "#cash"],
      spoil: { try $0.replace("Content/rules/2022-04-01/en.md", "200 yen.", with: "200 yen [](#cahs).") }),
    Case(
      name: "Shift_JIS", message: "Content/rules/2022-04-01/ja.md:", also: ["Shift_JIS", "iconv"],
      spoil: { project in
        let text = try project.read("Content/rules/2022-04-01/ja.md")
        try project.write("Content/rules/2022-04-01/ja.md", try #require(text.data(using: .shiftJIS)))
      }),
    Case(
      name: "a byte order mark", message: "Content/rules/2022-04-01/ja.md:1:1: error:", also: ["BOM"],
      spoil: { project in
        let text = try project.read("Content/rules/2022-04-01/ja.md")
        try project.write("Content/rules/2022-04-01/ja.md", "\u{FEFF}" + text)
      }),
    Case(
      name: "a NUL", message: "Content/rules/2022-04-01/ja.md:7:", also: ["nul-byte"],
      spoil: { try $0.replace("Content/rules/2022-04-01/ja.md", "200円", with: "200\u{0}円") }),
    Case(
      name: "a symlink out of the tree", message: "Content/rules/2022-04-01/form.pdf: error:",
      spoil: {
        try FileManager.default.createSymbolicLink(
          atPath: $0.path + "/Content/rules/2022-04-01/form.pdf", withDestinationPath: "/etc/passwd")
      }),
    Case(
      name: "a quotation 50,000 deep", message: "Content/rules/2022-04-01/ja.md:", also: ["error:", "help:"],
      spoil: { project in
        try project.write(
          "Content/rules/2022-04-01/ja.md",
          try project.read("Content/rules/2022-04-01/ja.md") + "\n" + String(repeating: ">", count: 50_000) + " 底\n")
      }),
    Case(
      name: "a hostile table of 16 KB", message: "Content/rules/2022-04-01/ja.md:", also: ["error:", "help:"],
      spoil: { project in
        let row = String(repeating: "|a", count: 4_000) + "|\n"
        let rule = String(repeating: "|-", count: 4_000) + "|\n"
        try project.write("Content/rules/2022-04-01/ja.md", try project.read("Content/rules/2022-04-01/ja.md") + "\n" + row + rule)
      }),
    Case(
      name: "no Content", message: "Content: error:", also: ["help:"], code: 2,
      spoil: { try FileManager.default.moveItem(atPath: $0.path + "/Content", toPath: $0.path + "/Elsewhere") }),
    Case(
      name: "an empty Content", message: "Content: error:", also: ["empty", "site.yml"],
      spoil: { project in
        try project.remove("Content")
        try FileManager.default.createDirectory(atPath: project.path + "/Content", withIntermediateDirectories: false)
      }),
    Case(
      name: "a template with an unknown name", message: "Templates/pages/hub.html:2:", also: ["titel", "title", "help:"],
      spoil: { try $0.write("Templates/pages/hub.html", "<!doctype html>\n<title>{{titel}}</title>\n") }),
  ]

  @Test func linesMayEndWithCarriageReturns() throws {
    let project = try SampleProject()
    #expect(try project.run("build").code == 0)
    let before = try project.read("Site/ja/rules/index.html")
    for name in ["site.yml", "rules/document.yml", "rules/2022-04-01/ja.md", "rules/2022-04-01/en.md"] {
      try project.replace("Content/" + name, "\n", with: "\r\n")
    }
    let result = try project.run("build")
    #expect(result.code == 0, "\(result)")
    #expect(try project.read("Site/ja/rules/index.html") == before)
  }

  @Test func everyFindingIsToldInOneRun() throws {
    let project = try SampleProject()
    try project.replace("Content/rules/2022-04-01/ja.md", "{#transfer}", with: "{#cash}")
    try project.replace("Content/rules/2020-01-01/en.md", "{#fee}", with: "{#Fee}")
    try project.replace("Content/rules/2020-01-01/ja.md", "effective: 2020-01-01", with: "effective: 2020-01-02")
    let result = try project.run("check")
    #expect(result.code == 1)
    for identifier in ["[duplicate-id]", "[malformed-id]", "[effective-differs]"] {
      #expect(result.errors.contains(identifier), "\(identifier) in \(result.errors)")
    }
  }

  /// Root may read everything, so the program is run as nobody there.
  private static let asNobody = getuid() == 0 ? ["/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] : []

  @Test func anUnreadableFileIsNamed() throws {
    let project = try SampleProject()
    let file = "Content/rules/2022-04-01/ja.md"
    try FileManager.default.setAttributes([.posixPermissions: 0o000], ofItemAtPath: project.path + "/" + file)
    let result = try project.run("check", wrapper: Self.asNobody)
    #expect(result.code == 1, "\(result)")
    #expect(result.errors.contains("\(file): error:") && result.errors.contains("EACCES"), "\(result.errors)")
  }

  @Test func anOutputThatIsReadOnlyIsNamed() throws {
    let project = try SampleProject()
    #expect(try project.run("build").code == 0)
    let before = try project.site()
    try project.replace("Content/rules/2022-04-01/ja.md", "200円", with: "300円")
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: project.path)
    defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: project.path) }
    let result = try project.run("build", wrapper: Self.asNobody)
    #expect(result.code == 2, "\(result)")
    #expect(result.errors.contains("error:") && result.errors.contains("help:"), "\(result.errors)")
    #expect(try project.site() == before)
  }

  @Test func aFullDiskLeavesTheSite() throws {
    let project = try SampleProject()
    #expect(try project.run("build").code == 0)
    let before = try project.site()
    try project.replace("Content/rules/2022-04-01/ja.md", "200円", with: "300円")
    let result = try project.run(
      "build",
      wrapper: ["/usr/bin/strace", "-f", "-qq", "-o", "/dev/null", "-e", "inject=mkdirat,linkat:error=ENOSPC:when=3+"])
    #expect(result.code == 2, "\(result)")
    #expect(result.errors.contains("no space is left on the disk"), "\(result.errors)")
    #expect(try project.site() == before)
    #expect(try FileManager.default.contentsOfDirectory(atPath: project.path).sorted() == ["Content", "Site"])
  }
}
