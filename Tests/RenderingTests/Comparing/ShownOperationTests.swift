import Testing

@testable import Redlining
@testable import Rendering

@Suite struct ShownOperationTests {
  /// What differs by white space only is printed as the new text has it, unless it parts or joins a word.
  @Test(arguments: [
    ("blank-come", [("=", "会社は"), ("+", " "), ("=", "Cookie")], "会社は Cookie"),
    ("blank-gone", [("=", "会社は"), ("-", " "), ("=", "Cookie")], "会社はCookie"),
    ("blank-replaced", [("=", "1050"), ("-", "\u{A0}"), ("+", " "), ("=", "Bonn")], "1050 Bonn"),
    ("word-parted", [("=", "a third"), ("+", " "), ("=", "party")], "a third[+ +]party"),
    ("beside-words", [("=", "a "), ("-", "b "), ("=", "c")], "a [-b -]c"),
  ]) func shows(_ id: String, _ operations: [(String, String)], _ expected: String) {
    let kinds: [String: RedlineOperation.Kind] = ["=": .kept, "-": .deleted, "+": .inserted]
    let shown = ShownOperation.of(operations.map { RedlineOperation(kind: kinds[$0.0] ?? .kept, text: $0.1) })
    let text = shown.map { operation in
      switch (operation.kind, operation.isPlain) {
      case (.kept, _), (.inserted, true): operation.text
      case (.deleted, true): ""
      case (.deleted, false): "[-" + operation.text + "-]"
      case (.inserted, false): "[+" + operation.text + "+]"
      }
    }
    #expect(text.joined() == expected, "\(id)")
  }
}
