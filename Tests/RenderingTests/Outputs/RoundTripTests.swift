import Diagnostics
import Foundation
import LegalCorpus
import Testing

@testable import Rendering

/// Nothing of a text is lost on its way to machines: labels and words of its tree, put together, are its plain text.
@Suite struct RoundTripTests {
  @Test func ofThisRepository() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Content")
      .standardizedFileURL
    var files: [ContentTree.File] = []
    for path in try FileManager.default.subpathsOfDirectory(atPath: root.path()).sorted() {
      let components = path.split(separator: "/").map(String.init)
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: root.path() + "/" + path, isDirectory: &isFolder), !isFolder.boolValue else { continue }
      if path.hasSuffix(".md") || path.hasSuffix(".yml") {
        let source = SourceFile(path: "Content/" + path, bytes: Array(try Data(contentsOf: root.appending(path: path))))
        files.append(ContentTree.File(components: components, entry: .source(source)))
      } else {
        files.append(ContentTree.File(components: components, entry: .attachment("Content/" + path)))
      }
    }
    let texts = try texts(ContentTree(root: "Content", files: files))
    #expect(texts.count > 10)
    for text in texts { try check(text) }
  }

  @Test(arguments: [UInt64](1...60)) func ofGeneratedTexts(_ seed: UInt64) throws {
    var source = GeneratedSource(seed: seed)
    let files = [
      "site.yml": "title: 見本\nlanguages: [ja]\npublisher: {name: 株式会社みほん}\n",
      "rules/document.yml":
        "title: 規則\nsubtitle: 副題\nheader: [\"{{publisher.name}}\"]\nsigned: [署名]\nnumbering: {headings: [第1条, Ⅰ．], lists: [\"(1)\", ア]}\nnotes: {place: \(seed % 2 == 0 ? "section" : "document")}\n",
      "rules/2020-01-01/ja.md": source.text(), "_blocks/desk/2010-01-01/ja.md": "窓口[^1]です。\n\n1. 電話\n1. 郵便\n\n[^1]: 受付は平日です。\n",
    ]
    let texts = try texts(
      ContentTree(
        root: "Content",
        files: files.map { path, text in
          ContentTree.File(
            components: path.split(separator: "/").map(String.init),
            entry: .source(SourceFile(path: "Content/" + path, bytes: Array(text.utf8))))
        }))
    try check(try #require(texts.first))
  }

  private func texts(_ tree: ContentTree) throws -> [Text] {
    var report = Report()
    let plan = try #require(CorpusPlan.read(tree, includingDrafts: true, report: &report))
    let drafts = plan.versions.map { $0.draft(in: plan, report: &report) }
    let assembly = CorpusAssembly(plan, drafts: drafts, asOf: try #require(Day(iso: "2026-01-01")), report: &report)
    let texts = (0..<assembly.count).flatMap { assembly.version(at: $0, report: &report).texts }
    #expect(!report.hasErrors, "\(report.sorted.map { $0.identifier + ": " + $0.message.en })")
    return texts
  }

  private func check(_ text: Text) throws {
    let json = try #require(try JSONSerialization.jsonObject(with: Data(ClauseTreeJSON.of(text).bytes)) as? [String: Any])
    #expect(letters(words(json)) == letters(PlainTextDocument.of(text)), "\(text.file.path)")
  }

  /// Labels and words in the order of reading. A bullet has the sign that plain text gives it.
  private func words(_ value: [String: Any]) -> String {
    var result = value["kind"] as? String == "bullet" ? "・" : ""
    for key in ["label", "title", "subtitle", "header", "text", "rows", "content", "signed"] { result += words(of: value[key]) }
    return result
  }

  private func words(of value: Any?) -> String {
    switch value {
    case let text as String: text
    case let object as [String: Any]: words(object)
    case let list as [Any]: list.map { words(of: $0) }.joined()
    default: ""
    }
  }

  /// Without what is layout: blanks and line ends.
  private func letters(_ text: String) -> [UInt8] {
    Array(String(String.UnicodeScalarView(text.unicodeScalars.filter { ![0x20, 0x09, 0x0A, 0x3000].contains($0.value) })).utf8)
  }
}

/// A text of every construct, in an order that a seed gives.
struct GeneratedSource {
  private var state: UInt64
  private var count = 0
  private var notes = 0

  init(seed: UInt64) { state = seed }

  /// SplitMix64 (Steele, Lea, Flood, 2014).
  private mutating func next(below bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ (z >> 31)) % UInt64(bound))
  }

  mutating func text() -> String {
    var result = ""
    var level = 1
    for _ in 0..<12 {
      if next(below: 3) == 0 {
        level = min(level + 1, 2 + next(below: 2))
        count += 1
        result += String(repeating: "#", count: level) + " 見出し\(count) {#h\(count)}\n\n"
      }
      result += block(indent: "", depth: 0) + "\n"
    }
    if notes > 0 { for note in 1...notes { result += "[^\(note)]: 注の文\(note)、`符号`。\n\n    続き\(note)。\n\n" } }
    return result
  }

  private mutating func block(indent: String, depth: Int) -> String {
    switch next(below: depth < 3 ? 9 : 3) {
    case 0, 1: return indent + words() + "\n"
    case 2: return indent + "(\(1 + next(below: 9))) " + words() + "\n"
    case 3:
      return (0..<1 + next(below: 3)).map { _ in indent + "1. " + words() + "\n\n" + block(indent: indent + "   ", depth: depth + 1) }
        .joined(separator: "\n")
    case 4: return (0..<1 + next(below: 3)).map { _ in indent + "- " + words() + "\n" }.joined()
    case 5: return indent + "| " + words() + " | 列 |\n" + indent + "|---|---:|\n" + indent + "| " + words() + " |  |\n"
    case 6: return indent + "> " + words() + "\n"
    case 7: return indent + "```\n" + indent + "符号 \(next(below: 100))\n" + indent + "```\n"
    default: return indent + "{{desk}}\n"
    }
  }

  private mutating func words() -> String {
    var result = "文\(next(below: 1000))"
    for _ in 0..<next(below: 4) {
      switch next(below: 7) {
      case 0: result += "、 **強調** "
      case 1: result += "、`code`"
      case 2:
        notes += 1
        result += "、注[^\(notes)]"
      case 3: result += "、[会社](https://example.com/)"
      case 4: result += count > 0 ? "、[{label}{title}](#h\(1 + next(below: count)))" : "、\\{{文字}}"
      case 5: result += "、{{publisher.name}}"
      default: result += "、全角　と半角 word"
      }
    }
    return result + "。"
  }
}
