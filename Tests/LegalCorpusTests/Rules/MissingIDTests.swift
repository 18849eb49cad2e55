import Testing

@testable import LegalCorpus

@Suite struct MissingIDTests {
  @Test(arguments: cases) func finds(_ test: RuleCase) { test.check() }

  static let cases: [RuleCase] = [
    .text("one text needs none", "## 甲\n\n1. 一"), .pair("all have one", ja: "## 甲 {#a}\n\n1. 一 {#b}", en: "## A {#a}\n\n1. One {#b}"),
    .pair("once a text", ja: "## 甲 {#a}\n\n1️⃣1. 一\n1. 二", en: "## A {#a}\n\n1. One {#x}\n2️⃣1. Two", "missing-id", "missing-id").passing(
      "clause-extra"),
    .pair("nothing to name", ja: "本文\n\n- 一", en: "Text\n\n- One"),
  ]
}

extension RuleCase {
  fileprivate func passing(_ identifiers: String...) -> RuleCase {
    RuleCase(name: name, files: files, expected: expected, passing: Set(identifiers))
  }
}
