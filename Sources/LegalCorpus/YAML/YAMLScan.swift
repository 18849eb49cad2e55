import Diagnostics

/// Looks through YAML before it is parsed and reports, all at once, what Kaitei does not take: anchors, aliases, merge keys, duplicate
/// keys, tags, directives, several documents, tabs, control characters, and nesting that a recursive parser could not bear. O(bytes).
///
/// It follows libyaml's token rules (which characters begin a token, how far plain and block scalars go), no more.
struct YAMLScan {
  static let deepest = 32
  static let mostKeys = 1000
  /// What is wrong everywhere need not be said everywhere.
  static let mostFindings = 200

  private(set) var report = Report()
  let file: SourceFile
  let end: Int
  private(set) var at: Int
  private var lineStart: Int
  private var frames: [Frame] = []
  /// Whether the last token was a plain scalar that the next line may continue.
  private var mayContinue = false
  private var stopped = false
  private var findings = 0

  /// A collection that is open: `column` of a block collection, nil for `[` and `{`.
  private struct Frame {
    let column: Int?
    var keys: [[UInt8]: Range<Int>] = [:]
  }

  init(_ file: SourceFile, _ range: Range<Int>) {
    self.file = file
    at = range.lowerBound
    lineStart = range.lowerBound
    end = range.upperBound
  }

  /// Whether nothing was found.
  mutating func isClean() -> Bool {
    refuseControls()
    guard !report.hasErrors else { return false }
    beginLine()
    while at < end, !stopped { token() }
    return !report.hasErrors
  }
}

extension YAMLScan {
  fileprivate var isInFlow: Bool { frames.last.map { $0.column == nil } ?? false }

  fileprivate func byte(_ offset: Int) -> UInt8? { offset < end ? file.bytes[offset] : nil }

  /// A blank, a line end or the end of the text.
  fileprivate func isBlank(_ offset: Int) -> Bool {
    guard let byte = byte(offset) else { return true }
    return byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  fileprivate mutating func token() {
    let start = at
    let byte = file.bytes[at]
    switch byte {
    case UInt8(ascii: "\n"):
      at += 1
      lineStart = at
      beginLine()
      return
    case UInt8(ascii: " "), UInt8(ascii: "\r"):
      at += 1
      return
    case UInt8(ascii: "\t"):
      refuse(.tab, start..<start + 1)
      skip { $0 == 0x09 || $0 == 0x20 }
      return
    case UInt8(ascii: "#") where at == lineStart || isBlank(at - 1):
      mayContinue = false
      skipLine()
      return
    default: mayContinue = false
    }
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      skipQuoted(byte)
      endOfScalar(start, isQuoted: true)
    case UInt8(ascii: "|") where !isInFlow, UInt8(ascii: ">") where !isInFlow: skipBlockScalar()
    case UInt8(ascii: "&"): refuseIndicator(.anchor)
    case UInt8(ascii: "*"): refuseIndicator(.alias)
    case UInt8(ascii: "!"): refuseIndicator(.tag)
    case UInt8(ascii: "%") where at == lineStart: refuseIndicator(.directive)
    case UInt8(ascii: "-") where !isInFlow && isBlank(at + 1):
      at += 1
      open(column: start - lineStart)
    case UInt8(ascii: "?") where isBlank(at + 1):
      at += 1
      refuse(.complexKey, start..<at)
    case UInt8(ascii: ":") where isBlank(at + 1): at += 1
    case UInt8(ascii: "{") where self.byte(at + 1) == UInt8(ascii: "{"):
      skip { $0 != UInt8(ascii: "}") && $0 != 0x0A }
      skip { $0 == UInt8(ascii: "}") }
      refuse(.braces, start..<at)
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      at += 1
      push(Frame(column: nil))
    case UInt8(ascii: "]"), UInt8(ascii: "}"):
      at += 1
      if isInFlow { frames.removeLast() }
    case UInt8(ascii: ",") where isInFlow: at += 1
    default:
      skipPlain()
      endOfScalar(start, isQuoted: false)
    }
  }

  /// At the first byte of a line: its indentation closes block collections, or continues a plain scalar.
  fileprivate mutating func beginLine() {
    let start = at
    skip { $0 == 0x20 }
    let indentation = at - start
    if byte(at) == 0x09 {
      let tab = at
      skip { $0 == 0x09 || $0 == 0x20 }
      guard let next = byte(at), next != 0x0A, next != 0x0D, next != UInt8(ascii: "#") else { return }
      refuse(.tab, tab..<tab + 1)
    }
    guard let first = byte(at), first != 0x0A, first != 0x0D else { return }
    if indentation == 0, isMarker(UInt8(ascii: "-")) || isMarker(UInt8(ascii: ".")) {
      refuse(.severalDocuments, at..<at + 3)
      at += 3
      return
    }
    guard !isInFlow, first != UInt8(ascii: "#") else { return }
    if mayContinue, indentation > (frames.last?.column ?? -1) {
      skipPlain()
      return
    }
    closeFrames(deeperThan: indentation)
  }

  private func isMarker(_ sign: UInt8) -> Bool { byte(at) == sign && byte(at + 1) == sign && byte(at + 2) == sign && isBlank(at + 3) }

  private mutating func closeFrames(deeperThan column: Int) {
    while let last = frames.last?.column, last > column { frames.removeLast() }
  }

  private mutating func open(column: Int) {
    closeFrames(deeperThan: column)
    if frames.last?.column != column { push(Frame(column: column)) }
  }

