import Foundation
import Testing

/// What each module may import. The compiler keeps it by the targets' dependencies; this says what those may be, and what of the system.
@Suite struct ImportTests {
  static let allowed: [String: Set<String>] = [
    "Diagnostics": [],
    "CommonMark": ["CCommonMark", "Diagnostics", "Glibc", "Synchronization"],
    "Redlining": ["CICU", "Synchronization"],
    "LegalCorpus": ["CommonMark", "Redlining", "Diagnostics", "Yams"],
    "Routing": ["LegalCorpus", "Diagnostics"],
    "Rendering": ["Routing", "LegalCorpus", "Redlining", "CommonMark", "Diagnostics", "Yams", "Synchronization"],
    "Publishing": [
      "Theme", "Rendering", "Routing", "LegalCorpus", "Redlining", "CommonMark", "Diagnostics", "CLinux", "CSodium", "Glibc",
      "Synchronization",
    ],
    "kaitei": ["Publishing", "Diagnostics", "ArgumentParser", "Glibc"],
    "EmbedThemeTool": ["Foundation"],
  ]

  @Test(arguments: allowed.keys.sorted()) func imports(module: String) throws {
    let files = try sources(in: "Sources/" + module)
    try #require(!files.isEmpty)
    for (path, text) in files {
      for line in text.split(separator: "\n") {
        let words = line.split(separator: " ").drop { ["package", "internal", "private", "fileprivate", "@preconcurrency"].contains($0) }
        guard words.first == "import", let name = words.last else { continue }
        #expect(Self.allowed[module]?.contains(String(name)) == true, "\(path) imports \(name)")
      }
    }
  }

  @Test func everyModuleHasARule() throws {
    let modules = try FileManager.default.contentsOfDirectory(atPath: root + "/Sources")
    for module in modules where !module.hasPrefix("C") || module == "CommonMark" { #expect(Self.allowed[module] != nil, "\(module)") }
  }

  @Test func onlyOneFileTouchesTheParserInC() throws {
    let files = try sources(in: "Sources/CommonMark").filter { $0.text.contains("import CCommonMark") }.map(\.path)
    #expect(files == ["Sources/CommonMark/CMarkParser.swift"])
  }

  @Test(arguments: ["@unchecked Sendable", "nonisolated(unsafe)", "try!", "fatalError(", "public "])
  func nothingForbidden(words: String) throws {
    for (path, text) in try sources(in: "Sources") where !path.hasPrefix("Sources/C") || path.hasPrefix("Sources/CommonMark") {
      for line in text.split(separator: "\n") where !line.trimmingCharacters(in: .whitespaces).hasPrefix("//") {
        #expect(!line.contains(words), "\(path): \(line)")
      }
    }
  }

  private var root: String { #filePath.components(separatedBy: "/Tests/HouseTests/")[0] }

  private func sources(in folder: String) throws -> [(path: String, text: String)] {
    try FileManager.default.subpathsOfDirectory(atPath: root + "/" + folder).filter { $0.hasSuffix(".swift") }.sorted().map { name in
      (folder + "/" + name, try String(contentsOfFile: root + "/" + folder + "/" + name, encoding: .utf8))
    }
  }
}
