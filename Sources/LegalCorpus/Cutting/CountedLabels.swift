import CommonMark

extension Cutter {
  /// Which of some neighbours begin with labels that count on from one to the next, so that what may be words as well (`C. Mori`,
  /// `3 Registration`) is a label. By index; nil stands for what has no words. O(neighbours).
  func countedLabels(_ neighbours: [[Inline]?], at place: TypedLabel.Place) -> Set<Int> {
    var counted: Set<Int> = []
    guard neighbours.contains(where: { $0.map(mayBeDoubtful) ?? false }) else { return counted }
    var last: [String: (label: TypedLabel, index: Int)] = [:]
    for case (let index, let inlines?) in neighbours.enumerated() {
      guard let label = label(opening: inlines, at: place) else { continue }
      if let before = last[label.form], label.follows(before.label) { counted.formUnion([before.index, index]) }
      last[label.form] = (label, index)
    }
    return counted
  }

  private func label(opening inlines: [Inline], at place: TypedLabel.Place) -> TypedLabel? {
    let (text, isSetOff) = opening(of: inlines)
    return TypedLabel.recognise(in: text, language: surroundings.language, at: isSetOff && place == .paragraph ? .setOff : place)
  }

  /// The first words, also where they are set off.
  private func opening(of inlines: [Inline]) -> (text: String, isSetOff: Bool) {
    switch inlines.first?.kind {
    case .strong(let inner), .emphasis(let inner), .link(_, _, let inner):
      (leadingText(inner[...]) + leadingText(inlines.dropFirst()), true)
    default: (leadingText(inlines[...]), false)
    }
  }

  private func leadingText(_ inlines: ArraySlice<Inline>) -> String {
    var text = ""
    for inline in inlines {
      switch inline.kind {
      case .text(let next), .escaped(let next): text += next
      default: return text
      }
      if text.utf8.count > 64 { return text }
    }
    return text
  }

  /// Told by the first two bytes: a capital and a stop, or a digit.
  private func mayBeDoubtful(_ inlines: [Inline]) -> Bool {
    let head = Array(opening(of: inlines).text.utf8.prefix(2))
    guard let first = head.first else { return false }
    return (0x30...0x39).contains(first) || (0x41...0x5A).contains(first) && head.last == UInt8(ascii: ".")
  }
}
