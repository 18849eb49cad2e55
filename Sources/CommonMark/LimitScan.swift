import Diagnostics

/// Measures a text before libcmark-gfm sees it, in one pass: what is beyond `Limits` would cost it minutes, or the process. It does not know block
/// structure exactly, and where in doubt it measures too much: a run of lines without a blank one counts as one paragraph unless a line surely
/// begins something new.
struct LimitScan {
  private let file: SourceFile
  private let limits: Limits
  private var reported: Set<String> = []
  private var report = Report()
  private var declarations = 0

  /// The ASCII punctuation that occurs: rules about other marks need not look.
  private var marks = ASCIISet()
  private var brackets = 0
  private var notes = 0
  private var cells = 0
  private var longestDefinition = 0..<0
  private var run = Run()
  /// The column where the content of the last list item began.
  private var itemContent = 0

  /// The marks that occur; nil where a limit is passed, which is reported.
  static func check(_ file: SourceFile, in body: Range<Int>, lines: Lines, limits: Limits, report: inout Report) -> ASCIISet? {
    var scan = LimitScan(file: file, limits: limits)
    let bytes = file.bytes
    for line in 1..<max(1, lines.count + 1) { scan.scan(lines[line], of: bytes.span) }
    scan.endRun(at: body.upperBound)
    scan.checkReferences()
    report.merge(scan.report)
    return scan.report.isEmpty ? scan.marks : nil
  }

  private init(file: SourceFile, limits: Limits) {
    self.file = file
    self.limits = limits
  }
}

extension LimitScan {
  /// Lines that may be one paragraph, or one table.
  private struct Run {
    var start = 0
    var lines = 0
    var brackets = 0
    /// The most `|` on one line.
    var pipes = 0
    var columns: Int?
    var rows = 0
    /// Bytes that the library reads again for each line that may part a table's head from its body.
    var rescanned = 0
    /// A line began with `[`: a link definition may begin there.
    var mayDefine = false
    /// Where the destination of the first link definition may begin.
    var definition: Int?
  }

  private mutating func endRun(at end: Int) {
    if let definition = run.definition, end - definition > longestDefinition.count { longestDefinition = definition..<end }
    run = Run()
  }

  private mutating func scan(_ line: Range<Int>, of bytes: borrowing Span<UInt8>) {
    if line.count > limits.lineBytes { exceed(.line, at: line.lowerBound..<line.lowerBound + 1, found: line.count) }
    let head = LineHead(bytes, line)
    if head.quotations > limits.quotationMarks { exceed(.quotation, at: line.lowerBound..<head.content, found: head.quotations) }
    if head.containers > limits.nesting { exceed(.nesting, at: line.lowerBound..<head.content, found: head.containers) }
    if head.content == line.upperBound, head.markers == 0 {
      endRun(at: line.lowerBound)
      return
    }
    begin(line, head)
    let isBracket = head.content < line.upperBound && bytes[head.content] == UInt8(ascii: "[")
    run.mayDefine = run.mayDefine || isBracket
    if isBracket, head.content + 1 < line.upperBound, bytes[head.content + 1] == UInt8(ascii: "^") { countNote(head.content, line, bytes) }
    let pipes = scanMarks(head.content..<line.upperBound, of: bytes)
    run.pipes = max(run.pipes, pipes)
    if head.content < line.upperBound, isDelimiter(head.content..<line.upperBound, bytes) {
      // A rule, or the line under a heading, ends a paragraph.
      if bytes[head.content] == UInt8(ascii: "-"), pipes == 0, !ends(line, with: UInt8(ascii: ":"), bytes), head.indent <= itemContent + 3 {
        endRun(at: line.upperBound)
        return
      }
      let isOpen = bytes[head.content] == .pipe
      delimiter(line, pipes: pipes, columns: max(1, pipes + 1 - (isOpen ? 1 : 0) - (ends(line, with: .pipe, bytes) && pipes > 1 ? 1 : 0)))
    } else if let columns = run.columns {
      addRow(columns, line, pipes: pipes)
    }
    if run.columns == nil, run.lines > limits.paragraphLines {
      exceed(.paragraph, at: line.lowerBound..<line.lowerBound + 1, found: run.lines)
    }
    if run.brackets > limits.paragraphBrackets { exceed(.brackets, at: line.lowerBound..<line.lowerBound + 1, found: run.brackets) }
    if head.isWhole(bytes, line) { endRun(at: line.upperBound) }
  }

  /// Decides whether a line goes on with the run. A list marker begins a new block only where the library would take it for one: not four columns
  /// further right than the item above, and a number other than 1 not inside a paragraph.
  private mutating func begin(_ line: Range<Int>, _ head: LineHead) {
    let isFirst = run.lines == 0
    if isFirst, head.indent < itemContent { itemContent = head.indent }
    let isItem =
      head.markers > 0 && head.content < line.upperBound && head.indent <= itemContent + 3
      && (head.mayInterrupt || isFirst || head.indent < itemContent)
    if isItem { itemContent = head.contentColumn }
    if isItem || head.isHeading { endRun(at: line.lowerBound) }
    if run.lines == 0 { run.start = line.lowerBound }
    run.lines += 1
  }

