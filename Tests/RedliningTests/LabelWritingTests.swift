import Testing

@testable import Redlining

@Suite struct LabelWritingTests {
  @Test(arguments: [
    ("第1条", "第一条", true), ("第１８条の２", "第十八条の二", true), ("第百二十三条", "第123条", true), ("第一〇条", "第10条", true), ("(1)", "１．", true),
    ("①", "(1)", true), ("Ａ．", "A.", true), ("§ 4a", "§ 4b", false), ("第1条", "第2条", false), ("第1条", "第1項", false),
    ("Article 5", "Section 5", false), ("Article R*213-1", "Article R213-1", false), ("Article R. 213-1", "Article R213-1", true),
    ("*1", "1", true),
    ("1.2", "12", false), ("※", "*", false), ("", "1", false), ("", "", true), ("第十条", "第十一条", false), ("a", "A", false),
  ])
  func sameNumber(_ a: String, _ b: String, _ isSame: Bool) {
    #expect(LabelWriting.isSame(a, b) == isSame)
    #expect(LabelWriting.isSame(b, a) == isSame)
  }

  @Test(arguments: [
    (paragraph("", label: "２"), item("", label: "二"), false), (paragraph("", label: "２"), item("", label: "2."), true),
    (paragraph("", label: "1."), item("", label: "(1)"), false), (item("", label: "一"), item("", label: "(1)"), true),
    (item("", label: "一", depth: 11), item("", label: "(1)", depth: 12), false),
    (heading("", label: "第1条"), paragraph("", label: "第一条"), true), (paragraph("", label: "２"), paragraph("", label: "二"), true),
    (paragraph("", label: "２"), item("", label: "三"), false),
  ])
  func sameLevel(_ a: RedlineBlock, _ b: RedlineBlock, _ isSame: Bool) {
    #expect(LabelWriting.isSame(a, b) == isSame)
    #expect(LabelWriting.isSame(b, a) == isSame)
  }
}
