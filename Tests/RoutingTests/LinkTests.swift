import Diagnostics
import LegalCorpus
import Testing

@testable import Routing

@Suite struct LinkTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let from: String
    let to: String
    let link: String
    var testDescription: String { "\(from) → \(to)" }
  }

  @Test(arguments: [
    Case(from: "index.html", to: "ja/index.html", link: "ja/index.html"),
    Case(from: "ja/index.html", to: "index.html", link: "../index.html"),
    Case(from: "ja/a/index.html", to: "ja/a/history/index.html", link: "history/index.html"),
    Case(from: "ja/a/index.html", to: "en/a/index.html", link: "../../en/a/index.html"),
    Case(from: "ja/ab/index.html", to: "ja/a/index.html", link: "../a/index.html"),
    Case(from: "ja/a/index.html", to: "ja/ab/index.html", link: "../ab/index.html"),
    Case(from: "ja/a/compare/x..y/index.html", to: "assets/1.css", link: "../../../../assets/1.css"),
    Case(from: "ja/a/index.html", to: "ja/a/index.html", link: "index.html"),
    Case(from: "404.html", to: "ja/index.html", link: "ja/index.html"),
    Case(from: "ja/index.html", to: "a/2020-01-01/申請 書%.pdf", link: "../a/2020-01-01/%E7%94%B3%E8%AB%8B%20%E6%9B%B8%25.pdf"),
  ])
  func `a relative link leads from file to file`(_ test: Case) {
    #expect(relativePath(from: test.from, to: test.to) == test.link)
  }

  struct Address: Sendable {
    let path: String
    let address: String
  }

  @Test(arguments: [
    Address(path: "index.html", address: ""), Address(path: "ja/index.html", address: "ja/"),
    Address(path: "404.html", address: "404.html"),
    Address(path: "a/form-index.html", address: "a/form-index.html"),
    Address(path: "a/2020-01-01/é.pdf", address: "a/2020-01-01/%C3%A9.pdf"),
  ])
  func `a page's address ends in a slash`(_ test: Address) {
    #expect(Route(.root, path: test.path).address == test.address)
  }
}
