import Foundation
import Testing

@testable import Diagnostics

@Suite struct JSONTests {
  @Test(arguments: [
    ("null", JSON.null, "null\n"), ("true", .boolean(true), "true\n"), ("integer", .integer(-12), "-12\n"),
    ("empty-array", .array([]), "[]\n"), ("empty-object", .object([]), "{}\n"),
    (
      "nested", .object([("b", .array([.integer(1), .integer(2)])), ("a", .null)]), "{\n  \"b\": [\n    1,\n    2\n  ],\n  \"a\": null\n}\n"
    ),
    ("quotes", .string("a\"b\\c"), #""a\"b\\c""# + "\n"), ("controls", .string("\n\r\t\u{1}\u{7F}"), #""\n\r\t\u0001\u007F""# + "\n"),
    ("crlf", .string("\r\n"), #""\r\n""# + "\n"), ("bidi", .string("\u{202E}"), #""\u202E""# + "\n"),
    ("beyond-bmp-hidden", .string("\u{E0041}"), #""\uDB40\uDC41""# + "\n"), ("beyond-bmp", .string("𠮷"), "\"𠮷\"\n"),
    ("key", .object([("\"", .null)]), "{\n  \"\\\"\": null\n}\n"),
  ])
  func text(id: String, json: JSON, expected: String) { #expect(Array(json.text.utf8) == Array(expected.utf8)) }

  /// Every scalar below U+3100 and some beyond come back from another reader of JSON as they were.
  @Test func isReadBack() throws {
    let scalars = (0..<0x3100).compactMap(Unicode.Scalar.init) + ["\u{FEFF}", "\u{FFFF}", "\u{E0041}", "\u{1F600}", "\u{10FFFF}"]
    let text = String(String.UnicodeScalarView(scalars))
    let read = try JSONDecoder().decode([String].self, from: Data(JSON.array([.string(text)]).text.utf8))
    #expect(read.first.map { Array($0.unicodeScalars) } == scalars)
  }
}
