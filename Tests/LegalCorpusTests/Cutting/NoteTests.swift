import Testing

@testable import LegalCorpus

/// How notes are counted, labelled and printed.
@Suite struct NoteTests {
  @Test(arguments: cases) func prints(_ test: TextCase) throws { try test.check() }
  @Test(arguments: wrong) func finds(_ test: RuleCase) { test.check() }

  private static func document(_ notes: String) -> String { "title: 規則\nnotes: {\(notes)}\n" }
  private static let body = "## 甲\n\n甲[^a]と[^b]。\n\n## 乙\n\n乙[^b]と[^c]。\n\n[^a]: ア。\n[^b]: イ。\n[^c]: ウ。\n"

  static let cases: [TextCase] = [
    .text(
      "counted and printed by document", body, document: document("place: document, restart: document"),
      """
      section s1 甲
        p 甲^※1と^※2。
      section s2 乙
        p 乙^※2と^※3。
      notes
        note ※1 note.1-1 ← call.1-1
          p ア。
        note ※2 note.1-2 ← call.1-2 call.1-2.2
          p イ。
        note ※3 note.1-3 ← call.1-3
          p ウ。
      """),
    .text(
      "counted by document, printed by section", body, document: document("place: section, restart: document"),
      """
      section s1 甲
        p 甲^※1と^※2。
        notes
          note ※1 note.1-1 ← call.1-1
            p ア。
          note ※2 note.1-2 ← call.1-2
            p イ。
      section s2 乙
        p 乙^※2と^※3。
        notes
          note ※2 note.2-1 ← call.2-1
            p イ。
          note ※3 note.2-2 ← call.2-2
            p ウ。
      """),
    .text(
      "counted by section, printed by document", body, document: document("place: document, restart: section"),
      """
      section s1 甲
        p 甲^※1と^※2。
      section s2 乙
        p 乙^※1と^※2。
      notes
        note ※1 note.1-1 ← call.1-1
          p ア。
        note ※2 note.1-2 ← call.1-2
          p イ。
        note ※1 note.1-3 ← call.1-3
          p イ。
        note ※2 note.1-4 ← call.1-4
          p ウ。
      """),
    .text(
      "by an example of its own", "甲[^a]乙[^b]。\n\n[^a]: ア。\n[^b]: イ。\n", document: document("label: 注（一）"),
      "p 甲^注（一）乙^注（二）。\nnotes\n  note 注（一） note.1-1 ← call.1-1\n    p ア。\n  note 注（二） note.1-2 ← call.1-2\n    p イ。"),
    .text(
      "a constant", "甲[^a]乙[^b]。\n\n[^a]: ア。\n[^b]: イ。\n", document: document("label: ※"),
      "p 甲^※乙^※。\nnotes\n  note ※ note.1-1 ← call.1-1\n    p ア。\n  note ※ note.1-2 ← call.1-2\n    p イ。"),
    .text(
      "the section is the innermost heading", "## 甲\n\n甲[^a]。\n\n### 子[^b]\n\n## 乙\n\n[^a]: ア。\n[^b]: イ。\n",
      document: document("place: section, restart: section"),
      """
      section s1 甲
        p 甲^※1。
        notes
          note ※1 note.1-1 ← call.1-1
            p ア。
        section s1-1 子^※1
          notes
            note ※1 note.2-1 ← call.2-1
              p イ。
      section s2 乙
      """),
    .text(
      "in tables, items and notes", "| 列[^a] |\n|---|\n| 欄[^b] |\n\n1. 項目[^c]\n\n[^a]: ア[^c]。\n[^b]: イ。\n\n    - 点\n\n    続き。\n[^c]: ウ。\n",
      """
      table 列^※1‖欄^※2
      items
        item s1 [(1)]
          p 項目^※3
      notes
        note ※1 note.1-1 ← call.1-1
          p ア^※3。
        note ※2 note.1-2 ← call.1-2
          p イ。
          bullets
            -
              p 点
          p 続き。
        note ※3 note.1-3 ← call.1-3 call.1-3.2
          p ウ。
      """),
    TextCase(
      name: "an asterisk in other languages",
      files: [
        "site.yml": "title: Sample\nlanguages: [en]\n", "rules/document.yml": "title: Rules\n",
        "rules/2020-01-01/en.md": "Some[^a] words.\n\n[^a]: Other words.\n",
      ], language: "en", expected: "p Some^*1 words.\nnotes\n  note *1 note.1-1 ← call.1-1\n    p Other words."),
  ]

  static let wrong: [RuleCase] = [
    .text("not defined", "甲1️⃣[^a]。", "note-undefined"),
    .text("not used", "甲。\n\n1️⃣[^a]: ア。", "note-unused"),
    .text("twice", "甲[^a]。\n\n[^a]: ア。\n\n1️⃣[^a]: イ。", "note-duplicate"),
    .text(
      "more than there are labels", (1...20).map { "甲[^\($0)]。" }.joined() + "終1️⃣[^21]。\n\n" + (1...21).map { "[^\($0)]: 注。\n" }.joined(),
      document: document("label: ①"), "numbering-ends"),
  ]
}
