/// The content of a block that holds running text, as libcmark-gfm sees it (without the marks of the containers, lines parted by LF), and where each
/// byte of it stands in the file.
struct Leaf {
  /// A run of content that stands in the file without a gap.
  struct Segment {
    let content: Int
    let source: Int
    /// One `|` that was written `\|` in a table; `source` is the place of the `|`.
    var isEscapedPipe = false
  }

  /// In `Tree.bytes`, without blanks at the end.
  var content: Range<Int> = 0..<0
  private(set) var segments: [Segment] = []
  /// The segment asked for last: questions go forward, mostly.
  private var current = 0

  mutating func reset(_ content: Range<Int>) {
    self.content = content
    segments.removeAll(keepingCapacity: true)
    current = 0
  }

  mutating func append(_ segment: Segment) { segments.append(segment) }

  /// For segments that were appended from the last to the first.
  mutating func reverse() { segments.reverse() }

  /// Where the byte of content at an offset begins in the file, with the backslash of an escaped `|`.
  mutating func start(_ offset: Int) -> Int { place(offset) - (isEscapedPipe(offset) ? 1 : 0) }

  /// The bytes in the file of a part of the content.
  mutating func range(_ part: Range<Int>) -> Range<Int> {
    let start = start(part.lowerBound)
    return start..<(part.isEmpty ? start : place(part.upperBound - 1) + 1)
  }

  mutating func isEscapedPipe(_ offset: Int) -> Bool {
    let segment = segment(at: offset)
    return segment.isEscapedPipe && segment.content == offset
  }

  private mutating func place(_ offset: Int) -> Int {
    let segment = segment(at: offset)
    return segment.source + offset - segment.content
  }

  private mutating func segment(at offset: Int) -> Segment {
    while current + 1 < segments.count, segments[current + 1].content <= offset { current += 1 }
    while current > 0, segments[current].content > offset { current -= 1 }
    return segments[current]
  }
}
