import Testing

@testable import LegalCorpus

@Suite struct FactTests {
  @Test(arguments: notice + approval + dates + drafts + notHeld) func finds(_ test: RuleCase) { test.check() }

  private static func facts(
    _ name: String, site: String = "", document: String = "", matter: String = "", body: String = "本文", asOf: String = "2026-01-01",
    also: [String: String] = [:], drafts: Bool = false, passing: Set<String> = [], _ expected: String...
  ) -> RuleCase {
    let files = [
      "site.yml": RuleCase.japaneseSite + site, "rules/document.yml": "title: 規則\n" + document,
      "rules/2022-04-01/ja.md": "---\neffective: 2022-04-01\n\(matter)---\n\n\(body)\n",
    ]
    return RuleCase(name: name, files: files.merging(also) { $1 }, asOf: asOf, drafts: drafts, expected: expected, passing: passing)
  }

  static let notice: [RuleCase] = [
    facts("thirty days", site: "notice: 30\n", matter: "published: 2022-03-02\n"),
    facts("twenty-nine days", site: "notice: 30\n", matter: "published: 1️⃣2022-03-03\n", "short-notice"),
    facts("none asked for", matter: "published: 2022-03-31\n"),
    facts("editorial", site: "notice: 30\n", matter: "published: 2022-03-31\nclass: editorial\n"),
    facts("retroactive", site: "notice: 30\n", matter: "published: 2022-05-01\nretroactive: 理由\n"),
    facts("not told", site: "notice: 30\n", "rules/2022-04-01/ja.md missing-published"),
    facts(
      "past", site: "notice: 30\n", matter: "published: 2022-03-31\n",
      also: ["rules/2023-01-01/ja.md": "---\npublished: 2022-11-01\nsummary: 変更\n---\n\n改めた本文\n"]),
    facts("announced", site: "notice: 30\n", matter: "published: 1️⃣2022-03-31\n", asOf: "2022-03-31", "short-notice"),
  ]

  static let approval: [RuleCase] = [
    facts("approved", site: "approval: required\n", matter: "approved: {date: 2022-03-01, by: 取締役会}\n"),
    facts("not approved", site: "approval: required\n", "rules/2022-04-01/ja.md not-approved"),
    facts("none asked for", site: "approval: optional\n"),
    facts("too late", matter: "approved: 1️⃣2022-04-02\n", "approved-late"),
    facts("too late, but retroactive", matter: "approved: 2022-04-02\npublished: 2022-04-05\nretroactive: 理由\n"),
  ]

  static let dates: [RuleCase] = [
    facts("adopted after it took effect", matter: "adopted: 1️⃣2022-04-02\n", "adopted-after-effective"),
    facts("adopted later, retroactive", matter: "adopted: 2022-04-02\npublished: 2022-04-05\nretroactive: 理由\n"),
    facts("published after it took effect", matter: "published: 1️⃣2022-04-02\n", "published-after-effective"),
    facts("retroactive without cause", matter: "published: 2022-03-01\nretroactive: 1️⃣理由\n", "retroactive-without-cause"),
    facts(
      "another day than the folder's", matter: "adopted: 2022-03-01\n",
      also: ["rules/2023-01-01/ja.md": "---\neffective: 1️⃣2023-01-02\nsummary: 変更\n---\n"], "effective-differs"),
    facts("established with the first version", document: "established: 2022-04-01\n"),
    facts("established before it", document: "established: 1999-05-25\n"),
    facts("established after it", document: "established: 1️⃣2022-04-02\n", "established-late"),
    facts("withdrawn later", document: "withdrawn: {date: 2023-01-01, reason: 統合}\n"),
    facts("withdrawn before its last version", document: "withdrawn: {date: 1️⃣2022-03-31, reason: 統合}\n", "withdrawn-early"),
    facts(
      "two of one day", also: ["rules/2022-04-01.2/ja.md": "---\nsummary: 変更\n---\n\n改めた本文\n"]),
    facts(
      "a gap in a day", also: ["rules/2022-04-01.3/ja.md": "---\nsummary: 変更\n---\n\n改めた本文\n"], "rules/2022-04-01.3 version-gap"),
    facts("no summary", also: ["rules/2023-01-01/ja.md": "改めた本文\n"], "rules/2023-01-01/ja.md missing-summary"),
    facts(
      "no summary after a version that is not held", also: ["rules/1999-05-25/ja.md": "---\nheld: false\n---\n"]),
    RuleCase(
      name: "no translation", files: ["rules/document.yml": "title: 規則\n", "rules/2022-04-01/ja.md": "本文\n"],
      expected: ["rules/2022-04-01/en.md missing-translation"]),
  ]

  static let drafts: [RuleCase] = [
    facts("a draft", also: ["rules/draft/ja.md": "---\neffective: 2027-01-01\n---\n\n本文\n"], drafts: true),
    facts("published", also: ["rules/draft/ja.md": "---\npublished: 1️⃣2026-01-01\n---\n\n本文\n"], drafts: true, "draft-published"),
    facts("not held", also: ["rules/draft/ja.md": "---\nheld: 1️⃣false\n---\n"], drafts: true, "draft-not-held"),
    facts("left out", also: ["rules/draft/ja.md": "---\nheld: false\n---\n"]),
  ]

  static let notHeld: [RuleCase] = [
    facts("known", also: ["rules/1999-05-25/ja.md": "---\nheld: false\nsummary: 制定\n---\n"]),
    facts("with a text", also: ["rules/1999-05-25/ja.md": "---\nheld: false\n---\n\n1️⃣本文\n"], "text-though-not-held"),
    facts(
      "with what means nothing",
      also: [
        "rules/1999-05-25/ja.md": "---\nheld: false\n1️⃣numbering: {lists: [\"(1)\"]}\n2️⃣corrections: [{date: 2000-01-01, note: 誤字}]\n---\n"
      ],
      "key-though-not-held", "key-though-not-held"),
    facts(
      "in force", document: "", matter: "held: 1️⃣false\n", body: "", "in-force-not-held"),
    facts("withdrawn", document: "withdrawn: {date: 2023-01-01}\n", matter: "held: false\n", body: ""),
    RuleCase(
      name: "with a translation",
      files: [
        "rules/document.yml": "title: 規則\n", "rules/1999-05-25/ja.md": "---\nheld: false\n---\n",
        "rules/1999-05-25/en.md": "---\nsummary: Established\n---\n",
        "rules/2022-04-01/ja.md": "本文\n", "rules/2022-04-01/en.md": "Text\n",
      ], expected: ["rules/1999-05-25/en.md translation-not-needed"]),
  ]
}
