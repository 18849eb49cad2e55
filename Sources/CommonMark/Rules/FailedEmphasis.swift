import Diagnostics

/// CommonMark opens no emphasis before a bracket that follows a letter, and closes none after one that a letter follows: in Japanese, where no blanks
/// part words, `**「本サービス」**とは` keeps its asterisks, and may pair them with others to embolden the wrong words.
enum FailedEmphasis {
  /// `inlines` are all of one block.
  static func check(_ inlines: [Inline], _ reading: Reading, _ report: inout Findings) {
    var runs: [Run] = []
    collect(inlines, reading, &runs)
    for (number, run) in runs.enumerated() where run.cannotOpen || run.cannotClose {
      let isMeant = run.range.count > 1 || isPaired(run, with: runs[..<number], or: runs[(number + 1)...])
      if isMeant { add(run.range, reading, &report) }
    }
  }

  /// Strong text inside strong text is a pair that was matched wrongly.
  static func report(nested range: Range<Int>, _ reading: Reading, _ report: inout Findings) {
    add(range.lowerBound..<range.lowerBound + 2, reading, &report)
  }
}

extension FailedEmphasis {
  /// Asterisks left in the text.
  private struct Run {
    let range: Range<Int>
    let before: Unicode.Scalar?
    let after: Unicode.Scalar?

    var cannotOpen: Bool { isLetter(before) && isPunctuation(after) }
    var cannotClose: Bool { isPunctuation(before) && isLetter(after) }

    private func isLetter(_ scalar: Unicode.Scalar?) -> Bool {
      guard let scalar else { return false }
      return !scalar.properties.isWhitespace && !isPunctuation(scalar)
    }

    private func isPunctuation(_ scalar: Unicode.Scalar?) -> Bool {
      guard let scalar, scalar != "|" else { return false }
      if scalar.isASCII { return UInt8(truncatingIfNeeded: scalar.value).isASCIIPunctuation }
      return isOpening(scalar) || isClosing(scalar)
        || [.otherPunctuation, .dashPunctuation, .connectorPunctuation].contains(scalar.properties.generalCategory)
    }
  }

  private static func isOpening(_ scalar: Unicode.Scalar?) -> Bool {
    guard let category = scalar?.properties.generalCategory else { return false }
    return category == .openPunctuation || category == .initialPunctuation
  }

  private static func isClosing(_ scalar: Unicode.Scalar?) -> Bool {
    guard let category = scalar?.properties.generalCategory else { return false }
    return category == .closePunctuation || category == .finalPunctuation
  }

  private static func collect(_ inlines: [Inline], _ reading: Reading, _ runs: inout [Run]) {
    for inline in inlines {
      switch inline.kind {
      case .text:
        let bytes = reading.bytes.span
        var index = inline.range.lowerBound
        let limit = inline.range.upperBound
        while index < limit {
          guard bytes[index] == UInt8(ascii: "*") else {
            index += 1
            continue
          }
          var end = index + 1
          while end < limit, bytes[end] == UInt8(ascii: "*") { end += 1 }
          runs.append(Run(range: index..<end, before: reading.bytes.scalar(before: index), after: reading.bytes.scalar(at: end)))
          index = end
        }
      case .emphasis(let children), .strong(let children), .link(_, _, let children), .image(_, _, let children):
        collect(children, reading, &runs)
      case .escaped, .code, .note, .softBreak, .lineBreak, .html: break
      }
    }
  }

  /// A single asterisk is a sign of its own in legal texts (`*1`): it counts only with a partner on the other side of a bracketed passage.
  private static func isPaired(_ run: Run, with earlier: ArraySlice<Run>, or later: ArraySlice<Run>) -> Bool {
    if run.cannotOpen, isOpening(run.after) { return later.contains { $0.range.count == 1 && !isOpening($0.before) } }
    if run.cannotClose, isClosing(run.before) { return earlier.contains { $0.range.count == 1 && !isClosing($0.after) } }
    return false
  }

  private static func add(_ range: Range<Int>, _ reading: Reading, _ report: inout Findings) {
    let mark = String(repeating: "*", count: min(range.count, 2))
    report.error(
      "emphasis-failed", at: reading.place(range),
      Message(
        ja: "「\(mark)」が強調の記号として働かず、文字のまま残るか、別の語が強調されます。括弧や句読点と文字に挟まれた位置では、強調を始めることも終えることもできません。",
        en:
          "‘\(mark)’ does not work here and stays in the text, or other words are emphasised: between a bracket and a letter it can neither open nor close."
      ),
      remedy: Message(
        ja: "括弧を強調の外に出してください（例: \(mark)「用語」\(mark)とは → 「\(mark)用語\(mark)」とは）。文字としての「*」なら「\\*」と書きます。",
        en: "Put the brackets outside the emphasis (\(mark)「term」\(mark) → 「\(mark)term\(mark)」); if an asterisk is meant, write ‘\\*’."))
  }
}
