import CommonMark
import Diagnostics
import Testing

/// Documents as people write them, with every word that must reach the page.
private struct Draft {
  private var generator: Generator
  private(set) var text = ""
  private(set) var words: [String] = []
  private var count = 0
  private var notes: [String] = []

  init(seed: UInt64) {
    generator = Generator(seed: seed)
    for _ in 0..<Int.random(in: 2...12, using: &generator) { block(indent: "", depth: 0) }
    for note in notes { text += "\n[^\(note)]: \(word())\n" }
  }

  private mutating func word() -> String {
    count += 1
    let word = generator.pick(["条文", "term", "第", "カナ", "Ａ", "𠮷", "é"]) + "\(count)"
    words.append(word)
    return word
  }

  private mutating func number() -> Int {
    count += 1
    words.append("example.com/\(count)")
    return count
  }

  private mutating func running(_ length: Int) -> String {
    (0..<length).map { _ in
      switch Int.random(in: 0..<14, using: &generator) {
      case 0: "は**\(word())**を"
      case 1: "は*\(word())*を"
      case 2: "[\(word())](https://example.com/x \"y\")"
      case 3: "`\(word())`"
      case 4: "、\(word())\\*"
      case 5: "「\(word())」&amp;"
      case 6: "<https://example.com/\(word())>"
      case 7: "は https://example.com/\(number()) "
      case 8:
        {
          notes.append("n\(notes.count)")
          return "\(word())[^n\(notes.count - 1)]"
        }()
      case 9: "（\(word())）"
      default: word() + "。"
      }
    }.joined()
  }

  private mutating func block(indent: String, depth: Int) {
    switch Int.random(in: 0..<(depth < 3 ? 9 : 4), using: &generator) {
    case 0: text += "\(indent)## \(running(1)) {#id-\(count)}\n"
    case 1: text += "\(indent)\(running(3))\n\(indent)\(running(2))\n"
    case 2: text += "\(indent)| \(running(1)) | \(running(1)) |\n\(indent)|---|:-:|\n\(indent)| \(running(1)) | \(word()) \\| \(word()) |\n"
    case 3: text += "\(indent)```\n\(indent)\(word())\n\(indent)```\n"
    case 4, 5:
      for number in 1...3 {
        text += "\(indent)\(number). \(running(2))\n\n"
        if Bool.random(using: &generator) { block(indent: indent + "   ", depth: depth + 1) }
      }
      text += "\(indent)\(word())。\n"
    case 6:
      text += "\(indent)- \(running(1))\n\(indent)- \(running(1))\n\n"
      text += "\(indent)\(word())。\n"
    case 7: text += "\(indent)> \(running(2))\n\(indent)> \(running(1))\n"
    default: text += "\(indent)---\n"
    }
    text += "\n"
  }
}

@Suite struct ConservationTests {
  /// Every word is in the tree once, and no rule has a word to say.
  @Test(arguments: 0..<10) func valid(_ batch: Int) throws {
    for number in 0..<40 {
      let draft = Draft(seed: UInt64(batch * 40 + number))
      let (markup, report, _) = parsed(draft.text)
      #expect(report.sorted.map { $0.identifier } == [], "\(draft.text)")
      let text = try #require(markup).plainText
      for word in draft.words { #expect(text.firstRange(of: word) != nil, "\(word) in \(draft.text)") }
    }
  }

  /// Whatever is written: a word between blanks is in the tree, or something was said.
  @Test(arguments: 0..<4) func noise(_ batch: Int) {
    for number in 0..<500 {
      let seed = UInt64(50_000 + batch * 500 + number)
      var generator = Generator(seed: seed)
      let source = generator.noise() + " 保存 " + generator.noise()
      let (markup, report, _) = parsed(source)
      let isKept = markup?.plainText.contains("保存") ?? false
      #expect(isKept || !report.isEmpty, "seed \(seed): \(source.debugDescription)")
    }
  }
}

extension Markup {
  /// All text, also of code and HTML.
  fileprivate var plainText: String {
    (blocks + notes.flatMap(\.blocks)).map(\.plainText).joined(separator: "\n")
  }
}

extension Block {
  fileprivate var plainText: String {
    switch kind {
    case .code(let info, let text): info + text
    case .html(let text): text
    case .list(let list): list.items.flatMap(\.blocks).map(\.plainText).joined(separator: "\n")
    case .quotation(let blocks): blocks.map(\.plainText).joined(separator: "\n")
    default:
      allInlines.map { inline -> String in
        switch inline.kind {
        case .text(let text), .escaped(let text), .code(let text), .html(let text): text
        case .softBreak, .lineBreak: "\n"
        default: ""
        }
      }.joined()
    }
  }
}
