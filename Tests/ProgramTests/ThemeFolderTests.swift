import Foundation
import Testing

/// `theme` in site.yml names the folder of the publication's own theme.
@Suite struct ThemeFolderTests {
  private static let sentence = "history: 改訂の記録\n"

  @Test(arguments: ["Brand", "Brand/legal"]) func isUsedInPlaceOfTemplates(_ folder: String) throws {
    let project = try SampleProject()
    try project.write("\(folder)/strings/ja.yml", Self.sentence)
    try project.write("Templates/strings/ja.yml", "source-text: ほかのテーマ\n")
    try project.write("Content/site.yml", try project.read("Content/site.yml") + "theme: \(folder)\n")
    let result = try project.run("build")
    #expect(result.code == 0, "\(result)")
    let page = try project.read("Site/ja/rules/index.html")
    #expect(page.contains("改訂の記録") && !page.contains("ほかのテーマ"), "\(page)")
    // The output may not lie among the theme's files.
    #expect(try project.run("build", "--output", "\(folder)/Site").code == 2)
  }

  @Test func aFileOfItIsNamedByItsPath() throws {
    let project = try SampleProject()
    try project.write("Brand/legal/pages/hub.html", "<!doctype html>\n<title>{{titel}}</title>\n")
    try project.write("Content/site.yml", try project.read("Content/site.yml") + "theme: Brand/legal\n")
    let result = try project.run("check")
    #expect(result.code == 1 && result.errors.contains("Brand/legal/pages/hub.html:2:"), "\(result)")
  }

  @Test(arguments: ["nothing there", "a file", "a link"]) func mustBeAFolder(_ name: String) throws {
    let project = try SampleProject()
    try project.write("Content/site.yml", try project.read("Content/site.yml") + "theme: Brand\n")
    switch name {
    case "a file": try project.write("Brand", "text")
    case "a link":
      try project.write("Elsewhere/strings/ja.yml", Self.sentence)
      try FileManager.default.createSymbolicLink(atPath: project.path + "/Brand", withDestinationPath: "Elsewhere")
    default: break
    }
    let result = try project.run("check")
    #expect(result.code == 1, "\(result)")
    #expect(result.errors.contains("Content/site.yml:4:8: error:") && result.errors.contains("[theme-missing-folder]"), "\(result)")
    #expect(result.errors.contains("help:"))
  }
}
