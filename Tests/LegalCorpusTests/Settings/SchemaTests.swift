import CommonMark
import Foundation
import Testing

@testable import LegalCorpus

/// The JSON Schemas that editors' tools use say what the program reads.
@Suite struct SchemaTests {
  private func schema(_ name: String) throws -> [String: Any] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let data = try Data(contentsOf: root.appending(path: "Docs/schemas/\(name).schema.json"))
    return try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  /// The object at a path of keys and array indices.
  private func object(_ schema: [String: Any], _ path: [String]) throws -> [String: Any] {
    var value: Any = schema
    for step in path {
      if let index = Int(step) {
        let list = try #require(value as? [Any])
        value = try #require(list.indices.contains(index) ? list[index] : nil, "\(path) \(step)")
      } else {
        value = try #require((value as? [String: Any])?[step], "\(path) \(step)")
      }
    }
    return try #require(value as? [String: Any])
  }

  private func expect<Key: YAMLKey>(_ schema: [String: Any], _ path: String..., hasKeysOf: Key.Type) throws {
    let mapping = try object(schema, path)
    let properties = try #require(mapping["properties"] as? [String: Any])
    #expect(Set(properties.keys) == Set(Key.allCases.map(\.rawValue)), "\(path)")
    #expect(mapping["additionalProperties"] as? Bool == false)
  }

  private func expect<Choice: RawRepresentable<String> & CaseIterable>(_ schema: [String: Any], _ path: String..., allows: Choice.Type)
    throws
  {
    #expect(try object(schema, path)["enum"] as? [String] == Choice.allCases.map(\.rawValue), "\(path)")
  }

  private func expectInherited(_ schema: [String: Any]) throws {
    try expect(schema, "$defs", "numberingOfOneKind", hasKeysOf: NumberingSetting.Key.self)
    try expect(schema, "$defs", "notesOfOneKind", hasKeysOf: NotesSetting.Key.self)
    try expect(schema, "$defs", "restartOfCount", allows: NumberingScheme.Restart.self)
    try expect(schema, "$defs", "extent", allows: NoteScheme.Extent.self)
  }

  @Test func site() throws {
    let schema = try schema("site")
    try expect(schema, hasKeysOf: SiteFile.Key.self)
    try expect(schema, "properties", "compare", "oneOf", "1", hasKeysOf: SiteFile.CompareKey.self)
    try expect(schema, "properties", "table", hasKeysOf: SiteFile.TableKey.self)
    try expect(schema, "properties", "accessibility", hasKeysOf: SiteFile.AccessibilityKey.self)
    try expect(schema, "properties", "accessibility", "properties", "conformance", allows: AccessibilityStatement.Conformance.self)
    try expect(schema, "$defs", "span", hasKeysOf: SiteFile.DatedKey.self)
    try expect(schema, "properties", "limits", hasKeysOf: LimitKey.self)
    for key in LimitKey.allCases {
      let limit = try object(schema, ["properties", "limits", "properties", key.rawValue])
      #expect(limit["minimum"] as? Int == key.allowed.lowerBound)
      #expect(limit["maximum"] as? Int == key.allowed.upperBound)
      #expect(limit["default"] as? Int == Limits()[keyPath: key.path])
    }
    try expect(schema, "properties", "checks", "additionalProperties", allows: Publication.Check.self)
  }

  @Test func document() throws {
    let schema = try schema("document")
    try expect(schema, hasKeysOf: DocumentFile.Key.self)
    try expect(schema, "properties", "withdrawn", hasKeysOf: DocumentFile.WithdrawnKey.self)
    try expect(schema, "properties", "external", hasKeysOf: DocumentFile.ExternalKey.self)
    try expectInherited(schema)
  }

  @Test func frontMatter() throws {
    let schema = try schema("front-matter")
    try expect(schema, hasKeysOf: FrontMatter.Key.self)
    try expect(schema, "properties", "approved", "oneOf", "1", hasKeysOf: ApprovalKey.self)
    try expect(schema, "properties", "corrections", "items", hasKeysOf: CorrectionKey.self)
    try expect(schema, "properties", "class", allows: Version.Class.self)
    try expect(schema, "properties", "status", allows: Text.Translation.Status.self)
    try expectInherited(schema)
  }
}
