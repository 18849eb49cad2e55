import Diagnostics
import Testing

@testable import LegalCorpus

/// What is read line by line is what libyaml reads, to the byte.
@Suite struct YAMLPlainLinesTests {
  @Test(arguments: [
    ("published: 2022-03-01\n", true), ("summary: 会費を改めました。\nheld: false\n", true), ("a: b  c\n", false), ("a: b \n", false),
    ("a: b: c\n", false), ("a: b #c\n", false), ("a: \"b\"\n", false), ("a: - b\n", false), ("a: b -c\n", false), ("a:\n", false),
    ("a: b\n  c\n", false), ("a: b\na: c\n", false), ("a: b\r\n", false), ("a: {{b}}\n", false), ("A: b\n", false), ("a: b", false),
    ("", false), ("\n", false), ("a: …\n", false), ("a: あ\u{3000}い\n", true),
  ])
  func `only what means nothing else`(_ yaml: String, _ isPlain: Bool) {
    let file = SourceFile(path: "ja.md", bytes: Array(yaml.utf8))
    #expect((YAMLPlainLines.node(file, 0..<file.bytes.count) != nil) == isPlain)
  }

  private static let pieces = [
    "published", "class", "a", "b", ": ", ": ", ":", "\n", "\n", "\n", "\n", " ", "  ", "2022-04-01", "substantive", "会費", "。", "、", "、ア",
    "\u{3000}", "-",
    "- ", ".", ",", "...", "---", "true", "null", "~", "1.10", "0x1F", "<<", "#", " #", "\"", "'", "[", "]", "{", "}", "&", "*", "!", "|",
    ">", "%", "@", "?",
    "\t", "\r", "é", "\u{85}", "\u{2028}", "（", "😀",
  ]

  @Test(arguments: [1, 2, 3, 4]) func `the same as libyaml`(_ seed: UInt64) {
    var random = SplitMix(state: seed)
    var accepted = 0
    for _ in 0..<20_000 {
      var text = ""
      for _ in 0...random.next() % 3 {
        text += ["published: ", "class: ", "summary: ", "held: "][Int(random.next() % 4)]
        for _ in 0..<random.next() % 4 + 1 {
          text += YAMLPlainLinesTests.pieces[Int(random.next() % UInt64(YAMLPlainLinesTests.pieces.count))]
        }
        text += "\n"
      }
      let file = SourceFile(path: "ja.md", bytes: Array("---\n\(text)---\n".utf8))
      let bytes = 4..<file.bytes.count - 4
      guard let plain = YAMLPlainLines.node(file, bytes) else { continue }
      accepted += 1
      var report = Report()
      var scan = YAMLScan(file, bytes)
      let isClean = scan.isClean()
      let read = YAMLComposition(file, bytes).node(report: &report)
      #expect(isClean && report.isEmpty && read.map { "\($0)" } == "\(plain)", "\(text)")
    }
    #expect(accepted > 400)
  }
}
