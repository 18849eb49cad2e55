import CommonMark
import CommonMarkReferee
import Diagnostics
import Foundation
import Testing

/// A case of `Trees/*.txt`: `=== name`, the source with `␍` for CR and `→` for tabs, `⇒`, the tree.
struct TreeCase: CustomTestStringConvertible, Sendable {
  let name: String
  let source: String
  let tree: String
  var testDescription: String { name }

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Trees")

  static let files: [String] = {
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    return (names ?? []).filter { $0.hasSuffix(".txt") }.sorted()
  }()

  static func cases(in file: String) -> [TreeCase] {
    guard let text = try? String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8) else { return [] }
    return text.components(separatedBy: "=== ").dropFirst().map { part in
      let lines = part.components(separatedBy: "\n")
      let bar = lines.lastIndex(of: "⇒") ?? lines.count - 1
      let source = lines[1..<bar].joined(separator: "\n").replacingOccurrences(of: "␍", with: "\r").replacingOccurrences(
        of: "→", with: "\t")
      return TreeCase(name: lines[0], source: source, tree: lines[(bar + 1)...].joined(separator: "\n").trimmingCharacters(in: .newlines))
    }
  }
}

/// `RECORD_TREES=1 swift test --filter TreeTests` writes the trees anew, and fails: what changed is to be read.
@Suite struct TreeTests {
  @Test(arguments: TreeCase.files.flatMap(TreeCase.cases)) func tree(_ example: TreeCase) throws {
    let (markup, _, file) = parsed(example.source)
    let tree = try #require(markup)
    #expect(Dump.dump(tree) == example.tree)
    #expect(TestHTML.normalised(TestHTML.html(tree, source: file.bytes)) == TestHTML.normalised(Referee.html(example.source)))
    #expect(Order.firstDisorder(in: tree, length: file.bytes.count) == nil)
    for inline in tree.allInlines {
      guard case .text(let text) = inline.kind else { continue }
      #expect(Array(text.utf8) == Array(file.bytes[inline.range]))
    }
  }

  @Test func thereAreMany() {
    let names = TreeCase.files.flatMap(TreeCase.cases).map(\.name)
    #expect(names.count >= 120)
    #expect(Set(names).count == names.count)
  }

  @Test func recording() throws {
    guard ProcessInfo.processInfo.environment["RECORD_TREES"] != nil else { return }
    for file in TreeCase.files {
      var text = ""
      for example in TreeCase.cases(in: file) {
        let source = example.source.replacingOccurrences(of: "\r", with: "␍").replacingOccurrences(of: "\t", with: "→")
        text += "=== \(example.name)\n\(source)\n⇒\n\(parsed(example.source).markup.map(Dump.dump) ?? "none")\n\n"
      }
      try text.write(to: TreeCase.folder.appendingPathComponent(file), atomically: true, encoding: .utf8)
    }
    Issue.record("The trees were written anew: read what changed, and run again without RECORD_TREES.")
  }
}
