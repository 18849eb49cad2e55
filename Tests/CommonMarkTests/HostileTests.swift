import CommonMark
import Diagnostics
import Foundation
import Synchronization
import Testing

/// A text made to hurt.
struct HostileCase: CustomTestStringConvertible, Sendable {
  let id: String
  let text: String
  /// Nil: it must parse.
  let identifier: String?
  var testDescription: String { id }

  init(_ id: String, _ text: String, error identifier: String?) {
    (self.id, self.text, self.identifier) = (id, text, identifier)
  }
}

/// The promise is for a MiB; debug builds take a quarter of it, unless `KAITEI_SOAK` is set (see `script/soak`).
private let usual = ProcessInfo.processInfo.environment["KAITEI_SOAK"] == nil ? 1 << 18 : 1 << 20

private func fill(_ piece: String, bytes: Int = usual) -> String { String(repeating: piece, count: bytes / piece.utf8.count) }

/// A piece over and over, in as many paragraphs as the limits ask for.
private func paragraphs(_ piece: String, each: Int) -> String { fill(String(repeating: piece, count: each) + "\n\n") }

@Suite(.serialized) struct HostileTests {
  /// Debug builds are some ten times slower than release ones, in which the promise is two seconds a MiB.
  @Test(arguments: cases) func endsSoonWithAWord(_ example: HostileCase) throws {
    let bytes = Array(example.text.utf8)
    let finished = DispatchSemaphore(value: 0)
    let outcome = Outcome()
    // 512 KiB: what threads other than the main one have on some systems.
    let thread = Thread {
      let file = SourceFile(path: "ja.md", bytes: bytes)
      var report = Report()
      let start = ContinuousClock.now
      let isParsed = Markup.parse(file, body: 0..<bytes.count, report: &report) != nil
      outcome.set(isParsed, Set(report.sorted.prefix(1_000).map(\.identifier)), ContinuousClock.now - start)
      finished.signal()
    }
    thread.stackSize = 512 << 10
    thread.start()
    finished.wait()
    let (isParsed, identifiers, time) = outcome.get()
    #expect(isParsed == (example.identifier == nil), "\(identifiers)")
    if let identifier = example.identifier { #expect(identifiers.contains(identifier), "\(identifiers)") }
    #expect(time < .seconds(20), "\(time)")
  }

  static let cases: [HostileCase] = [
    HostileCase("50,000 deep quotation", fill(">", bytes: 50_000) + "a", error: "quotation-too-deep"),
    HostileCase("quotations of 32", fill(String(repeating: ">", count: 32) + "a\n"), error: "paragraph-too-long"),
    HostileCase("quotations of 32 with blank lines", fill(String(repeating: ">", count: 32) + "a\n\n"), error: nil),
    HostileCase(
      "deeper and deeper lists", (0..<1_400).map { String(repeating: " ", count: $0) + "- a\n" }.joined(), error: "nesting-too-deep"),
    HostileCase("markers on a line", fill("- ", bytes: 60_000), error: "nesting-too-deep"),
    HostileCase("numbers on a line", fill("1. ", bytes: 60_000), error: "nesting-too-deep"),
    HostileCase(
      "16 KB of table", fill("|", bytes: 4_000) + "\n" + fill("|-", bytes: 8_000) + "|\n" + fill("|", bytes: 4_000), error: "table-too-wide"
    ),
    HostileCase(
      "table of short rows", "|a" + fill("|a", bytes: 120) + "|\n" + fill("|-", bytes: 122) + "|\n" + fill("a\n", bytes: 900_000),
      error: "tables-too-large"
    ),
    HostileCase("many tables", fill("|a|b|\n|-|-|\n|c|d|\n\n"), error: "tables-too-large"),
    HostileCase("wide row in text", "a\n" + fill("|", bytes: 900) + "\n-\n", error: nil),
    HostileCase("delimiters in a paragraph", fill(String(repeating: "a", count: 500) + "\n|-|:-|\n"), error: "table-too-long"),
    HostileCase(
      "256 KB of references", "[a]: /" + fill("b", bytes: 2_000) + "\n\n" + fill("[a]\n\n", bytes: 256 << 10),
      error: "link-definitions-too-large"),
    HostileCase(
      "references to a title", "[a]: /b\n'" + fill("c\n", bytes: 3_900) + "'\n\n" + fill("[a]\n\n", bytes: 256 << 10),
      error: "link-definitions-too-large"),
    HostileCase("nested emphasis", fill("*a **a ", bytes: 60_000) + "\n" + fill("b** b*", bytes: 60_000), error: "nesting-too-deep"),
    HostileCase("opened emphasis", fill("*a _b "), error: "line-too-long"),
    HostileCase("opened emphasis over lines", paragraphs("*a _b **c ", each: 6_000), error: nil),
    HostileCase("closed emphasis", paragraphs("a* b_ ", each: 10_000), error: nil),
    HostileCase("emphasis in turns", paragraphs("a**b_c*d__", each: 6_000), error: nil),
    HostileCase("nested brackets", fill("[", bytes: 900) + fill("a](b)", bytes: 4_500), error: nil),
    HostileCase("brackets", fill("[a](", bytes: 7_000), error: nil),
    HostileCase("brackets in paragraphs", paragraphs("[a](<b", each: 1_900), error: nil),
    HostileCase("images", paragraphs("![a][]", each: 1_000), error: nil),
    HostileCase("backticks", paragraphs((1...60).map { String(repeating: "`", count: $0) + "a" }.joined(), each: 30), error: nil),
    HostileCase("entities", paragraphs("&amp;", each: 12_000), error: nil),
    HostileCase("unknown entities", (0..<100_000).map { "&x\($0);" + ($0 % 1_000 == 0 ? "\n\n" : "") }.joined(), error: nil),
    HostileCase("HTML", paragraphs("<a b='", each: 10_000), error: nil),
    HostileCase("tags", paragraphs("<a>", each: 20_000), error: nil),
    HostileCase("declarations", paragraphs("<!A ", each: 10_000), error: "html-declaration"),
    HostileCase("notes", (0..<9_999).map { "[^\($0)]\n\n[^\($0)]: a\n\n" }.joined(), error: nil),
    HostileCase("too many notes", fill("[^a]: b\n\n"), error: "too-many-notes"),
    HostileCase("link definitions", (0..<40_000).map { "[\($0)]: /a\n\n" }.joined(), error: nil),
    HostileCase("definitions in one paragraph", (0..<1_990).map { "[\($0)]: /a 'b\n" }.joined(), error: "link-definitions-too-large"),
    HostileCase("unfinished titles", fill("[a]: b\n\"\\\"\n\n"), error: nil),
    HostileCase("addresses", paragraphs("a@", each: 30_000), error: nil),
    HostileCase("URLs", paragraphs("https://a.jp/(", each: 4_000), error: nil),
    HostileCase("one-letter paragraphs", fill("a\n\n"), error: nil),
    HostileCase("blank lines", fill("\n"), error: nil),
    HostileCase("bullets", fill("- a\n"), error: nil),
    HostileCase("empty items", fill("-\n"), error: "paragraph-too-long"),
    HostileCase("headings", fill("# a\n"), error: nil),
    HostileCase("rules", fill("---\n"), error: nil),
    HostileCase("fences", fill("```\n"), error: "paragraph-too-long"),
    HostileCase("indented code", fill("    a\n\n"), error: nil),
    HostileCase("asterisks left in the text", paragraphs("a** ", each: 12_000), error: nil),
    HostileCase("hidden characters", fill("\u{200B}", bytes: 30_000), error: nil),
    HostileCase("lists as deep as may be", (0..<100).map { String(repeating: "  ", count: $0) + "- a\n" }.joined(), error: nil),
    HostileCase(
      "lists and emphasis as deep as may be",
      (0..<50).map { String(repeating: "  ", count: $0) + "- a\n" }.joined() + "\n" + String(repeating: "  ", count: 50)
        + String(repeating: "*a **b ", count: 25) + String(repeating: "b** a*", count: 25), error: nil),
    HostileCase(
      "links as deep as may be", String(repeating: "![", count: 100) + "a" + String(repeating: "](b)", count: 100), error: nil),
    HostileCase("kanji", fill("条", bytes: 60_000) + "\n" + fill("文。", bytes: 60_000), error: nil),
  ]
}

/// What a thread found.
private final class Outcome: Sendable {
  private let value = Mutex<(Bool, Set<String>, Duration)>((false, [], .zero))

  func set(_ isParsed: Bool, _ identifiers: Set<String>, _ time: Duration) { value.withLock { $0 = (isParsed, identifiers, time) } }

  func get() -> (Bool, Set<String>, Duration) { value.withLock { $0 } }
}
