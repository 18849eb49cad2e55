import Diagnostics
import Foundation
import Testing

/// No rule of this module is untested.
@Suite struct IdentifierTests {
  private static let tests = URL(filePath: #filePath).deletingLastPathComponent()

  private func sources(in folder: URL) throws -> [URL] {
    let files = try #require(FileManager.default.enumerator(at: folder.resolvingSymlinksInPath(), includingPropertiesForKeys: nil))
    return files.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
  }

  /// Words in small letters and digits with at least one hyphen, outside of comments.
  private func words(in files: [URL], _ pattern: Regex<(Substring, Substring)>) throws -> Set<String> {
    var words: Set<String> = []
    for file in files {
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
        guard !line.drop(while: { $0 == " " }).hasPrefix("//") else { continue }
        for match in line.matches(of: pattern) { words.insert(String(match.1)) }
      }
    }
    return words
  }

  /// Those of the one list that this module reports.
  private func reported() throws -> Set<String> {
    let module = IdentifierTests.tests.appending(path: "../../Sources/LegalCorpus").standardizedFileURL
    var found = try words(in: sources(in: module), /"([a-z]+(?:-[a-z0-9]+)+)"/).intersection(Finding.all)
    for field in ["label", "title", "path"] { found.insert("reference-without-" + field) }
    return found
  }

  @Test func everyOneIsTested() throws {
    let files = try sources(in: IdentifierTests.tests).filter { $0.lastPathComponent != "IdentifierTests.swift" }
    let tested = try words(in: files, /([a-z]+(?:-[a-z0-9]+)+)["@]/)
    #expect(try reported().subtracting(tested).sorted() == [])
  }
}
