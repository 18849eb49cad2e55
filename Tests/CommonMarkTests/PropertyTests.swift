import CommonMark
import CommonMarkReferee
import Diagnostics
import Testing

@Suite struct PropertyTests {
  /// Of every text: what our tree says is what libcmark-gfm says, a text is the bytes of its range, and children stand in order inside their parents.
  @Test(arguments: 0..<8) func noise(_ batch: Int) {
    for number in 0..<250 {
      let seed = UInt64(batch * 1_000 + number)
      var generator = Generator(seed: seed)
      let text = generator.noise()
      let (markup, report, file) = parsed(text)
      guard let markup else {
        #expect(report.hasErrors, "seed \(seed): \(text.debugDescription)")
        continue
      }
      let ours = TestHTML.normalised(TestHTML.html(markup, source: file.bytes))
      #expect(ours == TestHTML.normalised(Referee.html(text)), "seed \(seed): \(text.debugDescription)")
      for inline in markup.allInlines {
        guard case .text(let text) = inline.kind else { continue }
        #expect(Array(text.utf8) == Array(file.bytes[inline.range]), "seed \(seed)")
      }
      let disorder = Order.firstDisorder(in: markup, length: file.bytes.count)
      #expect(disorder == nil, "seed \(seed): \(text.debugDescription)")
    }
  }
}

/// Ranges in a tree.
enum Order {
  /// The first range that leaves its parent's or begins before its elder sibling ends.
  static func firstDisorder(in markup: Markup, length: Int) -> Range<Int>? {
    for note in markup.notes {
      if let found = firstDisorder(note.blocks, in: note.range) { return found }
    }
    return firstDisorder(markup.blocks, in: 0..<length)
  }

  private static func firstDisorder(_ blocks: [Block], in parent: Range<Int>) -> Range<Int>? {
    var end = parent.lowerBound
    for block in blocks {
      if block.range.lowerBound < end || block.range.upperBound > parent.upperBound { return block.range }
      end = block.range.upperBound
      let found: Range<Int>?
      switch block.kind {
      case .paragraph(let inlines), .heading(_, let inlines): found = firstDisorder(inlines, in: block.range)
      case .quotation(let blocks): found = firstDisorder(blocks, in: block.range)
      case .list(let list):
        found =
          list.items.lazy.compactMap { item in
            item.markerRange.lowerBound == item.range.lowerBound ? firstDisorder(item.blocks, in: item.range) : item.markerRange
          }.first
      case .table(let table):
        found = ([table.header] + table.rows).lazy.flatMap(\.cells).compactMap { firstDisorder($0.inlines, in: $0.range) }.first
      case .code, .thematicBreak, .html: found = nil
      }
      if let found { return found }
    }
    return nil
  }

  private static func firstDisorder(_ inlines: [Inline], in parent: Range<Int>) -> Range<Int>? {
    var end = parent.lowerBound
    for inline in inlines {
      if inline.range.lowerBound < end || inline.range.upperBound > parent.upperBound || inline.range.isEmpty { return inline.range }
      end = inline.range.upperBound
      switch inline.kind {
      case .emphasis(let children), .strong(let children), .link(_, _, let children), .image(_, _, let children):
        if let found = firstDisorder(children, in: inline.range) { return found }
      default: break
      }
    }
    return nil
  }
}
