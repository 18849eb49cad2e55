import CommonMark
import Diagnostics

extension Cutter {
  struct Parts {
    /// Without the attribute blocks and the blanks or line breaks beside them.
    var inlines: [Inline]
    /// The line above the words.
    var leading: Attributes?
    /// At the end.
    var attributes: Attributes?
    /// Whether the attribute block is a line of its own.
    var isOwnLine = false
  }

  /// Parts the attribute blocks of a heading or paragraph from its words.
  mutating func split(_ inlines: [Inline], in range: Range<Int>) -> Parts {
    var parts = splitEnd(inlines, in: range)
    guard let (leading, count) = firstLine(of: parts.inlines) else { return parts }
    parts.leading = leading
    parts.inlines.removeFirst(count)
    return parts
  }

  /// The attributes that are all of the first line, and the number of inlines up to its end.
  private mutating func firstLine(of inlines: [Inline]) -> (Attributes, Int)? {
    guard let first = inlines.first, case .text = first.kind, first.range.upperBound <= file.bytes.count, !first.range.isEmpty,
      file.bytes[first.range.lowerBound] == UInt8(ascii: "{"),
      let end = inlines.firstIndex(where: { if case .softBreak = $0.kind { true } else { false } }), end + 1 < inlines.count
    else { return nil }
    let line = first.range.lowerBound..<inlines[end - 1].range.upperBound
    guard inlines[..<end].allSatisfy({ if case .text = $0.kind { true } else { false } }) else { return nil }
    var inner = Report()
    guard let attributes = Attributes.read(before: line.upperBound, from: line.lowerBound, in: file, report: &inner),
      attributes.range == line
    else { return nil }
    report.merge(inner)
    return (attributes, end + 1)
  }

  private mutating func splitEnd(_ inlines: [Inline], in range: Range<Int>) -> Parts {
    guard let last = inlines.last, case .text = last.kind, last.range.upperBound <= file.bytes.count else { return Parts(inlines: inlines) }
    var end = last.range.upperBound
    while end > last.range.lowerBound, file.bytes[end - 1] == 0x20 || file.bytes[end - 1] == 0x09 { end -= 1 }
    guard end > last.range.lowerBound, file.bytes[end - 1] == UInt8(ascii: "}"),
      let attributes = Attributes.read(before: end, from: range.lowerBound, in: file, report: &report)
    else { return Parts(inlines: inlines) }
    let cut = attributes.range.lowerBound
    var kept: [Inline] = []
    for inline in inlines {
      if inline.range.upperBound <= cut {
        kept.append(inline)
      } else if inline.range.lowerBound < cut {
        guard let start = inline.prefix(bytes: cut - inline.range.lowerBound) else { return Parts(inlines: inlines) }
        kept.append(start)
      }
    }
    var isOwnLine = false
    while let tail = kept.last {
      if case .softBreak = tail.kind {
        isOwnLine = true
        kept.removeLast()
      } else if case .text(let text) = tail.kind {
        var bytes = text.utf8[...]
        while bytes.last == 0x20 || bytes.last == 0x09 { bytes.removeLast() }
        if bytes.count == text.utf8.count { break }
        kept.removeLast()
        if !bytes.isEmpty, let trimmed = tail.prefix(bytes: bytes.count) {
          kept.append(trimmed)
          break
        }
      } else {
        break
      }
    }
    return Parts(inlines: kept, attributes: attributes, isOwnLine: isOwnLine)
  }

  /// The name and place of a block, where a paragraph is nothing but `{{name}}`.
  func blockName(_ inlines: [Inline]) -> (text: String, range: Range<Int>)? {
    guard inlines.count == 1, case .text(let text) = inlines[0].kind else { return nil }
    let trimmed = text.trimmingBlanks
    guard trimmed.utf8.starts(with: "{{".utf8), trimmed.utf8.suffix(2).elementsEqual("}}".utf8), trimmed.utf8.count > 4 else { return nil }
    let name = String(decoding: Array(trimmed.utf8.dropFirst(2).dropLast(2)), as: UTF8.self).trimmingBlanks
    guard !name.utf8.contains(UInt8(ascii: ".")), !name.utf8.contains(UInt8(ascii: "{")) else { return nil }
    return (name, inlines[0].range)
  }
}
