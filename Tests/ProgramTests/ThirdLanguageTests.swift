import Foundation
import Testing

/// A language that the program does not bring: a file of sentences and texts are all it needs.
@Suite struct ThirdLanguageTests {
  @Test func aFileOfSentencesAndTextsAreEnough() throws {
    let project = try inFrench()
    try project.write("Templates/strings/fr.yml", try sentences().replacingOccurrences(of: "All versions", with: "Toutes les versions"))
    let result = try project.run("build")
    #expect(result.code == 0, "\(result)")
    let page = try project.read("Site/fr/rules/index.html")
    #expect(page.contains("<html lang=\"fr\"") && page.contains("Les frais sont de 200 yens."), "\(page)")
    #expect(page.contains("Toutes les versions"))
    #expect(try project.read("Site/ja/rules/index.html").contains("hreflang=\"fr\""))
    #expect(try project.read("Site/fr/rules/compare/2020-01-01..2022-04-01/index.html").contains("<del"))
  }

  @Test func withoutSentencesItIsAnError() throws {
    let result = try inFrench().run("check")
    #expect(result.code == 1)
    #expect(result.errors.contains("[strings-missing]") && result.errors.contains("strings/fr.yml"), "\(result.errors)")
  }

  /// A project with French beside Japanese and English.
  private func inFrench() throws -> SampleProject {
    let project = try SampleProject()
    try project.replace("Content/site.yml", "en: Documents}", with: "en: Documents, fr: Documents}")
    try project.replace("Content/site.yml", "[ja, en]", with: "[ja, en, fr]")
    try project.replace("Content/rules/document.yml", "en: Rules}", with: "en: Rules, fr: Règles}")
    for (day, fee) in [("2020-01-01", 100), ("2022-04-01", 200)] {
      let summary = day == "2020-01-01" ? "" : "summary: Les frais ont changé.\n"
      try project.write(
        "Content/rules/\(day)/fr.md",
        "---\n\(summary)---\n## Frais {#fee}\n\nLes frais sont de \(fee) yens.\n\n1. Espèces {#cash}\n1. Virement {#transfer}\n")
    }
    return project
  }

  /// The English ones: what they say matters little here.
  private func sentences() throws -> String {
    let root = #filePath.components(separatedBy: "/Tests/ProgramTests/")[0]
    return try String(contentsOfFile: root + "/Templates/strings/en.yml", encoding: .utf8)
  }
}
