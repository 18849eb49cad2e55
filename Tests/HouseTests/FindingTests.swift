import Diagnostics
import Foundation
import Testing

/// The one list of the identifiers of findings says what the sources say.
@Suite struct FindingTests {
  @Test func theListIsWhatTheSourcesSay() throws {
    let (errors, warnings) = try identifiers()
    #expect(errors.subtracting(Finding.errors).sorted() == [], "Add these to Finding.errors.")
    #expect(Set(Finding.errors).subtracting(errors).sorted() == [], "Nothing reports these.")
    #expect(warnings.subtracting(Finding.warnings).sorted() == [], "Add these to Finding.warnings.")
    #expect(Set(Finding.warnings).subtracting(warnings).sorted() == [], "Nothing reports these.")
    #expect(Finding.errors == Finding.errors.sorted() && Finding.warnings == Finding.warnings.sorted())
  }

  /// What is found of templates is told in Docs/themes.md, what a command is asked and the machine says in the command's own words.
  private static let elsewhere: Set<String> = [
    "damaged-manifest", "external-document", "file-system", "foreign-file", "missing-text", "name-taken", "no-draft", "output-busy",
    "output-folder", "site-path", "text-not-held", "theme-missing-file", "theme-unknown-file", "too-many-findings", "unknown-document",
    "unknown-version",
  ]

  @Test(arguments: ["source-format.md", "source-format.ja.md"]) func theReferenceNamesEveryOne(_ page: String) throws {
    let text = try String(contentsOfFile: root + "/Docs/" + page, encoding: .utf8)
    let missing = Finding.all.filter { name in
      !Self.elsewhere.contains(name) && !name.hasPrefix("template-") && !name.hasPrefix("strings-") && !text.contains("`\(name)`")
    }
    #expect(missing == [], "\(page)")
  }

  @Test(arguments: ["source-format.md", "source-format.ja.md"]) func theReferenceNamesOnlyThese(_ page: String) throws {
    let text = try String(contentsOfFile: root + "/Docs/" + page, encoding: .utf8)
    for row in text.split(separator: "\n") {
      guard row.hasPrefix("| `"), let cell = row.split(separator: "|").first else { continue }
      for match in String(cell).matches(of: /`([a-z0-9]+(?:-[a-z0-9]+)+)`/) where Self.isFinding(String(match.1)) {
        #expect(Finding.all.contains(String(match.1)), "\(page): \(match.1)")
      }
    }
  }

  /// What stands in the first column of a table and is a key of the settings.
  private static func isFinding(_ name: String) -> Bool {
    !["index-past", "all-up-to", "both-languages", "new-old", "old-new"].contains(name)
  }

  /// Those that are written where a finding is made, and those of the files that name them apart.
  private func identifiers() throws -> (errors: Set<String>, warnings: Set<String>) {
    var errors: Set<String> = ["reference-without-label", "reference-without-path", "reference-without-title"]
    var warnings: Set<String> = []
    for (path, text) in try sources() {
      for match in text.matches(of: /(error|warning)\(\s*"([a-z0-9-]+)"/) + text.matches(of: /\.(error|warning),\s*"([a-z0-9-]+)"/) {
        if match.1 == "error" { errors.insert(String(match.2)) } else { warnings.insert(String(match.2)) }
      }
      for match in text.matches(of: /identifier:\s*"([a-z0-9-]+)"/) { errors.insert(String(match.1)) }
      guard ["YAMLRefusal.swift", "DateProblem.swift", "LimitMessage.swift"].contains(where: { path.hasSuffix($0) }) else { continue }
      for match in text.matches(of: /"([a-z]+(?:-[a-z0-9]+)+)"/) { errors.insert(String(match.1)) }
    }
    return (errors, warnings)
  }

  private var root: String { #filePath.components(separatedBy: "/Tests/HouseTests/")[0] }

  private func sources() throws -> [(path: String, text: String)] {
    try FileManager.default.subpathsOfDirectory(atPath: root + "/Sources").filter { $0.hasSuffix(".swift") }.map { name in
      (name, try String(contentsOfFile: root + "/Sources/" + name, encoding: .utf8))
    }
  }
}