  private mutating func push(_ frame: Frame) {
    frames.append(frame)
    guard frames.count > YAMLScan.deepest else { return }
    refuse(.depth, at - 1..<at)
    stopped = true
  }

  /// After a scalar: it is a key if a colon follows.
  private mutating func endOfScalar(_ start: Int, isQuoted: Bool) {
    let key = start..<at
    skip { $0 == 0x20 }
    guard byte(at) == UInt8(ascii: ":"), isBlank(at + 1) || isInFlow && (isQuoted || isFlowIndicator(at + 1)) else {
      mayContinue = !isQuoted
      return
    }
    at += 1
    mayContinue = false
    if !isInFlow { open(column: key.lowerBound - lineStart) }
    let text = Array(file.bytes[isQuoted ? key.lowerBound + 1..<max(key.lowerBound + 1, key.upperBound - 1) : key])
    if !isQuoted, text == Array("<<".utf8) { refuse(.mergeKey, key) }
    guard var frame = frames.popLast() else { return }
    if let first = frame.keys[text] {
      refuse(.duplicateKey(first: first), key)
    } else {
      frame.keys[text] = key
    }
    frames.append(frame)
    if frame.keys.count == YAMLScan.mostKeys {
      refuse(.keys, key)
      stopped = true
    }
  }
}

// How far scalars go.
extension YAMLScan {
  private func isFlowIndicator(_ offset: Int) -> Bool {
    switch byte(offset) {
    case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"): true
    default: false
    }
  }

  private mutating func skip(while condition: (UInt8) -> Bool) {
    while at < end, condition(file.bytes[at]) { at += 1 }
  }

  private mutating func skipLine() { skip { $0 != 0x0A } }

  /// To the end of the line, a comment, `: `, or in brackets a comma or bracket; blanks at the end are not part of it.
  private mutating func skipPlain() {
    let isInFlow = isInFlow
    var last = at + 1
    while at < end {
      let byte = file.bytes[at]
      if byte == 0x0A || byte == 0x0D { break }
      if byte == UInt8(ascii: "#"), at > lineStart, isBlank(at - 1) { break }
      if byte == UInt8(ascii: ":"), isBlank(at + 1) || isInFlow && isFlowIndicator(at + 1) { break }
      if isInFlow, isFlowIndicator(at) { break }
      at += 1
      if byte != 0x20, byte != 0x09 { last = at }
    }
    at = min(last, end)
    mayContinue = true
  }

  private mutating func skipQuoted(_ quote: UInt8) {
    at += 1
    while at < end {
      let byte = file.bytes[at]
      at += 1
      if byte == 0x0A { lineStart = at }
      if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        at = min(at + 1, end)
      } else if byte == quote {
        if quote == UInt8(ascii: "'"), self.byte(at) == quote { at += 1 } else { return }
      }
    }
  }

  /// From `|` or `>` to the end of the last line that is indented as its content is.
  private mutating func skipBlockScalar() {
    let parent = frames.last?.column ?? -1
    let header = at
    skipLine()
    let digit = file.bytes[header..<at].prefix { $0 != 0x20 && $0 != UInt8(ascii: "#") }.first { (0x31...0x39).contains($0) }
    var indentation = digit.map { max(parent, 0) + Int($0 - 0x30) }
    while at < end {
      let line = at + 1
      var first = line
      while byte(first) == 0x20 { first += 1 }
      if let next = byte(first), next != 0x0A, next != 0x0D {
        let column = first - line
        guard column >= indentation ?? parent + 1 else { return }
        if indentation == nil { indentation = column }
      }
      at = min(first, end)
      skipLine()
    }
  }

  /// Reports `&name` and the like; the rest of the line is looked at as usual.
  private mutating func refuseIndicator(_ refusal: YAMLRefusal) {
    let start = at
    at += 1
    while at < end, !isBlank(at), !(isInFlow && isFlowIndicator(at)) { at += 1 }
    refuse(refusal, start..<at)
  }

  private mutating func refuse(_ refusal: YAMLRefusal, _ range: Range<Int>) {
    report.add(refusal.diagnostic(file, range.clamped(to: 0..<file.bytes.count)))
    findings += 1
    if findings == YAMLScan.mostFindings { stopped = true }
  }
}

// What libyaml would stop at, or count as a line where no editor does.
extension YAMLScan {
  fileprivate mutating func refuseControls() {
    var offset = at
    while offset < end, !stopped {
      let byte = file.bytes[offset]
      let length: Int
      switch byte {
      case 0x09, 0x0A, 0x20...0x7E: length = 0
      case 0x0D: length = self.byte(offset + 1) == 0x0A ? 0 : 1
      case 0xC2: length = self.byte(offset + 1).map { $0 < 0xA0 } ?? false ? 2 : 0
      case 0xE2: length = self.byte(offset + 1) == 0x80 && (self.byte(offset + 2).map { $0 == 0xA8 || $0 == 0xA9 } ?? false) ? 3 : 0
      case 0xEF:
        let next = (self.byte(offset + 1), self.byte(offset + 2))
        length = next == (0xBB, 0xBF) || next == (0xBF, 0xBE) || next == (0xBF, 0xBF) ? 3 : 0
      case 0x00...0x1F, 0x7F: length = 1
      default: length = 0
      }
      if length > 0 { refuse(.control, offset..<offset + length) }
      offset += max(length, 1)
    }
  }
}
