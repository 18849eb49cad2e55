/// The lines of the part of a file that is parsed, numbered from 1 like libcmark-gfm's. Lines end in LF or CRLF.
struct Lines {
  /// Byte offsets in the file; one more than there are lines.
  private let starts: [Int]
  private let source: [UInt8]

  /// O(bytes).
  init(of source: [UInt8], in body: Range<Int>) {
    var starts: [Int] = [body.lowerBound]
    starts.reserveCapacity(body.count / 24)
    let span = source.span
    var offset = body.lowerBound
    while offset < body.upperBound {
      if span[offset] == .newline { starts.append(offset + 1) }
      offset += 1
    }
    if starts[starts.count - 1] < body.upperBound { starts.append(body.upperBound) }
    self.starts = starts
    self.source = source
  }

  var count: Int { starts.count - 1 }

  /// The bytes of a line without its ending; empty at the end for a number beyond the last line.
  subscript(_ line: Int) -> Range<Int> {
    guard line >= 1, line <= count else { return starts[starts.count - 1]..<starts[starts.count - 1] }
    let start = starts[line - 1]
    var end = starts[line]
    if end > start, source[end - 1] == .newline { end -= 1 }
    if end > start, source[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }

  /// The line of a byte offset. O(log lines).
  func number(at offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }
}
