import Testing

@testable import LegalCorpus

@Suite struct LabelSequenceTests {
  @Test(arguments: right + wrong) func finds(_ test: RuleCase) { test.check() }

  static let right: [RuleCase] = [
    .text("articles with a branch", "## 第18条　通知\n\n## 第18条の2　雑則\n\n## 第19条　準拠法"),
    .text("articles through chapters", "## 第1章　総則\n\n### 第1条　目的\n\n### 第2条　定義\n\n## 第2章　雑則\n\n### 第3条　準拠法"),
    .text("sections that begin anew", "## 第1章　総則\n\n### 第1節　通則\n\n### 第2節　定義\n\n## 第2章　雑則\n\n### 第1節　通則"),
    .text("a deleted article", "## 第1条　目的\n\n## 第2条　削除\n\n## 第3条　定義"),
    .text("deleted articles in one", "## 第2条　目的\n\n## 第3条から第5条まで　削除\n\n## 第6条　定義"),
    .text("supplementary provisions", "## 第30条　雑則\n\n## 附則\n\n### 第1条　施行期日\n\n## 附則\n\n### 第1条　施行期日"),
    .text("paragraphs of an article from the second on", "## 第1条　目的\n\n本文。\n\n２　第2項。\n\n３　第3項。\n\n## 第2条　定義\n\n本文。\n\n２　第2項。"),
    .text("items between words", "次の書類\n\n(1) 申請書\n\n(2) 証明書\n\n次の場合\n\n(1) 不備\n\n(2) 不足"),
    .text("items of two levels", "(1) 甲\n\nア　乙\n\nイ　丙\n\n(2) 丁\n\nア　戊"), .text("one label", "## 第7条　目的"),
    .text(
      "a given label between counted ones", "## 甲\n\n## 乙 {label=\"第1条の2\"}\n\n## 丙",
      document: "title: 規則\nnumbering: {headings: [\"第1条\"]}"),
    .text("labels of different kinds", "## 第1条　目的\n\n## 別表第一\n\n## 様式第3号"),
    .pair("English", ja: "## Section 1. 甲 {#a}\n\n## Section 2. 乙 {#b}", en: "## Section 1. A {#a}\n\n## Section 2. B {#b}"),
  ]

  static let wrong: [RuleCase] = [
    .text("a gap", "## 第1条　目的\n\n## 第2条　定義\n\n1️⃣## 第4条　準拠法", "label-out-of-sequence"),
    .text("a repetition", "## 第1条　目的\n\n1️⃣## 第1条　定義", "label-out-of-sequence"),
    .text("a repetition in another chapter", "## 第1章　総則\n\n### 第1条　目的\n\n### 第2条　定義\n\n## 第2章　雑則\n\n1️⃣### 第2条　準拠法", "label-out-of-sequence"),
    .text("a branch without its stem", "## 第1条　目的\n\n1️⃣## 第3条の2　定義", "label-out-of-sequence"),
    .text("paragraphs", "本文。\n\n２　第2項。\n\n1️⃣４　第4項。", "label-out-of-sequence"),
    .text("a paragraph twice", "(1) 甲\n\n1️⃣(1) 乙", "label-out-of-sequence"),
    .text(
      "a given label that repeats a counted one", "## 甲\n\n## 乙\n\n1️⃣## 丙 {label=\"第2条\"}\n\n## 丁",
      document: "title: 規則\nnumbering: {headings: [\"第1条\"]}", "label-out-of-sequence"),
  ]
}
