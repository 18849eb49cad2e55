import Testing

/// What a version says of its class, and what its words do.
@Suite struct ClassTests {
  @Test(arguments: editorial + substantive + apart) func finds(_ test: RuleCase) { test.check() }

  private static let fee = "## 手数料 {#fee}\n\n手数料は、月額250円とします。\n\n## 窓口 {#contact}\n\nお問い合わせは、窓口でお受けします。\n"

  /// A version of 2020-01-01 and one of 2022-04-01.
  private static func pair(
    _ name: String, _ matter: String, old: String = fee, new: String = fee, attachments: [String] = [], also: [String: String] = [:],
    document: String = "title: 規則\n", drafts: Bool = false, folder: String = "2022-04-01", _ expected: String...
  ) -> RuleCase {
    let files = [
      "site.yml": RuleCase.japaneseSite, "rules/document.yml": document, "rules/2020-01-01/ja.md": old,
      "rules/\(folder)/ja.md": "---\n\(matter)summary: 改めました。\n---\n\n\(new)",
    ]
    return RuleCase(name: name, files: files.merging(also) { $1 }, attachments: attachments, drafts: drafts, expected: expected)
  }

  private static func changed(_ old: String, _ new: String) -> String { fee.replacingFirst(old, new) }

  static let editorial: [RuleCase] = [
    pair("an amount", "class: 1️⃣editorial\n", new: changed("250円", "280円"), "editorial-with-changes"),
    pair("a word", "class: 1️⃣editorial\n", new: changed("お受けします", "承ります"), "editorial-with-changes"),
    pair("an added clause", "class: 1️⃣editorial\n", new: fee + "\n## 附則 {#end}\n\n以上\n", "editorial-with-changes"),
    pair("a clause taken away", "class: 1️⃣editorial\n", old: fee + "\n## 附則 {#end}\n\n以上\n", "editorial-with-changes"),
    pair("in a table", "class: 1️⃣editorial\n", old: "| 額 |\n|---|\n| 1円 |\n", new: "| 額 |\n|---|\n| 2円 |\n", "editorial-with-changes"),
    pair("in a note", "class: 1️⃣editorial\n", old: "本文[^a]\n\n[^a]: 税込み\n", new: "本文[^a]\n\n[^a]: 税別\n", "editorial-with-changes"),
    pair("nothing", "class: editorial\n"),
    pair("punctuation and blanks", "class: editorial\n", new: changed("手数料は、月額", "手数料は，月額 ")),
    pair("a link", "class: editorial\n", new: changed("窓口で", "[窓口](https://www.example.com/)で")),
    pair("emphasis", "class: editorial\n", new: changed("月額", "*月額*")),
    pair(
      "order", "class: editorial\n", old: "## 甲 {#a}\n\n甲の定め\n\n## 乙 {#b}\n\n乙の定め\n",
      new: "## 乙 {#b}\n\n乙の定め\n\n## 甲 {#a}\n\n甲の定め\n"),
    pair(
      "numbers of clauses", "class: editorial\n", document: "title: 規則\nnumbering: {headings: [\"第1条\"]}\n"),
    pair(
      "a draft", "class: 1️⃣editorial\n", new: changed("250円", "280円"), drafts: true, folder: "draft", "editorial-with-changes"),
  ]

  static let substantive: [RuleCase] = [
    pair("declared, nothing", "class: 1️⃣substantive\n", "substantive-without-changes"),
    pair("by default, nothing", "", "rules/2022-04-01/ja.md substantive-without-changes"),
    pair("only a link", "class: 1️⃣substantive\n", new: changed("窓口で", "[窓口](https://www.example.com/)で"), "substantive-without-changes"),
    pair("an amount", "class: substantive\n", new: changed("250円", "280円")),
    pair("another title", "title: 新しい規則\n"),
    pair("another signature", "signed: [代表取締役　見本花子]\n"),
    pair("files beside the texts", "", new: fee + "\n[様式](form.pdf)\n", attachments: ["rules/2022-04-01/form.pdf"]),
    pair("a draft that is a copy", "", drafts: true, folder: "draft"),
  ]

  static let apart: [RuleCase] = [
    pair("a version that is not held says nothing of its words", "held: false\nclass: editorial\n", new: "", also: current),
    pair(
      "it is passed over: the version before it counts", "held: false\n", new: "",
      also: ["rules/2023-01-01/ja.md": "---\nclass: 1️⃣editorial\nsummary: 改めました。\n---\n\n" + changed("250円", "280円")],
      "editorial-with-changes"),
    RuleCase(
      name: "a translation alone is no change of words",
      files: translated(matter: "class: editorial\n", ja: "額は250円とします。", en: "The fee amounts to 250 yen."), expected: []),
    RuleCase(
      name: "nor makes it a version substantive",
      files: translated(matter: "class: 1️⃣substantive\n", ja: "額は250円とします。", en: "The fee amounts to 250 yen."),
      expected: ["substantive-without-changes"]),
    RuleCase(
      name: "the original decides where a translation stayed",
      files: translated(matter: "class: 1️⃣editorial\n", ja: "額は250円と定めます。", en: "The fee is 250 yen."),
      expected: ["editorial-with-changes"]),
  ]

  private static let current = ["rules/2023-01-01/ja.md": "---\nsummary: 改めました。\n---\n\n" + changed("250円", "280円")]

  private static func translated(matter: String, ja: String, en: String) -> [String: String] {
    [
      "rules/document.yml": "title: 規則\n", "rules/2020-01-01/ja.md": "額は250円とします。\n", "rules/2020-01-01/en.md": "The fee is 250 yen.\n",
      "rules/2022-04-01/ja.md": "---\n\(matter)summary: 改めました。\n---\n\n\(ja)\n",
      "rules/2022-04-01/en.md": "---\nsummary: Changed.\n---\n\n\(en)\n",
    ]
  }
}

extension String {
  /// The first one.
  fileprivate func replacingFirst(_ old: String, _ new: String) -> String {
    guard let range = ranges(of: old).first else { return self }
    return self[..<range.lowerBound] + new + self[range.upperBound...]
  }
}
