import LegalCorpus
import Redlining

/// What is marked in the words of a block (links, emphasis, images, calls of notes), by where it stands in the block's plain text.
struct MarkedWords {
  struct Stretch {
    let mark: Phrase
    /// UTF-8 offsets in the text; empty for a note.
    let range: Range<Int>
    /// For the call of a note: the same in both texts where the note is the same.
    let note: Int?
  }

  let text: String
  /// What is inside stands before what is around it.
  let stretches: [Stretch]
  /// Offsets of the blanks that are line breaks on the page.
  private let lineBreaks: [Int]

  /// O(phrases).
  init(_ list: ChangeList, _ block: Int, isOld: Bool) {
    let side = isOld ? list.comparison.old : list.comparison.new
    let words = side.comparable.blocks[block]
    text = words.text
    lineBreaks = PlainText.lineBreaks(in: side.comparable.places[block].phrases)
    var marks: [Phrase] = []
    MarkedWords.collect(side.comparable.places[block].phrases, into: &marks)
    // Both are in the order in which the marks end.
    stretches = zip(marks, words.marks).map { mark, place in
      let note: Int? = if case .note(let call) = mark { list.notes.key(of: call.label, calledIn: block, side, isOld: isOld) } else { nil }
      return Stretch(mark: mark, range: place.range, note: note)
    }
  }

  private static func collect(_ phrases: [Phrase], into marks: inout [Phrase]) {
    for phrase in phrases {
      switch phrase {
      case .text, .lineBreak, .reference: continue
      case .emphasis(let inner), .strong(let inner): collect(inner, into: &marks)
      case .link(let link): collect(link.phrases, into: &marks)
      case .code, .image, .note: break
      }
      marks.append(phrase)
    }
  }

  /// Where a range has to be cut so that each piece is within or without every stretch. Ascending, with both ends.
  func cuts(of range: Range<Int>) -> [Int] {
    var cuts = [range.lowerBound, range.upperBound]
    for stretch in stretches {
      for edge in [stretch.range.lowerBound, stretch.range.upperBound] where range.contains(edge) && edge > range.lowerBound {
        cuts.append(edge)
      }
    }
    return Set(cuts).sorted()
  }

  /// The calls of notes at a place.
  func calls(at place: Int) -> [(label: String, note: Int?)] {
    stretches.compactMap { stretch in
      if case .note(let call) = stretch.mark, stretch.range.lowerBound == place { (call.label, stretch.note) } else { nil }
    }
  }

  /// How a note is called here; nil where it is not.
  func label(of note: Int?) -> String? {
    guard let note else { return nil }
    for stretch in stretches where stretch.note == note { if case .note(let call) = stretch.mark { return call.label } }
    return nil
  }

  /// The stretches around a piece, the outermost first.
  func around(_ piece: Range<Int>) -> [Int] {
    stretches.indices.reversed().filter { index in
      if case .note = stretches[index].mark { return false }
      let range = stretches[index].range
      return !piece.isEmpty && range.lowerBound <= piece.lowerBound && piece.upperBound <= range.upperBound
    }
  }

  /// The words of a range line by line; the blank that stands for a break belongs to none.
  func lines(in range: Range<Int>) -> [String] {
    let breaks = lineBreaks.filter { range.contains($0) }
    return zip([range.lowerBound] + breaks.map { $0 + 1 }, breaks + [range.upperBound]).map { words(in: $0..<$1) }
  }

  func words(in range: Range<Int>) -> String {
    String(decoding: Array(text.utf8)[range.clamped(to: 0..<text.utf8.count)], as: UTF8.self)
  }
}
