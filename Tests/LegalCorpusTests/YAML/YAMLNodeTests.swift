import Diagnostics
import Testing

@testable import LegalCorpus

@Suite struct YAMLNodeTests {
  /// Each value as its text and the source of its range.
  private func dump(_ node: YAMLNode, _ file: SourceFile) -> String {
    let source = file.excerpt(node.range)
    switch node.content {
    case .scalar(let text, let isPlain): return "\(isPlain ? "plain" : "other")(\(text.debugDescription) ← \(source.debugDescription))"
    case .sequence(let items): return "[" + items.map { dump($0, file) }.joined(separator: ", ") + "] ← \(source.debugDescription)"
    case .mapping(let entries):
      return "{" + entries.map { "\(file.excerpt($0.keyRange)) \($0.key): " + dump($0.value, file) }.joined(separator: ", ")
        + "} ← \(source.debugDescription)"
    }
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let id: String
    let source: String
    let dump: String
    var testDescription: String { id }
  }

  static let cases: [Case] = [
    Case(id: "plain text, never a number", source: "a: 1.10", dump: #"{a a: plain("1.10" ← "1.10")} ← "a: 1.10""#),
    Case(id: "never a boolean", source: "a: no\nb: ~", dump: #"{a a: plain("no" ← "no"), b b: plain("~" ← "~")} ← "a: no\nb: ~""#),
    Case(
      id: "Japanese before and after", source: "題: 規約 # 注\nb: 約",
      dump: #"{題 題: plain("規約" ← "規約"), b b: plain("約" ← "約")} ← "題: 規約 # 注\nb: 約""#),
    Case(
      id: "double quotes", source: #"a: "x \"y\" \n z" # c"#,
      dump: #"{a a: other("x \"y\" \n z" ← "\"x \\\"y\\\" \\n z\"")} ← "a: \"x \\\"y\\\" \\n z\"""#),
    Case(id: "single quotes", source: "a: 'it''s'", dump: #"{a a: other("it\'s" ← "\'it\'\'s\'")} ← "a: \'it\'\'s\'""#),
    Case(id: "quoted key", source: "\"a\": x", dump: #"{"a" a: plain("x" ← "x")} ← "\"a\": x""#),
    Case(
      id: "plain over two lines", source: "a: 一行目\n  *二行目\nb: x",
      dump: #"{a a: plain("一行目 *二行目" ← "一行目\n  *二行目"), b b: plain("x" ← "x")} ← "a: 一行目\n  *二行目\nb: x""#),
    Case(
      id: "literal block", source: "a: |\n  & 一\n\n  - 二\nb: x",
      dump: #"{a a: other("& 一\n\n- 二\n" ← "|\n  & 一\n\n  - 二"), b b: plain("x" ← "x")} ← "a: |\n  & 一\n\n  - 二\nb: x""#),
    Case(
      id: "folded block in a list", source: "- >-\n  一\n  *二\n- x",
      dump: #"[other("一 *二" ← ">-\n  一\n  *二"), plain("x" ← "x")] ← "- >-\n  一\n  *二\n- x""#),
    Case(
      id: "flow with comment", source: "a: [x, \"y\", # 注 ]\n  z ]\nb: {c: d}",
      dump:
        #"{a a: [plain("x" ← "x"), other("y" ← "\"y\""), plain("z" ← "z")] ← "[x, \"y\", # 注 ]\n  z ]", b b: {c c: plain("d" ← "d")} ← "{c: d}"} ← "#
        + #""a: [x, \"y\", # 注 ]\n  z ]\nb: {c: d}""#),
    Case(
      id: "list at the key's own indentation", source: "a:\n- x\n- k: v\n  l: w\nb: y",
      dump:
        #"{a a: [plain("x" ← "x"), {k k: plain("v" ← "v"), l l: plain("w" ← "w")} ← "k: v\n  l: w"] ← "- x\n- k: v\n  l: w", b b: plain("y" ← "y")}"#
        + #" ← "a:\n- x\n- k: v\n  l: w\nb: y""#),
    Case(id: "key without a value", source: "a:\nb: x", dump: #"{a a: plain("" ← ""), b b: plain("x" ← "x")} ← "a:\nb: x""#),
    Case(id: "empty", source: "# 注\n", dump: #"{} ← """#),
    Case(
      id: "empty quoted", source: "a: [\"\", '']",
      dump: #"{a a: [other("" ← "\"\""), other("" ← "\'\'")] ← "[\"\", \'\']"} ← "a: [\"\", \'\']""#),
    Case(
      id: "CRLF", source: "a: x\r\nb: |\r\n  y\r\n  z\r\n",
      dump: "{a a: plain(\"x\" ← \"x\"), b b: other(\"y\\nz\\n\" ← \"|\\r\\n  y\\r\\n  z\")} ← \"a: x\\r\\nb: |\\r\\n  y\\r\\n  z\""),
    Case(
      id: "ampersand, star and bang inside text", source: "a: R&D * !x", dump: #"{a a: plain("R&D * !x" ← "R&D * !x")} ← "a: R&D * !x""#),
    Case(
      id: "characters beyond the BMP", source: "a: 𠮟る\nb: x", dump: #"{a a: plain("𠮟る" ← "𠮟る"), b b: plain("x" ← "x")} ← "a: 𠮟る\nb: x""#),
    Case(
      id: "a key that looks like a sign", source: "a: {b: 'c', \"d\":e}",
      dump: #"{a a: {b b: other("c" ← "\'c\'"), "d" d: plain("e" ← "e")} ← "{b: \'c\', \"d\":e}"} ← "a: {b: \'c\', \"d\":e}""#),
  ]

  @Test(arguments: cases) func nodesAndRanges(_ example: Case) throws {
    let file = SourceFile(path: "site.yml", bytes: Array(example.source.utf8))
    var report = Report()
    let node = YAMLNode.read(file, 0..<file.bytes.count, limit: .file, report: &report)
    #expect(report.places == [])
    #expect(try dump(#require(node), file) == example.dump)
  }

  @Test func aPartOfAFileIsReadInPlace() throws {
    let file = SourceFile(path: "ja.md", bytes: Array("---\n題: x\nb: 約\n---\n".utf8))
    var report = Report()
    let node = try #require(YAMLNode.read(file, 4..<(file.bytes.count - 4), limit: .frontMatter, report: &report))
    #expect(dump(node, file) == #"{題 題: plain("x" ← "x"), b b: plain("約" ← "約")} ← "題: x\nb: 約""#)
  }
}
