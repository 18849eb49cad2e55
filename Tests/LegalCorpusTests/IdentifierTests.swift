import Foundation
import Testing

/// The identifiers of the findings of this module: they never change, as `checks` in site.yml names them, and no rule is untested.
@Suite struct IdentifierTests {
  static let known: Set<String> = [
    "active-svg", "adopted-after-effective", "approved-late", "attribute-without-clause", "attributes-need-blank",
    "attributes-twice", "attributes-without-block", "block-changed", "block-circle", "block-in-text", "block-missing-language",
    "block-not-in-force", "check-unknown", "clause-extra", "clause-misplaced", "clause-missing", "clauses-differ",
    "date-contradicts", "date-impossible", "date-malformed", "dead-reference", "document-id-malformed", "draft-not-held",
    "draft-published", "duplicate-document-id", "duplicate-id", "effective-differs", "empty-content", "empty-link",
    "established-late", "external-with-versions", "file-kind", "file-name", "former-id-twice", "from-not-ascending",
    "front-matter-not-closed", "heading-inside", "heading-level-one", "heading-level-skipped", "image-elsewhere",
    "image-without-description", "impossible-date", "in-force-not-held", "integer-expected", "key-beside-external",
    "key-of-original", "key-of-translation", "key-though-not-held", "label-out-of-sequence", "label-twice", "language-malformed",
    "language-missing", "language-twice", "language-unknown", "list-expected", "list-too-long", "malformed-attributes",
    "malformed-date", "malformed-document-id", "malformed-id", "malformed-number", "malformed-reference", "malformed-value",
    "malformed-version", "missing-document-file", "missing-file", "missing-id", "missing-key", "missing-original",
    "missing-published", "missing-site-file", "missing-summary", "missing-title", "missing-translation", "missing-value",
    "mixed-characters", "mixed-normal-forms", "no-documents", "no-versions", "not-approved", "number-disagrees",
    "numbering-ends", "numbering-not-first", "numbers-differ", "published-after-effective", "reference-drifted",
    "reference-not-in-force", "reference-without-label", "reference-without-path", "reference-without-title",
    "retroactive-without-cause", "short-notice", "text-expected", "text-though-not-held", "theme-malformed",
    "timezone-malformed", "translates-later", "translates-malformed", "translates-unknown", "translation-lags",
    "translation-not-needed", "unknown-attribute", "unknown-block", "unknown-key", "unknown-language", "unknown-placeholder",
    "unknown-value", "unlinked-file", "url-malformed", "value-missing", "value-name-malformed", "version-gap", "withdrawn-early",
    "yaml-alias", "yaml-anchor", "yaml-braces", "yaml-complex-key", "yaml-control-character", "yaml-directive",
    "yaml-duplicate-key", "yaml-mapping-expected", "yaml-merge-key", "yaml-not-utf-8", "yaml-several-documents", "yaml-syntax",
    "yaml-tab", "yaml-tag", "yaml-too-deep", "yaml-too-large", "yaml-too-many-keys",
  ]

  /// Words of the same form that are no identifiers: keys and values of YAML.
  static let others: Set<String> = ["all-up-to", "both-languages", "index-past", "new-old", "old-new"]

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

  @Test func sourcesReportWhatIsKnown() throws {
    let module = IdentifierTests.tests.appending(path: "../../Sources/LegalCorpus").standardizedFileURL
    var found = try words(in: sources(in: module), /"([a-z]+(?:-[a-z0-9]+)+)"/).subtracting(IdentifierTests.others)
    for field in ["label", "title", "path"] { found.insert("reference-without-" + field) }
    #expect(found.subtracting(IdentifierTests.known).sorted() == [], "Add it to the list.")
    #expect(IdentifierTests.known.subtracting(found).sorted() == [], "An identifier that was published is not taken away.")
  }

  @Test func everyOneIsTested() throws {
    let files = try sources(in: IdentifierTests.tests).filter { $0.lastPathComponent != "IdentifierTests.swift" }
    let tested = try words(in: files, /\b([a-z]+(?:-[a-z0-9]+)+)["@]/)
    #expect(IdentifierTests.known.subtracting(tested).sorted() == [])
  }
}
