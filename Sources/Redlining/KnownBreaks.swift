import Synchronization

/// Where words begin in the stretches of all texts of a vocabulary: each distinct stretch is asked for once. It holds less than the texts themselves.
final class KnownBreaks: Sendable {
  private let state = Mutex(State())

  fileprivate struct State {
    var numbers = InternTable()
    /// Of all stretches, one after the other: the scalars of the stretch before which a word begins.
    var places: [Int32] = []
    /// By the number of the stretch: its part of `places`.
    var ranges: [Range<Int32>] = []
  }

  /// Sets `boundaries` to one value a scalar and one for the end: whether a word may begin there.
  ///
  /// - Parameter utf8: the bytes of the text.
  func mark(_ boundaries: inout [Bool], in text: ScalarText, utf8: [UInt8], breaks: WordBreaks) {
    boundaries = [Bool](repeating: false, count: text.count + 1)
    guard text.count > 0 else { return }
    let stretches = Stretches.ranges(of: text)
    // A text of one stretch is as good as never met again within another one.
    guard stretches.count > 1 else { return breaks.mark(&boundaries, in: text, 0..<text.count) }
    let unknown = state.withLock { $0.markKnown(stretches, &boundaries, in: text, utf8) }
    // Neighbours are cut in one go.
    var first = 0
    while first < unknown.count {
      var last = first
      while last + 1 < unknown.count, unknown[last + 1].lowerBound == unknown[last].upperBound { last += 1 }
      breaks.mark(&boundaries, in: text, unknown[first].lowerBound..<unknown[last].upperBound)
      first = last + 1
    }
    guard !unknown.isEmpty else { return }
    state.withLock { $0.learn(unknown, boundaries, in: text, utf8) }
  }
}

extension KnownBreaks.State {
  /// Returns the stretches that are not known.
  fileprivate func markKnown(_ stretches: [Range<Int>], _ boundaries: inout [Bool], in text: ScalarText, _ utf8: [UInt8]) -> [Range<Int>] {
    boundaries[text.count] = true
    var unknown: [Range<Int>] = []
    for stretch in stretches {
      boundaries[stretch.lowerBound] = true
      // Within one scalar no word begins.
      guard stretch.count > 1 else { continue }
      guard let number = utf8.withUnsafeBytes({ numbers.find(UnsafeRawBufferPointer(rebasing: $0[text.bytes(of: stretch)])) }) else {
        unknown.append(stretch)
        continue
      }
      for place in ranges[Int(number)] { boundaries[stretch.lowerBound + Int(places[Int(place)])] = true }
    }
    return unknown
  }

  fileprivate mutating func learn(_ stretches: [Range<Int>], _ boundaries: [Bool], in text: ScalarText, _ utf8: [UInt8]) {
    for stretch in stretches {
      let bytes = text.bytes(of: stretch)
      guard utf8.withUnsafeBytes({ numbers.intern(UnsafeRawBufferPointer(rebasing: $0[bytes])).isNew }) else { continue }
      let start = Int32(places.count)
      for place in 1..<stretch.count where boundaries[stretch.lowerBound + place] { places.append(Int32(place)) }
      ranges.append(start..<Int32(places.count))
    }
  }
}
