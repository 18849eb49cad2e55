/// The letter or the Roman number of an entry in a table of contents: `L. Termination`, linked to its clause in the same text. It is a number, no word.
enum EntryLetter {
  /// Whether the first hunk of two blocks replaces such a letter, and nothing else.
  static func isReplaced(_ hunks: [Hunk], _ old: (block: RedlineBlock, words: BlockWords), _ new: (block: RedlineBlock, words: BlockWords))
    -> Bool
  {
    hunks.first == Hunk(old: 0..<1, new: 0..<1) && begins(old.block, old.words) && begins(new.block, new.words)
  }

  private static func begins(_ block: RedlineBlock, _ words: BlockWords) -> Bool {
    let (starts, ends) = (words.starts, words.ends)
    guard starts.count > 2, ends[0] == starts[1], ends[1] == starts[1] + 1, ends[1] < starts[2] else { return false }
    let sign = words.bytes[Int(starts[1])]
    return (sign == UInt8(ascii: ".") || sign == UInt8(ascii: ")")) && isLetter(words.bytes[Int(starts[0])..<Int(ends[0])])
      && block.marks.contains { $0.kind == .link && $0.value.utf8.first == UInt8(ascii: "#") && $0.range.contains(Int(starts[2])) }
  }

  /// One letter, or I, V and X.
  private static func isLetter(_ word: ArraySlice<UInt8>) -> Bool {
    word.count == 1 && word.allSatisfy { 0x61...0x7A ~= $0 | 0x20 }
      || word.count <= 5 && word.allSatisfy { [0x49, 0x56, 0x58].contains($0) }
  }
}
