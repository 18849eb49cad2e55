import Foundation
import Testing

/// As much of JSON Schema (2020-12) as the published schemas use. A keyword that it does not know is a fault, so that none goes unchecked.
struct Schema {
  private let root: [String: Any]

  init(_ name: String) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Docs/schemas")
    let data = try Data(contentsOf: folder.appending(path: "\(name).schema.json"))
    root = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  /// What is wrong with a JSON text, each fault with its place; empty where it is as the schema says.
  func faults(in text: String) throws -> [String] {
    faults(try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed), root, "$")
  }
}

extension Schema {
  private static let notes: Set = ["$schema", "$defs", "title", "description"]

  private func faults(_ value: Any, _ schema: [String: Any], _ place: String) -> [String] {
    schema.sorted { $0.key < $1.key }.flatMap { keyword, rule -> [String] in
      Self.notes.contains(keyword) ? [] : faults(value, keyword, rule, schema, place)
    }
  }

  private func faults(_ value: Any, _ keyword: String, _ rule: Any, _ schema: [String: Any], _ place: String) -> [String] {
    let wrong = ["\(place): \(keyword) \(rule), not \(value)"]
    switch (keyword, rule) {
    case ("$ref", let path as String):
      guard let name = path.split(separator: "/").last, let target = (root["$defs"] as? [String: Any])?[String(name)] as? [String: Any]
      else { return wrong }
      return faults(value, target, place)
    case ("type", let name as String): return Self.isOf(name, value) ? [] : wrong
    case ("type", let names as [String]): return names.contains { Self.isOf($0, value) } ? [] : wrong
    case ("const", let text as String): return value as? String == text ? [] : wrong
    case ("enum", let texts as [String]): return (value as? String).map(texts.contains) == true ? [] : wrong
    case ("pattern", let pattern as String):
      guard let text = value as? String else { return [] }
      return text.range(of: pattern, options: .regularExpression) == nil ? wrong : []
    case ("minimum", let least as Int): return (value as? Int).map { $0 >= least } ?? true ? [] : wrong
    case ("maximum", let most as Int): return (value as? Int).map { $0 <= most } ?? true ? [] : wrong
    case ("minItems", let least as Int): return ((value as? [Any])?.count).map { $0 >= least } ?? true ? [] : wrong
    case ("maxItems", let most as Int): return ((value as? [Any])?.count).map { $0 <= most } ?? true ? [] : wrong
    case ("required", let names as [String]):
      guard let object = value as? [String: Any] else { return [] }
      return names.filter { object[$0] == nil }.map { "\(place): no \($0)" }
    case ("properties", let properties as [String: [String: Any]]):
      guard let object = value as? [String: Any] else { return [] }
      return properties.flatMap { name, inner in object[name].map { faults($0, inner, "\(place).\(name)") } ?? [] }
    case ("additionalProperties", false as Bool):
      let known = (schema["properties"] as? [String: Any]) ?? [:]
      return ((value as? [String: Any]) ?? [:]).keys.filter { known[$0] == nil }.map { "\(place): unknown \($0)" }
    case ("prefixItems", let items as [[String: Any]]):
      return zip((value as? [Any]) ?? [], items).enumerated().flatMap { faults($0.element.0, $0.element.1, "\(place)[\($0.offset)]") }
    case ("items", false as Bool):
      let count = (schema["prefixItems"] as? [Any])?.count ?? 0
      return ((value as? [Any])?.count ?? 0) <= count ? [] : wrong
    case ("items", let inner as [String: Any]):
      return ((value as? [Any]) ?? []).enumerated().flatMap { faults($0.element, inner, "\(place)[\($0.offset)]") }
    case ("oneOf", let choices as [[String: Any]]):
      // Only choices whose constants fit: a tree tried by every choice at every level would take exponential time.
      let tried = choices.filter { fits(value, $0) }.map { faults(value, $0, place) }
      if tried.filter(\.isEmpty).count == 1 { return [] }
      // The choice with the fewest faults is the one that was meant.
      return tried.min { $0.count < $1.count } ?? wrong
    default: return ["\(place): the keyword \(keyword) is not known here"]
    }
  }

  private func fits(_ value: Any, _ choice: [String: Any]) -> Bool {
    guard let object = value as? [String: Any], let properties = choice["properties"] as? [String: [String: Any]] else { return true }
    return properties.allSatisfy { name, rule in rule["const"].map { $0 as? String == object[name] as? String } ?? true }
  }

  private static func isOf(_ name: String, _ value: Any) -> Bool {
    let isBoolean = (value as? NSNumber).map { CFBooleanCheck.isBoolean($0) } ?? false
    return switch name {
    case "object": value is [String: Any]
    case "array": value is [Any]
    case "string": value is String
    case "integer": value is Int && !isBoolean
    case "boolean": isBoolean
    case "null": value is NSNull
    default: false
    }
  }
}

private enum CFBooleanCheck {
  static func isBoolean(_ number: NSNumber) -> Bool { String(cString: number.objCType) == "c" }
}
