import Foundation
import Testing

@testable import Rendering

/// What a search takes for the same; the search script is held to the same file by Tests/Browser.
@Suite struct FoldingTests {
  struct Case: Decodable, Sendable, CustomTestStringConvertible {
    let id: String
    let text: String
    let folded: String
    let joined: String?
    let stem: String?
    var testDescription: String { id }
  }

  private struct Shared: Decodable {
    let cases: [Case]
    let numbers: [String: Int]
    let every: String
  }

  private static func shared() throws -> Shared {
    let root = #filePath.components(separatedBy: "/Tests/RenderingTests/")[0]
    return try JSONDecoder().decode(Shared.self, from: Data(contentsOf: URL(filePath: root + "/Tests/Browser/Searching/folding.json")))
  }

  private func text(_ scalars: [UInt32]) -> [UInt8] {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars.compactMap { Unicode.Scalar($0) })
    return Array(text.utf8)
  }

  @Test(arguments: try shared().cases) func `folds as the script does`(_ test: Case) {
    let folded = FoldedText(test.text).scalars
    #expect(text(folded) == Array(test.folded.utf8))
    #expect(text(Okurigana.joined(folded)) == Array((test.joined ?? test.folded).utf8))
    #expect(text(Okurigana.stem(folded)) == Array((test.stem ?? test.joined ?? test.folded).utf8))
  }

  @Test func `numbers grams as the script does`() throws {
    for (gram, number) in try Self.shared().numbers {
      var found = SearchGrams()
      found.add(FoldedText(gram))
      #expect(found.numbers.contains(UInt16(number)), "\(gram) is among \(found.numbers)")
    }
  }

  /// Each code point alone, between 3 and 月 (か that counts), and after カ (marks of voice): FNV-1a of 32 bits over what they become.
  @Test func `folds every character as the script does`() throws {
    var hash: UInt32 = 0x811C_9DC5
    for value in 0x20...0x2FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for text in ["\(scalar)", "3\(scalar)月", "カ\(scalar)"] {
        for point in FoldedText(text).scalars + [10] { hash = (hash ^ point) &* 0x0100_0193 }
      }
    }
    #expect(try String(hash, radix: 16) == Self.shared().every)
  }
}
