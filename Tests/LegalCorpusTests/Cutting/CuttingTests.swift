import Diagnostics
import Testing

@testable import LegalCorpus

@Suite struct CuttingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    var document =
      "title: 規則\nnumbering: {headings: [\"第1条\", \"Ⅰ\"], lists: [\"(1)\", \"ア\"]}\nnotes: {label: \"※1\", restart: section, place: section}\n"
    let body: String
    let expected: String
    var testDescription: String { name }
  }

  @Test(arguments: cases) func cuts(_ test: Case) throws {
    let (corpus, report) = Folder.text(test.body, document: test.document).compile()
    #expect(report.filePlaces == [])
    let text = try #require(corpus?.documents.first?.versions.first?.texts.first)
    #expect(Dump.of(text) == test.expected)
  }

  static let cases: [Case] = [
    Case(
      name: "headings and lists are numbered by example",
      body: "前文です。\n\n## 目的 {#purpose}\n\n本文。\n\n1. 一つ目 {#one}\n1. 二つ目\n   1. 子\n   1. 子二\n\n### 細目\n\n## 範囲\n",
      expected: """
        p 前文です。
        section #purpose [第1条] 目的
          p 本文。
          items
            item #one [(1)]
              p 一つ目
            item s1-2 [(2)]
              p 二つ目
              items
                item s1-2-1 [ア]
                  p 子
                item s1-2-2 [イ]
                  p 子二
          section s1-1 [Ⅰ] 細目
        section s2 [第2条] 範囲
        """),
    Case(
      name: "attributes need a blank only after ASCII; alone they belong to what follows",
      body: "## 目的{#purpose}\n\n{#intro}\n\n段落です。\n次の行。\n{lists=\"①|a\"}\n1. 甲\n1. 乙{#otsu}\n   1. 丙\n",
      expected: """
        section #purpose [第1条] 目的
          p #intro 段落です。次の行。
          items
            item s1-1 [①]
              p 甲
            item #otsu [②]
              p 乙
              items
                item s1-2-a [a]
                  p 丙
        """),
    Case(
      name: "a heading's own numbering holds for its subtree",
      body: "## 用語 {#terms lists=\"(A)|ア\"}\n\n1. 甲\n   1. 乙\n\n## 次\n\n1. 丙\n",
      expected: """
        section #terms [第1条] 用語
          items
            item s1-a [(A)]
              p 甲
              items
                item s1-a-1 [ア]
                  p 乙
        section s2 [第2条] 次
          items
            item s2-1 [(1)]
              p 丙
        """),
    Case(
      name: "a given label does not count",
      body: "## 甲\n\n## 乙 {label=\"第1条の2\"}\n\n## 丙\n\n## 丁 {number=9}\n\n## 戊\n",
      expected: """
        section s1 [第1条] 甲
        section s12 [第1条の2] 乙
        section s2 [第2条] 丙
        section s9 [第9条] 丁
        section s10 [第10条] 戊
        """),
    Case(
      name: "a list goes on after a paragraph with the number written",
      body: "1. 甲\n2. 乙\n\n間の段落。\n\n3. 丙\n4. 丁\n",
      expected: """
        items
          item s1 [(1)]
            p 甲
          item s2 [(2)]
            p 乙
        p 間の段落。
        items
          item s3 [(3)]
            p 丙
          item s4 [(4)]
            p 丁
        """),
    Case(
      name: "notes are counted and printed by section",
      body: "## 甲\n\n本文[^a]と[^b]、再び[^a]。\n\n## 乙\n\n| 列 |\n|---|\n| 欄[^a] |\n\n[^a]: 注の一。\n[^b]: 注の二。\n",
      expected: """
        section s1 [第1条] 甲
          p 本文^※1と^※2、再び^※1。
          notes
            note ※1 note.1-1 ← call.1-1 call.1-1.2
              p 注の一。
            note ※2 note.1-2 ← call.1-2
              p 注の二。
        section s2 [第2条] 乙
          table 列‖欄^※1
          notes
            note ※1 note.2-1 ← call.2-1
              p 注の一。
        """),
    Case(
      name: "references print labels, titles and paths",
      body: "## 目的 {#purpose}\n\n[](#b)、[{label} {title}](#purpose)、[「{path}」](#b)による。\n\n1. 甲\n   1. 乙 {#b}\n",
      expected: """
        section #purpose [第1条] 目的
          p [ア](#b)、[第1条目的](#purpose)、[「第1条(1)ア」](#b)による。
          items
            item s1-1 [(1)]
              p 甲
              items
                item #b [ア]
                  p 乙
        """),
    Case(
      name: "values and escapes",
      body: "{{publisher.name}}は\\{{publisher.name}}と書く。\n", expected: "p 株式会社みほんは{{publisher.name}}と書く。"),
    Case(
      name: "lines join without a blank in Japanese and with one in English",
      body: "個人情報の\n取扱い and\nits protection\n", expected: "p 個人情報の取扱い and its protection"),
    Case(name: "a made address avoids a written one", body: "## 甲\n\n## 乙 {#s1}\n", expected: "section s1-2 [第1条] 甲\nsection #s1 [第2条] 乙"),
  ]
}