  private mutating func countNote(_ start: Int, _ line: Range<Int>, _ bytes: borrowing Span<UInt8>) {
    var index = start
    while index < line.upperBound, bytes[index] != UInt8(ascii: "]") { index += 1 }
    guard index + 1 < line.upperBound, bytes[index + 1] == UInt8(ascii: ":") else { return }
    notes += 1
    if notes > limits.notes { exceed(.notes, at: start..<index + 2, found: notes) }
  }

  private static let punctuation = ASCIISet("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")

  /// Looks at the punctuation of a line. Gives the number of `|` that part cells.
  private mutating func scanMarks(_ range: Range<Int>, of bytes: borrowing Span<UInt8>) -> Int {
    var index = range.lowerBound
    let end = range.upperBound
    var pipes = 0
    let punctuation = LimitScan.punctuation
    while index < end {
      let byte = bytes[index]
      guard punctuation.contains(byte) else {
        index += 1
        continue
      }
      marks.insert(byte)
      var next = index + 1
      while next < end, bytes[next] == byte { next += 1 }
      if next - index > limits.punctuationRun { exceed(.punctuation, at: index..<next, found: next - index) }
      switch byte {
      case UInt8(ascii: "["):
        brackets += next - index
        run.brackets += next - index
      case UInt8(ascii: "]"): closeBracket(next, range, bytes)
      case .pipe: pipes += next - index - (index > range.lowerBound && bytes[index - 1] == .backslash ? 1 : 0)
      case UInt8(ascii: "<"):
        if next < end, bytes[next] == UInt8(ascii: "!") || bytes[next] == UInt8(ascii: "?") { declaration(next - 1..<next + 1) }
      default: break
      }
      index = next
    }
    return pipes
  }

  private mutating func closeBracket(_ next: Int, _ range: Range<Int>, _ bytes: borrowing Span<UInt8>) {
    guard next < range.upperBound else { return }
    let isDefinition = bytes[next] == UInt8(ascii: ":") && run.mayDefine
    guard isDefinition || bytes[next] == UInt8(ascii: "(") else { return }
    if isDefinition, run.definition == nil { run.definition = next + 1 }
    var start = next + 1
    while start < range.upperBound, bytes[start].isBlank { start += 1 }
    var end = start
    var parentheses = 0
    while end < range.upperBound, !bytes[end].isBlank, end - start <= limits.destinationBytes {
      if bytes[end] == UInt8(ascii: "(") { parentheses += 1 }
      if bytes[end] == UInt8(ascii: ")"), !isDefinition {
        if parentheses == 0 { break }
        parentheses -= 1
      }
      if parentheses > 32, !isDefinition { break }
      end += 1
    }
    if end - start > limits.destinationBytes { exceed(.destination, at: start..<start + 1, found: nil) }
  }

  private mutating func declaration(_ place: Range<Int>) {
    declarations += 1
    guard declarations > limits.declarations, declarations <= limits.declarations + 100 else { return }
    report.add(LimitMessage.declaration(file, place))
  }

  // MARK: Tables

  private func isDelimiter(_ range: Range<Int>, _ bytes: borrowing Span<UInt8>) -> Bool {
    var hasDash = false
    for index in range {
      switch bytes[index] {
      case UInt8(ascii: "-"): hasDash = true
      case .pipe, UInt8(ascii: ":"), 0x20, 0x09: break
      default: return false
      }
    }
    return hasDash
  }

  private func ends(_ line: Range<Int>, with mark: UInt8, _ bytes: borrowing Span<UInt8>) -> Bool {
    var end = line.upperBound
    while end > line.lowerBound, bytes[end - 1].isBlank { end -= 1 }
    return end > line.lowerBound && bytes[end - 1] == mark
  }

  /// A line that may part a head from its body. The library reads the paragraph above again to see whether it ends in a head.
  private mutating func delimiter(_ line: Range<Int>, pipes: Int, columns: Int) {
    let place = line.lowerBound..<line.lowerBound + 1
    if columns > limits.tableColumns { exceed(.columns, at: place, found: columns) }
    guard run.lines > 1 || run.columns != nil else { return }
    if run.pipes > limits.tableColumns + 1 { exceed(.columns, at: place, found: run.pipes - 1) }
    run.rescanned += line.upperBound - run.start
    if run.rescanned > limits.referenceBytes { exceed(.rows, at: place, found: nil) }
    let isHead = run.columns == nil
    run.columns = max(run.columns ?? 0, columns)
    if isHead { run.lines = 0 }
    addRow(run.columns ?? columns, line, pipes: 0)
  }

  private mutating func addRow(_ columns: Int, _ line: Range<Int>, pipes: Int) {
    run.rows += 1
    cells += columns
    let place = line.lowerBound..<line.lowerBound + 1
    if pipes > limits.tableColumns + 1 { exceed(.columns, at: place, found: pipes - 1) }
    if run.rows > limits.tableRows { exceed(.rows, at: place, found: run.rows) }
    if cells > limits.tableCells { exceed(.cells, at: place, found: cells) }
  }

  // MARK: Findings

  private mutating func checkReferences() {
    let (bytes, isHuge) = longestDefinition.count.multipliedReportingOverflow(by: brackets)
    if isHuge || bytes > limits.referenceBytes { exceed(.references, at: longestDefinition, found: bytes) }
  }

  /// Reports a limit the first time that it is passed.
  private mutating func exceed(_ limit: LimitMessage, at place: Range<Int>, found: Int?) {
    guard reported.insert(limit.rawValue).inserted else { return }
    report.add(limit.diagnostic(file, place, found: found, limits))
  }
}
