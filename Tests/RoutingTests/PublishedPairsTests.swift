import Testing

@testable import LegalCorpus
@testable import Routing

@Suite struct PublishedPairsTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let versions: [String]
    var notHeld: [String] = []
    let budget: Publication.ComparisonBudget
    let pairs: [String]
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(name: "one version has none", versions: ["2005-01-01"], budget: .all, pairs: []),
    Case(
      name: "all", versions: ["2005-01-01", "2006-01-01", "2007-01-01"], budget: .all,
      pairs: ["2005-01-01..2006-01-01", "2005-01-01..2007-01-01", "2006-01-01..2007-01-01"]),
    Case(
      name: "within the limit", versions: ["2005-01-01", "2006-01-01", "2007-01-01"], budget: .allUpTo(3),
      pairs: ["2005-01-01..2006-01-01", "2005-01-01..2007-01-01", "2006-01-01..2007-01-01"]),
    Case(
      name: "beyond it: neighbours and each with the one in force",
      versions: ["2005-01-01", "2006-01-01", "2007-01-01", "2008-01-01", "2030-01-01"], budget: .allUpTo(4),
      pairs: [
        "2005-01-01..2006-01-01", "2006-01-01..2007-01-01", "2005-01-01..2008-01-01", "2006-01-01..2008-01-01", "2007-01-01..2008-01-01",
        "2008-01-01..2030-01-01",
      ]),
    Case(
      name: "what is not held is skipped", versions: ["2005-01-01", "2006-01-01", "2007-01-01"], notHeld: ["2006-01-01"], budget: .all,
      pairs: ["2005-01-01..2007-01-01"]),
    Case(
      name: "the draft only with the version before", versions: ["2005-01-01", "2006-01-01", "draft"], budget: .all,
      pairs: ["2005-01-01..2006-01-01", "2006-01-01..draft"]),
    Case(
      name: "several versions of one day", versions: ["2005-01-01", "2005-01-01.2", "2006-01-01"], budget: .all,
      pairs: ["2005-01-01..2005-01-01.2", "2005-01-01..2006-01-01", "2005-01-01.2..2006-01-01"]),
  ])
  func pairs(_ test: Case) {
    let document = Shelf.document("a", versions: test.versions, notHeld: test.notHeld)
    let pairs = document.publishedPairs(test.budget, asOf: Shelf.day("2026-11-22")).map { "\($0.old.text)..\($0.new.text)" }
    #expect(pairs == test.pairs)
  }
}
