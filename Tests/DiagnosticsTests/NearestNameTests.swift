import Testing

@testable import Diagnostics

@Suite struct NearestNameTests {
  @Test(arguments: [
    ("one-letter-more", "titel", ["title", "subtitle", "notes"], ["title"]),
    ("swapped", "ttile", ["title"], ["title"]),
    ("case", "TITLE", ["title", "titles"], ["title", "titles"]),
    ("too-far", "name", ["publisher", "game-of-thrones"], []),
    ("a-third", "effektiwe", ["effective", "effektiw"], ["effektiw", "effective"]),
    ("two-letters", "jp", ["ja", "en"], ["ja"]),
    ("by-bytes", "b", ["d", "c", "a"], ["a", "c", "d"]),
    ("three-at-most", "x1", ["x5", "x4", "x3", "x2"], ["x2", "x3", "x4"]),
    ("doubles-once", "notez", ["notes", "notes"], ["notes"]),
    ("itself", "notes", ["notes"], []),
    ("japanese", "個人情報", ["個人情法", "会社情報部門"], ["個人情法"]),
    ("canonical-twin-is-another", "塚本町", ["\u{FA10}本町"], ["\u{FA10}本町"]),
    ("empty", "", ["a"], []),
    ("too-long", String(repeating: "a", count: 65), [String(repeating: "a", count: 64)], []),
  ])
  func near(id: String, name: String, candidates: [String], expected: [String]) {
    #expect(NearestName.find(name, in: candidates).map { Array($0.utf8) } == expected.map { Array($0.utf8) })
  }

  @Test func suggestion() {
    #expect(NearestName.suggestion(for: "b", in: ["a", "c", "d"])?.en == "Did you mean `a`, `c` or `d`?")
    #expect(NearestName.suggestion(for: "titel", in: ["title"])?.ja == "`title` ではありませんか。")
    #expect(NearestName.suggestion(for: "titel", in: ["x"]) == nil)
  }
}
