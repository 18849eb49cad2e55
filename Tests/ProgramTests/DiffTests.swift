import Foundation
import Testing

/// `diff`: versions of a document and files, in every form.
@Suite struct DiffTests {
  private static let old = "Content/rules/2020-01-01/ja.md"
  private static let new = "Content/rules/2022-04-01/ja.md"

  struct Case: Sendable, CustomTestStringConvertible {
    let arguments: [String]
    let code: Int32
    /// Of standard output, or where the code tells of trouble of standard error.
    let holds: [String]
    var testDescription: String { arguments.joined(separator: " ") }
  }

  @Test(arguments: [
    Case(arguments: ["rules", "2020-01-01", "2022-04-01"], code: 1, holds: ["規則  2020-01-01 → 2022-04-01 (ja)\n", "[-100円-]{+200円+}"]),
    Case(arguments: ["rules", "2020-01-01", "current"], code: 1, holds: ["2020-01-01 → 2022-04-01 (ja)", "1 change: amount 1."]),
    Case(
      arguments: ["rules", "2020-01-01", "current", "--language", "en"], code: 1,
      holds: ["Rules  2020-01-01 → 2022-04-01 (en)", "The fee is [-100-]{+200+} yen."]),
    Case(arguments: ["rules", "current", "announced", "--as-of", "2021-01-01"], code: 1, holds: ["2020-01-01 → 2022-04-01"]),
    Case(arguments: ["rules", "current", "draft"], code: 1, holds: ["2022-04-01 → draft (ja)", "[-200円-]{+300円+}"]),
    Case(arguments: ["rules", "current", "2022-04-01"], code: 0, holds: ["No differences.\n"]),
    Case(arguments: ["rules", "2020-01-01", "current", "--messages", "ja"], code: 1, holds: ["変更1か所：金額 1。", "第1条 手数料  [金額]"]),
    Case(arguments: ["rule", "2020-01-01", "current"], code: 2, holds: ["[unknown-document]", "Did you mean `rules`?"]),
    Case(arguments: ["rules", "2020-01-02", "current"], code: 2, holds: ["[unknown-version]", "`2020-01-01`"]),
    Case(arguments: ["rules", "current", "announced"], code: 2, holds: ["takes effect after"]),
    Case(arguments: ["rules", "current", "draft", "--language", "en"], code: 2, holds: ["[missing-text]", "It has ja."]),
    Case(arguments: [old, new], code: 1, holds: ["第1条 手数料", "手数料は[-100円-]{+200円+}です。"]),
    Case(arguments: [new, new], code: 0, holds: ["No differences.\n"]),
    Case(arguments: [old, new, "--loose"], code: 1, holds: ["\(old) → \(new) (ja)", "手数料は[-100円-]{+200円+}です。"]),
    Case(arguments: [old, "missing.md"], code: 2, holds: ["missing.md", "ENOENT"]),
    Case(arguments: ["typed-old.md", "typed-new.md"], code: 2, holds: ["[unknown-language]", "--language"]),
    Case(
      arguments: ["typed-old.md", "typed-new.md", "--language", "en"], code: 1,
      holds: ["[-Article 1-]{+Article 2+} (Fees)", "{+Article 1 (Purpose)+}"]),
    Case(arguments: ["lost.md", "missing.md"], code: 2, holds: ["lost.md: error", "missing.md: error", "2 errors."]),
    Case(
      arguments: ["rules"], code: 64,
      holds: ["Error: Name a document", "Usage: kaitei diff <document> <old> <new>", "       kaitei diff <old.md> <new.md>"]),
  ])
  func tells(_ test: Case) throws {
    let project = try Self.project()
    let result = try Program.run(["diff"] + test.arguments, in: project.path)
    #expect(result.code == test.code, "\(result)")
    for text in test.holds { #expect((test.code > 1 ? result.errors : result.output).contains(text), "“\(text)” in \(result)") }
    if test.code < 2 { #expect(!result.output.contains("\u{1B}")) }
  }

  @Test func aFileOfAPublicationIsResolved() throws {
    let project = try Self.project()
    try project.replace(Self.new, "手数料は", with: "{{publisher.name}}の手数料（[{label}](#fee)）は")
    let resolved = try project.run("diff", Self.old, Self.new)
    #expect(resolved.output.contains("みほん株式会社の") && resolved.output.contains("第1条"), "\(resolved)")
    #expect(resolved.errors.isEmpty, "\(resolved)")
    let elsewhere = try Program.run(["diff", project.path + "/" + Self.old, project.path + "/" + Self.new], in: "/")
    #expect(elsewhere.output == resolved.output)
    #expect(try project.run("diff", "--loose", Self.old, Self.new).errors.contains("{{publisher.name}}"))
    #expect(try project.run("render", Self.new, "--format", "text").output.contains("みほん株式会社の手数料（第1条）は200円"))
    #expect(try project.run("render", Self.new, "--format", "text", "--loose").output.contains("{{publisher.name}}"))
  }

  @Test func colourIsForTerminals() throws {
    let project = try Self.project()
    let arguments = ["diff", "rules", "2020-01-01", "current"]
    #expect(try !Program.run(arguments, in: project.path).output.contains("\u{1B}"))
    let forced = try Program.run(arguments, in: project.path, environment: ["FORCE_COLOR": "1"]).output
    #expect(forced.contains("\u{1B}[31;9m100円\u{1B}[0m\u{1B}[34;4m200円\u{1B}[0m"), "\(forced)")
    let none = try Program.run(arguments, in: project.path, environment: ["FORCE_COLOR": "1", "NO_COLOR": "1"]).output
    #expect(!none.contains("\u{1B}"))
  }

  /// script(1) gives the program a terminal.
  private func atTerminal(_ command: String, columns: Int, in project: SampleProject, pager: String) throws -> String {
    let line = "stty cols \(columns); '\(try Program.path())' \(command)"
    let script = try Program.run(
      arguments: ["-qec", line, "/dev/null"], of: "/usr/bin/script", in: project.path,
      environment: ["PAGER": pager, "TERM": "xterm-256color"])
    return script.output.replacingOccurrences(of: "\r\n", with: "\n")
  }

  @Test func aTerminalHasAPagerAndBrokenLines() throws {
    let project = try Self.project()
    let paged = try atTerminal("diff rules 2020-01-01 current", columns: 40, in: project, pager: "sed 's/^/> /'")
    #expect(paged.contains("> ") && paged.contains("\u{1B}[31;9m100円"), "\(paged)")
    let plain = try atTerminal("diff rules 2020-01-01 current --no-pager", columns: 30, in: project, pager: "sed 's/^/> /'")
    #expect(!plain.contains("> ") && plain.contains("100円"), "\(plain)")
    try project.replace(Self.new, "手数料は200円です。", with: String(repeating: "手数料は200円です。", count: 8))
    let wrapped = try atTerminal("diff rules 2020-01-01 current", columns: 30, in: project, pager: "")
    let lines = wrapped.replacing(/\u{1B}\[[0-9;]*m/, with: "").split(separator: "\n")
    #expect(lines.count > 8)
    for line in lines {
      let width = line.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x3000 && $1.value < 0xFFE0 ? 2 : 1) }
      #expect(width <= 30, "\(line)")
      #expect(!line.trimmingCharacters(in: .whitespaces).hasPrefix("。"), "\(line)")
    }
  }

  @Test func aTableHasBothSides() throws {
    let project = try Self.project()
    let table = try project.run("diff", "rules", "2020-01-01", "current", "--table").output
    let line = try #require(table.split(separator: "\n").first { $0.contains("手数料は") })
    let sides = line.components(separatedBy: " | ")
    #expect(sides.count == 2, "\(line)")
    #expect(sides[0].hasPrefix("手数料は[-100円-]です。") && sides[1] == "手数料は{+200円+}です。", "\(line)")
    let narrow = try atTerminal("diff rules 2020-01-01 current --table --no-pager", columns: 40, in: project, pager: "")
    #expect(!narrow.contains(" | "), "\(narrow)")
  }

  @Test func markdownIsForComments() throws {
    let project = try Self.project()
    for (file, mark) in [(Self.old, ""), (Self.new, "（別表）")] {
      let note = "\n\n\\*税込 a_b_c \\<x> 1 | 2 @someone の額をいい、当社が定める方法により計算します\(mark)。"
      try project.replace(file, "円です。", with: "円です。" + note)
    }
    let markdown = try project.run("diff", "rules", "2020-01-01", "current", "--format", "markdown").output
    #expect(markdown.hasPrefix("### 規則: 2020-01-01 → 2022-04-01 (ja)\n\n**2 changes: "), "\(markdown)")
    #expect(markdown.contains("\n#### 第1条 手数料 — "))
    #expect(markdown.contains("<del>100円</del><ins>200円</ins>"))
    #expect(markdown.contains("\\*税込 a\\_b\\_c &lt;x&gt; 1 \\| 2 <span>@</span>someone の"), "\(markdown)")
  }

  @Test(arguments: [[], ["--table"]]) func htmlStandsAlone(table: [String]) throws {
    let project = try Self.project()
    try project.replace(Self.new, "手数料は200円です。", with: "手数料は200円（A\\&B \\<script>）です。")
    let html = try Program.run(["diff", "rules", "2020-01-01", "current", "--format", "html"] + table, in: project.path).output
    #expect(html.hasPrefix("<!doctype html>\n<html lang=\"en\">"))
    #expect(html.contains(">100円</del>") && html.contains("（A&amp;B &lt;script&gt;）"), "\(html)")
    for text in ["<script", "<link", "src=", "url(", "<style"] { #expect(!html.contains(text), "\(text)") }
    for name in ["p", "h1", "h2", "table", "tr", "td", "del", "ins", "small"] {
      let opened = html.matches(of: try Regex("<\(name)[ >]")).count
      #expect(opened == html.components(separatedBy: "</\(name)>").count - 1, "\(name) in \(html)")
    }
  }

  @Test func jsonIsAsItsSchemaSays() throws {
    let project = try Self.project()
    let (comparison, text, report) = (try Schema("comparison"), try Schema("text"), try Schema("report"))
    for arguments in [
      ["rules", "2020-01-01", "draft"], [Self.old, Self.new], [Self.old, Self.new, "--loose"], ["rules", "current", "current"],
    ] {
      let json = try Program.run(["diff", "--format", "json"] + arguments, in: project.path).output
      #expect(try comparison.faults(in: json) == [], "\(arguments)")
    }
    let rendered = try project.run("render", Self.new, "--format", "json").output
    #expect(try text.faults(in: rendered) == [])
    try project.write("Content/notes.txt", "x\n")
    try project.replace(Self.new, "{#transfer}", with: "{#cash}")
    #expect(try report.faults(in: try project.run("check", "--format", "json").output) == [])
  }

  /// The sample in the repository has blocks, tables, notes, moves, typed labels.
  @Test func jsonOfTheSampleIsAsItsSchemaSays() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized.path
    let (comparison, text) = (try Schema("comparison"), try Schema("text"))
    for (document, old, new) in [
      ("public-notice", "2005-04-01", "2022-04-01"), ("site-app-statement", "2023-06-16", "2027-04-01"),
      ("privacy-policy", "2005-04-01", "2022-04-01"),
    ] {
      let json = try Program.run(["diff", document, old, new, "--format", "json"], in: root)
      #expect(json.code == 1)
      #expect(try comparison.faults(in: json.output) == [], "\(document)")
      let rendered = try Program.run(["render", "Content/\(document)/\(new)/ja.md", "--format", "json"], in: root).output
      #expect(try text.faults(in: rendered) == [], "\(document)")
    }
  }

  private static func project() throws -> SampleProject {
    let project = try SampleProject()
    try project.write(
      "Content/site.yml",
      "title: {ja: 公表文書, en: Documents}\nurl: https://www.example.com/\nlanguages: [ja, en]\npublisher: {name: みほん株式会社}\n")
    try project.write("Content/rules/draft/ja.md", "## 手数料 {#fee}\n\n手数料は300円です。\n\n1. 現金 {#cash}\n1. 振込み {#transfer}\n")
    try project.write("typed-old.md", "## Article 1 (Fees)\n\nThe fee is 1 yen.\n")
    try project.write("typed-new.md", "## Article 1 (Purpose)\n\nThese terms apply to all.\n\n## Article 2 (Fees)\n\nThe fee is 1 yen.\n")
    return project
  }
}
