/// The bytes of one source, read once, with the path under which messages name it.
package final class SourceFile: Sendable {
  /// As shown to people: relative to the folder the program was pointed at, parted by `/`.
  package let path: String
  package let bytes: [UInt8]
  /// The byte offset at which each line begins; the first is 0.
  private let lineStarts: [Int]

  /// O(bytes).
  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    var starts = [0]
    bytes.withUnsafeBufferPointer { buffer in
      var offset = 0
      while offset < buffer.count {
        if buffer[offset] == 0x0A { starts.append(offset + 1) }
        offset += 1
      }
    }
    lineStarts = starts
  }

  package var lineCount: Int { lineStarts.count }

  /// The line that holds a byte offset, from 1. O(log lines).
  package func line(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The bytes of a line (from 1) without its line ending. A number beyond the file gives the empty range at its end.
  package func range(ofLine line: Int) -> Range<Int> {
    guard line >= 1, line <= lineStarts.count else { return bytes.count..<bytes.count }
    let start = lineStarts[line - 1]
    var end = line < lineStarts.count ? lineStarts[line] - 1 : bytes.count
    if end > start, bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }

  /// Line and column of a byte offset, both from 1; the column counts Unicode scalars. O(log lines + length of the line).
  package func position(at offset: Int) -> SourcePosition {
    let line = line(at: offset)
    var column = 1
    for byte in bytes[lineStarts[line - 1]..<min(max(offset, lineStarts[line - 1]), bytes.count)] where byte & 0xC0 != 0x80 { column += 1 }
    return SourcePosition(line: line, column: column)
  }

  /// The text of a range of bytes; bytes that are not UTF-8 are repaired, as this is for showing only.
  package func excerpt(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }
}

/// A place in a source: line and column from 1, the column in Unicode scalars.
package struct SourcePosition: Sendable, Hashable {
  package let line: Int
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// Some bytes of a source.
package struct SourceRange: Sendable {
  package let file: SourceFile
  /// Byte offsets; empty for a point.
  package let bytes: Range<Int>

  package init(_ file: SourceFile, _ bytes: Range<Int>) {
    self.file = file
    self.bytes = bytes
  }

  package var start: SourcePosition { file.position(at: bytes.lowerBound) }
  package var end: SourcePosition { file.position(at: bytes.upperBound) }
}
