import Foundation
import Testing

@testable import Rendering

/// `Docs/themes.md` lists every name of every template.
@Suite struct ThemeDocumentationTests {
  @Test(arguments: PageKind.allCases)
  func `lists the names of a template`(_ kind: PageKind) throws {
    let text = try String(contentsOf: Self.file, encoding: .utf8)
    #expect(text.contains(Self.table(kind)), "The table of `pages/\(kind.rawValue).html` should read:\n\(Self.table(kind))")
  }

  @Test func `lists the names of every page`() throws {
    let table = Self.rows(.frame, indent: "")
    #expect(try String(contentsOf: Self.file, encoding: .utf8).contains(table), "The table of every page should read:\n\(table)")
  }

  private static let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Docs/themes.md").standardized

  private static func table(_ kind: PageKind) -> String {
    "### `pages/\(kind.rawValue).html`\n\n| name | kind | what it gives |\n|---|---|---|\n" + rows(kind.ownOffer, indent: "")
  }

  private static func rows(_ offer: Offer, indent: String) -> String {
    offer.names.map { name in
      switch name.kind {
      case .text: "| \(indent)`\(name.name)` | text | \(name.meaning) |\n"
      case .markup: "| \(indent)`\(name.name)` | HTML | \(name.meaning) |\n"
      case .flag: "| \(indent)`\(name.name)` | flag | \(name.meaning) |\n"
      case .list(let inner): "| \(indent)`\(name.name)` | list | \(name.meaning) |\n" + rows(inner, indent: indent + "\(name.name) › ")
      case .group(let inner): "| \(indent)`\(name.name)` | group | \(name.meaning) |\n" + rows(inner, indent: indent + "\(name.name) › ")
      }
    }.joined()
  }
}
