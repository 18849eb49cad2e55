/// The marks of containers that open a line: `>`, `-`, `1.` and the blanks about them.
struct LineHead {
  private(set) var quotations = 0
  private(set) var markers = 0
  /// The first marker is a bullet or the number 1, which begin a list inside a paragraph.
  private(set) var mayInterrupt = false
  /// Columns before the first list marker, or the content, from the last `>` on. A tab goes to the next multiple of four.
  private(set) var indent = 0
  /// The column of what follows the last marker.
  private(set) var contentColumn = 0
  /// The byte offset of the first byte that is no such mark.
  private(set) var content: Int
  private(set) var isHeading = false

  var containers: Int { quotations + markers }

  init(_ bytes: borrowing Span<UInt8>, _ line: Range<Int>) {
    var index = line.lowerBound
    var column = 0
    while true {
      while index < line.upperBound, bytes[index].isBlank {
        column += bytes[index] == 0x09 ? 4 - column % 4 : 1
        index += 1
      }
      guard index < line.upperBound else { break }
      if bytes[index] == UInt8(ascii: ">") {
        quotations += 1
        index += 1
        if markers == 0 { column = index < line.upperBound && bytes[index] == 0x20 ? -1 : 0 }
        continue
      }
      guard let length = Self.marker(bytes, index, line.upperBound) else { break }
      if markers == 0 {
        indent = column
        mayInterrupt = length == 1 || length == 2 && bytes[index] == UInt8(ascii: "1")
      }
      markers += 1
      index += length
      column += length
    }
    content = index
    contentColumn = column
    if markers == 0 { indent = column }
    isHeading = Self.isHeading(bytes, index..<line.upperBound)
  }

  /// A heading by `#` is one line: the next one begins anew.
  func isWhole(_ bytes: borrowing Span<UInt8>, _ line: Range<Int>) -> Bool { isHeading && indent < 4 }

  /// The length of a list marker with a blank or the line's end behind it.
  private static func marker(_ bytes: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    var index = start
    switch bytes[index] {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): break
    case 0x30...0x39:
      while index < end, bytes[index].isASCIIDigit, index - start < 9 { index += 1 }
      guard index < end, bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ")") else { return nil }
    default: return nil
    }
    return index + 1 == end || bytes[index + 1].isBlank ? index + 1 - start : nil
  }

  private static func isHeading(_ bytes: borrowing Span<UInt8>, _ rest: Range<Int>) -> Bool {
    var index = rest.lowerBound
    while index < rest.upperBound, bytes[index] == UInt8(ascii: "#") { index += 1 }
    let level = index - rest.lowerBound
    return level >= 1 && level <= 6 && (index == rest.upperBound || bytes[index].isBlank)
  }
}
