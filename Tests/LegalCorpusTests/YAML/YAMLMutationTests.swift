import Diagnostics
import Testing

@testable import LegalCorpus

/// Settings with bytes changed at random: nothing crashes, every rejection has a place, and what is accepted stands in the source.
@Suite struct YAMLMutationTests {
  private static let sources = [
    "---\npublished: 2022-03-01\nsummary: >\n  一行目 # 二\n  *三\ncorrections:\n- {date: 2022-04-08, note: \"誤\\\"字\"}\n- date: 2022-05-01\n  note: '脱''字'\n"
      + "numbering: {headings: [\"\", Ⅰ.], lists: [\"(1)\"]}\n---\n本文\n",
    "title: {ja: 規程集, en: P}\nlanguages: [ja, en]\npublisher:\n  name: |-\n    みほん\n     教育\n  address:\n    - from: 1999-05-25\n      value: {ja: 旧, en: old}\n",
  ]
  private static let pieces = [
    ":", " ", "\n", "- ", "\"", "'", "[", "]", "{", "}", "#", "&a", "*a", "!", "|", ">", "\t", "\r", "  ", "%", "---\n", "あ", ",", "?",
    "\\", "<<",
  ]

  @Test(arguments: [1, 2, 3, 4]) func mutations(_ seed: UInt64) {
    var random = SplitMix(state: seed)
    var accepted = 0
    for _ in 0..<600 {
      var bytes = Array(YAMLMutationTests.sources[Int(random.next() % 2)].utf8)
      for _ in 0...random.next() % 4 {
        let place = Int(random.next() % UInt64(bytes.count))
        let piece = Array(YAMLMutationTests.pieces[Int(random.next() % UInt64(YAMLMutationTests.pieces.count))].utf8)
        bytes.replaceSubrange(place..<min(bytes.count, place + Int(random.next() % 3)), with: piece)
      }
      guard String(validating: bytes, as: UTF8.self) != nil else { continue }
      let file = SourceFile(path: "site.yml", bytes: bytes)
      var report = Report()
      if let node = YAMLNode.read(file, 0..<bytes.count, limit: .file, report: &report) {
        accepted += 1
        check(node, in: 0..<bytes.count, of: file)
      } else {
        #expect(report.hasErrors)
      }
      _ = FrontMatter.read(file, report: &report)
      _ = SiteFile.read(file, report: &report)
      for finding in report.sorted {
        guard case .range(let range) = finding.place else {
          Issue.record("no place: \(finding.identifier)")
          continue
        }
        #expect(range.bytes.upperBound <= bytes.count)
        #expect(finding.remedy != nil)
      }
    }
    #expect(accepted > 20)
  }

  private func check(_ node: YAMLNode, in range: Range<Int>, of file: SourceFile) {
    #expect(range.lowerBound <= node.range.lowerBound && node.range.upperBound <= range.upperBound, "\(file.excerpt(0..<file.bytes.count))")
    switch node.content {
    case .scalar(let text, isPlain: true):
      let written = file.bytes[node.range].filter { $0 > 0x20 }
      #expect(written == text.utf8.filter { $0 > 0x20 }, "\(file.excerpt(0..<file.bytes.count))")
    case .scalar: break
    case .sequence(let items): for item in items { check(item, in: node.range, of: file) }
    case .mapping(let entries):
      for entry in entries {
        check(entry.value, in: node.range.lowerBound..<max(node.range.upperBound, entry.value.range.upperBound), of: file)
      }
    }
  }
}

/// Source: Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators" (2014).
struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
