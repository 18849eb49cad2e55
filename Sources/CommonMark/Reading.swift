import Diagnostics

/// A parsed text with everything that the rules look at.
struct Reading {
  let file: SourceFile
  let bytes: [UInt8]
  let body: Range<Int>
  let lines: Lines
  let markup: Markup
  let findings: SyntaxFindings
  /// The ASCII punctuation that occurs in the body.
  let marks: ASCIISet

  init(file: SourceFile, body: Range<Int>, lines: Lines, markup: Markup, findings: SyntaxFindings, marks: ASCIISet) {
    self.file = file
    bytes = file.bytes
    self.body = body
    self.lines = lines
    self.markup = markup
    self.findings = findings
    self.marks = marks
  }

  func place(_ range: Range<Int>) -> Place { .bytes(range, of: file) }

  /// The first line of what was written, shortened to 40 characters, for a message.
  func excerpt(_ range: Range<Int>) -> String {
    let head = range.lowerBound..<min(range.upperBound, range.lowerBound + 200)
    let text = file.excerpt(head).unicodeScalars.prefix { $0 != "\n" && $0 != "\r" }
    guard text.count > 40 || head.upperBound < range.upperBound else { return String(text) }
    return String(String.UnicodeScalarView(text.prefix(39))) + "…"
  }
}
