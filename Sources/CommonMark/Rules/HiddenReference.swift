import Diagnostics

/// `&#8238;` and the like put a character into the page that the source does not show.
enum HiddenReference {
  /// `text` is what the source in `range` decodes to. A hidden character that stands there as itself was reported with the file.
  static func check(_ text: String, _ range: Range<Int>, _ reading: Reading, _ report: inout Findings) {
    guard text.utf8.contains(where: { $0 >= 0x80 || $0 < 0x20 || $0 == 0x7F }) else { return }
    for scalar in text.unicodeScalars {
      guard let kind = HiddenCharacter.kind(scalar, before: nil, after: nil) else { continue }
      let isRaw = reading.file.excerpt(range).unicodeScalars.contains(scalar)
      if !isRaw { kind.report(scalar, at: reading.place(range), written: reading.excerpt(range), to: &report) }
    }
  }
}
