import Diagnostics
import Testing

@testable import Publishing

@Suite struct FileNameTests {
  @Test(arguments: [
    "index.html", ".nojekyll", "2015-10-01..2022-04-01", "様式第１号（委任状）.pdf", "form 1 (new).pdf", "塚\u{FA10}.png", "葛\u{E0100}.svg",
    "か\u{309A}.txt", "パ.txt", "a=b+c@d,e~f.txt", "café.txt", String(repeating: "a", count: 254),
  ])
  func allowed(name: String) { #expect(FileName.fault(in: Array(name.utf8)) == nil) }

  static let faults: [(String, [UInt8], FileName.Fault)] = [
    ("empty", [], .empty), ("255-bytes", [UInt8](repeating: 0x61, count: 255), .length(255)), ("shift-jis", [0x82, 0xA0], .notUTF8),
    ("overlong", [0xC0, 0xAF], .notUTF8), ("surrogate", [0xED, 0xA0, 0x80], .notUTF8),
  ]

  @Test(arguments: faults)
  func refused(id: String, name: [UInt8], fault: FileName.Fault) { #expect(FileName.fault(in: name) == fault) }

  @Test(
    arguments: [
      "\n", "\u{1B}", "\u{7F}", "\u{85}", "\u{202E}", "\u{200B}", "\u{FEFF}", "\u{A0}", "\u{2028}", "\u{E000}", "/", "\\", ":", "*", "?",
      "\"", "<", ">",
      "|", "%", "#", "&", ";", "$", "`", "'", "!", "\u{0}", "\u{E0041}", "\u{FFFE}",
    ] as [Unicode.Scalar])
  func character(scalar: Unicode.Scalar) {
    #expect(FileName.fault(in: Array("a\(scalar)b".utf8)) == .character(scalar))
  }

  @Test(arguments: [" a", "a ", "a.", "..", "."])
  func ending(name: String) { #expect(FileName.fault(in: Array(name.utf8)) == .ending) }

  @Test(arguments: ["か\u{3099}", "ハ\u{309A}", "e\u{301}", "\u{1112}\u{1161}", "Ω\u{301}"])
  func decomposed(text: String) { #expect(FileName.fault(in: Array("x\(text).pdf".utf8)) == .decomposed(text)) }

  @Test(arguments: [
    ("case", ["README", "readme"], 1), ("normal-forms", ["が", "か\u{3099}"], 1), ("three", ["a", "A", "b", "B", "c"], 2),
    ("none", ["a", "b"], 0),
    ("greek", ["Σ", "σ"], 1),
  ])
  func clashes(id: String, names: [String], count: Int) { #expect(FileName.clashes(in: names).count == count) }

  @Test(arguments: [
    ("", false), ("/etc/passwd", false), ("a/../b", false), ("./a", false), ("a//b", false), ("a/", false), ("a/.git/b", false),
    (".gitignore", false),
    (".kaitei-manifest", false), ("a\u{0}b", false), (String(repeating: "a/", count: 600) + "a", false), ("a/b.html", true),
    (".nojekyll", true),
    ("ja/terms/compare/2015-10-01..2022-04-01/index.html", true),
  ])
  func sitePath(path: String, isAllowed: Bool) { #expect((SitePath.fault(in: path) == nil) == isAllowed) }

  @Test(arguments: [
    ("same", ["a/b", "a/b"]), ("case", ["a/b", "A/B"]), ("file-then-folder", ["a", "a/b"]), ("folder-then-file", ["a/b/c", "a/b"]),
    ("folder-case", ["a/b/c", "A/b"]), ("normal-form", ["が", "か\u{3099}"]),
  ])
  func collisions(id: String, paths: [String]) throws {
    var plan = SitePlan()
    try plan.claim(paths[0])
    #expect(throws: PublicationError.self) { try plan.claim(paths[1]) }
    #expect(throws: Never.self) { try plan.claim("z/b") }
  }
}
