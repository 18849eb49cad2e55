import Foundation
import Testing

/// What `diff` tells of two files whoever wrote them: small texts, and what a reader sees of them.
@Suite struct LooseDiffTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let id: String
    var language = "en"
    let old: String
    let new: String
    /// All lines of the terminal's output after the names of the files, without blank ones and without indent; empty for no difference.
    let lines: [String]
    var testDescription: String { id }
  }

  @Test(arguments: structures + labels + marks) func tells(_ test: Case) throws {
    let project = try SampleProject()
    try project.write("old.md", test.old)
    try project.write("new.md", test.new)
    let messages = test.language == "ja" ? "ja" : "en"
    let arguments = ["diff", "old.md", "new.md", "--loose", "--language", test.language, "--messages", messages]
    let result = try Program.run(arguments, in: project.path)
    let lines = result.output.split(separator: "\n").dropFirst().map { $0.trimmingCharacters(in: .whitespaces) }
    let same = messages == "ja" ? "違いはありません。" : "No differences."
    #expect(lines == (test.lines.isEmpty ? [same] : test.lines))
    #expect(result.code == (test.lines.isEmpty ? 0 : 1))
    let json = try Program.run(arguments + ["--format", "json"], in: project.path)
    #expect(json.code == result.code)
    #expect(try Schema("comparison").faults(in: json.output) == [])
    for format in ["markdown", "html"] {
      let other = try Program.run(arguments + ["--format", format], in: project.path)
      for run in test.lines.dropFirst().flatMap(Self.runs) { #expect(other.output.contains(run), "“\(run)” in \(other.output)") }
    }
  }

  @Test func `a run of notes is named by labels that both texts have`() throws {
    let project = try SampleProject()
    let notes = "\n\n[^a]: In yen.\n\n[^b]: By law.\n\n[^c]: From members.\n"
    try project.write("old.md", "A fee.[^a] A tax.[^b] A gift.[^c]" + notes)
    try project.write("new.md", "A fee. A tax.[^b] A gift.[^c]" + notes)
    let result = try Program.run(["diff", "old.md", "new.md", "--loose", "--language", "en", "--messages", "en"], in: project.path)
    #expect(result.output.contains("\nold *2–*3 → *1–*2  [renumbered]\n"), "\(result.output)")
  }

  /// What stands between the marks of a line and holds nothing that Markdown or HTML writes otherwise.
  private static func runs(_ line: String) -> [String] {
    ["[-", "-]", "{+", "+}", "  ["].reduce(line) { $0.replacing($1, with: "\n") }
      .split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { $0.allSatisfy { $0.isLetter || $0 == " " || $0 == "," } }
  }
}
